//! From finished pixels to a file.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageEncoder};

use super::codec::unreadable;
use super::raster::{Raster, on_white};
use super::webp;
use crate::error::PictureError;
use crate::format::Format;
use crate::plan::Encoding;
use crate::size::Size;

/// A drawing is written lossless as long as that takes at most this many times the bytes of a JPEG. Flat color with
/// crisp lines stays well below, the small widths nearest to it; photographs take five to ten times.
const MOST_LOSSLESS_PER_JPEG_BYTES: usize = 4;

/// Beyond this many times the bytes of a JPEG, WebP has shown that a picture is a photograph, and PNG is not tried.
const PLAINLY_A_PHOTOGRAPH: usize = 2 * MOST_LOSSLESS_PER_JPEG_BYTES;

/// The WebP container has 14 bits for each side.
const LONGEST_WEBP_SIDE_PX: u32 = 16_383;

type File = (Vec<u8>, Format);

/// Writes a raster as planned. Transparency is kept, always.
pub(crate) fn encode(raster: &Raster, encoding: Encoding) -> Result<File, PictureError> {
    match encoding {
        Encoding::WebP { quality } => lossy_webp(raster, quality),
        Encoding::Jpeg { quality } if raster.has_alpha => jpeg(&on_white(raster), quality),
        _ if raster.has_alpha => lossless(raster, usize::MAX),
        Encoding::Photograph { quality } | Encoding::Jpeg { quality } => jpeg(raster, quality),
        Encoding::Measured { quality } => {
            let photograph = jpeg(raster, quality)?;
            let jpeg_bytes = photograph.0.len();
            let drawing = lossless(raster, jpeg_bytes * PLAINLY_A_PHOTOGRAPH)?;
            let is_drawing = drawing.0.len() <= jpeg_bytes * MOST_LOSSLESS_PER_JPEG_BYTES;
            Ok(if is_drawing { drawing } else { photograph })
        }
    }
}

/// Writes a tile of a picture whose tiles have this format: JPEG, or WebP with losses and its transparency.
pub(crate) fn encode_tile(raster: &Raster, format: Format, quality: u8) -> Result<Vec<u8>, PictureError> {
    match format {
        Format::WebP => webp::encode(raster, quality),
        _ if raster.has_alpha => super::jpeg::encode(&on_white(raster), quality),
        _ => super::jpeg::encode(raster, quality),
    }
}

fn jpeg(raster: &Raster, quality: u8) -> Result<File, PictureError> {
    Ok((super::jpeg::encode(raster, quality)?, Format::Jpeg))
}

/// WebP or PNG, whichever is smaller: of flat drawings PNG, of gradients and soft edges WebP. PNG is left untried where
/// WebP takes more than `hopeless_bytes`.
fn lossless(raster: &Raster, hopeless_bytes: usize) -> Result<File, PictureError> {
    if raster.size.long_side() > LONGEST_WEBP_SIDE_PX {
        return png(raster);
    }
    let as_webp = lossless_webp(raster)?;
    if as_webp.0.len() > hopeless_bytes {
        return Ok(as_webp);
    }
    let as_png = png(raster)?;
    Ok(if as_png.0.len() < as_webp.0.len() {
        as_png
    } else {
        as_webp
    })
}

fn lossless_webp(raster: &Raster) -> Result<File, PictureError> {
    let Size { width, height } = raster.size;
    let mut file = Vec::new();
    WebPEncoder::new_lossless(&mut file)
        .encode(&raster.bytes, width, height, color_type(raster))
        .map_err(unreadable)?;
    Ok((file, Format::WebP))
}

fn lossy_webp(raster: &Raster, quality: u8) -> Result<File, PictureError> {
    Ok((webp::encode(raster, quality)?, Format::WebP))
}

/// Without row filters: they help photographs, which are not written as PNG, and hurt flat color.
fn png(raster: &Raster) -> Result<File, PictureError> {
    let Size { width, height } = raster.size;
    let mut file = Vec::new();
    PngEncoder::new_with_quality(&mut file, CompressionType::Default, FilterType::NoFilter)
        .write_image(&raster.bytes, width, height, color_type(raster))
        .map_err(unreadable)?;
    Ok((file, Format::Png))
}

fn color_type(raster: &Raster) -> ExtendedColorType {
    if raster.has_alpha {
        ExtendedColorType::Rgba8
    } else {
        ExtendedColorType::Rgb8
    }
}
