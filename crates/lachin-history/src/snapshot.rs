//! A state of the content folder that was kept.

use std::time::{Duration, SystemTime};

use lachin_content::Extent;
use serde::{Deserialize, Serialize};

use crate::blob::Blob;
use crate::error::Result;
use crate::history::History;
use crate::manifest::{Difference, Manifest};
use crate::notes::Found;
use crate::scan::{LeftOut, Room, scan};
use crate::time;

/// Edits that come faster than this share a snapshot, which holds the last of them.
const BETWEEN_EDITS: Duration = Duration::from_secs(5 * 60);

/// What brought a state about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// A curator worked in the folder.
    Edited,
    /// Something was brought back.
    Restored,
    /// A spreadsheet was taken in.
    Imported,
    /// A restoration or an import was taken back.
    Undone,
}

/// A state of the content folder that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// Counts up, in the order of keeping.
    pub number: u64,
    /// When the clock said it was kept.
    pub at: SystemTime,
    /// What brought it about.
    pub why: Why,
    pub(crate) root: Blob,
}

/// The same as it is written.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Record {
    /// When the first of the edits was that share this snapshot.
    #[serde(with = "crate::time")]
    pub(crate) began: SystemTime,
    #[serde(with = "crate::time")]
    pub(crate) at: SystemTime,
    pub(crate) why: Why,
    /// How many days the history had seen.
    pub(crate) day: u64,
    pub(crate) root: Blob,
}

/// Whether a state may take the place of one that was kept just before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pace {
    /// It may: somebody is editing.
    Shared,
    /// It may not: a program is about to change the folder, perhaps to that very state.
    Apart,
}

/// What became of the wish to keep the present state.
#[derive(Debug)]
pub struct Kept {
    /// What the content folder holds. All of its bytes are kept.
    pub manifest: Manifest,
    /// The number of the snapshot that was made; none when nothing had changed.
    pub snapshot: Option<u64>,
    /// What could not be kept, by path.
    pub left_out: Vec<LeftOut>,
    /// How many of the oldest weekly snapshots went because the disk was full; a technician wants to know.
    pub given_up: usize,
}

impl History {
    /// Keeps what the content folder holds now, unless that is kept already. Edits within five minutes share a snapshot.
    /// Only what may have changed is looked at.
    ///
    /// # Errors
    ///
    /// The content folder cannot be listed, somebody else is at work with the history, or the system's word. What was
    /// kept before is still kept.
    pub fn keep(&self, now: SystemTime, why: Why, extent: &Extent) -> Result<Kept> {
        let _alone = self.enter()?;
        // A change that is half done is finished first. Where that fails, half of it is kept for as long as it takes.
        self.try_to_recover();
        self.keep_entered(now, why, Pace::Shared, extent)
    }

    /// All snapshots, newest first; and the numbers of those that the disk has lost.
    ///
    /// # Errors
    ///
    /// The system's word, or somebody else is at work with the history.
    pub fn snapshots(&self) -> Result<(Vec<Snapshot>, Vec<u64>)> {
        let _alone = self.enter()?;
        let found = self.snapshots.read::<Record>()?;
        let snapshots = found.notes.iter().rev().map(|(number, record)| Snapshot {
            number: *number,
            at: record.at,
            why: record.why,
            root: record.root,
        });
        Ok((snapshots.collect(), found.damaged))
    }

    /// The files of a snapshot.
    ///
    /// # Errors
    ///
    /// The disk has lost them, or the system's word.
    pub fn manifest(&self, snapshot: &Snapshot) -> Result<Manifest> {
        let _alone = self.enter()?;
        self.shelf.manifest(&self.store, &snapshot.root)
    }

    pub(crate) fn keep_entered(&self, now: SystemTime, why: Why, pace: Pace, extent: &Extent) -> Result<Kept> {
        let mut given_up = 0;
        let mut keep = |room| self.with_room(&mut given_up, || self.keep_once(now, why, pace, extent, room));
        let mut kept = match keep(Room::CanBeMade) {
            Err(error) if error.is_full() => keep(Room::IsAllThereIs)?,
            kept => kept?,
        };
        kept.given_up = given_up;
        Ok(kept)
    }

    pub(crate) fn keep_once(&self, now: SystemTime, why: Why, pace: Pace, extent: &Extent, room: Room) -> Result<Kept> {
        let known = self.known()?;
        let scan = scan(&self.content, extent, known.as_ref(), &self.store, room)?;
        let root = self.shelf.put(&self.store, &scan.manifest)?;
        self.store.flush()?;
        let day = self.see(now)?;
        if let Some(known) = &known {
            self.keep_deleted(&known.manifest, &scan.manifest, now, day)?;
        }
        let found = self.snapshots.read::<Record>()?;
        let snapshot = if self.is_new(&found, &root, &scan.manifest)? {
            let number = found.next_number();
            let (began, shared) = shared(&found, now, why, pace);
            let record = Record {
                began,
                at: now,
                why,
                day,
                root,
            };
            self.snapshots.write(number, &record)?;
            if let Some(shared) = shared {
                self.snapshots.remove(shared)?;
            }
            Some(number)
        } else {
            None
        };
        self.set_known(now, root, scan.has_links)?;
        Ok(Kept {
            manifest: scan.manifest,
            snapshot,
            left_out: scan.left_out,
            given_up: 0,
        })
    }

    /// Whether a state differs from the newest that is kept.
    fn is_new(&self, found: &Found<Record>, root: &Blob, manifest: &Manifest) -> Result<bool> {
        let Some(newest) = found.notes.values().next_back() else {
            return Ok(!manifest.is_empty());
        };
        if newest.root == *root {
            return Ok(false);
        }
        let kept = match self.shelf.manifest(&self.store, &newest.root) {
            Ok(kept) => kept,
            Err(error) if error.is_damage() => return Ok(true),
            Err(error) => return Err(error),
        };
        Ok(kept.unknown().next().is_some() || !Difference::between(&kept, manifest).is_empty())
    }
}

/// When the edits began that a new state belongs to, and the number of the snapshot whose place it takes.
fn shared(found: &Found<Record>, at: SystemTime, why: Why, pace: Pace) -> (SystemTime, Option<u64>) {
    let newest = found.notes.last_key_value().filter(|(_, newest)| {
        let are_edits = pace == Pace::Shared && newest.why == Why::Edited && why == Why::Edited;
        // What was there before the first edit stays. And a clock that went back is no proof that little time has passed.
        are_edits && found.notes.len() > 1 && at >= newest.at && time::distance(at, newest.began) < BETWEEN_EDITS
    });
    newest.map_or((at, None), |(number, newest)| (newest.began, Some(*number)))
}
