//! The version of every item that visitors see, which may be older than the one in the content folder.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::blob::Blob;
use crate::error::{HistoryError, Result};
use crate::history::History;
use crate::manifest::{Entry, Files, Manifest, path_within};
use crate::notes::{self, Note};
use crate::shelf;

const SHOWN: &str = "shown.json";

/// A file that visitors see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownFile {
    /// Where its bytes lie. They stay there until something else is shown.
    pub path: PathBuf,
    /// The name of its bytes.
    pub blob: Blob,
    /// How many bytes they are.
    pub bytes: u64,
    /// When it was last written to in the content folder.
    pub modified: SystemTime,
}

/// What visitors saw last.
#[derive(Debug, Default)]
pub struct Shown {
    /// By item, then by path within the item; the files of the content folder itself under the empty name.
    pub items: BTreeMap<String, BTreeMap<String, ShownFile>>,
    /// Paths that the disk has lost: whole items, or files.
    pub damaged: Vec<String>,
}

/// What became of the wish to keep what is shown.
#[derive(Debug)]
pub struct Recorded {
    /// What visitors see from now on.
    pub shown: Shown,
    /// How many of the oldest weekly snapshots went because the disk was full; a technician wants to know.
    pub given_up: usize,
}

#[derive(Debug, Serialize, Deserialize)]
struct ShownNote {
    root: Blob,
}

impl History {
    /// Keeps which version of every file is shown now, in the place of what was shown before. The manifest is made of what
    /// [`keep`](Self::keep) has given; what has not changed costs nothing anew, and is not looked at anew either.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Damaged`] names a file whose bytes are not in the history; the system's word, or somebody else is at
    /// work with the history. Then what was shown before stays.
    pub fn record_shown(&self, manifest: &Manifest) -> Result<Recorded> {
        let _alone = self.enter()?;
        let mut given_up = 0;
        self.with_room(&mut given_up, || {
            let root = self.shelf.put(&self.store, manifest)?;
            let before = self.shown_root()?;
            if before == Some(root) {
                return Ok(());
            }
            // What was shown before was looked at before.
            let unchanged = before.map(|before| shelf::unchanged_items(&self.store, &before, &root));
            let unchanged = unchanged.and_then(Result::ok).unwrap_or_default();
            self.look_for(manifest.items().filter(|(item, _)| !unchanged.contains(*item)))?;
            self.store.flush()?;
            notes::write(&self.folder, SHOWN, &ShownNote { root })
        })?;
        let shown = self.shown_of(manifest, |_| true);
        Ok(Recorded { shown, given_up })
    }

    /// What visitors saw last; nothing when that was never recorded. Whether the bytes of a file are still what they were is
    /// not looked at here: [`read`](Self::read) does.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Damaged`] when the whole list is lost; the system's word, or somebody else is at work with the history.
    pub fn shown(&self) -> Result<Shown> {
        let _alone = self.enter()?;
        let manifest = match notes::read::<ShownNote>(&self.folder.join(SHOWN))? {
            Note::There(note) => self.shelf.manifest(&self.store, &note.root)?,
            Note::Missing => return Ok(Shown::default()),
            Note::Damaged => return Err(HistoryError::Damaged(SHOWN.to_owned())),
        };
        Ok(self.shown_of(&manifest, |entry| self.store.holds(&entry.blob, entry.bytes)))
    }

    /// The bytes of a file as they were kept.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Damaged`] when the disk has lost them; the system's word.
    pub fn read(&self, blob: &Blob) -> Result<Vec<u8>> {
        self.store.read(blob)
    }

    fn shown_of(&self, manifest: &Manifest, is_there: impl Fn(&Entry) -> bool) -> Shown {
        let mut shown = Shown {
            items: BTreeMap::new(),
            damaged: manifest.unknown().map(str::to_owned).collect(),
        };
        for (item, files) in manifest.items() {
            let mut of_item = BTreeMap::new();
            for (name, entry) in files {
                if !is_there(entry) {
                    shown.damaged.push(path_within(item, name));
                    continue;
                }
                let file = ShownFile {
                    path: self.store.path_of(&entry.blob),
                    blob: entry.blob,
                    bytes: entry.bytes,
                    modified: entry.modified,
                };
                of_item.insert(name.clone(), file);
            }
            if !of_item.is_empty() {
                shown.items.insert(item.to_owned(), of_item);
            }
        }
        shown
    }

    fn look_for<'m>(&self, items: impl Iterator<Item = (&'m str, &'m Files)>) -> Result<()> {
        for (item, files) in items {
            let lost = files
                .iter()
                .find(|(_, entry)| !self.store.holds(&entry.blob, entry.bytes));
            if let Some((name, _)) = lost {
                return Err(HistoryError::Damaged(path_within(item, name)));
            }
        }
        Ok(())
    }

    pub(crate) fn shown_root(&self) -> Result<Option<Blob>> {
        let note = notes::read::<ShownNote>(&self.folder.join(SHOWN)).map(Note::there)?;
        Ok(note.map(|note| note.root))
    }
}
