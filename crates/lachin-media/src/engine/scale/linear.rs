//! Rows in linear light, shrunk by a whole number.

use std::array;

use super::Layout;
use crate::engine::light::{eight_bit_light, sixteen_bit_light};

/// Rows of pixels in linear light, 16 bits a channel, `factor` times smaller in both directions. Color counts as much
/// as it is seen, so what lies under transparent pixels does not bleed.
pub(super) struct Shrinking {
    factor: usize,
    channels: usize,
    sixteen_bit: bool,
    /// Of the row that is being put together: sums of color times cover, and of cover.
    sums: Vec<[u64; 4]>,
    rows_in: usize,
}

impl Shrinking {
    pub(super) fn new(layout: &Layout, factor: u32) -> Self {
        let factor = factor as usize;
        let columns = (layout.size.width as usize).div_ceil(factor);
        Self {
            factor,
            channels: layout.channels,
            sixteen_bit: layout.sixteen_bit,
            sums: vec![[0; 4]; if factor == 1 { 0 } else { columns }],
            rows_in: 0,
        }
    }

    /// Takes a row; appends a shrunk one, in the machine's order of bytes, when enough of them (or the `last`) are there.
    pub(super) fn take(&mut self, row: &[u8], last: bool, shrunk: &mut Vec<u8>) -> bool {
        match self.channels {
            1 => self.take_row::<1>(row, last, shrunk),
            2 => self.take_row::<2>(row, last, shrunk),
            3 => self.take_row::<3>(row, last, shrunk),
            _ => self.take_row::<4>(row, last, shrunk),
        }
    }

    fn take_row<const CHANNELS: usize>(&mut self, row: &[u8], last: bool, shrunk: &mut Vec<u8>) -> bool {
        if self.factor == 1 {
            self.convert::<CHANNELS>(row, shrunk);
            return true;
        }
        if self.sixteen_bit {
            self.add_sixteen::<CHANNELS>(row);
        } else {
            self.add_eight::<CHANNELS>(row);
        }
        self.rows_in += 1;
        if self.rows_in < self.factor && !last {
            return false;
        }
        self.append_means::<CHANNELS>(row, shrunk);
        self.rows_in = 0;
        true
    }

    fn convert<const CHANNELS: usize>(&self, row: &[u8], shrunk: &mut Vec<u8>) {
        let colors = colors(CHANNELS);
        if self.sixteen_bit {
            let sixteen = sixteen_bit_light();
            for pixel in row.as_chunks::<2>().0.as_chunks::<CHANNELS>().0 {
                let light = |at: usize| {
                    let value = u16::from_ne_bytes(pixel[at]);
                    let light = if at < colors {
                        sixteen[usize::from(value)]
                    } else {
                        value
                    };
                    light.to_ne_bytes()
                };
                shrunk.extend_from_slice(array::from_fn::<_, CHANNELS, _>(light).as_flattened());
            }
        } else {
            let eight = eight_bit_light();
            for pixel in row.as_chunks::<CHANNELS>().0 {
                let light = |at: usize| {
                    let value = pixel[at];
                    let light = if at < colors {
                        eight[usize::from(value)]
                    } else {
                        u16::from(value) * 257
                    };
                    light.to_ne_bytes()
                };
                shrunk.extend_from_slice(array::from_fn::<_, CHANNELS, _>(light).as_flattened());
            }
        }
    }

    /// Adds a row of 8 bits. Of one row and block the sums stay below 64 × 2^24.
    fn add_eight<const CHANNELS: usize>(&mut self, row: &[u8]) {
        let light = eight_bit_light();
        let colors = colors(CHANNELS);
        let (pixels, _) = row.as_chunks::<CHANNELS>();
        for (block, sums) in pixels.chunks(self.factor).zip(&mut self.sums) {
            let mut own = [0_u32; 4];
            for pixel in block {
                let cover = if colors < CHANNELS { u32::from(pixel[colors]) } else { 1 };
                for channel in 0..colors {
                    own[channel] += u32::from(light[usize::from(pixel[channel])]) * cover;
                }
                own[3] += cover;
            }
            for (sum, own) in sums.iter_mut().zip(own) {
                *sum += u64::from(own);
            }
        }
    }

    fn add_sixteen<const CHANNELS: usize>(&mut self, row: &[u8]) {
        let light = sixteen_bit_light();
        let colors = colors(CHANNELS);
        let (pixels, _) = row.as_chunks::<2>().0.as_chunks::<CHANNELS>();
        for (block, sums) in pixels.chunks(self.factor).zip(&mut self.sums) {
            for pixel in block {
                let value = |at: usize| u16::from_ne_bytes(pixel[at]);
                let cover = if colors < CHANNELS { u64::from(value(colors)) } else { 1 };
                for channel in 0..colors {
                    sums[channel] += u64::from(light[usize::from(value(channel))]) * cover;
                }
                sums[3] += cover;
            }
        }
    }

    fn append_means<const CHANNELS: usize>(&mut self, row: &[u8], shrunk: &mut Vec<u8>) {
        let colors = colors(CHANNELS);
        let (depth_bytes, whole) = if self.sixteen_bit { (2, 65_535.0) } else { (1, 255.0) };
        let width = row.len() / (CHANNELS * depth_bytes);
        let columns = self.sums.len();
        for (column, sums) in self.sums.iter_mut().enumerate() {
            // Doubles hold such sums exactly.
            let cover = sums[3] as f64;
            let per_cover = 1.0 / cover.max(1.0);
            let mut means = [0; CHANNELS];
            for channel in 0..colors {
                means[channel] = (sums[channel] as f64 * per_cover + 0.5) as u16;
            }
            if colors < CHANNELS {
                let across = if column + 1 == columns {
                    width - column * self.factor
                } else {
                    self.factor
                };
                let full_cover = (across * self.rows_in) as f64 * whole;
                means[colors] = (cover * (65_535.0 / full_cover) + 0.5) as u16;
            }
            shrunk.extend_from_slice(means.map(u16::to_ne_bytes).as_flattened());
            *sums = [0; 4];
        }
    }
}

/// How many of the channels are not alpha.
const fn colors(channels: usize) -> usize {
    if channels.is_multiple_of(2) {
        channels - 1
    } else {
        channels
    }
}
