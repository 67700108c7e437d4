//! The only place that touches files. It never leaves the content folder, reads only so much, and names the path in
//! every error.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

use lachin_files::ReadError;

use crate::problems::PROBLEMS_FILE;
use crate::versions::{Held, part_of};

/// The content folder, some of it perhaps as it was earlier.
#[derive(Debug)]
pub(crate) struct Root<'v> {
    /// Absolute, without links, unless the folder is not looked at.
    path: PathBuf,
    held: Held<'v>,
    has_links: AtomicBool,
}

/// What lies in a folder, by name. Names that are never looked at are not in it.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    pub(crate) entries: BTreeMap<String, EntryKind>,
    /// Names that begin with `_`, without it.
    pub(crate) hidden: Vec<String>,
}

/// What a name in a folder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EntryKind {
    /// A file, or a link to one within the content folder.
    File,
    /// A folder, or a link to one within the content folder.
    Folder,
    /// A link that leads out of the content folder.
    LinkOutside,
    /// A link to nothing, a device, or a name that is not Unicode.
    Unusable,
}

/// What tells a changed file from one that is as it was, without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    pub(crate) bytes: u64,
    pub(crate) modified: SystemTime,
}

impl Stamp {
    /// The stamps of all files of a part, by their paths relative to the content folder.
    pub(crate) fn of_files(folder: &Path, part: &str) -> BTreeMap<String, Self> {
        let mut stamps = BTreeMap::new();
        if part.ends_with(".json") {
            // At the top, where files of several parts lie.
            let names = names_in(folder).into_iter();
            for name in names.filter(|name| part_of(name).as_deref() == Some(part)) {
                Self::gather(folder, &name, &mut stamps);
            }
        } else {
            Self::gather(folder, part, &mut stamps);
        }
        stamps
    }

    fn gather(folder: &Path, relative: &str, stamps: &mut BTreeMap<String, Self>) {
        let path = folder.join(relative);
        // What lies elsewhere is not read, so it is as good as gone.
        let is_within = || {
            fs::canonicalize(folder)
                .is_ok_and(|folder| fs::canonicalize(&path).is_ok_and(|target| target.starts_with(folder)))
        };
        if path.is_symlink() && !is_within() {
            return;
        }
        let Ok(about) = fs::metadata(&path) else { return };
        if about.is_file() {
            let modified = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            let stamp = Self {
                bytes: about.len(),
                modified,
            };
            stamps.insert(relative.to_owned(), stamp);
        } else if about.is_dir() && relative.split('/').count() <= DEEPEST {
            for name in names_in(&path) {
                Self::gather(folder, &format!("{relative}/{name}"), stamps);
            }
        }
    }
}

/// `venues/yurd-gallery/images/facade.jpg`: nothing is read further down, however links lead.
const DEEPEST: usize = 4;

/// The names in a folder that can be content, hidden ones with them; none where it cannot be listed.
fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names
        .filter(|name| name.starts_with('_') || is_looked_at(name))
        .collect()
}

/// Why something on disk cannot be read.
#[derive(Debug)]
pub(crate) struct FileError {
    path: PathBuf,
    pub(crate) reason: ReadError,
}

impl fmt::Display for FileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for FileError {}

impl<'v> Root<'v> {
    /// Opens the content folder, if it is one and may be listed. What is held is taken from where it is kept.
    pub(crate) fn open(folder: &Path, held: Held<'v>) -> Result<Self, FileError> {
        if held.is_everything() {
            let path = folder.to_owned();
            return Ok(Self::new(path, held));
        }
        let path = fs::canonicalize(folder).map_err(|error| system_error(folder, error))?;
        fs::read_dir(&path).map_err(|error| system_error(&path, error))?;
        Ok(Self::new(path, held))
    }

    fn new(path: PathBuf, held: Held<'v>) -> Self {
        Self {
            path,
            held,
            has_links: AtomicBool::new(false),
        }
    }

    /// Whether there was a link among all that was listed until now.
    pub(crate) fn has_links(&self) -> bool {
        self.has_links.load(Ordering::Relaxed)
    }

