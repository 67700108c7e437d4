//! Keeps what the folder held and what visitors saw last, so that a fault made before a power cut still shows the good
//! version after it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveDateTime, Utc};
use lachin_content::{Extent, KeptFile, Renewed, Version, Versions, part_of};
use lachin_history::{Entry, History, HistoryError, Manifest, Shown, ShownFile, Why};

use crate::clock::BAKU_AHEAD_OF_UTC;

/// How often it is looked what has become too old to be kept.
const BETWEEN_THINNINGS: Duration = Duration::from_secs(24 * 60 * 60);

/// The history of the folder, where it can be written.
#[derive(Debug)]
pub(crate) struct Keeper {
    /// The content folder.
    content: PathBuf,
    /// The program's own data folder.
    folder: Option<PathBuf>,
    /// None until it could be opened.
    history: Mutex<Option<History>>,
    /// What visitors saw last, as far as it is known from the history.
    seen: Mutex<Option<Arc<Seen>>>,
    thinned: Mutex<Option<SystemTime>>,
}

/// What visitors saw last, as the history keeps it and as a load takes it.
#[derive(Debug, Default)]
struct Seen {
    shown: Shown,
    versions: Arc<Versions>,
}

impl From<Shown> for Seen {
    fn from(shown: Shown) -> Self {
        let versions = Arc::new(versions(&shown));
        Self { shown, versions }
    }
}

impl Keeper {
    /// Keeps the history of `content` below `folder`. Without a folder nothing is kept, and a faulty version is shown as
    /// far as it goes.
    pub(crate) fn open(content: &Path, folder: Option<PathBuf>) -> Self {
        if folder.is_none() {
            tracing::warn!("a user without a home: no history is kept");
        }
        Self {
            content: content.to_owned(),
            folder,
            history: Mutex::default(),
            seen: Mutex::default(),
            thinned: Mutex::default(),
        }
    }

    /// The program's own data folder.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// What visitors saw last.
    pub(crate) fn shown(&self) -> Arc<Versions> {
        Arc::clone(&self.last_seen().versions)
    }

    /// Keeps what the folder holds now. Before it is read, so that a file is never shown whose bytes are not kept.
    pub(crate) fn keep(&self, now: SystemTime, extent: &Extent) -> Option<Manifest> {
        keep(self.history().as_ref()?, now, extent)
    }

    /// Keeps what visitors see from now on, of what the folder held.
    pub(crate) fn record(&self, now: SystemTime, held: Option<Manifest>, renewed: &Renewed) {
        if let Some(manifest) = held.filter(|_| !renewed.is_refused) {
            let seen = seen(&manifest, &self.last_seen().shown, renewed);
            let history = self.history();
            let Some(history) = history.as_ref() else { return };
            let shown = match history.record_shown(&seen) {
                Ok(recorded) => {
                    warn_of_full_disk(recorded.given_up);
                    recorded.shown
                }
                Err(error) => {
                    log(&error);
                    shown(history)
                }
            };
            *self.lock_seen() = Some(Arc::new(shown.into()));
        }
        if let Some(history) = self.history().as_ref() {
            self.thin(history, now);
        }
    }

    fn last_seen(&self) -> Arc<Seen> {
        if let Some(seen) = &*self.lock_seen() {
            return Arc::clone(seen);
        }
        let Some(read) = self.history().as_ref().map(shown) else {
            return Arc::default();
        };
        let seen = Arc::new(Seen::from(read));
        *self.lock_seen() = Some(Arc::clone(&seen));
        seen
    }

    fn lock_seen(&self) -> MutexGuard<'_, Option<Arc<Seen>>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Once a day, lets go what is too old.
    fn thin(&self, history: &History, now: SystemTime) {
        let mut thinned = self.thinned.lock().unwrap_or_else(PoisonError::into_inner);
        let is_recent = thinned.is_some_and(|last| now.duration_since(last).is_ok_and(|age| age < BETWEEN_THINNINGS));
        if is_recent {
            return;
        }
        *thinned = Some(now);
        match history.thin(now) {
            Ok(gone) => tracing::info!(?gone, "the history is thinned"),
            Err(error) => log(&error),
        }
    }

