//! What fills a frame until its picture is there.

use std::fmt;

use crate::colour::Colour;
use crate::engine;
use crate::error::PictureError;
use crate::plan::plan;
use crate::probe::probe;
use crate::render::Rendition;
use crate::request::Request;
use crate::size::Size;

/// The longer side of what a preview is made of, in pixels. A preview holds seven waves across and so has nothing to gain
/// from more.
const SIDE_PX: u32 = 64;

/// The most bytes that a `ThumbHash` has: a head of 6, and half a byte for each of 14 + 5 + 5 + 14 waves with transparency,
/// or a head of 5 and 27 + 5 + 5 waves without.
const MOST_BYTES: usize = 25;

/// What is known of a picture before it is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// Its mean color.
    pub color: Colour,
    /// All of it, tiny and blurred.
    pub preview: Preview,
}

/// A picture in two dozen bytes: its main waves of light and color and its transparency, as a `ThumbHash`
/// (<https://evanw.github.io/thumbhash/>). Written in lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview(Vec<u8>);

impl Preview {
    /// Reads what `Display` writes.
    pub(crate) fn from_digits(digits: &str) -> Option<Self> {
        let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
        let digit = |letter: u8| match letter {
            b'0'..=b'9' => Some(letter - b'0'),
            b'a'..=b'f' => Some(letter - b'a' + 10),
            _ => None,
        };
        if !rest.is_empty() || !(1..=MOST_BYTES).contains(&pairs.len()) {
            return None;
        }
        let bytes = pairs
            .iter()
            .map(|[high, low]| Some((digit(*high)? << 4) | digit(*low)?));
        bytes.collect::<Option<_>>().map(Self)
    }
}

impl fmt::Display for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Makes the preview of a picture from any rendition of the whole of it.
///
/// # Errors
///
/// [`PictureError::Unreadable`] when the rendition's bytes are not those that [`render`](crate::render()) made.
pub fn preview(rendition: &Rendition) -> Result<Preview, PictureError> {
    engine::contained(|| {
        let size = tiny(rendition.size);
        let mut plan = plan(&probe(&rendition.bytes)?, &[Request::of_width(size.width)]);
        // Planned by its width, a tall picture would be more than the hash takes.
        plan.renditions.iter_mut().for_each(|planned| planned.size = size);
        let rasters = engine::rasters(&rendition.bytes, &plan)?;
        let raster = rasters
            .first()
            .ok_or_else(|| PictureError::unreadable("nothing was rendered"))?;
        Ok(Preview(engine::thumb_hash(raster)))
    })
}

/// The size at which the longer side is [`SIDE_PX`]; nothing is enlarged, no side vanishes.
fn tiny(size: Size) -> Size {
    let scale = (f64::from(SIDE_PX) / f64::from(size.long_side().max(1))).min(1.0);
    let side = |side: u32| ((f64::from(side) * scale).round() as u32).max(1);
    Size {
        width: side(size.width),
        height: side(size.height),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_is_read_as_it_is_written_and_not_otherwise() {
        let preview = Preview(vec![0, 1, 0xab, 0xff]);
        assert_eq!(preview.to_string(), "0001abff");
        assert_eq!(Preview::from_digits("0001abff"), Some(preview));
        for wrong in ["", "0", "000", "0G", "AB", "+1", " 1", &"00".repeat(MOST_BYTES + 1)] {
            assert_eq!(Preview::from_digits(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_a_preview_is_made_of_is_tiny_whatever_its_shape() {
        let size = |width, height| Size { width, height };
        for (whole, expected) in [
            (size(6000, 4000), size(64, 43)),
            (size(2, 16_000), size(1, 64)),
            (size(20, 10), size(20, 10)),
        ] {
            assert_eq!(tiny(whole), expected);
        }
    }
}
