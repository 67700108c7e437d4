//! Finished pixels: sRGB, 8 bits a channel, with or without alpha.

use super::light::{eight_bit_light, eight_bit_value};
use crate::colour::Colour;
use crate::orientation::Orientation;
use crate::size::Size;

/// Finished pixels: rows from the top without gaps, three channels a pixel, or four with alpha (not multiplied).
pub(crate) struct Raster {
    pub(crate) size: Size,
    pub(crate) has_alpha: bool,
    pub(crate) bytes: Vec<u8>,
}

impl Raster {
    pub(crate) fn channels(&self) -> usize {
        if self.has_alpha { 4 } else { 3 }
    }

    pub(crate) fn row_bytes(&self) -> usize {
        self.size.width as usize * self.channels()
    }
}

/// Turns a raster as its picture's orientation says.
pub(crate) fn upright(raster: Raster, orientation: Orientation) -> Raster {
    if orientation == Orientation::Upright {
        return raster;
    }
    let size = orientation.turned(raster.size);
    let channels = raster.channels();
    let mut bytes = Vec::with_capacity(raster.bytes.len());
    for y in 0..size.height {
        for x in 0..size.width {
            let (stored_x, stored_y) = orientation.stored_position(size, x, y);
            let at = (stored_y as usize * raster.size.width as usize + stored_x as usize) * channels;
            bytes.extend_from_slice(&raster.bytes[at..at + channels]);
        }
    }
    Raster {
        size,
        has_alpha: raster.has_alpha,
        bytes,
    }
}

/// Drops an alpha channel that hides nothing: the file gets smaller, and a photograph may be written as one.
pub(crate) fn without_idle_alpha(raster: Raster) -> Raster {
    let (pixels, _) = raster.bytes.as_chunks::<4>();
    if !raster.has_alpha || pixels.iter().any(|pixel| pixel[3] != u8::MAX) {
        return raster;
    }
    let bytes = pixels.iter().flat_map(|&[r, g, b, _]| [r, g, b]).collect();
    Raster {
        size: raster.size,
        has_alpha: false,
        bytes,
    }
}

/// The raster without transparency: what is seen of it before white.
pub(crate) fn on_white(raster: &Raster) -> Raster {
    let (pixels, _) = raster.bytes.as_chunks::<4>();
    let over = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    let bytes = pixels
        .iter()
        .flat_map(|&[r, g, b, alpha]| [over(r, alpha), over(g, alpha), over(b, alpha)])
        .collect();
    Raster {
        size: raster.size,
        has_alpha: false,
        bytes,
    }
}

/// The mean color in linear light; transparent pixels count as little as they are seen.
pub(crate) fn mean_colour(raster: &Raster) -> Colour {
    let light = eight_bit_light();
    let mut sums = [0_u64; 3];
    let mut cover = 0_u64;
    if raster.has_alpha {
        for &[r, g, b, alpha] in raster.bytes.as_chunks::<4>().0 {
            for (sum, value) in sums.iter_mut().zip([r, g, b]) {
                *sum += u64::from(light[usize::from(value)]) * u64::from(alpha);
            }
            cover += u64::from(alpha);
        }
    } else {
        for &[r, g, b] in raster.bytes.as_chunks::<3>().0 {
            for (sum, value) in sums.iter_mut().zip([r, g, b]) {
                *sum += u64::from(light[usize::from(value)]);
            }
        }
        cover = raster.size.pixels();
    }
    let [r, g, b] = sums.map(|sum| eight_bit_value(sum as f64 / (cover.max(1) as f64 * 65_535.0)));
    Colour { r, g, b }
}
