//! The RIFF container of WebP.

use super::ending::u32_little_endian;
use crate::size::Size;

/// Nothing when the file is shorter than its container declares.
pub(super) fn whole(bytes: &[u8]) -> Option<()> {
    let declared = u32_little_endian(bytes, 4)?;
    (bytes.len() as u64 >= u64::from(declared) + 8).then_some(())
}

/// Whether no lossy frame is larger than the picture. The codec believes the frame, and would take memory for it, before
/// it compares the two.
pub(super) fn frames_fit(bytes: &[u8], canvas: Size) -> bool {
    chunks_fit(bytes.get(12..).unwrap_or(&[]), canvas)
}

fn chunks_fit(mut rest: &[u8], canvas: Size) -> bool {
    /// Bytes of an animation frame before its own chunks: place, size, duration, flags.
    const ANIMATION_FRAME_HEAD: usize = 16;
    while let (Some(kind), Some(length)) = (rest.get(..4), u32_little_endian(rest, 4)) {
        let length = length as usize;
        let content = &rest[8..length.saturating_add(8).min(rest.len())];
        let fits = match kind {
            b"VP8 " => lossy_frame_size(content)
                .is_none_or(|frame| frame.width <= canvas.width && frame.height <= canvas.height),
            b"ANMF" => chunks_fit(content.get(ANIMATION_FRAME_HEAD..).unwrap_or(&[]), canvas),
            _ => true,
        };
        if !fits {
            return false;
        }
        // Chunks of odd length are followed by a filling byte.
        rest = rest.get(8 + content.len() + content.len() % 2..).unwrap_or(&[]);
    }
    true
}

/// Behind a frame tag and a start code of three bytes each: two sides of 14 bits.
fn lossy_frame_size(content: &[u8]) -> Option<Size> {
    let sides = u32_little_endian(content, 6)?;
    Some(Size {
        width: sides & 0x3FFF,
        height: sides >> 16 & 0x3FFF,
    })
}
