//! JPEG by libjpeg-turbo, decoded no larger than is needed.

mod header;
mod inks;
mod scans;
mod segments;
mod strips;
mod turbo;
mod write;

pub(crate) use header::Header;
pub(super) use strips::Strips;
pub(super) use write::encode;

use super::pixels::{Decoded, Layout, Light};
use crate::error::PictureError;
use crate::limits::Limits;
use crate::size::Size;

use turbo::{Arrangement, Decoder, Ending};

/// At which eighths of its size a picture may be decoded, smallest first, and how many times as large as the rendition
/// it has to be then. The other eighths take libjpeg longer than the next larger one of these.
///
/// Measured with SSIMULACRA2 against decoding everything, on eight photographs at eight widths, beside vipsthumbnail,
/// both written at quality 80: below these ratios single pictures lose up to 3 points (of 100), above them at most 0.3.
const SCALES: [(u8, f64); 4] = [(1, 2.0), (2, 1.8), (4, 1.5), (8, 0.0)];

/// What is shown where nothing was decoded.
const GREY: u8 = 0x80;

/// Decodes at the smallest scale that serves a rendition of `share` times the picture's size and fits into memory.
pub(super) fn decode(bytes: &[u8], header: &Header, share: f64) -> Result<Decoded, PictureError> {
    let limits = Limits::default();
    let eighths = eighths(header, share, limits.max_alloc_bytes);
    let shortened = scans::without_unseen(bytes, header, eighths);
    let file = shortened.as_deref().unwrap_or(bytes);
    // What the header was held against before; a mebibyte for the library's own tables.
    let working_bytes = limits.max_alloc_bytes + (1 << 20);
    let mut decoder = Decoder::open(file, working_bytes)?;
    let size = decoder.scaled_size(eighths);
    let (arrangement, channels) = match header.channels() {
        1 => (Arrangement::Grey, 1),
        3 => (Arrangement::Color, 3),
        _ => (Arrangement::Inks, 4),
    };
    // Zeros come from the system without being written.
    let mut pixels = vec![0; byte_len(size, channels)?];
    if let Ending::BrokenOff(message) = decoder.decode(eighths, &(0..size.height), arrangement, &mut pixels)? {
        let Some(last) = pixels.iter().rposition(|&value| value != 0) else {
            return Err(PictureError::unreadable(message));
        };
        pixels[last + 1..].fill(GREY);
    }
    drop(decoder);
    let mut profile = header.profile.clone();
    if arrangement == Arrangement::Inks {
        pixels = inks::to_color(pixels, header.inks_are_inverted, profile.take().as_deref());
    }
    Ok(Decoded {
        layout: Layout {
            size,
            channels: if channels == 1 { 1 } else { 3 },
            sixteen_bit: false,
            light: Light::Stored,
            profile,
        },
        bytes: pixels,
    })
}

fn eighths(header: &Header, share: f64, limit_bytes: u64) -> u8 {
    let bytes = |eighths: u8| {
        let scaled = header.stored_size.pixels() * u64::from(eighths) * u64::from(eighths) / 64;
        scaled * header.channels() as u64
    };
    let wanted = SCALES
        .iter()
        .find(|(eighths, ratio)| f64::from(*eighths) / 8.0 >= share * ratio)
        .map_or(8, |(eighths, _)| *eighths);
    (1..=wanted)
        .rev()
        .find(|&eighths| bytes(eighths) <= limit_bytes)
        .unwrap_or(1)
}

fn byte_len(size: Size, channels: u64) -> Result<usize, PictureError> {
    usize::try_from(size.pixels() * channels).map_err(|_| PictureError::unreadable("more pixels than memory"))
}
