//! A film.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::date::HistoricDate;
use super::language::{Language, Localized};
use super::reference::{Entry, Id};

/// A film; its text is also its text equivalent.
#[derive(Debug, Clone, PartialEq)]
pub struct Film {
    /// What every item has.
    pub entry: Entry,
    /// Its name.
    pub name: Localized,
    /// Who directed it.
    pub directors: Vec<Director>,
    /// Its name in its own language.
    pub original_title: Option<String>,
    /// What kind of film.
    pub film_type: FilmType,
    /// When it was made.
    pub date: Option<HistoricDate>,
    /// How long it is.
    pub minutes: Option<u32>,
    /// The recording; without it the page has no player.
    pub recording: Option<PathBuf>,
    /// Whether the recording has sound.
    pub has_sound: bool,
    /// WebVTT files by language.
    pub captions: BTreeMap<Language, PathBuf>,
}

/// A director with a page, or a name.
#[derive(Debug, Clone, PartialEq)]
pub enum Director {
    /// Has a page.
    Person(Id),
    /// Has none.
    Named(Localized),
}

/// What kind of film.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum FilmType {
    Feature,
    Documentary,
    Short,
    Animation,
    Clip,
    Other,
}
