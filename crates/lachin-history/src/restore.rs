//! What would have to change to bring something back.

use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

use lachin_content::Extent;

use crate::change::{Change, Version};
use crate::error::{HistoryError, Result};
use crate::history::History;
use crate::manifest::{Difference, Entry, Manifest, item_of};
use crate::scan::LeftOut;
use crate::snapshot::{Pace, Record, Why};

/// As of when something is brought back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// As it was before it was deleted, or before it became what it is.
    Last,
    /// As it was at this time.
    At(SystemTime),
    /// As it is in the snapshot of this number.
    Number(u64),
}

/// What would have to change.
#[derive(Debug)]
pub struct Restoration {
    /// When the state was kept that is brought back.
    pub from: SystemTime,
    /// For [`History::apply`].
    pub changes: Vec<Change>,
    /// The same for people.
    pub difference: Difference,
    /// Items that are left as they are because the disk has lost which files they had.
    pub unknown: Vec<String>,
    /// What is in the content folder and cannot be kept; it stays as it is.
    pub left_out: Vec<LeftOut>,
}

impl History {
    /// What would have to change so that a file or folder is as it was; the empty path means all of the content. The present
    /// state is kept on the way; nothing is changed yet.
    ///
    /// # Errors
    ///
    /// [`HistoryError::NotKept`] when there is no other version of it, or none at that time; [`HistoryError::Damaged`]; the
    /// system's word, or somebody else is at work with the history.
    pub fn restoration(&self, what: &str, point: Point, now: SystemTime) -> Result<Restoration> {
        let _alone = self.enter()?;
        self.try_to_recover();
        let (present, left_out) = match self.keep_entered(now, Why::Edited, Pace::Apart, &Extent::Everything) {
            Ok(kept) => (kept.manifest, kept.left_out),
            // All of it was deleted.
            Err(HistoryError::Folder(error)) if error.is_missing() => Default::default(),
            Err(error) => return Err(error),
        };
        let (from, wanted) = match point {
            Point::Last => self.last_other(what, &present)?,
            Point::At(time) => self.kept_as_of(what, |_, record| record.at <= time)?,
            Point::Number(number) => self.kept_as_of(what, |of, _| of == number)?,
        };
        let mut restoration = restoration(what, from, &present, &wanted);
        restoration.left_out = left_out;
        Ok(restoration)
    }

    /// What it was before it became what it is.
    fn last_other(&self, what: &str, present: &Manifest) -> Result<(SystemTime, Manifest)> {
        let now = within(what, present);
        if now.is_empty() {
            let trash = self.trash_newest_first()?.into_iter();
            let mut held = trash.filter(|(_, files)| !within(what, files).is_empty());
            // What all of the content was is in the snapshots; the trash has only what went at one time.
            if let Some((gone, files)) = held.next().filter(|_| !what.is_empty()) {
                return Ok((gone.at, files));
            }
        }
        for record in self.snapshots.read::<Record>()?.notes.into_values().rev() {
            let manifest = match self.shelf.manifest(&self.store, &record.root) {
                Err(error) if error.is_damage() => continue,
                manifest => manifest?,
            };
            let then = within(what, &manifest);
            let blobs = |files: &BTreeMap<String, Entry>| -> Vec<_> {
                files.iter().map(|(path, entry)| (path.clone(), entry.blob)).collect()
            };
            if !then.is_empty() && blobs(&then) != blobs(&now) {
                return Ok((record.at, manifest));
            }
        }
        Err(HistoryError::NotKept)
    }

    /// The newest snapshot of those that are asked for.
    fn kept_as_of(&self, what: &str, is_meant: impl Fn(u64, &Record) -> bool) -> Result<(SystemTime, Manifest)> {
        let notes = self.snapshots.read::<Record>()?.notes;
        let found = notes.iter().rev().find(|(number, record)| is_meant(**number, record));
        let (number, record) = found.ok_or(HistoryError::NotKept)?;
        let manifest = match self.shelf.manifest(&self.store, &record.root) {
            Err(error) if error.is_damage() => return Err(HistoryError::Damaged(number.to_string())),
            manifest => manifest?,
        };
        if !what.is_empty() && within(what, &manifest).is_empty() {
            return Err(HistoryError::NotKept);
        }
        Ok((record.at, manifest))
    }
}

/// The files under a path.
fn within(what: &str, manifest: &Manifest) -> BTreeMap<String, Entry> {
    let below = format!("{what}/");
    let files = manifest.files();
    let meant = files.filter(|(path, _)| what.is_empty() || path == what || path.starts_with(&below));
    meant.map(|(path, entry)| (path, *entry)).collect()
}

fn restoration(what: &str, from: SystemTime, present: &Manifest, wanted: &Manifest) -> Restoration {
    let (now, then) = (within(what, present), within(what, wanted));
    let mut restoration = Restoration {
        from,
        changes: Vec::new(),
        difference: Difference::default(),
        unknown: wanted.unknown().map(str::to_owned).collect(),
        left_out: Vec::new(),
    };
    restoration.unknown.retain(|item| {
        what.is_empty() || item_of(&format!("{what}/")) == item || item.starts_with(&format!("{what}/"))
    });
    let paths: BTreeSet<_> = now.keys().chain(then.keys()).collect();
    // Nothing is known of these: that they are not listed does not mean that they were not there.
    for path in paths.into_iter().filter(|path| !wanted.is_unknown(path)) {
        let (before, after) = (now.get(path), then.get(path));
        let list = match (before, after) {
            (Some(before), Some(after)) if before.blob == after.blob => continue,
            (Some(_), Some(_)) => &mut restoration.difference.changed,
            (None, _) => &mut restoration.difference.added,
            (_, None) => &mut restoration.difference.removed,
        };
        list.push(path.clone());
        restoration.changes.push(Change {
            path: path.clone(),
            before: before.copied().map(Version::Kept),
            after: after.copied().map(Version::Kept),
        });
    }
    restoration
}
