//! Tiles, cut a level at a time when the first of them is asked for.

use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::atomic::Ordering;

use super::{Cache, CachedRendition, name};
use crate::error::PictureError;
use crate::hash::ContentHash;
use crate::probe::probe;
use crate::tiles::{Pyramid, Tile, TilePlace, tiles};

impl Cache {
    /// A tile of the picture `hash`; from the cache, else made from the file `source`, with all others that come from the
    /// same reading of the file. Nothing where the picture has no such tile. Requests at the same time read it once.
    ///
    /// # Errors
    ///
    /// [`PictureError::Changed`] when `source` does not have the bytes of `hash` any more, else what [`probe()`] and
    /// [`tiles`] refuse; with the path. A tile that is in the cache already needs no source once the picture's size is
    /// known.
    pub fn tile(
        &self,
        source: &Path,
        hash: &ContentHash,
        place: TilePlace,
    ) -> Result<Option<CachedRendition>, PictureError> {
        let pyramid = Pyramid::new(self.own_size(source, hash)?);
        if pyramid.region(place).is_none() {
            return Ok(None);
        }
        let wanted = name::tile(hash, place);
        if let Some(found) = self.shelf.rendition(&wanted) {
            return Ok(Some(found));
        }
        let levels = pyramid.reading_of(place.level);
        self.cuttings.once(&name::reading(hash, *levels.end()), || {
            // An earlier flight may have landed between the look and the start.
            if self.shelf.rendition(&wanted).is_some() {
                return Ok(());
            }
            self.cut(source, hash, &levels, |tile| {
                let name = name::tile(hash, tile.place);
                self.shelf.keep(&name, &CachedRendition::new(tile.bytes, tile.format));
            })
        })?;
        if let Some(found) = self.shelf.rendition(&wanted) {
            return Ok(Some(found));
        }
        // The folder takes nothing and memory could not keep the whole level: then this tile alone.
        let mut found = None;
        self.cut(source, hash, &levels, |tile| {
            if tile.place == place {
                found = Some(CachedRendition::new(tile.bytes, tile.format));
            }
        })?;
        Ok(found)
    }

    fn cut(
        &self,
        source: &Path,
        hash: &ContentHash,
        levels: &RangeInclusive<u32>,
        mut take: impl FnMut(Tile),
    ) -> Result<(), PictureError> {
        let _slot = self.slots.taken();
        let bytes = self.verified_bytes(source, hash)?;
        let cut = probe(&bytes).and_then(|probe| {
            tiles(&bytes, &probe, levels, |tile| {
                self.made.fetch_add(1, Ordering::Relaxed);
                take(tile);
                Ok(())
            })
        });
        cut.map_err(|error| error.at(source))
    }
}
