//! Scaling in linear light, band by band.
//!
//! The picture as a whole stays in 8 (or its own 16) bits; only the rows that a band of the result needs are brought to
//! linear light in 16 bits at a time. So memory is bounded by the picture and its rendition, whatever their sizes.

use std::sync::OnceLock;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{
    FilterType, PixelComponentMapper, PixelType, ResizeAlg, ResizeOptions, Resizer, create_srgb_mapper,
};

use super::band::Band;
use super::color::ToSrgb;
use super::decode::Decoded;
use super::raster::Raster;
use crate::error::PictureError;
use crate::region::Region;
use crate::size::Size;

/// Rows of the result that are made at a time.
const BAND_ROWS: u32 = 64;

/// Lanczos3 reaches three source pixels, times the scale, to each side.
const FILTER_REACH: f64 = 3.0;

/// Scales a part of decoded pixels down to `size` and converts them to sRGB. With the size unchanged only the colors are converted.
pub(crate) fn scale(decoded: &Decoded, part: Region, size: Size) -> Result<Raster, PictureError> {
    let cut;
    let decoded = if part == Region::whole(decoded.size) {
        decoded
    } else {
        cut = decoded.part(part);
        &cut
    };
    let to_srgb = ToSrgb::new(decoded);
    let has_alpha = decoded.has_alpha();
    if size == decoded.size && to_srgb.leaves_as_is(decoded) {
        return Ok(Raster {
            size,
            has_alpha,
            bytes: decoded.bytes.clone(),
        });
    }
    let channels = if has_alpha { 4 } else { 3 };
    let mut bytes = Vec::with_capacity(size.width as usize * size.height as usize * channels);
    let mut resizer = Resizer::new();
    let mut top = 0;
    while top < size.height {
        let rows = BAND_ROWS.min(size.height - top);
        let band = if size == decoded.size {
            stored_band(decoded, top, rows)
        } else {
            scaled_band(&mut resizer, decoded, size, top, rows, to_srgb.wants_sixteen_bit())?
        };
        to_srgb.append(band, &mut bytes)?;
        top += rows;
    }
    Ok(Raster { size, has_alpha, bytes })
}

fn stored_band(decoded: &Decoded, top: u32, rows: u32) -> Band<'_> {
    let bytes = &decoded.bytes[row_range(decoded, top, rows)];
    if decoded.sixteen_bit {
        Band::sixteen_bit(decoded.channels, bytes)
    } else {
        Band::eight_bit(decoded.channels, bytes)
    }
}

fn scaled_band(
    resizer: &mut Resizer,
    decoded: &Decoded,
    size: Size,
    top: u32,
    rows: u32,
    sixteen_bit: bool,
) -> Result<Band<'static>, PictureError> {
    let vertical_scale = f64::from(decoded.size.height) / f64::from(size.height);
    let wanted_top = f64::from(top) * vertical_scale;
    let wanted_bottom = (f64::from(top + rows) * vertical_scale).min(f64::from(decoded.size.height));
    let reach = FILTER_REACH * vertical_scale + 1.0;
    let first = (wanted_top - reach).floor().max(0.0) as u32;
    let end = ((wanted_bottom + reach).ceil() as u32).min(decoded.size.height);

    let linear = linear_rows(decoded, first, end - first)?;
    let mut scaled = Image::new(size.width, rows, linear.pixel_type());
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
        .crop(
            0.0,
            wanted_top - f64::from(first),
            f64::from(decoded.size.width),
            wanted_bottom - wanted_top,
        );
    resizer
        .resize(&linear, &mut scaled, &options)
        .map_err(PictureError::unreadable)?;
    if sixteen_bit {
        light()
            .backward_map_inplace(&mut scaled)
            .map_err(PictureError::unreadable)?;
        return Ok(Band::sixteen_bit(decoded.channels, scaled.buffer()));
    }
    let mut reduced = Image::new(size.width, rows, pixel_type(decoded.channels, false));
    light()
        .backward_map(&scaled, &mut reduced)
        .map_err(PictureError::unreadable)?;
    Ok(Band::eight_bit(decoded.channels, reduced.into_vec()))
}

/// Some stored rows in linear light, 16 bits a channel.
fn linear_rows(decoded: &Decoded, first: u32, rows: u32) -> Result<Image<'static>, PictureError> {
    let bytes = &decoded.bytes[row_range(decoded, first, rows)];
    let mut linear = Image::new(decoded.size.width, rows, pixel_type(decoded.channels, true));
    if decoded.sixteen_bit {
        linear.buffer_mut().copy_from_slice(bytes);
        light()
            .forward_map_inplace(&mut linear)
            .map_err(PictureError::unreadable)?;
    } else {
        let kind = pixel_type(decoded.channels, false);
        let stored = ImageRef::new(decoded.size.width, rows, bytes, kind).map_err(PictureError::unreadable)?;
        light()
            .forward_map(&stored, &mut linear)
            .map_err(PictureError::unreadable)?;
    }
    Ok(linear)
}

fn row_range(decoded: &Decoded, first: u32, rows: u32) -> std::ops::Range<usize> {
    let row_bytes = decoded.size.width as usize * decoded.channels * if decoded.sixteen_bit { 2 } else { 1 };
    first as usize * row_bytes..(first + rows) as usize * row_bytes
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

/// Tables between sRGB values and linear light, made once. A picture with a profile of its own is scaled by them too:
/// its curve is close enough to sRGB's that averages are right, and exact colors come from the profile afterwards.
fn light() -> &'static PixelComponentMapper {
    static LIGHT: OnceLock<PixelComponentMapper> = OnceLock::new();
    LIGHT.get_or_init(create_srgb_mapper)
}
