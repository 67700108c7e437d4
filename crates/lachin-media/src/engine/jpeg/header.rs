//! What a JPEG says of itself before its first scan.

use super::segments::{START_OF_SCAN, segments};
use crate::error::PictureError;
use crate::size::Size;

/// One channel as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Component {
    pub(super) id: u8,
    /// Samples in each group of pixels, across and down, 1 to 4.
    pub(super) across: u8,
    pub(super) down: u8,
    /// Which quantization table it uses, 0 to 3.
    pub(super) table: u8,
}

/// The header of a JPEG.
pub(crate) struct Header {
    pub(crate) stored_size: Size,
    /// One for grey, three for color, four for inks.
    pub(super) components: Vec<Component>,
    pub(super) progressive: bool,
    /// Adobe's mark is there: four inks are stored the other way round.
    pub(super) inks_are_inverted: bool,
    /// The EXIF directory, without its title.
    pub(crate) exif: Option<Vec<u8>>,
    /// The ICC profile, put together.
    pub(crate) profile: Option<Vec<u8>>,
}

const EXIF: &[u8] = b"Exif\0\0";
const PROFILE: &[u8] = b"ICC_PROFILE\0";

impl Header {
    /// Reads up to the first scan.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        let mut frame = None;
        let (mut inks_are_inverted, mut exif, mut pieces) = (false, None, Vec::new());
        for segment in segments(bytes) {
            match (segment.mark, segment.content) {
                (START_OF_SCAN, _) => break,
                // Baseline, extended and progressive, with Huffman or arithmetic coding.
                (0xC0..=0xC2 | 0xC9 | 0xCA, content) => frame = frame.or(Frame::read(segment.mark, content)),
                (0xC3 | 0xC5..=0xC7 | 0xCB | 0xCD..=0xCF, _) => {
                    return Err(PictureError::unreadable(
                        "a lossless or hierarchical JPEG; save it as a usual one",
                    ));
                }
                (0xE1, content) => exif = exif.or_else(|| content.strip_prefix(EXIF).map(<[u8]>::to_vec)),
                (0xE2, content) => pieces.extend(content.strip_prefix(PROFILE)),
                (0xEE, content) => inks_are_inverted |= content.starts_with(b"Adobe"),
                _ => {}
            }
        }
        let Some(frame) = frame else {
            return Err(PictureError::unreadable("the JPEG has no header of a picture"));
        };
        if frame.precision != 8 {
            return Err(PictureError::unreadable("a JPEG of 12 bits; save it with 8"));
        }
        if !matches!(frame.components.len(), 1 | 3 | 4) {
            return Err(PictureError::unreadable("a JPEG of an unknown kind of color"));
        }
        Ok(Self {
            stored_size: frame.size,
            components: frame.components,
            progressive: matches!(frame.mark, 0xC2 | 0xCA),
            inks_are_inverted,
            exif,
            profile: joined(pieces),
        })
    }

    /// How many channels are decoded: 1 grey, 3 color, 4 inks.
    pub(super) fn channels(&self) -> usize {
        self.components.len()
    }

    /// The least memory that decoding takes for each 64 pixels: one pixel of them at the smallest scale, and of a
    /// progressive file all coefficients, two bytes each.
    pub(crate) fn least_bytes_per_64_pixels(&self) -> u64 {
        let whole = self
            .components
            .iter()
            .map(|one| one.across * one.down)
            .max()
            .unwrap_or(1);
        let samples: u64 = self.components.iter().map(|one| u64::from(one.across * one.down)).sum();
        let coefficients = if self.progressive {
            (2 * 64 * samples).div_ceil(u64::from(whole.max(1)))
        } else {
            0
        };
        coefficients + self.channels() as u64
    }
}

struct Frame {
    mark: u8,
    precision: u8,
    size: Size,
    components: Vec<Component>,
}

impl Frame {
    fn read(mark: u8, content: &[u8]) -> Option<Self> {
        let &[precision, high, low, left, right, count] = content.first_chunk::<6>()?;
        let listed = content.get(6..6 + 3 * usize::from(count))?;
        let components = listed
            .as_chunks::<3>()
            .0
            .iter()
            .map(|&[id, factors, table]| Component {
                id,
                across: (factors >> 4).clamp(1, 4),
                down: (factors & 15).clamp(1, 4),
                table: table & 3,
            })
            .collect();
        Some(Self {
            mark,
            precision,
            size: Size {
                width: u16::from_be_bytes([left, right]).into(),
                height: u16::from_be_bytes([high, low]).into(),
            },
            components,
        })
    }
}

/// A profile in numbered pieces, each behind its number and their count. Nothing where one is missing.
fn joined(mut pieces: Vec<&[u8]>) -> Option<Vec<u8>> {
    pieces.sort_by_key(|piece| piece.first().copied());
    let count = usize::from(*pieces.first()?.get(1)?);
    let complete = pieces.len() == count
        && (1..)
            .zip(&pieces)
            .all(|(number, piece)| piece.first() == Some(&number) && piece.len() > 2);
    complete.then(|| pieces.iter().flat_map(|piece| &piece[2..]).copied().collect())
}
