//! Taking in what a content folder holds now.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use lachin_content::{Extent, is_left_behind};

use crate::error::{HistoryError, Result};
use crate::fs::{self, FileError, Kind};
use crate::manifest::{Entry, Manifest};
use crate::store::Store;
use crate::time;

/// A file may be written twice within one tick of its file system's clock and keep its size; the coarsest ticks are two
/// seconds long.
const TICK: Duration = Duration::from_secs(3);

/// How often a file is read that somebody writes to meanwhile.
const READINGS: u32 = 3;

/// Something in the content folder whose bytes could not be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Where, relative to the content folder with `/`; letters that are none are shown as `�`.
    pub path: String,
    /// Why.
    pub reason: LeftOutReason,
}

/// Why it could not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOutReason {
    /// Its name has letters that are none.
    NameUnreadable,
    /// It is a link out of the content folder.
    LeadsOutside,
    /// It is a link to a folder; what lies there is kept where it lies.
    LinkToFolder,
    /// It is a link to nothing, or a device.
    NoFile,
    /// It cannot be opened. What was known of it stays.
    Closed,
    /// Somebody is writing to it. What was known of it stays.
    StillChanging,
    /// The disk has no room for it, and nothing is left that may go for it. What was known of it stays.
    NoRoom,
}

/// What to do about a file for which the disk has no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Room {
    /// End, so that room can be made.
    CanBeMade,
    /// Leave it out: one film must not keep everything else from being kept.
    IsAllThereIs,
}

/// What was known of a content folder.
#[derive(Debug)]
pub(crate) struct Known {
    pub(crate) at: SystemTime,
    pub(crate) manifest: Manifest,
    /// Whether there were links in it, or nobody knows.
    pub(crate) has_links: bool,
}

/// What a content folder holds.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    pub(crate) manifest: Manifest,
    pub(crate) left_out: Vec<LeftOut>,
    /// Whether there were links where it was looked.
    pub(crate) has_links: bool,
}

/// Looks at what may have changed of a folder, and keeps the bytes of what is not known to be unchanged. What nothing is
/// known of is looked at whole, and so is a folder with links: what lies at their ends may change elsewhere.
pub(crate) fn scan(folder: &Path, extent: &Extent, known: Option<&Known>, store: &Store, room: Room) -> Result<Scan> {
    let mut walk = Walk {
        root: fs::real_path(folder).map_err(HistoryError::Folder)?,
        known,
        store,
        room,
        found: Scan::default(),
    };
    let mut folders = Vec::new();
    match (extent, known) {
        (Extent::Items(items), Some(known)) if walk.can_be_looked_at_alone(items, known)? => {
            walk.found.manifest = known.manifest.without(items);
            folders.extend(items.iter().cloned());
        }
        _ => walk.folder("", &mut folders).map_err(|error| match error {
            HistoryError::File(error) if error.path == walk.root => HistoryError::Folder(error),
            error => error,
        })?,
    }
    while let Some(folder) = folders.pop() {
        match walk.folder(&folder, &mut folders) {
            Err(HistoryError::File(error)) if error.path == walk.path_of(&folder) => {
                if !error.is_missing() {
                    walk.leave_out(&folder, LeftOutReason::Closed);
                }
            }
            other => other?,
        }
    }
    walk.found.left_out.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(walk.found)
}

struct Walk<'w> {
    root: PathBuf,
    known: Option<&'w Known>,
    store: &'w Store,
    room: Room,
    found: Scan,
}

