//! Changing several files of the content folder, all or none.

use std::collections::BTreeSet;
use std::time::SystemTime;

use lachin_content::Extent;

use crate::change::{Applied, Change, Version};
use crate::error::{HistoryError, Result};
use crate::fs;
use crate::history::History;
use crate::journal::{Journal, Step, UNDO, Way};
use crate::manifest::Entry;
use crate::notes::{self, Note};
use crate::place::place;
use crate::scan::{Room, secured};
use crate::snapshot::{Pace, Why};

impl History {
    /// Makes all of the changes or none, whatever happens meanwhile: after a power cut the next [`open`](Self::open) brings
    /// the folder to one or the other. The state before and the state after are kept. Changes that change nothing are
    /// passed over.
    ///
    /// # Errors
    ///
    /// [`HistoryError::ChangedMeanwhile`] when a file is not as its change says; [`HistoryError::PathRefused`],
    /// [`HistoryError::Damaged`], the system's word, or somebody else is at work with the history. The folder is as it was.
    pub fn apply(&self, changes: &[Change], now: SystemTime, why: Why) -> Result<Applied> {
        let _alone = self.enter()?;
        self.recover()?;
        self.apply_entered(changes, now, why)
    }

    /// Takes back the last change that [`apply`](Self::apply) made; done twice, it is there again.
    ///
    /// # Errors
    ///
    /// [`HistoryError::NothingToUndo`], and those of [`apply`](Self::apply): a file that was changed since is never taken
    /// back, and then neither are the others.
    pub fn undo(&self, now: SystemTime) -> Result<Applied> {
        let _alone = self.enter()?;
        self.recover()?;
        let journal: Journal = match notes::read(&self.folder.join(UNDO))? {
            Note::There(journal) => journal,
            Note::Missing => return Err(HistoryError::NothingToUndo),
            Note::Damaged => return Err(HistoryError::Damaged(UNDO.to_owned())),
        };
        let back = journal.steps.into_iter().map(|step| Change {
            path: step.path,
            before: step.after.map(Version::Kept),
            after: step.before.map(Version::Kept),
        });
        self.apply_entered(&back.collect::<Vec<_>>(), now, Why::Undone)
    }

    fn apply_entered(&self, changes: &[Change], now: SystemTime, why: Why) -> Result<Applied> {
        // All of it again when room had to be made: what was kept and not yet needed has gone with the rest.
        let mut given_up = 0;
        let journal = self.with_room(&mut given_up, || self.prepared(changes, now))?;
        if journal.steps.is_empty() {
            return Ok(Applied::default());
        }
        match self.carry_out(&journal) {
            Ok(left) if left.is_empty() => {}
            Ok(left) => {
                self.take_back(journal)?;
                return Err(HistoryError::ChangedMeanwhile(left));
            }
            Err(error) => {
                // Where that fails too, the journal stays and whoever comes next takes it back.
                let _ = self.take_back(journal);
                return Err(error);
            }
        }
        let paths = journal.steps.iter().map(|step| step.path.clone()).collect();
        self.close_journal(journal, &[])?;
        // The change is made. If its outcome cannot be kept now, it is with the next look at the folder.
        if let Ok(kept) = self.keep_entered(now, why, Pace::Apart, &Extent::Everything) {
            given_up += kept.given_up;
        }
        Ok(Applied { paths, given_up })
    }

    /// Keeps the present state and everything that the changes need, looks whether they may be made, and opens the journal.
    fn prepared(&self, changes: &[Change], now: SystemTime) -> Result<Journal> {
        fs::make_folder(&self.content)?;
        self.keep_once(now, Why::Edited, Pace::Apart, &Extent::Everything, Room::CanBeMade)?;
        let (mut steps, mut changed, mut named) = (Vec::new(), Vec::new(), BTreeSet::new());
        for change in changes {
            let path = place(&self.content, &change.path)?;
            if !named.insert(&change.path) {
                return Err(HistoryError::PathRefused(change.path.clone()));
            }
            let present = if fs::kind(&path)? == Some(fs::Kind::Folder) {
                None
            } else {
                secured(&path, &self.store)?
            };
            let expected = change.before.as_ref().map(Version::blob);
            if present.map(|entry| entry.blob) != expected {
                changed.push(change.path.clone());
                continue;
            }
            let after = match &change.after {
                None => None,
                Some(version) => Some(self.entry_of(version, &change.path, now)?),
            };
            if after.map(|entry| entry.blob) != expected {
                steps.push(Step {
                    path: change.path.clone(),
                    before: present,
                    after,
                });
            }
        }
        if !changed.is_empty() {
            return Err(HistoryError::ChangedMeanwhile(changed));
        }
        let journal = Journal {
            way: Way::Onward,
            steps,
        };
        if !journal.steps.is_empty() {
            self.store.flush()?;
            self.open_journal(&journal)?;
        }
        Ok(journal)
    }

    /// A version whose bytes are in the store, and were looked at.
    fn entry_of(&self, version: &Version, path: &str, now: SystemTime) -> Result<Entry> {
        let entry = match version {
            Version::Kept(entry) => *entry,
            Version::Bytes(bytes) => Entry {
                blob: self.store.put(bytes)?,
                bytes: bytes.len() as u64,
                modified: now,
            },
        };
        match self.store.check(&entry.blob) {
            Err(error) if error.is_damage() => Err(HistoryError::Damaged(path.to_owned())),
            checked => checked.map(|()| entry),
        }
    }

    fn take_back(&self, journal: Journal) -> Result<()> {
        let journal = Journal {
            way: Way::Back,
            ..journal
        };
        self.open_journal(&journal)?;
        let left = self.carry_out(&journal)?;
        self.close_journal(journal, &left)
    }
}