    /// Opened where it was not yet, since a disk may come later than the kiosk.
    fn history(&self) -> MutexGuard<'_, Option<History>> {
        let mut history = self.history.lock().unwrap_or_else(PoisonError::into_inner);
        if history.is_none()
            && let Some(folder) = &self.folder
        {
            *history = History::open(&self.content, folder).map_err(|error| log(&error)).ok();
        }
        for recovery in history.iter().flat_map(History::take_recoveries) {
            tracing::warn!(?recovery, "a change that was cut short");
        }
        history
    }
}

fn warn_of_full_disk(given_up: usize) {
    if given_up > 0 {
        tracing::warn!(snapshots = given_up, "the disk is full: the oldest snapshots had to go");
    }
}

/// Keeps what the folder holds now; nothing where that cannot be done.
fn keep(history: &History, now: SystemTime, extent: &Extent) -> Option<Manifest> {
    let kept = history
        .keep(now, Why::Edited, extent)
        .map_err(|error| log(&error))
        .ok()?;
    for left_out in &kept.left_out {
        tracing::warn!(path = left_out.path, reason = ?left_out.reason, "not kept in the history");
    }
    if kept.given_up > 0 {
        tracing::warn!(
            snapshots = kept.given_up,
            "the disk is full: the oldest snapshots had to go"
        );
    }
    Some(kept.manifest)
}

fn shown(history: &History) -> Shown {
    let shown = history.shown().map_err(|error| log(&error)).unwrap_or_default();
    if !shown.damaged.is_empty() {
        tracing::warn!(files = ?shown.damaged, "the history has lost what visitors saw");
    }
    shown
}

/// What was shown, by what is taken over or held back as one. The date of a version is that of its newest file.
fn versions(shown: &Shown) -> Versions {
    let mut versions = Versions::new();
    for (path, file) in files(shown) {
        let Some(part) = part_of(&path) else { continue };
        let modified = in_baku(file.modified);
        let version = versions.entry(part).or_insert_with(|| Version {
            taken: modified,
            files: BTreeMap::new(),
        });
        version.taken = version.taken.max(modified);
        let kept = KeptFile {
            path: file.path.clone(),
            bytes: file.bytes,
            modified: file.modified,
        };
        version.files.insert(path, kept);
    }
    versions
}

/// What the folder held, with the earlier versions of what is held back.
fn seen(held: &Manifest, shown: &Shown, renewed: &Renewed) -> Manifest {
    let is_held_back = |path: &str| part_of(path).is_some_and(|part| renewed.held.contains_key(&part));
    let taken_over = held.files().filter(|(path, _)| !is_held_back(path));
    let earlier = files(shown).filter(|(path, _)| is_held_back(path)).map(|(path, file)| {
        let entry = Entry {
            blob: file.blob,
            bytes: file.bytes,
            modified: file.modified,
        };
        (path, entry)
    });
    taken_over.map(|(path, entry)| (path, *entry)).chain(earlier).collect()
}

/// By their paths within the content folder.
fn files(shown: &Shown) -> impl Iterator<Item = (String, &ShownFile)> {
    shown.items.iter().flat_map(|(item, files)| {
        files.iter().map(move |(name, file)| {
            let path = if item.is_empty() {
                name.clone()
            } else {
                format!("{item}/{name}")
            };
            (path, file)
        })
    })
}

fn in_baku(time: SystemTime) -> NaiveDateTime {
    (DateTime::<Utc>::from(time) + BAKU_AHEAD_OF_UTC).naive_utc()
}

fn log(error: &HistoryError) {
    tracing::warn!("the history: {error}");
}
