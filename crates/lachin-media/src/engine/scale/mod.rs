//! Scaling down, by Lanczos3 at the end.

mod linear;
mod rows;
mod stored;

pub(super) use rows::RowScaler;

use super::color::ToSrgb;
use super::pixels::{Layout, Light, Part};
use super::raster::Raster;
use crate::error::PictureError;
use crate::size::Size;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

/// Lanczos3 reaches three source pixels, times the scale, to each side.
const FILTER_REACH: f64 = 3.0;

/// Scales a part of decoded pixels down to `size` and converts them to sRGB. Where there is nothing to scale, only the
/// colors are converted.
pub(super) fn scaled(layout: &Layout, bytes: &[u8], part: Part, size: Size) -> Result<Raster, PictureError> {
    if layout.light == Light::Stored && !layout.sixteen_bit {
        return stored::scaled(layout, bytes, part, size);
    }
    let mut scaler = RowScaler::new(layout, part, size);
    for row in bytes.chunks_exact(layout.row_bytes()) {
        scaler.take(row)?;
    }
    scaler.finish()
}

/// Lanczos3 from the part of `source` that `crop` names (left, top, width, height in its pixels) to all of `scaled`, which
/// has pixels of the same kind.
fn resize(
    resizer: &mut Resizer,
    source: &ImageRef<'_>,
    (left, top, width, height): (f64, f64, f64, f64),
    scaled: &mut Image<'_>,
) -> Result<(), PictureError> {
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
        .crop(left, top, width, height);
    resizer
        .resize(source, scaled, &options)
        .map_err(PictureError::unreadable)
}

fn empty_raster(layout: &Layout, size: Size) -> Raster {
    let channels = if layout.has_alpha() { 4 } else { 3 };
    Raster {
        size,
        has_alpha: layout.has_alpha(),
        bytes: Vec::with_capacity(size.width as usize * size.height as usize * channels),
    }
}

fn pixel_type(channels: usize, sixteen_bit: bool) -> PixelType {
    match (channels, sixteen_bit) {
        (1, false) => PixelType::U8,
        (2, false) => PixelType::U8x2,
        (3, false) => PixelType::U8x3,
        (_, false) => PixelType::U8x4,
        (1, true) => PixelType::U16,
        (2, true) => PixelType::U16x2,
        (3, true) => PixelType::U16x3,
        (_, true) => PixelType::U16x4,
    }
}
