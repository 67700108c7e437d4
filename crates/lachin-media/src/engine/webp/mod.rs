//! WebP by libwebp.

mod read;
mod write;

pub(super) use write::encode;

use super::pixels::{Decoded, Layout, Light};
use crate::error::PictureError;
use crate::size::Size;

/// libwebp scales by plain averages while it decodes; twice the size of the rendition leaves the filter enough to work on.
const LEAST_RATIO: f64 = 2.0;

/// Decodes a still picture at the size that serves a rendition of `share` times its own; nothing for an animation.
///
/// Only an opaque picture with losses is scaled while decoding: there it saves memory and time, while colors under
/// transparent pixels would bleed, and a lossless picture is decoded whole anyway.
pub(super) fn decode(
    bytes: &[u8],
    share: f64,
    ending_early: bool,
    profile: Option<Vec<u8>>,
) -> Result<Option<Decoded>, PictureError> {
    let still = read::Still::open(bytes)?;
    if still.is_animated {
        return Ok(None);
    }
    let is_scaled = still.is_lossy && !still.has_alpha;
    let size = if is_scaled && share * LEAST_RATIO < 1.0 {
        let scaled = |side: u32| ((f64::from(side) * share * LEAST_RATIO).ceil() as u32).clamp(1, side);
        Size {
            width: scaled(still.size.width),
            height: scaled(still.size.height),
        }
    } else {
        still.size
    };
    let layout = Layout {
        size,
        channels: if still.has_alpha { 4 } else { 3 },
        sixteen_bit: false,
        light: if is_scaled { Light::Stored } else { Light::Linear },
        profile,
    };
    let length = layout.row_bytes() * size.height as usize;
    let mut pixels = vec![layout.blank(); length];
    still.decode(size, ending_early, &mut pixels)?;
    Ok(Some(Decoded { layout, bytes: pixels }))
}
