//! Earlier versions of what a folder holds, kept elsewhere, to be read in place of what lies there now.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::NaiveDateTime;

use crate::index::{DISTRICT, ITEM_FOLDERS};

/// The versions of all parts of a folder that were shown last, by [`part_of`].
pub type Versions = BTreeMap<String, Version>;

/// One version of a part: its files as they were at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// When it was taken over, as a wall clock in Baku showed it.
    pub taken: NaiveDateTime,
    /// By their paths relative to the content folder, with `/`.
    pub files: BTreeMap<String, KeptFile>,
}

/// One file of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// Where its bytes are kept.
    pub path: PathBuf,
    /// How many.
    pub bytes: u64,
    /// When the curator's file was changed last.
    pub modified: SystemTime,
}

/// The exhibition's own file, which also stands for its texts and pictures.
const EXHIBITION: &str = "exhibition.json";
/// The other files at the top, each a part of its own.
const TOP_FILES: [&str; 2] = ["sources.json", "timeline.json"];

/// What a file belongs to that is taken over or held back as one: an item by its folder, or one of the files at the top;
/// `exhibition.json` stands for all that is the exhibition's own. `None` for what nobody shows.
pub fn part_of(file: &str) -> Option<String> {
    let (first, rest) = file.split_once('/').unwrap_or((file, ""));
    if first == DISTRICT {
        return Some(DISTRICT.to_owned());
    }
    if ITEM_FOLDERS.iter().any(|(_, folder)| *folder == first) {
        let id = rest.split('/').next().filter(|id| !id.is_empty())?;
        return Some(format!("{first}/{id}"));
    }
    if let Some(name) = TOP_FILES.iter().find(|name| is_named(first, name)) {
        return rest.is_empty().then(|| (*name).to_owned());
    }
    let is_text = first.starts_with("text.");
    (first == "images" || is_named(first, EXHIBITION) || is_text).then(|| EXHIBITION.to_owned())
}

/// Windows hides a second ending.
fn is_named(found: &str, name: &str) -> bool {
    found == name || found.strip_suffix(".txt") == Some(name)
}

/// Which parts are read from their kept versions.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Held<'v> {
    /// None: the folder as it is.
    #[default]
    Nothing,
    /// Some of them.
    Parts(&'v Versions, &'v BTreeSet<String>),
    /// All, and nothing of the folder itself.
    Everything(&'v Versions),
}

impl<'v> Held<'v> {
    /// Whether the folder itself is not looked at.
    pub(crate) fn is_everything(self) -> bool {
        matches!(self, Self::Everything(_))
    }

    /// The version in place of what lies at a path, if its part is held.
    pub(crate) fn version_at(self, relative: &str) -> Option<&'v Version> {
        match self {
            Self::Nothing => None,
            Self::Parts(versions, held) => {
                let part = part_of(relative)?;
                held.contains(&part).then(|| versions.get(&part)).flatten()
            }
            Self::Everything(versions) => versions.get(&part_of(relative)?),
        }
    }

    /// Where a file's bytes are kept, if its part is held; a file that the version does not have is nowhere.
    pub(crate) fn file(self, relative: &str) -> Option<&'v Path> {
        let kept = self.version_at(relative)?.files.get(relative)?;
        Some(&kept.path)
    }

    /// The names in a folder that come from held parts, and whether each is a folder.
    pub(crate) fn names_in(self, folder: &str) -> BTreeMap<&'v str, bool> {
        let mut names = BTreeMap::new();
        let (versions, held) = match self {
            Self::Nothing => return names,
            Self::Parts(versions, held) => (versions, Some(held)),
            Self::Everything(versions) => (versions, None),
        };
        let of_folder = versions
            .iter()
            .filter(|(part, _)| held.is_none_or(|held| held.contains(*part)))
            .filter(|(part, _)| {
                // Only these can have anything below; there may be thousands of others.
                folder.is_empty()
                    || part.starts_with(folder)
                    || folder.starts_with(part.as_str())
                    || *part == EXHIBITION
            });
        for file in of_folder.flat_map(|(_, version)| version.files.keys()) {
            let below = if folder.is_empty() {
                Some(file.as_str())
            } else {
                file.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'))
            };
            match below.map(|below| below.split_once('/')) {
                Some(Some((name, _))) => names.insert(name, true),
                Some(None) => names.insert(below.unwrap_or_default(), false),
                None => None,
            };
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_belongs_to_what_is_shown_of_it() {
        for (file, part) in [
            ("venues/yurd-gallery/images/a.jpg", Some("venues/yurd-gallery")),
            ("venues/yurd-gallery", Some("venues/yurd-gallery")),
            ("district/text.az.md", Some("district")),
            ("exhibition.json", Some("exhibition.json")),
            ("exhibition.json.txt", Some("exhibition.json")),
            ("text.az.md", Some("exhibition.json")),
            ("images/a.jpg", Some("exhibition.json")),
            ("sources.json", Some("sources.json")),
            ("timeline.json.txt", Some("timeline.json")),
            ("venues", None),
            ("START-HERE.txt", None),
            (".", None),
        ] {
            assert_eq!(part_of(file).as_deref(), part, "{file}");
        }
    }
}
