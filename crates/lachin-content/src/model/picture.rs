//! A picture with everything its sidecar says.

use std::path::{Path, PathBuf};

use lachin_media::{ContentHash, Format, Size};

use super::date::HistoricDate;
use super::language::Localized;
use super::reference::Id;

/// A picture that may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The file's name within `images/`.
    pub file: String,
    /// Where the file lies.
    pub path: PathBuf,
    /// Names its bytes.
    pub hash: ContentHash,
    /// Upright, in pixels.
    pub size: Size,
    /// The true format, read from the file.
    pub format: Format,
    /// How it came to be.
    pub kind: PictureKind,
    /// What those hear who cannot see it.
    pub alternative: Alternative,
    /// Words below it.
    pub caption: Option<Localized>,
    /// A full description.
    pub long_description: Option<Localized>,
    /// As the rights holder wants it; always shown with the picture.
    pub credit: String,
    /// Under which it is shown.
    pub licence: Licence,
    /// Who made it.
    pub creator: Option<String>,
    /// When it was made.
    pub date: Option<HistoricDate>,
    /// Where it comes from.
    pub source: Option<Id>,
    /// What stays visible when it is cropped.
    pub focus: Focus,
    /// The same picture, drawn for the dark palette.
    pub night: Option<NightPicture>,
}

/// A second file of a picture, drawn for the dark palette. All that is said of the picture is said of it, too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NightPicture {
    /// The file's name within `images/`.
    pub file: String,
    /// Where the file lies.
    pub path: PathBuf,
    /// Names its bytes.
    pub hash: ContentHash,
    /// Upright, in pixels; of the same shape as the picture.
    pub size: Size,
}

/// A file that may be shown, whatever it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PictureFile<'p> {
    /// Where it lies.
    pub path: &'p Path,
    /// Names its bytes.
    pub hash: ContentHash,
    /// Upright, in pixels.
    pub size: Size,
}

impl Picture {
    /// Every file that may be shown as this picture: its own, and that for the dark palette.
    pub fn files(&self) -> impl Iterator<Item = PictureFile<'_>> {
        let own = PictureFile {
            path: &self.path,
            hash: self.hash,
            size: self.size,
        };
        let night = self.night.iter().map(|night| PictureFile {
            path: &night.path,
            hash: night.hash,
            size: night.size,
        });
        std::iter::once(own).chain(night)
    }
}

/// How a picture came to be; decides the mark on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// Taken by a camera.
    Photo,
    /// Drawn by a person or computed by our own code.
    Illustration,
    /// Made by an image model.
    Generated,
}

/// The spoken equivalent of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alternative {
    /// Carries no meaning.
    Decorative,
    /// What can be seen.
    Described(Localized),
}

/// A licence that allows showing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Licence {
    /// As written, for example `CC-BY-4.0`.
    pub name: String,
    /// No derivatives: shown whole, never cropped.
    pub is_whole_only: bool,
}

/// A point of a picture as shares of its width and height; 0, 0 is top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Focus {
    /// 0 to 1.
    pub x: f64,
    /// 0 to 1.
    pub y: f64,
}

impl Default for Focus {
    fn default() -> Self {
        Self { x: 0.5, y: 0.5 }
    }
}
