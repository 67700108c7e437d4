//! Scaling in linear light, row by row.
//!
//! Rows come from the top. They are brought to linear light, shrunk by a whole number where the picture is much larger
//! than the rendition, and kept only until the bands of the result that they touch are made. So a picture of any height
//! takes as much memory as a band of it.

use fast_image_resize::Resizer;
use fast_image_resize::images::{Image, ImageRef};

use super::super::band::Band;
use super::linear::Shrinking;
use super::{FILTER_REACH, Layout, Part, Raster, Size, ToSrgb, empty_raster, pixel_type, resize};
use crate::engine::light::light_mapper;
use crate::error::PictureError;

/// Rows of the result that are made at a time. Each band computes the filter anew, and holds the rows that it reaches.
const BAND_ROWS: u32 = 64;

/// How many times as large as the rendition a picture stays that is shrunk before the filter. Plain averages of whole
/// pixels are as good as the filter there, and several times faster.
const LEAST_RATIO: f64 = 2.0;

/// One rendition in the making.
pub(crate) struct RowScaler {
    channels: usize,
    sixteen_bit: bool,
    stored_height: u32,
    pixel_bytes: usize,
    /// Left and top of the part in stored pixels, if they are taken as they are.
    unscaled: Option<(u32, u32)>,
    shrinking: Shrinking,
    factor: u32,
    /// Width and height of the picture in shrunk pixels, and the part in them.
    shrunk: Size,
    part: Part,
    /// Stored rows taken so far.
    taken: u32,
    /// Shrunk rows, from number `first` on, and the bytes of one.
    window: Vec<u8>,
    first: u32,
    row_bytes: usize,
    resizer: Resizer,
    to_srgb: ToSrgb,
    rows_made: u32,
    raster: Raster,
}

/// Some rows of the rendition, and the shrunk rows that they are made from.
struct Reach {
    rows: u32,
    top: f64,
    bottom: f64,
    first: u32,
    end: u32,
}

impl RowScaler {
    /// For a part of a picture, which becomes `size` pixels.
    pub(crate) fn new(layout: &Layout, part: Part, size: Size) -> Self {
        let ratio = (part.width / f64::from(size.width)).min(part.height / f64::from(size.height));
        let factor = (ratio / LEAST_RATIO).floor().clamp(1.0, 64.0) as u32;
        let times = f64::from(factor);
        let shrunk = Size {
            width: layout.size.width.div_ceil(factor),
            height: layout.size.height.div_ceil(factor),
        };
        Self {
            channels: layout.channels,
            sixteen_bit: layout.sixteen_bit,
            stored_height: layout.size.height,
            pixel_bytes: layout.pixel_bytes(),
            unscaled: part.unscaled(size),
            shrinking: Shrinking::new(layout, factor),
            factor,
            shrunk,
            part: Part {
                left: part.left / times,
                top: part.top / times,
                width: part.width / times,
                height: part.height / times,
            },
            taken: 0,
            window: Vec::new(),
            first: 0,
            row_bytes: shrunk.width as usize * layout.channels * 2,
            resizer: Resizer::new(),
            to_srgb: ToSrgb::new(layout),
            rows_made: 0,
            raster: empty_raster(layout, size),
        }
    }

    /// Takes the next row of the picture.
    pub(crate) fn take(&mut self, row: &[u8]) -> Result<(), PictureError> {
        let at = self.taken;
        self.taken += 1;
        let size = self.raster.size;
        if let Some((left, top)) = self.unscaled {
            if at >= top && at - top < size.height {
                let columns = left as usize * self.pixel_bytes..(left + size.width) as usize * self.pixel_bytes;
                return self.append_stored(&row[columns]);
            }
            return Ok(());
        }
        if self.rows_made == size.height {
            return Ok(());
        }
        let shrunk_row = at / self.factor;
        if shrunk_row < self.reach().first {
            self.first = shrunk_row + 1;
            return Ok(());
        }
        let is_last = self.taken == self.stored_height;
        if self.shrinking.take(row, is_last, &mut self.window) {
            while self.rows_made < size.height && self.reach().end <= shrunk_row + 1 {
                self.make_band()?;
            }
        }
        Ok(())
    }

    /// The rows that were made since the last call, for whoever does not want the rendition as a whole.
    pub(crate) fn taken_out(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.raster.bytes)
    }

    /// The rendition, once all rows were taken.
    pub(crate) fn finish(self) -> Result<Raster, PictureError> {
        if self.raster.bytes.len() as u64 != self.raster.size.pixels() * self.raster.channels() as u64 {
            return Err(PictureError::unreadable("there were fewer rows than the header says"));
        }
        Ok(self.raster)
    }

    fn append_stored(&mut self, row: &[u8]) -> Result<(), PictureError> {
        let band = if self.sixteen_bit {
            Band::sixteen_bit(self.channels, row)
        } else {
            Band::eight_bit(self.channels, row)
        };
        self.to_srgb.append(band, &mut self.raster.bytes)
    }

    /// What the next band takes.
    fn reach(&self) -> Reach {
        let size = self.raster.size;
        let rows = BAND_ROWS.min(size.height - self.rows_made);
        let scale = self.part.height / f64::from(size.height);
        let top = self.part.top + f64::from(self.rows_made) * scale;
        let bottom = (top + f64::from(rows) * scale).min(f64::from(self.shrunk.height));
        let around = FILTER_REACH * scale.max(1.0) + 1.0;
        Reach {
            rows,
            top,
            bottom,
            first: (top - around).floor().max(0.0) as u32,
            end: ((bottom + around).ceil() as u32).min(self.shrunk.height),
        }
    }

    fn make_band(&mut self) -> Result<(), PictureError> {
        let Reach {
            rows,
            top,
            bottom,
            first,
            end,
        } = self.reach();
        let kind = pixel_type(self.channels, true);
        let mut source = Image::new(self.shrunk.width, end - first, kind);
        let from = (first - self.first) as usize * self.row_bytes;
        let stored = &self.window[from..from + (end - first) as usize * self.row_bytes];
        source.buffer_mut().copy_from_slice(stored);
        let mut scaled = Image::new(self.raster.size.width, rows, kind);
        let stored = ImageRef::new(self.shrunk.width, end - first, source.buffer(), kind);
        let crop = (self.part.left, top - f64::from(first), self.part.width, bottom - top);
        resize(
            &mut self.resizer,
            &stored.map_err(PictureError::unreadable)?,
            crop,
            &mut scaled,
        )?;
        let band = if self.to_srgb.wants_sixteen_bit() {
            light_mapper()
                .backward_map_inplace(&mut scaled)
                .map_err(PictureError::unreadable)?;
            Band::sixteen_bit(self.channels, scaled.buffer())
        } else {
            let mut reduced = Image::new(self.raster.size.width, rows, pixel_type(self.channels, false));
            light_mapper()
                .backward_map(&scaled, &mut reduced)
                .map_err(PictureError::unreadable)?;
            Band::eight_bit(self.channels, reduced.into_vec())
        };
        self.to_srgb.append(band, &mut self.raster.bytes)?;
        self.rows_made += rows;
        if self.rows_made < self.raster.size.height {
            let no_longer_needed = self.reach().first.saturating_sub(self.first);
            let bytes = (no_longer_needed as usize * self.row_bytes).min(self.window.len());
            self.window.drain(..bytes);
            self.first += no_longer_needed;
        } else {
            self.window = Vec::new();
        }
        Ok(())
    }
}
