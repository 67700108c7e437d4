//! Writing JPEG.

use turbojpeg::{Compressor, Image, PixelFormat, Subsamp};

use super::super::raster::Raster;
use crate::error::PictureError;

/// A JPEG from top to bottom in one go, with Huffman tables of its own, one color for each 2 × 2 pixels, and without
/// color where there is none. The raster has no alpha.
///
/// Not progressive: what is read from a disk never appears bit by bit, and that order takes three times as long to show
/// and four times the memory (`docs/decisions/0013`).
pub(crate) fn encode(raster: &Raster, quality: u8) -> Result<Vec<u8>, PictureError> {
    let (width, height) = (raster.size.width as usize, raster.size.height as usize);
    let (pixels, _) = raster.bytes.as_chunks::<3>();
    let is_grey = pixels.iter().all(|&[r, g, b]| r == g && g == b);
    let mut codec = Compressor::new().map_err(PictureError::unreadable)?;
    codec.set_optimize(true).map_err(PictureError::unreadable)?;
    codec.set_quality(quality.into()).map_err(PictureError::unreadable)?;
    let subsampling = if is_grey { Subsamp::Gray } else { Subsamp::Sub2x2 };
    codec.set_subsamp(subsampling).map_err(PictureError::unreadable)?;
    let image = Image {
        pixels: raster.bytes.as_slice(),
        width,
        pitch: width * 3,
        height,
        format: PixelFormat::RGB,
    };
    codec.compress_to_vec(image).map_err(PictureError::unreadable)
}
