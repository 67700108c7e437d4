//! Where renditions lie: a folder, or memory where the folder refuses.

use std::collections::{HashSet, VecDeque};
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use super::facts::Facts;
use super::name::{self, PARTS};
use super::{CachedRendition, Pruned};
use crate::fs;
use crate::probe;

/// Bytes of renditions that memory keeps when the folder cannot be written: some screens full.
const MOST_MEMORY_BYTES: usize = 64 * 1024 * 1024;

/// A folder of files and what stands in for it.
#[derive(Debug)]
pub(super) struct Shelf {
    folder: PathBuf,
    refusal_was_said: AtomicBool,
    /// Names asked for since opening.
    asked_for: Mutex<HashSet<String>>,
    memory: Mutex<Memory>,
    /// Held for reading while a file is written, and for writing while half-written ones are cleared away.
    writing: RwLock<()>,
}

/// The latest renditions that the folder would not take, oldest first.
#[derive(Debug, Default)]
struct Memory {
    kept: VecDeque<(String, CachedRendition)>,
    bytes: usize,
}

impl Shelf {
    pub(super) fn open(folder: PathBuf) -> Self {
        let shelf = Self {
            folder,
            refusal_was_said: AtomicBool::new(false),
            asked_for: Mutex::default(),
            memory: Mutex::default(),
            writing: RwLock::default(),
        };
        if let Err(error) = PARTS.prepare_folder(&shelf.folder) {
            shelf.say_once(&error);
        }
        shelf
    }

    /// A kept rendition. A file that is cut short (a disk that lost its last blocks) counts as not there.
    pub(super) fn rendition(&self, name: &str) -> Option<CachedRendition> {
        if let Some(kept) = self.memory().find(name) {
            return Some(kept);
        }
        let bytes = fs::read_own(&self.folder.join(name))?;
        let format = probe::format_of_whole(&bytes)?;
        self.asked_for().insert(name.to_owned());
        Some(CachedRendition::new(bytes, format))
    }

    /// Keeps a rendition, in memory where the folder refuses it; whether the folder took it.
    pub(super) fn keep(&self, name: &str, rendition: &CachedRendition) -> bool {
        let is_written = self.written(name, &rendition.bytes);
        if !is_written {
            self.memory().keep(name, rendition);
        }
        is_written
    }

    pub(super) fn facts(&self, name: &str) -> Option<Facts> {
        let line = String::from_utf8(fs::read_own(&self.folder.join(name))?).ok()?;
        self.asked_for().insert(name.to_owned());
        Facts::from_line(&line)
    }

    pub(super) fn keep_facts(&self, name: &str, facts: &Facts) {
        self.written(name, facts.to_line().as_bytes());
    }

    /// Removes what a crash left half written, and files of ours until at most `max_bytes` are left.
    pub(super) fn prune(&self, max_bytes: u64) -> Pruned {
        let mut pruned = Pruned::default();
        let mut kept = Vec::new();
        let _nothing_is_written = self.writing.write().unwrap_or_else(PoisonError::into_inner);
        for file in fs::list_own(&self.folder) {
            if name::is_kept(&file.name) {
                pruned.kept_bytes += file.byte_len;
                kept.push(file);
            } else if name::is_part(&file.name) && fs::remove_own(&self.folder, &file.name) {
                pruned.files += 1;
                pruned.bytes += file.byte_len;
            }
        }
        let asked_for = self.asked_for();
        kept.sort_by_cached_key(|file| (asked_for.contains(&file.name), file.modified, file.name.clone()));
        for file in kept {
            if pruned.kept_bytes <= max_bytes {
                break;
            }
            if fs::remove_own(&self.folder, &file.name) {
                pruned.files += 1;
                pruned.bytes += file.byte_len;
                pruned.kept_bytes -= file.byte_len;
            }
        }
        pruned
    }

    fn written(&self, name: &str, bytes: &[u8]) -> bool {
        self.asked_for().insert(name.to_owned());
        let _writing = self.writing.read().unwrap_or_else(PoisonError::into_inner);
        match PARTS.write_whole(&self.folder, name, bytes) {
            Ok(()) => true,
            Err(error) => {
                self.say_once(&error);
                false
            }
        }
    }

    fn say_once(&self, error: &io::Error) {
        if !self.refusal_was_said.swap(true, Ordering::Relaxed) {
            let folder = self.folder.display();
            tracing::warn!(%folder, %error, "the picture cache cannot be written; pictures are kept in memory only");
        }
    }

    fn asked_for(&self) -> MutexGuard<'_, HashSet<String>> {
        self.asked_for.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Memory {
    fn find(&self, name: &str) -> Option<CachedRendition> {
        self.kept
            .iter()
            .find(|(kept, _)| kept == name)
            .map(|(_, rendition)| rendition.clone())
    }

    fn keep(&mut self, name: &str, rendition: &CachedRendition) {
        self.bytes += rendition.bytes.len();
        self.kept.push_back((name.to_owned(), rendition.clone()));
        while self.bytes > MOST_MEMORY_BYTES {
            let Some((_, oldest)) = self.kept.pop_front() else {
                break;
            };
            self.bytes -= oldest.bytes.len();
        }
    }
}
