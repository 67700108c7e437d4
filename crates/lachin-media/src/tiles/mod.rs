//! Deep zoom: a picture cut into tiles on many levels, so that a screen looks into hundreds of megapixels.
//!
//! **Memory.** A level is read from the top and cut while it is read; never is all of it in memory. What a picture takes
//! at most, its file included:
//!
//! | picture | bytes |
//! | --- | --- |
//! | JPEG, baseline; PNG, not interlaced | [`MOST_BYTES`], up to the largest size that is accepted at all |
//! | all others, which are decoded as a whole | [`MOST_BYTES_WHOLE`] |
//!
//! A baseline JPEG of which all rows do not fit is read several times, each time another part of its rows.

mod cutter;
mod pyramid;

use std::num::NonZero;
use std::ops::RangeInclusive;
use std::thread;

pub use pyramid::{OVERLAP_PX, Pyramid, TILE_PX, TilePlace};

use crate::engine::{self, Raster};
use crate::error::PictureError;
use crate::format::Format;
use crate::limits::Limits;
use crate::plan::plan;
use crate::probe::Probe;
use cutter::Cutter;

/// What cutting a picture that is read by rows may take, in bytes: 384 MiB.
pub const MOST_BYTES: u64 = 384 * 1024 * 1024;

/// What cutting any other picture may take, in bytes: 768 MiB.
pub const MOST_BYTES_WHOLE: u64 = 768 * 1024 * 1024;

/// JPEG and WebP quality of a tile. It is looked at more closely than a rendition.
const QUALITY: u8 = 88;

/// One tile, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Where it belongs.
    pub place: TilePlace,
    /// The encoded tile.
    pub bytes: Vec<u8>,
    /// The same for all tiles of a picture.
    pub format: Format,
}

/// The format of all tiles of a picture: JPEG, or WebP where pixels may be transparent.
pub fn tile_format(probe: &Probe) -> Format {
    if probe.has_alpha { Format::WebP } else { Format::Jpeg }
}

/// Makes all tiles of some levels and hands each to `take`. `levels` is one of the [`Pyramid::readings`] of the upright
/// size in `probe`; `bytes` are those that were probed.
///
/// A picture whose data ends early is cut as far as it goes; the rest is grey, or transparent.
///
/// # Errors
///
/// What `take` answers. [`PictureError::TooLarge`] for a picture that cannot be read by rows and does not fit into memory
/// as a whole; [`PictureError::Unreadable`] as [`render`](crate::render()).
pub fn tiles<E: From<PictureError>>(
    bytes: &[u8],
    probe: &Probe,
    levels: &RangeInclusive<u32>,
    mut take: impl FnMut(Tile) -> Result<(), E>,
) -> Result<(), E> {
    must_fit(probe)?;
    let pyramid = Pyramid::new(probe.size);
    let mut not_taken = None;
    let cut = engine::contained(|| {
        cut(bytes, probe, &pyramid, levels, &mut |tile| {
            take(tile).map_err(|error| {
                not_taken = Some(error);
                PictureError::unreadable("a tile was not taken")
            })
        })
    });
    match not_taken {
        Some(error) => Err(error),
        None => cut.map_err(E::from),
    }
}

/// Refuses what would have to be decoded as a whole and was let through because a small rendition of it would not.
fn must_fit(probe: &Probe) -> Result<(), PictureError> {
    let bytes_per_64_pixels = match probe.format {
        Format::WebP => 64 * if probe.has_alpha { 4 } else { 3 },
        Format::Jpeg | Format::Png | Format::Gif | Format::Bmp => 0,
    };
    let limits = Limits::default();
    if limits.allow(probe.size, bytes_per_64_pixels) {
        return Ok(());
    }
    Err(PictureError::TooLarge {
        path: None,
        size: probe.size,
        limit: limits.largest_like(probe.size, bytes_per_64_pixels),
    })
}

fn cut(
    bytes: &[u8],
    probe: &Probe,
    pyramid: &Pyramid,
    levels: &RangeInclusive<u32>,
    take: &mut dyn FnMut(Tile) -> Result<(), PictureError>,
) -> Result<(), PictureError> {
    let format = tile_format(probe);
    let cutter = |level| Cutter::new(pyramid, level, probe.orientation);
    let halvings = pyramid.last_level().saturating_sub(*levels.end());
    if levels.start() == levels.end() && engine::is_read_by_rows(halvings) {
        let mut cutter = cutter(*levels.end());
        engine::level_rows(bytes, &plan(probe, &[]), halvings, &mut |row, has_alpha| {
            cutter.take(row, has_alpha, |pieces| finish(&pieces, format, take))
        })?;
        return done(&cutter);
    }
    let sizes: Vec<_> = levels.clone().map(|level| pyramid.level_size(level)).collect();
    for (level, raster) in levels
        .clone()
        .zip(engine::level_rasters(bytes, &plan(probe, &[]), &sizes)?)
    {
        let mut cutter = cutter(level);
        for row in raster.bytes.chunks_exact(raster.row_bytes()) {
            cutter.take(row, raster.has_alpha, |pieces| finish(&pieces, format, take))?;
        }
        done(&cutter)?;
    }
    Ok(())
}

fn done(cutter: &Cutter) -> Result<(), PictureError> {
    if cutter.is_done() {
        Ok(())
    } else {
        Err(PictureError::unreadable("there were fewer rows than the header says"))
    }
}

/// Writes tiles on all processors and hands them over in order.
fn finish(
    pieces: &[(TilePlace, Raster)],
    format: Format,
    take: &mut dyn FnMut(Tile) -> Result<(), PictureError>,
) -> Result<(), PictureError> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let encoded: Vec<Result<Vec<Tile>, PictureError>> = thread::scope(|scope| {
        let part = |part: &[(TilePlace, Raster)]| part.iter().map(|piece| encoded(piece, format)).collect();
        let parts: Vec<_> = pieces
            .chunks(pieces.len().div_ceil(threads).max(1))
            .map(|pieces| scope.spawn(move || part(pieces)))
            .collect();
        parts
            .into_iter()
            .map(|part| {
                part.join()
                    .unwrap_or_else(|_| Err(PictureError::unreadable("the encoder broke down")))
            })
            .collect()
    });
    for tiles in encoded {
        tiles?.into_iter().try_for_each(&mut *take)?;
    }
    Ok(())
}

fn encoded((place, raster): &(TilePlace, Raster), format: Format) -> Result<Tile, PictureError> {
    Ok(Tile {
        place: *place,
        bytes: engine::encode_tile(raster, format, QUALITY)?,
        format,
    })
}
