//! Rows in linear light, shrunk by a whole number.

use std::sync::OnceLock;

use fast_image_resize::{PixelComponentMapper, create_srgb_mapper};

use super::Layout;

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
        if self.factor == 1 {
            self.convert(row, shrunk);
            return true;
        }
        match (self.channels, self.sixteen_bit) {
            (1, false) => self.add::<1, 1>(row),
            (2, false) => self.add::<2, 1>(row),
            (3, false) => self.add::<3, 1>(row),
            (_, false) => self.add::<4, 1>(row),
            (1, true) => self.add::<1, 2>(row),
            (2, true) => self.add::<2, 2>(row),
            (3, true) => self.add::<3, 2>(row),
            (_, true) => self.add::<4, 2>(row),
        }
        self.rows_in += 1;
        if self.rows_in < self.factor && !last {
            return false;
        }
        self.append_means(
            row.len() / (self.channels * if self.sixteen_bit { 2 } else { 1 }),
            shrunk,
        );
        self.rows_in = 0;
        true
    }

    fn convert(&self, row: &[u8], shrunk: &mut Vec<u8>) {
        let (eight, has_alpha) = (eight_bit_light(), self.channels.is_multiple_of(2));
        if self.sixteen_bit {
            let sixteen = sixteen_bit_light();
            for (at, pair) in row.as_chunks::<2>().0.iter().enumerate() {
                let value = u16::from_ne_bytes(*pair);
                let is_alpha = has_alpha && at % self.channels == self.channels - 1;
                let light = if is_alpha { value } else { sixteen[usize::from(value)] };
                shrunk.extend(light.to_ne_bytes());
            }
        } else if has_alpha {
            for (at, &value) in row.iter().enumerate() {
                let is_alpha = at % self.channels == self.channels - 1;
                let light = if is_alpha {
                    u16::from(value) * 257
                } else {
                    eight[usize::from(value)]
                };
                shrunk.extend(light.to_ne_bytes());
            }
        } else {
            shrunk.extend(row.iter().flat_map(|&value| eight[usize::from(value)].to_ne_bytes()));
        }
    }

    fn add<const CHANNELS: usize, const DEPTH: usize>(&mut self, row: &[u8]) {
        let (eight, sixteen) = (eight_bit_light(), sixteen_bit_light());
        let has_alpha = CHANNELS.is_multiple_of(2);
        let colors = if has_alpha { CHANNELS - 1 } else { CHANNELS };
        for (block, sums) in row.chunks(self.factor * CHANNELS * DEPTH).zip(&mut self.sums) {
            let mut own = [0_u64; 4];
            for pixel in block.chunks_exact(CHANNELS * DEPTH) {
                let value = |at: usize| {
                    if DEPTH == 1 {
                        u16::from(pixel[at])
                    } else {
                        u16::from_ne_bytes([pixel[2 * at], pixel[2 * at + 1]])
                    }
                };
                let cover = if has_alpha { u64::from(value(colors)) } else { 1 };
                for (channel, sum) in own[..colors].iter_mut().enumerate() {
                    let light = if DEPTH == 1 {
                        eight[usize::from(value(channel) & 0xFF)]
                    } else {
                        sixteen[usize::from(value(channel))]
                    };
                    *sum += u64::from(light) * cover;
                }
                own[3] += cover;
            }
            for (sum, own) in sums.iter_mut().zip(own) {
                *sum += own;
            }
        }
    }

    fn append_means(&mut self, width: usize, shrunk: &mut Vec<u8>) {
        let has_alpha = self.channels.is_multiple_of(2);
        let colors = if has_alpha { self.channels - 1 } else { self.channels };
        for (column, sums) in self.sums.iter_mut().enumerate() {
            let cover = sums[3].max(1);
            for sum in &sums[..colors] {
                shrunk.extend((((sum + cover / 2) / cover) as u16).to_ne_bytes());
            }
            if has_alpha {
                let pixels = (width - column * self.factor).min(self.factor) * self.rows_in;
                let whole = pixels as u64 * if self.sixteen_bit { 65_535 } else { 255 };
                let alpha = (sums[3] * 65_535 + whole / 2) / whole.max(1);
                shrunk.extend((alpha as u16).to_ne_bytes());
            }
            *sums = [0; 4];
        }
    }
}

/// Tables between sRGB values and linear light, made once. A picture with a profile of its own is scaled by them too:
/// its curve is close enough to sRGB's that averages are right, and exact colors come from the profile afterwards.
pub(super) fn light() -> &'static PixelComponentMapper {
    static LIGHT: OnceLock<PixelComponentMapper> = OnceLock::new();
    LIGHT.get_or_init(create_srgb_mapper)
}

fn eight_bit_light() -> &'static [u16; 256] {
    static LIGHT: OnceLock<[u16; 256]> = OnceLock::new();
    LIGHT.get_or_init(|| std::array::from_fn(|value| linear(value as f64 / 255.0)))
}

fn sixteen_bit_light() -> &'static [u16] {
    static LIGHT: OnceLock<Vec<u16>> = OnceLock::new();
    LIGHT.get_or_init(|| {
        (0..=u16::MAX)
            .map(|value| linear(f64::from(value) / 65_535.0))
            .collect()
    })
}

/// The light of an sRGB value, 0 to 1, as IEC 61966-2-1 defines it, in 65,535 parts.
fn linear(value: f64) -> u16 {
    let light = if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    };
    (light * 65_535.0).round() as u16
}
