//! The history of one content folder, and who may be at work with it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::blob::Blob;
use crate::days::Days;
use crate::error::{HistoryError, Result};
use crate::fs::{self, FileError, Lock};
use crate::notes::{self, Note, Series};
use crate::recovery::Recovery;
use crate::scan::Known;
use crate::shelf::Shelf;
use crate::snapshot::Record;
use crate::store::Store;
use crate::time;

/// How many letters of the hash of its path name the history of a folder.
const NAME_LETTERS: usize = 16;

const KNOWN: &str = "known.json";
const DAYS: &str = "days.json";

/// The history of one content folder. It holds nothing open between two calls, so that the kiosk and the command line can
/// both use it; each call waits until the other's is done.
#[derive(Debug)]
pub struct History {
    /// The content folder.
    pub(crate) content: PathBuf,
    /// Where the history lies.
    pub(crate) folder: PathBuf,
    pub(crate) store: Store,
    pub(crate) shelf: Shelf,
    pub(crate) snapshots: Series,
    pub(crate) trash: Series,
    /// What is to be told of changes that a killed program had begun.
    pub(crate) recoveries: Mutex<Vec<Recovery>>,
}

/// What the content folder held when it was looked at last.
#[derive(Debug, Serialize, Deserialize)]
struct KnownNote {
    #[serde(with = "crate::time")]
    at: SystemTime,
    root: Blob,
    /// Whether there were links in it; a note that does not say so was written by an earlier program.
    #[serde(default = "is_possible")]
    has_links: bool,
}

fn is_possible() -> bool {
    true
}

impl History {
    /// Opens the history of a content folder, within the program's data folder. What a killed program left unfinished is
    /// finished or taken back; [`take_recoveries`](Self::take_recoveries) tells of it. A content folder that has a history
    /// need not be there: it can be brought back.
    ///
    /// # Errors
    ///
    /// The data folder lies within the content folder or cannot be written to, or somebody else is at work.
    pub fn open(content: &Path, data: &Path) -> Result<Self> {
        let (content, missing) = lasting_path(content)?;
        let histories = lasting_path(data)?.0.join("history");
        if histories.starts_with(&content) {
            return Err(HistoryError::WithinContent);
        }
        let name = Blob::of(content.as_os_str().as_encoded_bytes()).to_string();
        let folder = histories.join(&name[..NAME_LETTERS]);
        if let (Some(missing), None) = (missing, fs::kind(&folder)?) {
            return Err(HistoryError::Folder(missing));
        }
        fs::make_folder(&folder)?;
        let alone = take_lock(&folder)?;
        fs::remove_drafts(&folder)?;
        let history = Self {
            store: Store::open(folder.join("blobs"))?,
            shelf: Shelf::default(),
            snapshots: Series::open(folder.join("snapshots"))?,
            trash: Series::open(folder.join("trash"))?,
            recoveries: Mutex::default(),
            content,
            folder,
        };
        history.write_whose_it_is()?;
        history.try_to_recover();
        drop(alone);
        Ok(history)
    }

    /// The content folder, by the path under which it is known.
    pub fn content(&self) -> &Path {
        &self.content
    }

    /// Where the history lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What was found of changes that a killed program had begun; each is told once.
    pub fn take_recoveries(&self) -> Vec<Recovery> {
        std::mem::take(&mut *self.recoveries.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Alone with the history until the lock is dropped.
    pub(crate) fn enter(&self) -> Result<Lock> {
        take_lock(&self.folder)
    }

    /// Counts the day, and says how many there were.
    pub(crate) fn see(&self, now: SystemTime) -> Result<u64> {
        let mut days: Days = notes::read(&self.folder.join(DAYS))?.there().unwrap_or_default();
        let newest = self.snapshots.read::<Record>()?.notes.into_values().next_back();
        days.at_least(newest.map_or(0, |newest| newest.day));
        if days.see(time::day(now)) {
            notes::write(&self.folder, DAYS, &days)?;
        }
        Ok(days.count)
    }

    /// What the content folder held when it was looked at last, as far as the disk still knows it.
    pub(crate) fn known(&self) -> Result<Option<Known>> {
        let note = self.known_note()?;
        let newest = self.snapshots.read::<Record>()?.notes.into_values().next_back();
        let states = note.map(|note| (note.at, note.root, note.has_links)).into_iter();
        for (at, root, has_links) in states.chain(newest.map(|newest| (newest.at, newest.root, is_possible()))) {
            match self.shelf.manifest(&self.store, &root) {
                Ok(manifest) => {
                    return Ok(Some(Known {
                        at,
                        manifest,
                        has_links,
                    }));
                }
                Err(error) if error.is_damage() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    pub(crate) fn known_root(&self) -> Result<Option<Blob>> {
        Ok(self.known_note()?.map(|note| note.root))
    }

    pub(crate) fn set_known(&self, at: SystemTime, root: Blob, has_links: bool) -> Result<()> {
        notes::write(&self.folder, KNOWN, &KnownNote { at, root, has_links })
    }

    fn known_note(&self) -> Result<Option<KnownNote>> {
        notes::read(&self.folder.join(KNOWN)).map(Note::there)
    }

    /// A line for whoever finds the folder and wonders.
    fn write_whose_it_is(&self) -> Result<()> {
        const NAME: &str = "folder.txt";
        let line = format!("The history of this content folder:\n{}\n", self.content.display());
        if fs::read_note(&self.folder.join(NAME))?.as_deref() != Some(line.as_bytes()) {
            fs::write_note(&self.folder, NAME, line.as_bytes())?;
        }
        Ok(())
    }
}

fn take_lock(folder: &Path) -> Result<Lock> {
    Lock::take(&folder.join("lock"))?.ok_or(HistoryError::Busy)
}

/// The path of a folder without links, which is the same while the folder is gone; and that it is.
fn lasting_path(folder: &Path) -> Result<(PathBuf, Option<FileError>)> {
    let missing = match fs::real_path(folder) {
        Err(error) if error.is_missing() => error,
        path => return path.map(|path| (path, None)).map_err(HistoryError::Folder),
    };
    let folder = fs::absolute_path(folder).map_err(HistoryError::Folder)?;
    let above = folder.parent().and_then(|above| fs::real_path(above).ok());
    let path = match (above, folder.file_name()) {
        (Some(above), Some(name)) => above.join(name),
        _ => folder,
    };
    Ok((path, Some(missing)))
}
