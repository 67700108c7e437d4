//! What a file is, read from its header.

mod ending;
mod signature;
mod tiff;
mod webp;

use crate::engine;
use crate::error::PictureError;
use crate::format::Format;
use crate::limits::Limits;
use crate::orientation::Orientation;
use crate::size::Size;

/// What a picture's header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Probe {
    /// The true format, whatever the file's name says.
    pub format: Format,
    /// Size in pixels, upright.
    pub size: Size,
    /// How the stored pixels have to be turned to be upright.
    pub orientation: Orientation,
    /// Whether pixels may be transparent; of GIF and some WebP only decoding tells whether any is.
    pub has_alpha: bool,
    /// Whether an ICC profile says what the numbers mean; without one they are sRGB.
    pub has_profile: bool,
    /// Whether the data ends before the picture does, as when copying was broken off.
    pub ending_early: bool,
}

/// Probes a whole file's `bytes` within the default [`Limits`], without decoding a pixel.
///
/// # Errors
///
/// [`PictureError::NotAPicture`], [`FormatUnsupported`](PictureError::FormatUnsupported),
/// [`TooLarge`](PictureError::TooLarge), or [`Unreadable`](PictureError::Unreadable) when the header makes no sense.
pub fn probe(bytes: &[u8]) -> Result<Probe, PictureError> {
    probe_within(bytes, &Limits::default())
}

/// [`probe()`] within limits of one's own.
///
/// # Errors
///
/// As [`probe()`].
pub fn probe_within(bytes: &[u8], limits: &Limits) -> Result<Probe, PictureError> {
    if bytes.len() as u64 > limits.max_bytes_file {
        return Err(PictureError::FileTooLarge {
            path: None,
            limit_bytes: limits.max_bytes_file,
        });
    }
    let format = signature::recognized(bytes)?;
    let ending = ending::of(format, bytes)?;
    let header = engine::contained(|| engine::read_header(format, bytes, limits))?;
    let size = header.orientation.turned(header.stored_size);
    if size.pixels() == 0 {
        return Err(PictureError::unreadable("a side of the picture is zero"));
    }
    if !limits.allow(size, header.least_bytes_per_64_pixels) {
        let limit = limits.largest_like(size, header.least_bytes_per_64_pixels);
        return Err(PictureError::TooLarge {
            path: None,
            size,
            limit,
        });
    }
    if format == Format::WebP && !webp::frames_fit(bytes, header.stored_size) {
        return Err(PictureError::unreadable("a frame is larger than the picture"));
    }
    Ok(Probe {
        format,
        size,
        orientation: header.orientation,
        has_alpha: header.has_alpha,
        has_profile: header.has_profile,
        ending_early: ending == ending::Ending::Early,
    })
}

/// The format of a picture that is there to its end, without looking at its header; nothing for anything else.
pub(crate) fn format_of_whole(bytes: &[u8]) -> Option<Format> {
    let format = signature::recognized(bytes).ok()?;
    (ending::of(format, bytes) == Ok(ending::Ending::Whole)).then_some(format)
}
