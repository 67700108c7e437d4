//! Which files there are, and which bytes are theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

use lachin_content::ITEM_FOLDERS;
use serde::{Deserialize, Serialize};

use crate::blob::Blob;

/// One file as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The name of its bytes.
    pub blob: Blob,
    /// How many bytes they are.
    pub bytes: u64,
    /// When it was last written to.
    #[serde(with = "crate::time")]
    pub modified: SystemTime,
}

/// The files of an item by their paths within it, with `/`.
pub type Files = BTreeMap<String, Entry>;

/// The files of a content folder by item. An item is a folder such as `venues/yurd-gallery` or `district`; the files that
/// lie in the content folder itself belong to the item with the empty name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    items: BTreeMap<String, Files>,
    /// Items whose list the disk has lost: nothing is known about their files.
    unknown: BTreeSet<String>,
}

impl Manifest {
    /// All items, with their files.
    pub fn items(&self) -> impl Iterator<Item = (&str, &Files)> {
        self.items.iter().map(|(item, files)| (item.as_str(), files))
    }

    /// The files of one item.
    pub fn item(&self, item: &str) -> Option<&Files> {
        self.items.get(item)
    }

    /// Puts these in the place of an item's files; none take the item away.
    pub fn set_item(&mut self, item: &str, files: Files) {
        self.unknown.remove(item);
        if files.is_empty() {
            self.items.remove(item);
        } else {
            self.items.insert(item.to_owned(), files);
        }
    }

    /// Everything but these items.
    pub(crate) fn without(&self, items: &BTreeSet<String>) -> Self {
        let mut rest = self.clone();
        rest.items.retain(|item, _| !items.contains(item));
        rest.unknown.retain(|item| !items.contains(item));
        rest
    }

    /// Items whose list the disk has lost.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.unknown.iter().map(String::as_str)
    }

    /// All files by their paths within the content folder, with `/`.
    pub fn files(&self) -> impl Iterator<Item = (String, &Entry)> {
        self.items.iter().flat_map(|(item, files)| {
            let path = move |name: &String| path_within(item, name);
            files.iter().map(move |(name, entry)| (path(name), entry))
        })
    }

    /// One file, by its path within the content folder.
    pub fn file(&self, path: &str) -> Option<&Entry> {
        let item = item_of(path);
        self.items.get(item)?.get(name_within(item, path))
    }

    pub(crate) fn insert(&mut self, path: &str, entry: Entry) {
        let item = item_of(path);
        let files = self.items.entry(item.to_owned()).or_default();
        files.insert(name_within(item, path).to_owned(), entry);
    }

    pub(crate) fn insert_unknown(&mut self, item: String) {
        self.unknown.insert(item);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty() && self.unknown.is_empty()
    }

    /// Whether nothing is known about the item of a path.
    pub(crate) fn is_unknown(&self, path: &str) -> bool {
        self.unknown.contains(item_of(path))
    }

    /// What is there and in `later` is not, as far as anything is known of both; and which items are gone whole.
    pub(crate) fn gone_in(&self, later: &Self) -> (Self, BTreeSet<String>) {
        let (mut gone, mut whole) = (Self::default(), BTreeSet::new());
        for (item, files) in &self.items {
            if later.unknown.contains(item) {
                continue;
            }
            match later.items.get(item) {
                None if !item.is_empty() => {
                    whole.insert(item.clone());
                    gone.set_item(item, files.clone());
                }
                still => {
                    let is_gone = |name: &String| still.is_none_or(|still| !still.contains_key(name));
                    let of_item = files.iter().filter(|(name, _)| is_gone(name));
                    gone.set_item(item, of_item.map(|(name, entry)| (name.clone(), *entry)).collect());
                }
            }
        }
        (gone, whole)
    }
}

impl FromIterator<(String, Entry)> for Manifest {
    /// Files by their paths within the content folder.
    fn from_iter<F: IntoIterator<Item = (String, Entry)>>(files: F) -> Self {
        let mut manifest = Self::default();
        for (path, entry) in files {
            manifest.insert(&path, entry);
        }
        manifest
    }
}

/// What became of the files between two times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Paths that came.
    pub added: Vec<String>,
    /// Paths whose bytes are others.
    pub changed: Vec<String>,
    /// Paths that went.
    pub removed: Vec<String>,
}

impl Difference {
    /// From one state to a later one. Times alone are no difference, and neither is what is not known.
    pub fn between(before: &Manifest, after: &Manifest) -> Self {
        let mut difference = Self::default();
        let items: BTreeSet<_> = before.items.keys().chain(after.items.keys()).collect();
        let none = Files::new();
        for item in items {
            if before.unknown.contains(item) || after.unknown.contains(item) {
                continue;
            }
            let [old, new] = [before, after].map(|manifest| manifest.items.get(item).unwrap_or(&none));
            for (name, entry) in new {
                match old.get(name) {
                    None => difference.added.push(path_within(item, name)),
                    Some(old) if old.blob != entry.blob => difference.changed.push(path_within(item, name)),
                    Some(_) => {}
                }
            }
            let removed = old.keys().filter(|name| !new.contains_key(*name));
            difference.removed.extend(removed.map(|name| path_within(item, name)));
        }
        difference
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// The item to which a path belongs. A hidden item is one of its own.
pub(crate) fn item_of(path: &str) -> &str {
    let Some((first, rest)) = path.split_once('/') else {
        return "";
    };
    match rest.split_once('/') {
        Some((second, _)) if ITEM_FOLDERS.iter().any(|(_, folder)| *folder == first) => {
            &path[..first.len() + 1 + second.len()]
        }
        _ => first,
    }
}

fn name_within<'p>(item: &str, path: &'p str) -> &'p str {
    path.strip_prefix(item)
        .and_then(|name| name.strip_prefix('/'))
        .unwrap_or(path)
}

pub(crate) fn path_within(item: &str, name: &str) -> String {
    if item.is_empty() {
        name.to_owned()
    } else {
        format!("{item}/{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_belongs_to_an_item_and_is_found_there() {
        for (path, item) in [
            ("exhibition.json", ""),
            ("district/images/map.webp", "district"),
            ("venues/yurd-gallery/images/a.jpg", "venues/yurd-gallery"),
            ("venues/_old/venue.json", "venues/_old"),
            ("venues/list.txt", "venues"),
            ("_drafts/venues/a/venue.json", "_drafts"),
        ] {
            assert_eq!(item_of(path), item);
            let mut manifest = Manifest::default();
            let entry = Entry {
                blob: Blob::of(path.as_bytes()),
                bytes: 1,
                modified: SystemTime::UNIX_EPOCH,
            };
            manifest.insert(path, entry);
            assert_eq!(manifest.file(path), Some(&entry));
            let paths: Vec<_> = manifest.files().map(|(path, _)| path).collect();
            assert_eq!(paths, [path]);
        }
    }
}
