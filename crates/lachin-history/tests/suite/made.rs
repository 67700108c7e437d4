//! Content folders made by the tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use lachin_content::Extent;
use lachin_history::{Change, History, Kept, Version, Why};

/// What a folder holds: paths with `/`, and bytes.
pub(crate) type Folder = BTreeMap<String, Vec<u8>>;

/// A content folder with its history, both gone at the end.
pub(crate) struct Made {
    _folder: tempfile::TempDir,
    pub(crate) content: PathBuf,
    pub(crate) data: PathBuf,
    pub(crate) history: History,
}

impl Made {
    /// With these files.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap();
        let (content, data) = (path.join("content"), path.join("data"));
        std::fs::create_dir(&content).unwrap();
        let history = History::open(&content, &data).unwrap();
        let made = Self {
            _folder: folder,
            content,
            data,
            history,
        };
        for (path, text) in files {
            made.write(path, text);
        }
        made
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.content.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn remove(&self, path: &str) {
        let path = self.content.join(path);
        if path.is_dir() {
            std::fs::remove_dir_all(path).unwrap();
        } else {
            std::fs::remove_file(path).unwrap();
        }
    }

    pub(crate) fn keep(&self, at: SystemTime) -> Kept {
        self.history.keep(at, Why::Edited, &Extent::Everything).unwrap()
    }

    /// Keeps what may have changed in these items alone.
    pub(crate) fn keep_items(&self, at: SystemTime, items: &[&str]) -> Kept {
        let items = items.iter().map(|item| (*item).to_owned()).collect();
        self.history.keep(at, Why::Edited, &Extent::Items(items)).unwrap()
    }

    pub(crate) fn now(&self) -> Folder {
        read(&self.content)
    }

    /// The numbers of the snapshots, newest first.
    pub(crate) fn numbers(&self) -> Vec<u64> {
        let (snapshots, _) = self.history.snapshots().unwrap();
        snapshots.iter().map(|snapshot| snapshot.number).collect()
    }

    /// What a snapshot holds.
    pub(crate) fn kept(&self, number: u64) -> Folder {
        let (snapshots, _) = self.history.snapshots().unwrap();
        let snapshot = snapshots.into_iter().find(|snapshot| snapshot.number == number);
        let manifest = self.history.manifest(&snapshot.unwrap()).unwrap();
        let files = manifest.files();
        files
            .map(|(path, entry)| (path, self.history.read(&entry.blob).unwrap()))
            .collect()
    }

    /// Another program that opens the same history.
    pub(crate) fn opened_again(&self) -> History {
        History::open(&self.content, &self.data).unwrap()
    }
}

/// Every file below a folder.
pub(crate) fn read(folder: &Path) -> Folder {
    let mut files = Folder::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// What a folder holds, from a list.
pub(crate) fn folder(files: &[(&str, &str)]) -> Folder {
    let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec());
    files.iter().map(owned).collect()
}

/// From one text to another; the empty text means no file.
pub(crate) fn change(path: &str, before: &str, after: &str) -> Change {
    let version = |text: &str| (!text.is_empty()).then(|| Version::Bytes(text.into()));
    Change {
        path: path.to_owned(),
        before: version(before),
        after: version(after),
    }
}

/// Noon on a day, and so many minutes later.
pub(crate) fn on(day: u64, minutes: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs((20_000 + day) * 86_400 + 12 * 3_600 + minutes * 60)
}
