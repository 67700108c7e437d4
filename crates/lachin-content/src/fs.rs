//! The only place that touches files. It never leaves the content folder, reads only so much, and names the path in
//! every error.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use lachin_files::ReadError;

/// The content folder.
#[derive(Debug, Clone)]
pub(crate) struct Root {
    /// Absolute, without links.
    path: PathBuf,
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

impl Root {
    /// Opens the content folder, if it is one and may be listed.
    pub(crate) fn open(folder: &Path) -> Result<Self, FileError> {
        let path = fs::canonicalize(folder).map_err(|error| system_error(folder, error))?;
        fs::read_dir(&path).map_err(|error| system_error(&path, error))?;
        Ok(Self { path })
    }

    /// The name of the folder itself.
    pub(crate) fn name(&self) -> String {
        self.path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    /// Where a file lies, by its path relative to the content folder with `/`.
    pub(crate) fn path_of(&self, relative: &str) -> PathBuf {
        let parts = relative.split('/').filter(|part| !part.is_empty());
        parts.fold(self.path.clone(), |path, part| path.join(part))
    }

    /// Lists a folder.
    pub(crate) fn list(&self, relative: &str) -> Result<Listing, FileError> {
        let path = self.path_of(relative);
        let mut listing = Listing::default();
        for entry in fs::read_dir(&path).map_err(|error| system_error(&path, error))? {
            let entry = entry.map_err(|error| system_error(&path, error))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(hidden) = name.strip_prefix('_') {
                listing.hidden.push(hidden.to_owned());
            } else if is_looked_at(&name) {
                listing.entries.insert(name, self.kind_of(&entry));
            }
        }
        Ok(listing)
    }

    /// Reads a file of at most `most_bytes`.
    pub(crate) fn read(&self, relative: &str, most_bytes: u64) -> Result<Vec<u8>, FileError> {
        let path = self.path_of(relative);
        lachin_files::read(&path, most_bytes).map_err(|reason| FileError { path, reason })
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

/// Whether a name can be content: what systems, editors and synchronizers leave behind is passed over.
fn is_looked_at(name: &str) -> bool {
    const PREFIXES: [&str; 3] = [".", "~$", "_"];
    const SUFFIXES: [&str; 5] = [".tmp", ".part", ".crdownload", ".swp", "~"];
    const NAMES: [&str; 3] = ["Thumbs.db", "desktop.ini", "PROBLEMS.txt"];
    !PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        && !SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
        && !NAMES.contains(&name)
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
        for name in ["venue.json", "START-HERE.txt", "a.sync-conflict-1.json"] {
            assert!(is_looked_at(name), "{name}");
        }
    }

    #[test]
    fn errors_name_the_path() {
        let error = Root::open(Path::new("/nowhere/at/all")).unwrap_err();
        assert!(error.to_string().starts_with("/nowhere/at/all: "), "{error}");
    }
}
