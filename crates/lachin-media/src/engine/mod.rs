//! Everything that knows a codec, the resizer or the color management. The rest of the crate sees only these functions.

mod band;
mod codec;
mod color;
mod decode;
mod encode;
mod jpeg;
mod levels;
mod light;
mod pixels;
mod png;
mod raster;
mod rasters;
mod scale;
mod thumb_hash;
mod webp;

pub(crate) use codec::read_header;
pub(crate) use encode::{encode, encode_tile};
pub(crate) use levels::{is_read_by_rows, level_rasters, level_rows};
pub(crate) use raster::{Raster, mean_colour, upright, without_idle_alpha};
pub(crate) use rasters::rasters;
pub(crate) use thumb_hash::thumb_hash;

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::PictureError;

/// Names the bytes that this engine makes: raised whenever the same picture and plan would give others,
/// so that no rendition of an older engine is found in a cache.
pub(crate) const ENGINE_VERSION: u32 = 3;

/// Runs `work` with foreign code in it; a panic there becomes an error for this picture.
pub(crate) fn contained<T>(work: impl FnOnce() -> Result<T, PictureError>) -> Result<T, PictureError> {
    // Nothing that `work` touches outlives it, so nothing half-changed can be seen afterwards.
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(PictureError::unreadable("the decoder broke down over it")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_costs_one_picture() {
        let answer: Result<(), PictureError> = contained(|| panic!("a decoder that did not expect this"));
        assert!(matches!(answer, Err(PictureError::Unreadable { .. })));
        assert_eq!(contained(|| Ok(7)), Ok(7));
    }
}
