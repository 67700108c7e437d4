//! One folder of content while it is read: which names were looked for, and which nobody asked for.

use std::cell::RefCell;
use std::collections::BTreeSet;

use lachin_files::ReadError;

use crate::checks::{
    ConflictCopy, EncodingUnknown, EncodingUtf16, FileNameDoubleEnding, FileNotUsed, FileTooLarge, FileUnreadable,
    PathOutsideFolder,
};
use crate::decode::decode;
use crate::fs::{EntryKind, Listing, Root};
use crate::limits::{MOST_BYTES_OF_A_TEXT, MOST_BYTES_OF_JSON};
use crate::nearest::nearest;
use crate::report::Report;

/// A folder and its listing.
#[derive(Debug)]
pub(crate) struct Folder<'r> {
    root: &'r Root<'r>,
    /// Relative to the content folder; empty for the content folder itself.
    path: String,
    listing: Listing,
    used: RefCell<BTreeSet<String>>,
    sought_in_vain: RefCell<BTreeSet<String>>,
}

/// What became of a name that was looked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// There, under this name.
    File(String),
    /// Not there at all.
    Missing,
    /// There, but not to be read; this has been reported.
    Faulty,
}

/// How large a text file may be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum TextLimit {
    /// 1 MB.
    Json,
    /// 256 KB.
    Prose,
}

impl TextLimit {
    fn bytes(self) -> u64 {
        match self {
            Self::Json => MOST_BYTES_OF_JSON,
            Self::Prose => MOST_BYTES_OF_A_TEXT,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Json => "1 MB",
            Self::Prose => "256 KB",
        }
    }
}

impl<'r> Folder<'r> {
    /// Lists a folder. `None` once it has been reported that it cannot be opened.
    pub(crate) fn open(root: &'r Root<'r>, path: &str, report: &Report) -> Option<Self> {
        match root.list(path) {
            Ok(listing) => Some(Self {
                root,
                path: path.to_owned(),
                listing,
                used: RefCell::default(),
                sought_in_vain: RefCell::default(),
            }),
            Err(error) => {
                tracing::warn!("{error}");
                report.add(path, None, FileUnreadable);
                None
            }
        }
    }

    /// A folder in which nothing lies.
    pub(crate) fn empty(root: &'r Root<'r>, path: &str) -> Self {
        Self {
            root,
            path: path.to_owned(),
            listing: Listing::default(),
            used: RefCell::default(),
            sought_in_vain: RefCell::default(),
        }
    }

    pub(crate) fn root(&self) -> &'r Root<'r> {
        self.root
    }