    /// The name of the folder itself.
    pub(crate) fn name(&self) -> String {
        self.path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    /// Where a file's bytes lie, by its path relative to the content folder with `/`.
    pub(crate) fn path_of(&self, relative: &str) -> PathBuf {
        self.held
            .file(relative)
            .map_or_else(|| self.live_path_of(relative), Path::to_owned)
    }

    fn live_path_of(&self, relative: &str) -> PathBuf {
        let parts = relative.split('/').filter(|part| !part.is_empty());
        parts.fold(self.path.clone(), |path, part| path.join(part))
    }

    /// Lists a folder.
    pub(crate) fn list(&self, relative: &str) -> Result<Listing, FileError> {
        let mut listing = Listing::default();
        let is_held = self.held.is_everything() || self.held.version_at(relative).is_some();
        if !is_held {
            self.list_live(relative, &mut listing)?;
        }
        for (name, is_folder) in self.held.names_in(relative) {
            if let Some(hidden) = name.strip_prefix('_') {
                listing.hidden.push(hidden.to_owned());
            } else if is_looked_at(name) {
                let kind = if is_folder { EntryKind::Folder } else { EntryKind::File };
                listing.entries.insert(name.to_owned(), kind);
            }
        }
        Ok(listing)
    }

    fn list_live(&self, relative: &str, listing: &mut Listing) -> Result<(), FileError> {
        let path = self.live_path_of(relative);
        for entry in fs::read_dir(&path).map_err(|error| system_error(&path, error))? {
            let entry = entry.map_err(|error| system_error(&path, error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let inner = if relative.is_empty() {
                name.clone()
            } else {
                format!("{relative}/{name}")
            };
            if self.held.version_at(&inner).is_some() {
                // Its names come from where it is kept.
            } else if let Some(hidden) = name.strip_prefix('_') {
                listing.hidden.push(hidden.to_owned());
            } else if is_looked_at(&name) {
                listing.entries.insert(name, self.kind_of(&entry));
            }
        }
        Ok(())
    }

    /// Reads a file of at most `most_bytes`.
    pub(crate) fn read(&self, relative: &str, most_bytes: u64) -> Result<Vec<u8>, FileError> {
        let path = self.path_of(relative);
        lachin_files::read(&path, most_bytes).map_err(|reason| FileError { path, reason })
    }

    /// Reads at most the first `most_bytes` of a file.
    pub(crate) fn read_beginning(&self, relative: &str, most_bytes: u64) -> Result<Vec<u8>, FileError> {
        let path = self.path_of(relative);
        lachin_files::read_beginning(&path, most_bytes).map_err(|reason| FileError { path, reason })
    }

    fn kind_of(&self, entry: &fs::DirEntry) -> EntryKind {
        let Ok(file_type) = entry.file_type() else {
            return EntryKind::Unusable;
        };
        if entry.file_name().to_str().is_none() {
            EntryKind::Unusable
        } else if file_type.is_file() {
            EntryKind::File
        } else if file_type.is_dir() {
            EntryKind::Folder
        } else if file_type.is_symlink() {
            self.has_links.store(true, Ordering::Relaxed);
            self.kind_of_link(&entry.path())
        } else {
            EntryKind::Unusable
        }
    }

    fn kind_of_link(&self, link: &Path) -> EntryKind {
        let Ok(target) = fs::canonicalize(link) else {
            return EntryKind::Unusable;
        };
        if !target.starts_with(&self.path) {
            return EntryKind::LinkOutside;
        }
        match fs::metadata(&target) {
            Ok(metadata) if metadata.is_file() => EntryKind::File,
            Ok(metadata) if metadata.is_dir() => EntryKind::Folder,
            _ => EntryKind::Unusable,
        }
    }
}

fn system_error(path: &Path, error: io::Error) -> FileError {
    FileError {
        path: path.to_owned(),
        reason: error.into(),
    }
}

/// Whether a name can be content: neither hidden nor left behind by a program.
fn is_looked_at(name: &str) -> bool {
    !name.starts_with('_') && !is_left_behind(name)
}

/// Whether a name is one of those that systems, editors and synchronizers leave behind in any folder, or the program's own
/// list of problems: never a curator's work, and never looked at.
pub fn is_left_behind(name: &str) -> bool {
    const PREFIXES: [&str; 2] = [".", "~$"];
    const SUFFIXES: [&str; 5] = [".tmp", ".part", ".crdownload", ".swp", "~"];
    const NAMES: [&str; 3] = ["Thumbs.db", "desktop.ini", PROBLEMS_FILE];
    PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        || SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
        || NAMES.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leavings_of_systems_and_editors_are_not_looked_at() {
        for name in [
            ".DS_Store",
            ".syncthing.a",
            ".~lock.a#",
            "~$a.docx",
            "a.tmp",
            "a.md~",
            "Thumbs.db",
            "PROBLEMS.txt",
        ] {
            assert!(!is_looked_at(name), "{name}");
        }
        assert!(!is_looked_at("_hidden") && !is_left_behind("_hidden"));
        for name in ["venue.json", "START-HERE.txt", "a.sync-conflict-1.json"] {
            assert!(is_looked_at(name), "{name}");
        }
    }

    #[test]
    fn errors_name_the_path() {
        let error = Root::open(Path::new("/nowhere/at/all"), Held::Nothing).unwrap_err();
        assert!(error.to_string().starts_with("/nowhere/at/all: "), "{error}");
    }
}
