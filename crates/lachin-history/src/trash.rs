//! What was deleted from the content folder.

use std::collections::BTreeSet;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::blob::Blob;
use crate::error::Result;
use crate::history::History;
use crate::manifest::{Manifest, path_within};

/// An item or file that was deleted and can be brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deleted {
    /// Its path within the content folder, with `/`.
    pub path: String,
    /// When the clock said that it was seen to be gone.
    pub at: SystemTime,
    /// How many files it has.
    pub files: usize,
}

/// What was found to be gone at one time.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Gone {
    #[serde(with = "crate::time")]
    pub(crate) at: SystemTime,
    /// How many days the history had seen.
    pub(crate) day: u64,
    /// Items of which nothing is left.
    whole: BTreeSet<String>,
    pub(crate) root: Blob,
}

impl History {
    /// What was deleted in the last ninety days and is not there again, the last first.
    ///
    /// # Errors
    ///
    /// The system's word, or somebody else is at work with the history.
    pub fn deleted(&self) -> Result<Vec<Deleted>> {
        let _alone = self.enter()?;
        let present = self.known()?.map(|known| known.manifest).unwrap_or_default();
        let mut deleted: Vec<Deleted> = Vec::new();
        for (gone, files) in self.trash_newest_first()? {
            for (item, files) in files.items() {
                if gone.whole.contains(item) && present.item(item).is_none() {
                    deleted.push(Deleted {
                        path: item.to_owned(),
                        at: gone.at,
                        files: files.len(),
                    });
                    continue;
                }
                let paths = files.keys().map(|name| path_within(item, name));
                deleted.extend(paths.filter(|path| present.file(path).is_none()).map(|path| Deleted {
                    path,
                    at: gone.at,
                    files: 1,
                }));
            }
        }
        let mut told = BTreeSet::new();
        deleted.retain(|deleted| told.insert(deleted.path.clone()));
        Ok(deleted)
    }

    /// The trash, the last first. What the disk has lost of it is left out.
    pub(crate) fn trash_newest_first(&self) -> Result<Vec<(Gone, Manifest)>> {
        let mut trash = Vec::new();
        for gone in self.trash.read::<Gone>()?.notes.into_values().rev() {
            match self.shelf.manifest(&self.store, &gone.root) {
                Ok(files) => trash.push((gone, files)),
                Err(error) if error.is_damage() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(trash)
    }

    /// Puts into the trash what was there and is not any more.
    pub(crate) fn keep_deleted(&self, before: &Manifest, after: &Manifest, at: SystemTime, day: u64) -> Result<()> {
        let (gone, whole) = before.gone_in(after);
        if gone.is_empty() {
            return Ok(());
        }
        let root = self.shelf.put(&self.store, &gone)?;
        self.store.flush()?;
        let number = self.trash.read::<Gone>()?.next_number();
        self.trash.write(number, &Gone { at, day, whole, root })
    }
}
