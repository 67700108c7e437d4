//! A change to several files while it is being made: written down before the first of them, so that whoever comes after a
//! power cut can finish it or take it back.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::blob::Blob;
use crate::error::{HistoryError, Result};
use crate::fs::{self, Draft, Kind};
use crate::history::History;
use crate::manifest::Entry;
use crate::notes::{self, Note};
use crate::place::place;

pub(crate) const JOURNAL: &str = "journal.json";
pub(crate) const UNDO: &str = "undo.json";

/// Which way a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Way {
    Onward,
    Back,
}

/// What becomes of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) path: String,
    pub(crate) before: Option<Entry>,
    pub(crate) after: Option<Entry>,
}

impl Step {
    /// What is there, and what is to be there.
    fn ends(&self, way: Way) -> (Option<Entry>, Option<Entry>) {
        match way {
            Way::Onward => (self.before, self.after),
            Way::Back => (self.after, self.before),
        }
    }
}

/// All of it. Every byte it speaks of is in the store.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Journal {
    pub(crate) way: Way,
    pub(crate) steps: Vec<Step>,
}

impl History {
    pub(crate) fn open_journal(&self, journal: &Journal) -> Result<()> {
        notes::write(&self.folder, JOURNAL, journal)
    }

    /// Brings every file to where the journal says. A file that somebody else has changed is left as it is; their paths.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Damaged`] names a file whose bytes are lost; the system's word. Some files may be done by then.
    pub(crate) fn carry_out(&self, journal: &Journal) -> Result<Vec<String>> {
        let (mut left, mut touched) = (Vec::new(), BTreeSet::new());
        // What goes makes room for what comes: a file may stand where a folder was.
        let (goes, comes): (Vec<_>, Vec<_>) = journal
            .steps
            .iter()
            .partition(|step| step.ends(journal.way).1.is_none());
        for step in goes.into_iter().chain(comes) {
            let (from, to) = step.ends(journal.way);
            let path = match place(&self.content, &step.path) {
                // Somebody has put a link or a device in its way.
                Err(HistoryError::PathRefused(_)) => {
                    left.push(step.path.clone());
                    continue;
                }
                path => path?,
            };
            let blob = |entry: Option<Entry>| entry.map(|entry| entry.blob);
            let present = present(&path)?;
            if present == blob(to) {
                // Done already, but perhaps not yet on the disk, nor the folders gone that were made for it.
            } else if present == blob(from) {
                match (to, journal.way) {
                    (Some(to), way) => match self.write(&path, &step.path, &to) {
                        // There is no third way: the file stays as it was going to be.
                        Err(HistoryError::Damaged(_)) if way == Way::Back => left.push(step.path.clone()),
                        written => written?,
                    },
                    (None, _) => fs::remove(&path)?,
                }
            } else {
                left.push(step.path.clone());
                continue;
            }
            touched.extend(self.tidied(&path, to.is_none()));
        }
        for folder in &touched {
            if fs::kind(folder)? == Some(Kind::Folder) {
                fs::flush_names(folder)?;
            }
        }
        Ok(left)
    }

    /// Ends a change. One that went onward can be taken back from now on, but for the files that were left.
    pub(crate) fn close_journal(&self, mut journal: Journal, left: &[String]) -> Result<()> {
        let path = self.folder.join(JOURNAL);
        if journal.way == Way::Onward {
            if left.is_empty() {
                fs::rename(&path, &self.folder.join(UNDO))?;
                return Ok(fs::flush_names(&self.folder)?);
            }
            journal.steps.retain(|step| !left.contains(&step.path));
            if !journal.steps.is_empty() {
                notes::write(&self.folder, UNDO, &journal)?;
            }
        }
        fs::remove(&path)?;
        Ok(fs::flush_names(&self.folder)?)
    }

    /// What a change needs that is being made or can be taken back.
    pub(crate) fn wanted_by_changes(&self) -> Result<BTreeSet<Blob>> {
        let mut wanted = BTreeSet::new();
        for name in [JOURNAL, UNDO] {
            let journal = notes::read::<Journal>(&self.folder.join(name)).map(Note::there)?;
            let steps = journal.into_iter().flat_map(|journal| journal.steps);
            let ends = steps.flat_map(|step| [step.before, step.after]).flatten();
            wanted.extend(ends.map(|entry| entry.blob));
        }
        Ok(wanted)
    }

    /// Puts kept bytes in the place of a file.
    fn write(&self, path: &Path, named: &str, entry: &Entry) -> Result<()> {
        let folder = path.parent().unwrap_or(&self.content);
        fs::make_folder(folder)?;
        let mut draft = Draft::begin(folder)?;
        let read = self.store.read_blocks(&entry.blob, |block| Ok(draft.write(block)?));
        match read {
            Err(HistoryError::Damaged(_)) => return Err(HistoryError::Damaged(named.to_owned())),
            read => read?,
        }
        draft.take_permissions_of(path);
        draft.date(entry.modified);
        Ok(draft.finish(path)?)
    }

    /// The folders whose names may have changed with a file. Where the file went, folders in which nothing is left go too.
    fn tidied(&self, path: &Path, went: bool) -> Vec<PathBuf> {
        let folders = path.ancestors().skip(1);
        let within = folders.take_while(|folder| folder.starts_with(&self.content));
        let within: Vec<_> = within.map(Path::to_owned).collect();
        if went {
            let below = within.iter().filter(|folder| **folder != self.content);
            let _first_with_something_in_it = below.clone().find(|folder| !fs::remove_if_empty(folder));
        }
        within
    }
}

/// The name of the bytes that stand under a path now; none where no file is.
fn present(path: &Path) -> Result<Option<Blob>> {
    if matches!(fs::kind(path)?, None | Some(Kind::Folder)) {
        return Ok(None);
    }
    let mut hasher = blake3::Hasher::new();
    fs::read_blocks(path, |block| -> Result<()> {
        hasher.update(block);
        Ok(())
    })?;
    Ok(Some(Blob::finished(&hasher)))
}
