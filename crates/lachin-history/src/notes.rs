//! Notes of our own: small files of JSON, some alone, some numbered in a folder, each written whole.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::Result;
use crate::fs;
use crate::shelf::written;

/// What became of a note that was looked for.
#[derive(Debug)]
pub(crate) enum Note<T> {
    There(T),
    Missing,
    /// The disk has lost it.
    Damaged,
}

impl<T> Note<T> {
    /// The note, if it is there and whole.
    pub(crate) fn there(self) -> Option<T> {
        match self {
            Self::There(note) => Some(note),
            Self::Missing | Self::Damaged => None,
        }
    }
}

/// Reads a note.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> Result<Note<T>> {
    Ok(match fs::read_note(path)? {
        None => Note::Missing,
        Some(bytes) => serde_json::from_slice(&bytes).map_or(Note::Damaged, Note::There),
    })
}

/// Writes a note; it is on the disk when this returns.
pub(crate) fn write(folder: &Path, name: &str, note: &impl Serialize) -> Result<()> {
    Ok(fs::write_note(folder, name, &written(note))?)
}

/// Numbered notes in a folder.
#[derive(Debug)]
pub(crate) struct Series {
    folder: PathBuf,
}

/// What was found of a series.
#[derive(Debug)]
pub(crate) struct Found<T> {
    /// By number.
    pub(crate) notes: BTreeMap<u64, T>,
    /// The numbers of those that the disk has lost.
    pub(crate) damaged: Vec<u64>,
}

impl<T> Found<T> {
    /// A number that is higher than all there are.
    pub(crate) fn next_number(&self) -> u64 {
        let numbers = self.notes.keys().chain(&self.damaged);
        numbers.max().map_or(1, |newest| newest.saturating_add(1))
    }
}

impl Series {
    pub(crate) fn open(folder: PathBuf) -> Result<Self> {
        fs::make_folder(&folder)?;
        fs::remove_drafts(&folder)?;
        Ok(Self { folder })
    }

    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<Found<T>> {
        let mut found = Found {
            notes: BTreeMap::new(),
            damaged: Vec::new(),
        };
        for (name, _) in fs::list(&self.folder)? {
            let number = name.to_str().and_then(|name| name.strip_suffix(".json"));
            let Some(number) = number.and_then(|number| number.parse().ok()) else {
                continue;
            };
            match read(&self.folder.join(name))? {
                Note::There(note) => drop(found.notes.insert(number, note)),
                Note::Damaged => found.damaged.push(number),
                Note::Missing => {}
            }
        }
        Ok(found)
    }

    pub(crate) fn write(&self, number: u64, note: &impl Serialize) -> Result<()> {
        write(&self.folder, &name(number), note)
    }

    pub(crate) fn remove(&self, number: u64) -> Result<()> {
        Ok(fs::remove(&self.folder.join(name(number)))?)
    }
}

/// In the order of the numbers also where names are sorted.
fn name(number: u64) -> String {
    format!("{number:08}.json")
}
