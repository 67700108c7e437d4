//! One picture, from its file to the files made of it.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use lachin_files::ReadError;
use lachin_media::{Limits, PictureError, Rendition, Request, plan, probe, render};

use crate::fs::{self, PARTS};
use crate::memory::Memory;

/// One picture to be made smaller.
#[derive(Debug)]
pub(crate) struct Job<'a> {
    /// As it was named on the command line.
    pub(crate) image: &'a Path,
    /// How the names of what is made of it begin.
    pub(crate) stem: &'a OsStr,
    /// The picture that was named earlier and has the same stem.
    pub(crate) same_names_as: Option<&'a Path>,
}

/// Where results go, and what they must not fall on.
#[derive(Debug)]
pub(crate) struct Place {
    /// The folder, without links.
    pub(crate) folder: PathBuf,
    /// All pictures of the command line, without links.
    pub(crate) pictures_to_read: HashSet<PathBuf>,
}

/// What was made of a picture.
#[derive(Debug)]
pub(crate) struct Made {
    /// File names, smallest width first.
    pub(crate) names: Vec<OsString>,
    /// The picture's own width in pixels, where more was wanted.
    pub(crate) own_width_px: Option<u32>,
    /// Whether its file ends early.
    pub(crate) was_cut_short: bool,
}

/// Why a picture was not done, by this command or another.
#[derive(Debug)]
pub(crate) enum Refusal<'a> {
    /// Its results would have the names of another's.
    SameNamesAs(&'a Path),
    /// Its file cannot be read.
    Unread(ReadError),
    /// The engine refuses it.
    Engine(PictureError),
    /// A result would take the place of a picture that is to be read.
    OnPictureToRead(PathBuf),
    /// A result cannot be written.
    Unwritten(PathBuf, io::Error),
}

impl From<PictureError> for Refusal<'_> {
    fn from(error: PictureError) -> Self {
        Self::Engine(error)
    }
}

impl Place {
    /// A folder and the pictures of the command line.
    pub(crate) fn new(folder: PathBuf, images: &[PathBuf]) -> Self {
        Self {
            folder,
            pictures_to_read: images.iter().filter_map(|image| fs::real_path(image)).collect(),
        }
    }
}

impl<'a> Job<'a> {
    /// Reads, renders and writes. All widths come from one decode.
    pub(super) fn done(&self, requests: &[Request], place: &Place, memory: &Memory) -> Result<Made, Refusal<'a>> {
        if let Some(first) = self.same_names_as {
            return Err(Refusal::SameNamesAs(first));
        }
        let bytes = lachin_files::read(self.image, Limits::default().max_bytes_file).map_err(Refusal::Unread)?;
        let probe = probe(&bytes).map_err(Refusal::Engine)?;
        let renditions = {
            let _share = memory.taken_for(&probe);
            render(&bytes, &plan(&probe, requests)).map_err(Refusal::Engine)?
        };
        let mut names = Vec::new();
        for (request, rendition) in requests.iter().zip(&renditions) {
            names.push(self.written(request.width, rendition, place)?);
        }
        let widest = requests.iter().map(|request| request.width).max();
        Ok(Made {
            names,
            own_width_px: widest
                .filter(|wanted| *wanted > probe.size.width)
                .map(|_| probe.size.width),
            was_cut_short: probe.ending_early,
        })
    }

    fn written(&self, width: u32, rendition: &Rendition, place: &Place) -> Result<OsString, Refusal<'a>> {
        let mut name = self.stem.to_owned();
        name.push(format!("-{width}.{}", rendition.format.extension()));
        let path = place.folder.join(&name);
        if place.pictures_to_read.contains(&path) {
            return Err(Refusal::OnPictureToRead(path));
        }
        match PARTS.write_whole(&place.folder, &name, &rendition.bytes) {
            Ok(()) => Ok(name),
            Err(error) => Err(Refusal::Unwritten(path, error)),
        }
    }
}