impl Walk<'_> {
    fn path_of(&self, relative: &str) -> PathBuf {
        relative
            .split('/')
            .filter(|part| !part.is_empty())
            .fold(self.root.clone(), |path, part| path.join(part))
    }

    /// Whether each of these is the folder of an item, or was one.
    fn can_be_looked_at_alone(&self, items: &BTreeSet<String>, known: &Known) -> Result<bool> {
        let mut are_all = !known.has_links;
        for item in items {
            are_all &= match fs::kind(&self.path_of(item))? {
                Some(Kind::Folder) => true,
                Some(_) => false,
                None => known.manifest.item(item).is_some(),
            };
        }
        Ok(are_all)
    }

    /// Takes in the files of one folder, and lists those in it.
    fn folder(&mut self, relative: &str, folders: &mut Vec<String>) -> Result<()> {
        let within = |name: &str| crate::manifest::path_within(relative, name);
        for (name, kind) in fs::list(&self.path_of(relative))? {
            let Some(name) = name.to_str() else {
                let shown = within(&name.to_string_lossy());
                self.leave_out(&shown, LeftOutReason::NameUnreadable);
                continue;
            };
            if is_left_behind(name) {
                continue;
            }
            let path = within(name);
            match kind {
                Kind::Folder => folders.push(path),
                Kind::File => self.file(&path)?,
                Kind::Link => self.link(&path)?,
                Kind::Other => self.leave_out(&path, LeftOutReason::NoFile),
            }
        }
        Ok(())
    }

    fn link(&mut self, relative: &str) -> Result<()> {
        self.found.has_links = true;
        let path = self.path_of(relative);
        let Ok(target) = fs::real_path(&path) else {
            self.leave_out(relative, LeftOutReason::NoFile);
            return Ok(());
        };
        if !target.starts_with(&self.root) {
            self.leave_out(relative, LeftOutReason::LeadsOutside);
            return Ok(());
        }
        match fs::kind_behind_links(&target) {
            Ok(Kind::File) => self.file(relative)?,
            Ok(Kind::Folder) => self.leave_out(relative, LeftOutReason::LinkToFolder),
            _ => self.leave_out(relative, LeftOutReason::NoFile),
        }
        Ok(())
    }

    fn file(&mut self, relative: &str) -> Result<()> {
        let path = self.path_of(relative);
        match self.entry(relative, &path) {
            Ok(Some(entry)) => self.found.manifest.insert(relative, entry),
            Ok(None) => self.leave_out(relative, LeftOutReason::StillChanging),
            // The store's own faults concern everything, a file's only itself.
            Err(HistoryError::File(error)) if error.path == path => {
                if !error.is_missing() {
                    self.leave_out(relative, LeftOutReason::Closed);
                }
            }
            Err(error) if error.is_full() && self.room == Room::IsAllThereIs => {
                self.leave_out(relative, LeftOutReason::NoRoom);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// The file as it is; none while somebody writes to it.
    fn entry(&self, relative: &str, path: &Path) -> Result<Option<Entry>> {
        let mut before = fs::measure(path)?;
        if let Some(known) = self.known
            && let Some(entry) = known.manifest.file(relative)
            && entry.modified == before.modified
            && entry.bytes == before.bytes
            && time::distance(known.at, entry.modified) > TICK
            && self.store.holds(&entry.blob, entry.bytes)
        {
            return Ok(Some(*entry));
        }
        for _ in 0..READINGS {
            let (blob, bytes) = self.store.put_file(path)?;
            let after = fs::measure(path)?;
            if after == before && bytes == after.bytes {
                return Ok(Some(Entry {
                    blob,
                    bytes,
                    modified: after.modified,
                }));
            }
            before = after;
        }
        Ok(None)
    }

    /// Says that something was left out. What was known under this path stays known: a file that is closed to us for a
    /// moment was not deleted.
    fn leave_out(&mut self, path: &str, reason: LeftOutReason) {
        let is_there = matches!(
            reason,
            LeftOutReason::Closed | LeftOutReason::StillChanging | LeftOutReason::NoRoom
        );
        if let Some(known) = self.known.filter(|_| is_there) {
            let below = format!("{path}/");
            let still = known.manifest.files();
            for (known, entry) in still.filter(|(known, _)| known == path || known.starts_with(&below)) {
                self.found.manifest.insert(&known, *entry);
            }
        }
        self.found.left_out.push(LeftOut {
            path: path.to_owned(),
            reason,
        });
    }
}

/// The bytes of one file of the content folder as they are now, kept and looked at; none where there is no file.
pub(crate) fn secured(path: &Path, store: &Store) -> Result<Option<Entry>> {
    let gone = |error: &FileError| error.path == path && error.is_missing();
    let read = || -> Result<Entry> {
        let (blob, bytes) = store.secure(path)?;
        let modified = fs::measure(path)?.modified;
        Ok(Entry { blob, bytes, modified })
    };
    match read() {
        Ok(entry) => Ok(Some(entry)),
        Err(HistoryError::File(error)) if gone(&error) => Ok(None),
        Err(error) => Err(error),
    }
}
