//! Whether a file holds its whole picture, from its structure alone.

use super::webp;
use crate::error::PictureError;
use crate::format::Format;

/// How the data ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// The mark of the end is there.
    Whole,
    /// The data stops before it.
    Early,
}

/// A progressive JPEG has about ten scans. Hundreds of empty ones in a large picture cost minutes and are an attack.
const MOST_JPEG_SCANS: usize = 50;

/// How the data of a file of this format ends. Fails only for a JPEG made to waste time.
pub(super) fn of(format: Format, bytes: &[u8]) -> Result<Ending, PictureError> {
    let whole = match format {
        Format::Jpeg => return jpeg(bytes),
        Format::Png => png(bytes),
        Format::WebP => webp::whole(bytes),
        Format::Gif => gif(bytes),
        Format::Bmp => bmp(bytes),
    };
    Ok(if whole.is_some() { Ending::Whole } else { Ending::Early })
}

/// Walks the segments, and in the compressed data the marks, until the end of the first picture; what phones append
/// after it does not count, nor does the end of the preview inside the EXIF segment.
fn jpeg(bytes: &[u8]) -> Result<Ending, PictureError> {
    const END_OF_PICTURE: u8 = 0xD9;
    const START_OF_SCAN: u8 = 0xDA;
    let mut scans = 0;
    let mut at = 2;
    while let Some(fill) = bytes.get(at..).and_then(|rest| memchr::memchr(0xFF, rest)) {
        at += fill + 1;
        match bytes.get(at) {
            Some(&END_OF_PICTURE) => return Ok(Ending::Whole),
            // A stuffed zero, a restart mark or a filling byte: still inside the compressed data.
            Some(0x00 | 0x01 | 0xD0..=0xD8) => at += 1,
            Some(0xFF) => {}
            Some(&mark) => {
                if mark == START_OF_SCAN {
                    scans += 1;
                    if scans > MOST_JPEG_SCANS {
                        return Err(PictureError::unreadable(
                            "the JPEG has more scans than any camera writes",
                        ));
                    }
                }
                let Some(length) = u16_big_endian(bytes, at + 1) else {
                    break;
                };
                at += 1 + usize::from(length.max(2));
            }
            None => break,
        }
    }
    Ok(Ending::Early)
}

fn png(bytes: &[u8]) -> Option<()> {
    let mut at = 8_usize;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
        let kind = bytes.get(at + 4..at + 8)?;
        let next = at.checked_add(12)?.checked_add(length)?;
        if next > bytes.len() {
            return None;
        }
        if kind == b"IEND" {
            return Some(());
        }
        at = next;
    }
}

/// Walks the blocks. A missing last byte is common in old files and costs nothing; a block that runs out costs picture.
fn gif(bytes: &[u8]) -> Option<()> {
    const EXTENSION: u8 = 0x21;
    const FRAME: u8 = 0x2C;
    let mut at = 13 + color_table_bytes(*bytes.get(10)?);
    loop {
        match bytes.get(at) {
            Some(&EXTENSION) => at = after_sub_blocks(bytes, at + 2)?,
            Some(&FRAME) => {
                let table = color_table_bytes(*bytes.get(at + 9)?);
                at = after_sub_blocks(bytes, at + 10 + table + 1)?;
            }
            // The trailer, or what is not a block and so not part of the picture.
            Some(_) => return Some(()),
            None => return (at == bytes.len()).then_some(()),
        }
    }
}

fn color_table_bytes(packed: u8) -> usize {
    if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 7) + 1) }
}

fn after_sub_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}

/// Uncompressed rows have a length that the header gives away; compressed ones are taken as whole.
fn bmp(bytes: &[u8]) -> Option<()> {
    const UNCOMPRESSED: u32 = 0;
    const OLD_HEADER_BYTES: u32 = 12;
    let pixels_at = u64::from(u32_little_endian(bytes, 10)?);
    if u32_little_endian(bytes, 14)? == OLD_HEADER_BYTES || u32_little_endian(bytes, 30)? != UNCOMPRESSED {
        return Some(());
    }
    let width = u64::from(u32_little_endian(bytes, 18)?);
    // A negative height means rows from the top.
    let height = u64::from(u32_little_endian(bytes, 22)?.cast_signed().unsigned_abs());
    let bits_per_pixel = u64::from(u32_little_endian(bytes, 28)? & 0xFFFF);
    let row_bytes = (width * bits_per_pixel).div_ceil(32) * 4;
    (bytes.len() as u64 >= pixels_at + row_bytes.saturating_mul(height)).then_some(())
}

fn u16_big_endian(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

pub(super) fn u32_little_endian(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
