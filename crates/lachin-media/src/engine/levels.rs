//! The levels of a deep zoom pyramid, as sRGB pixels in the orientation in which they are stored.

use super::band::Band;
use super::color::ToSrgb;
use super::decode::{Opened, check_size, open};
use super::jpeg;
use super::pixels::{Layout, Part};
use super::raster::Raster;
use super::rasters::rasters;
use super::scale::{RowScaler, scaled};
use crate::error::PictureError;
use crate::format::Format;
use crate::plan::{Encoding, Plan, Planned};
use crate::region::Region;
use crate::size::Size;

/// Takes a row of sRGB pixels, and whether they have alpha: three bytes a pixel, or four.
type TakeRow<'t> = dyn FnMut(&[u8], bool) -> Result<(), PictureError> + 't;

/// libjpeg decodes at a half and a quarter; more is decoded at twice the size and filtered.
const MOST_HALVINGS: u32 = 2;

/// Whether a level that is halved so often is to be had row by row, without lying in memory as a whole.
pub(crate) fn is_read_by_rows(halvings: u32) -> bool {
    halvings <= MOST_HALVINGS
}

/// Hands over the rows of the picture from the top, halved `halvings` times, at most twice. Odd sides are halved upward.
pub(crate) fn level_rows(bytes: &[u8], plan: &Plan, halvings: u32, take: &mut TakeRow<'_>) -> Result<(), PictureError> {
    let halvings = halvings.min(MOST_HALVINGS);
    if plan.format == Format::Jpeg {
        let header = jpeg::Header::read(bytes)?;
        check_size(header.stored_size, plan)?;
        let strips = jpeg::Strips::open(bytes, &header, 8 >> halvings)?;
        let mut converted = Converted::new(&strips.layout);
        return strips.read(|row| converted.row(row, take));
    }
    let opened = open(bytes, plan, 1.0 / f64::from(1 << halvings))?;
    let layout = match &opened {
        Opened::Whole(decoded) => &decoded.layout,
        Opened::Rows(rows) => &rows.layout,
    };
    let stored = layout.size;
    let size = Size {
        width: stored.width.div_ceil(1 << halvings),
        height: stored.height.div_ceil(1 << halvings),
    };
    let part = Part {
        left: 0.0,
        top: 0.0,
        width: stored.width.into(),
        height: stored.height.into(),
    };
    let mut converted = Converted::new(layout);
    match opened {
        Opened::Whole(decoded) if halvings == 0 => decoded
            .bytes
            .chunks_exact(decoded.layout.row_bytes())
            .try_for_each(|row| converted.row(row, take)),
        Opened::Rows(rows) if halvings == 0 => rows.read(|row| converted.row(row, take)),
        Opened::Whole(decoded) => {
            let raster = scaled(&decoded.layout, &decoded.bytes, part, size)?;
            drop(decoded);
            take_all(&raster.bytes, raster.row_bytes(), raster.has_alpha, take)
        }
        Opened::Rows(rows) => {
            let has_alpha = rows.layout.has_alpha();
            let row_bytes = size.width as usize * if has_alpha { 4 } else { 3 };
            let mut scaler = RowScaler::new(&rows.layout, part, size);
            rows.read(|row| {
                scaler.take(row)?;
                take_all(&scaler.taken_out(), row_bytes, has_alpha, take)
            })
        }
    }
}

/// The picture at each of some upright sizes of its shape, all from one decode.
pub(crate) fn level_rasters(bytes: &[u8], plan: &Plan, sizes: &[Size]) -> Result<Vec<Raster>, PictureError> {
    let mut plan = plan.clone();
    plan.renditions = sizes
        .iter()
        .map(|&size| Planned {
            region: Region::whole(plan.source),
            size,
            encoding: Encoding::Jpeg { quality: 100 },
        })
        .collect();
    rasters(bytes, &plan)
}

fn take_all(rows: &[u8], row_bytes: usize, has_alpha: bool, take: &mut TakeRow<'_>) -> Result<(), PictureError> {
    rows.chunks_exact(row_bytes).try_for_each(|row| take(row, has_alpha))
}

/// Rows on their way to sRGB.
struct Converted {
    to_srgb: ToSrgb,
    channels: usize,
    sixteen_bit: bool,
    has_alpha: bool,
    row: Vec<u8>,
}

impl Converted {
    fn new(layout: &Layout) -> Self {
        Self {
            to_srgb: ToSrgb::new(layout),
            channels: layout.channels,
            sixteen_bit: layout.sixteen_bit,
            has_alpha: layout.has_alpha(),
            row: Vec::new(),
        }
    }

    fn row(&mut self, stored: &[u8], take: &mut TakeRow<'_>) -> Result<(), PictureError> {
        let band = if self.sixteen_bit {
            Band::sixteen_bit(self.channels, stored)
        } else {
            Band::eight_bit(self.channels, stored)
        };
        self.row.clear();
        self.to_srgb.append(band, &mut self.row)?;
        take(&self.row, self.has_alpha)
    }
}
