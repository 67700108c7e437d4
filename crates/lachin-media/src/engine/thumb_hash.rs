//! The main waves of a picture.

use super::raster::Raster;

/// The `ThumbHash` of a raster of at most 100 pixels a side.
pub(crate) fn thumb_hash(raster: &Raster) -> Vec<u8> {
    let opaque;
    let rgba = if raster.has_alpha {
        &raster.bytes
    } else {
        let (pixels, _) = raster.bytes.as_chunks::<3>();
        opaque = pixels.iter().flat_map(|&[r, g, b]| [r, g, b, u8::MAX]).collect();
        &opaque
    };
    thumbhash::rgba_to_thumb_hash(raster.size.width as usize, raster.size.height as usize, rgba)
}
