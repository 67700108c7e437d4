//! One picture, from its file to its tiles.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use lachin_media::{Limits, Pyramid, Tile, probe, tile_format, tiles};

use crate::fs::{self, PARTS};
use crate::picture::job::{Job, Place, Refusal};
use crate::progress::Progress;

/// What was made of a picture.
#[derive(Debug)]
pub(super) struct Cut {
    /// Name of the file that a viewer opens.
    pub(super) name: OsString,
    /// How many levels it has, and tiles on all of them.
    pub(super) levels: u32,
    pub(super) tiles: u64,
    /// Whether the picture's file ends early.
    pub(super) was_cut_short: bool,
}

/// Reads, cuts and writes. The file that a viewer opens comes last, so where it is, all tiles are.
pub(super) fn cut<'a>(job: &Job<'a>, place: &Place, progress: &Progress) -> Result<Cut, Refusal<'a>> {
    if let Some(first) = job.same_names_as {
        return Err(Refusal::SameNamesAs(first));
    }
    let (descriptor, folder) = (named(job.stem, ".dzi"), place.folder.join(named(job.stem, "_files")));
    let is_ours = |read: &&PathBuf| read.starts_with(&folder) || **read == place.folder.join(&descriptor);
    if let Some(read) = place.pictures_to_read.iter().find(is_ours) {
        return Err(Refusal::OnPictureToRead(read.clone()));
    }
    let bytes = lachin_files::read(job.image, Limits::default().max_bytes_file).map_err(Refusal::Unread)?;
    let probe = probe(&bytes)?;
    let pyramid = Pyramid::new(probe.size);
    progress.expect(pyramid.tile_count());
    for levels in pyramid.readings() {
        for level in levels.clone() {
            let folder = folder.join(level.to_string());
            fs::prepare_folder(&folder).map_err(|error| Refusal::Unwritten(folder, error))?;
        }
        tiles(&bytes, &probe, &levels, |tile| {
            progress.advance();
            written(&tile, &folder)
        })?;
    }
    let text = pyramid.descriptor(tile_format(&probe).extension());
    write(&place.folder, &descriptor, text.as_bytes())?;
    Ok(Cut {
        name: descriptor,
        levels: pyramid.last_level() + 1,
        tiles: pyramid.tile_count(),
        was_cut_short: probe.ending_early,
    })
}

fn written<'a>(tile: &Tile, folder: &Path) -> Result<(), Refusal<'a>> {
    let place = tile.place;
    let name = format!("{}_{}.{}", place.column, place.row, tile.format.extension());
    write(&folder.join(place.level.to_string()), name.as_ref(), &tile.bytes)
}

fn write<'a>(folder: &Path, name: &OsStr, bytes: &[u8]) -> Result<(), Refusal<'a>> {
    PARTS
        .write_whole(folder, name, bytes)
        .map_err(|error| Refusal::Unwritten(folder.join(name), error))
}

fn named(stem: &OsStr, ending: &str) -> OsString {
    let mut name = stem.to_owned();
    name.push(ending);
    name
}
