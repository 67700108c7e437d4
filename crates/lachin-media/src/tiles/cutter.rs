//! From the rows of a level to its tiles.

use super::pyramid::{Pyramid, TilePlace};
use crate::engine::{Raster, upright};
use crate::error::PictureError;
use crate::orientation::Orientation;
use crate::region::Region;
use crate::size::Size;

/// Tiles that are in memory before they are written: enough for all processors, few beside the rows.
const PIECES_AT_A_TIME: usize = 16;

/// Cuts a level whose rows come from the top, as they are stored. It keeps the rows of one row of tiles.
pub(super) struct Cutter {
    orientation: Orientation,
    /// The level's width, in pixels as stored.
    width: u32,
    /// Rows of tiles as stored, the topmost last.
    strips: Vec<Strip>,
    /// The rows that are kept, and the number of the first.
    window: Vec<u8>,
    first: u32,
    taken: u32,
}

/// Tiles that lie beside each other as stored. In a picture to be turned by a quarter, that is a column of tiles.
struct Strip {
    top: u32,
    bottom: u32,
    pieces: Vec<(TilePlace, Region)>,
}

impl Cutter {
    /// For a level of a picture that is turned by `orientation` to be seen.
    pub(super) fn new(pyramid: &Pyramid, level: u32, orientation: Orientation) -> Self {
        let size = pyramid.level_size(level);
        let mut pieces: Vec<(TilePlace, Region)> = pyramid
            .tiles_of(level)
            .filter_map(|place| Some((place, orientation.stored_region(size, pyramid.region(place)?))))
            .collect();
        pieces.sort_by_key(|(place, stored)| (stored.top, *place));
        let mut strips: Vec<Strip> = Vec::new();
        for (place, stored) in pieces {
            match strips.last_mut() {
                Some(strip) if strip.top == stored.top => strip.pieces.push((place, stored)),
                _ => strips.push(Strip {
                    top: stored.top,
                    bottom: stored.top + stored.size.height,
                    pieces: vec![(place, stored)],
                }),
            }
        }
        strips.reverse();
        Self {
            orientation,
            width: orientation.turned(size).width,
            strips,
            window: Vec::new(),
            first: 0,
            taken: 0,
        }
    }

    /// Takes the next row, of three or four bytes a pixel, and hands over the tiles that are complete with it.
    pub(super) fn take(
        &mut self,
        row: &[u8],
        has_alpha: bool,
        mut finished: impl FnMut(Vec<(TilePlace, Raster)>) -> Result<(), PictureError>,
    ) -> Result<(), PictureError> {
        let channels = if has_alpha { 4 } else { 3 };
        let row_bytes = self.width as usize * channels;
        if row.len() != row_bytes {
            return Err(PictureError::unreadable("a row is not as long as the header says"));
        }
        self.window.extend_from_slice(row);
        self.taken += 1;
        while let Some(strip) = self.strips.pop_if(|strip| strip.bottom <= self.taken) {
            for pieces in strip.pieces.chunks(PIECES_AT_A_TIME) {
                let cut = |&(place, stored): &(TilePlace, Region)| {
                    let raster = self.cut(stored, row_bytes, channels);
                    (place, upright(raster, self.orientation))
                };
                finished(pieces.iter().map(cut).collect())?;
            }
            let next = self.strips.last().map_or(self.taken, |strip| strip.top);
            self.window.drain(..(next - self.first) as usize * row_bytes);
            self.first = next;
        }
        Ok(())
    }

    /// Whether every tile was handed over.
    pub(super) fn is_done(&self) -> bool {
        self.strips.is_empty()
    }

    fn cut(&self, region: Region, row_bytes: usize, channels: usize) -> Raster {
        let Size { width, height } = region.size;
        let columns = region.left as usize * channels..(region.left + width) as usize * channels;
        let rows = self.window.chunks_exact(row_bytes);
        let rows = rows.skip((region.top - self.first) as usize).take(height as usize);
        let mut bytes = Vec::with_capacity(width as usize * height as usize * channels);
        rows.for_each(|row| bytes.extend_from_slice(&row[columns.clone()]));
        Raster {
            size: region.size,
            has_alpha: channels == 4,
            bytes,
        }
    }
}