    /// The path of a name within, relative to the content folder.
    pub(crate) fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}/{name}", self.path)
        }
    }

    /// What stands under a name, and that somebody has asked for it.
    pub(crate) fn kind(&self, name: &str) -> Option<EntryKind> {
        let kind = self.listing.entries.get(name).copied();
        let asked = if kind.is_some() {
            &self.used
        } else {
            &self.sought_in_vain
        };
        asked.borrow_mut().insert(name.to_owned());
        kind
    }

    /// Whether there is a folder under a name, and that somebody has asked for it. Anything else of that name is not what
    /// was asked for, and stays unused.
    pub(crate) fn is_folder(&self, name: &str) -> bool {
        self.listing
            .entries
            .get(name)
            .is_none_or(|kind| *kind == EntryKind::Folder)
            && self.kind(name) == Some(EntryKind::Folder)
    }

    /// Whether there is anything under a name; asking this uses nothing.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.listing.entries.contains_key(name)
    }

    /// All names of files that are there.
    pub(crate) fn file_names(&self) -> impl Iterator<Item = &str> {
        let files = self
            .listing
            .entries
            .iter()
            .filter(|(_, kind)| **kind == EntryKind::File);
        files.map(|(name, _)| name.as_str())
    }

    /// All names, and what they stand for.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, EntryKind)> {
        self.listing.entries.iter().map(|(name, kind)| (name.as_str(), *kind))
    }

    /// Names that are hidden by a `_`, without it.
    pub(crate) fn hidden_names(&self) -> &[String] {
        &self.listing.hidden
    }

    /// Looks for a file, and for the same name with a second ending that Windows hides.
    pub(crate) fn find(&self, name: &str, report: &Report) -> Found {
        match self.kind(name) {
            Some(EntryKind::File) => Found::File(name.to_owned()),
            Some(EntryKind::LinkOutside) => {
                report.add(&self.path_of(name), None, PathOutsideFolder { path: name.to_owned() });
                Found::Faulty
            }
            Some(EntryKind::Folder | EntryKind::Unusable) => {
                report.add(&self.path_of(name), None, FileUnreadable);
                Found::Faulty
            }
            None => {
                let doubled = format!("{name}.txt");
                if self.listing.entries.get(&doubled) != Some(&EntryKind::File) {
                    return Found::Missing;
                }
                self.used.borrow_mut().insert(doubled.clone());
                report.add(
                    &self.path_of(&doubled),
                    None,
                    FileNameDoubleEnding {
                        expected: name.to_owned(),
                    },
                );
                Found::File(doubled)
            }
        }
    }

    /// Reads a file that was found. `None` once it has been reported why not.
    pub(crate) fn read_text(&self, name: &str, limit: TextLimit, report: &Report) -> Option<String> {
        let path = self.path_of(name);
        let bytes = match self.root.read(&path, limit.bytes()) {
            Ok(bytes) => bytes,
            Err(error) => {
                tracing::warn!("{error}");
                match error.reason {
                    ReadError::TooLarge { .. } => report.add(&path, None, FileTooLarge { limit: limit.words() }),
                    _ => report.add(&path, None, FileUnreadable),
                }
                return None;
            }
        };
        let Some(decoded) = decode(&bytes) else {
            report.add(&path, None, EncodingUnknown);
            return None;
        };
        if decoded.is_utf16 {
            report.add(&path, None, EncodingUtf16);
        }
        Some(decoded.text)
    }

    /// Reads at most the first `most_bytes` of a file that was found. `None` once it has been reported that it cannot be
    /// opened.
    pub(crate) fn read_beginning(&self, name: &str, most_bytes: u64, report: &Report) -> Option<Vec<u8>> {
        let path = self.path_of(name);
        match self.root.read_beginning(&path, most_bytes) {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                tracing::warn!("{error}");
                report.add(&path, None, FileUnreadable);
                None
            }
        }
    }

    /// Marks a name as one that needs no report.
    pub(crate) fn pass_over(&self, name: &str) {
        self.used.borrow_mut().insert(name.to_owned());
    }

    /// Reports the names that nobody asked for.
    pub(crate) fn report_unused(&self, report: &Report) {
        let used = self.used.borrow();
        let sought = self.sought_in_vain.borrow();
        for (name, kind) in self.entries().filter(|(name, _)| !used.contains(*name)) {
            let path = self.path_of(name);
            if let Some(original) = self.original_of(name) {
                report.add(&path, None, ConflictCopy { original });
            } else if kind == EntryKind::LinkOutside {
                report.add(&path, None, PathOutsideFolder { path: name.to_owned() });
            } else {
                let nearest = nearest(name, sought.iter().map(String::as_str)).map(str::to_owned);
                report.add(&path, None, FileNotUsed { nearest });
            }
        }
    }

    /// Reports the files that may have been meant to be `name`, which is missing, and what a synchronizer has left.
    pub(crate) fn report_near_misses(&self, name: &str, report: &Report) {
        for file in self.file_names() {
            let path = self.path_of(file);
            if let Some(original) = original_of_sync_conflict(file) {
                report.add(&path, None, ConflictCopy { original });
            } else if nearest(file, [name]).is_some() || original_of_copy(file).as_deref() == Some(name) {
                let nearest = Some(name.to_owned());
                report.add(&path, None, FileNotUsed { nearest });
            }
        }
    }

    /// The name beside which this one is a second copy.
    pub(crate) fn original_of(&self, name: &str) -> Option<String> {
        if let Some(original) = original_of_sync_conflict(name) {
            return Some(original);
        }
        original_of_copy(name).filter(|original| self.listing.entries.contains_key(original))
    }
}

/// `venue.sync-conflict-20251129-140600-ABCDEFG.json` is a copy of `venue.json`.
fn original_of_sync_conflict(name: &str) -> Option<String> {
    let (stem, rest) = name.split_once(".sync-conflict-")?;
    let ending = rest
        .split_once('.')
        .map(|(_, ending)| format!(".{ending}"))
        .unwrap_or_default();
    Some(format!("{stem}{ending}"))
}

/// `venue (1).json`, `venue - Copy.json` and the like are copies of `venue.json`.
fn original_of_copy(name: &str) -> Option<String> {
    /// How Windows and macOS name copies in English, Turkish, Russian and Azerbaijani.
    const MARKS: [&str; 5] = [" - copy", " copy", " - kopya", " — копия", " - surət"];
    let without_number = |stem: &str| {
        let (before, number) = stem.strip_suffix(')')?.rsplit_once(" (")?;
        (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then(|| before.to_owned())
    };
    let without_mark = |stem: &str| {
        let small = stem.to_lowercase();
        let mark = MARKS.iter().find(|mark| small.ends_with(**mark))?;
        let kept = stem.chars().count().checked_sub(mark.chars().count())?;
        Some(stem.chars().take(kept).collect::<String>())
    };
    // The mark stands before any of the endings: `text.az - Copy.md`, `facade (1).jpg.json`.
    let endings = name.match_indices('.').map(|(at, _)| at).chain([name.len()]);
    endings.map(|at| name.split_at(at)).find_map(|(stem, ending)| {
        let numberless = without_number(stem);
        let original = without_mark(numberless.as_deref().unwrap_or(stem)).or(numberless)?;
        Some(format!("{original}{ending}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_known_by_their_names() {
        for (copy, original) in [
            ("venue (1).json", "venue.json"),
            ("venue - Copy.json", "venue.json"),
            ("venue - Copy (2).json", "venue.json"),
            ("text.az — копия.md", "text.az.md"),
            ("yurd-gallery copy", "yurd-gallery"),
            ("facade - Kopya.jpg.json", "facade.jpg.json"),
        ] {
            assert_eq!(original_of_copy(copy).as_deref(), Some(original));
        }
        assert_eq!(original_of_copy("venue.json"), None);
        assert_eq!(original_of_copy("venue ().json"), None);
        assert_eq!(
            original_of_sync_conflict("venue.sync-conflict-20251129-140600-ABCDEFG.json").as_deref(),
            Some("venue.json")
        );
    }
}
