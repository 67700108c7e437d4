//! A JPEG too large for memory, in strips of rows.

use super::header::Header;
use super::turbo::{Arrangement, Decoder, Ending};
use super::{GREY, inks};
use crate::engine::pixels::{Layout, Light};
use crate::error::PictureError;
use crate::limits::Limits;

/// Decoded pixels that are in memory at a time, in bytes: a strip, and the rows that whoever takes them keeps. For each
/// strip the entropy code of the whole file is read once more, so it is as large as the bound of all tiles allows.
const PIXEL_BYTES: u64 = 160 * 1024 * 1024;

/// Rows that are kept by whoever cuts tiles: those of one row of tiles.
const KEPT_ROWS: u64 = 514;

/// The least of them that go to a strip.
const LEAST_STRIP_BYTES: u64 = 16 * 1024 * 1024;

/// Rows of inks that are converted to color at a time: each time the profile is read anew.
const INK_ROWS: usize = 256;

/// An open JPEG, whose rows can be read from the top at a scale of the library's own.
pub(crate) struct Strips<'a> {
    decoder: Decoder<'a>,
    eighths: u8,
    arrangement: Arrangement,
    inks_are_inverted: bool,
    inks_profile: Option<Vec<u8>>,
    pub(crate) layout: Layout,
}

impl<'a> Strips<'a> {
    /// Opens a picture to be decoded at `eighths`/8, which is 8, 4, 2 or 1.
    pub(crate) fn open(bytes: &'a [u8], header: &Header, eighths: u8) -> Result<Self, PictureError> {
        let decoder = Decoder::open(bytes, Limits::default().max_alloc_bytes + (1 << 20))?;
        let (arrangement, channels) = match header.channels() {
            1 => (Arrangement::Grey, 1),
            3 => (Arrangement::Color, 3),
            _ => (Arrangement::Inks, 3),
        };
        let size = decoder.scaled_size(eighths);
        let mut profile = header.profile.clone();
        Ok(Self {
            decoder,
            eighths,
            arrangement,
            inks_are_inverted: header.inks_are_inverted,
            inks_profile: profile.take_if(|_| arrangement == Arrangement::Inks),
            layout: Layout {
                size,
                channels,
                sixteen_bit: false,
                light: Light::Stored,
                profile,
            },
        })
    }

    /// Hands over every row. Where a broken file ends, the rows that are missing are grey.
    pub(crate) fn read(mut self, mut take: impl FnMut(&[u8]) -> Result<(), PictureError>) -> Result<(), PictureError> {
        let height = self.layout.size.height;
        let decoded_channels = if self.arrangement == Arrangement::Inks {
            4
        } else {
            self.layout.channels
        };
        let decoded_row_bytes = self.layout.size.width as usize * decoded_channels;
        let row_bytes = decoded_row_bytes.max(1) as u64;
        let strip_bytes = PIXEL_BYTES.saturating_sub(KEPT_ROWS * row_bytes).max(LEAST_STRIP_BYTES);
        let most_rows = u32::try_from(strip_bytes / row_bytes).unwrap_or(height).max(1);
        // As few strips as fit, all alike: the last one is not a sliver.
        let rows_each = height.div_ceil(height.div_ceil(most_rows).max(1)).max(1);
        let grey_row = vec![GREY; self.layout.row_bytes()];
        let mut is_broken_off = false;
        let mut strip = Vec::new();
        for top in (0..height).step_by(rows_each as usize) {
            let rows = top..(top + rows_each).min(height);
            if is_broken_off {
                rows.clone().try_for_each(|_| take(&grey_row))?;
                continue;
            }
            strip.clear();
            strip.resize(rows.len() * decoded_row_bytes, 0);
            let ending = self.decoder.decode(self.eighths, &rows, self.arrangement, &mut strip)?;
            if let Ending::BrokenOff(message) = ending {
                is_broken_off = true;
                let shown = strip.iter().rposition(|&value| value != 0).map_or(0, |last| last + 1);
                if shown == 0 && top == 0 {
                    return Err(PictureError::unreadable(message));
                }
                strip[shown..].fill(GREY);
            }
            if self.arrangement != Arrangement::Inks {
                strip.chunks_exact(decoded_row_bytes).try_for_each(&mut take)?;
                continue;
            }
            for part in strip.chunks(decoded_row_bytes * INK_ROWS) {
                let color = inks::to_color(part.to_vec(), self.inks_are_inverted, self.inks_profile.as_deref());
                color.chunks_exact(self.layout.row_bytes()).try_for_each(&mut take)?;
            }
        }
        Ok(())
    }
}
