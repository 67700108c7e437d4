//! PNG, row by row.

use std::io::Cursor;

use png::{BitDepth, ColorType, Decoder, Reader, Transformations};

use super::pixels::{Layout, Light};
use crate::error::PictureError;
use crate::limits::Limits;
use crate::size::Size;

/// An open PNG, whose rows can be read from the top.
pub(super) struct Rows<'a> {
    reader: Reader<Cursor<&'a [u8]>>,
    pub(super) layout: Layout,
    ending_early: bool,
}

impl<'a> Rows<'a> {
    /// Opens a picture; nothing when it is interlaced, and so not to be had row by row.
    pub(super) fn open(bytes: &'a [u8], ending_early: bool) -> Result<Option<Self>, PictureError> {
        let limit = usize::try_from(Limits::default().max_alloc_bytes).unwrap_or(usize::MAX);
        let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: limit });
        // Palettes, few bits and a transparent color become whole bytes.
        decoder.set_transformations(Transformations::EXPAND);
        decoder.set_ignore_text_chunk(true);
        let reader = decoder.read_info().map_err(PictureError::unreadable)?;
        let about = reader.info();
        if about.interlaced {
            return Ok(None);
        }
        let (color, depth) = reader.output_color_type();
        let layout = Layout {
            size: Size {
                width: about.width,
                height: about.height,
            },
            channels: match color {
                ColorType::Grayscale => 1,
                ColorType::GrayscaleAlpha => 2,
                ColorType::Rgb => 3,
                ColorType::Rgba => 4,
                ColorType::Indexed => return Err(PictureError::unreadable("a palette that cannot be resolved")),
            },
            sixteen_bit: depth == BitDepth::Sixteen,
            light: Light::Linear,
            profile: about.icc_profile.as_deref().map(<[u8]>::to_vec),
        };
        Ok(Some(Self {
            reader,
            layout,
            ending_early,
        }))
    }

    /// Hands over every row. Where a broken copy ends, the rows that are missing are blank.
    pub(super) fn read(mut self, mut take: impl FnMut(&[u8]) -> Result<(), PictureError>) -> Result<(), PictureError> {
        let row_bytes = self.layout.row_bytes();
        let mut row = Vec::with_capacity(row_bytes);
        let mut broken_off = false;
        for _ in 0..self.layout.size.height {
            row.clear();
            if !broken_off {
                match self.reader.next_row() {
                    Ok(Some(read)) => row.extend_from_slice(read.data()),
                    Ok(None) => broken_off = true,
                    Err(_) if self.ending_early => broken_off = true,
                    Err(error) => return Err(PictureError::unreadable(error)),
                }
                if self.layout.sixteen_bit && cfg!(target_endian = "little") {
                    for channel in row.chunks_exact_mut(2) {
                        channel.swap(0, 1);
                    }
                }
            }
            row.resize(row_bytes, self.layout.blank());
            take(&row)?;
        }
        Ok(())
    }
}
