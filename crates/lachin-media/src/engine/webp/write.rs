//! Writing WebP with losses.
#![expect(unsafe_code, reason = "libwebp is a C library")]

use std::ptr;

use libwebp_sys as raw;

use super::super::raster::Raster;
use crate::error::PictureError;

/// Encodes with losses at a quality of 1 to 100; alpha, where there is some, without.
pub(crate) fn encode(raster: &Raster, quality: u8) -> Result<Vec<u8>, PictureError> {
    let too_large = |_| PictureError::unreadable("too large for WebP");
    let width = i32::try_from(raster.size.width).map_err(too_large)?;
    let height = i32::try_from(raster.size.height).map_err(too_large)?;
    let stride = i32::try_from(raster.size.width as usize * raster.channels()).map_err(too_large)?;
    assert_eq!(
        raster.bytes.len() as u64,
        raster.size.pixels() * raster.channels() as u64,
        "a raster has no gaps"
    );
    let encode = if raster.has_alpha {
        raw::WebPEncodeRGBA
    } else {
        raw::WebPEncodeRGB
    };
    let mut file = ptr::null_mut();
    // SAFETY: the pixels are `height` rows of `stride` bytes, as asserted; `file` may be written.
    let length = unsafe {
        encode(
            raster.bytes.as_ptr(),
            width,
            height,
            stride,
            quality.into(),
            &raw mut file,
        )
    };
    if length == 0 || file.is_null() {
        return Err(PictureError::unreadable("libwebp could not write it"));
    }
    // SAFETY: libwebp allocated `length` initialized bytes at `file`; they are copied, then freed once by its own means.
    let bytes = unsafe {
        let bytes = std::slice::from_raw_parts(file, length).to_vec();
        raw::WebPFree(file.cast());
        bytes
    };
    Ok(bytes)
}
