//! How manifests lie in the store: a list of files for each item, and a list of those lists. What did not change between
//! two states is kept once, so a state of ten thousand items in which one changed costs two lists.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::blob::Blob;
use crate::error::{HistoryError, Result};
use crate::manifest::{Files, Manifest};
use crate::store::Store;

#[derive(Debug, Default, Serialize, Deserialize)]
struct ItemList {
    items: BTreeMap<String, Blob>,
}

#[derive(Debug, Serialize, Deserialize)]
struct FileList<F> {
    files: F,
}

/// Keeps manifests and finds them again. It remembers the lists that it kept last, so that those of unchanged items are
/// neither written out nor read again.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    lists: Mutex<BTreeMap<String, Remembered>>,
}

/// A list that was kept.
#[derive(Debug)]
struct Remembered {
    blob: Blob,
    bytes: u64,
    files: Files,
}

impl Shelf {
    /// Keeps a manifest; the name of its list of lists.
    pub(crate) fn put(&self, store: &Store, manifest: &Manifest) -> Result<Blob> {
        let mut lists = self.lists.lock().unwrap_or_else(PoisonError::into_inner);
        let mut list = ItemList::default();
        for (item, files) in manifest.items() {
            let known = lists.get(item).filter(|known| known.files == *files);
            // Another program may have let it go.
            let kept = known.filter(|known| store.holds(&known.blob, known.bytes));
            let blob = match kept {
                Some(known) => known.blob,
                None => {
                    let files = files.clone();
                    let text = written(&FileList { files: &files });
                    let (blob, bytes) = (store.put(&text)?, text.len() as u64);
                    lists.insert(item.to_owned(), Remembered { blob, bytes, files });
                    blob
                }
            };
            list.items.insert(item.to_owned(), blob);
        }
        store.put(&written(&list))
    }

    /// A manifest that was kept. An item whose list is damaged is unknown in it.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Damaged`] when the list of lists is damaged; what the system says.
    pub(crate) fn manifest(&self, store: &Store, root: &Blob) -> Result<Manifest> {
        let lists = self.lists.lock().unwrap_or_else(PoisonError::into_inner);
        let mut manifest = Manifest::default();
        for (item, blob) in read::<ItemList>(store, root)?.items {
            if let Some(known) = lists.get(&item).filter(|known| known.blob == blob) {
                manifest.set_item(&item, known.files.clone());
                continue;
            }
            match read::<FileList<Files>>(store, &blob) {
                Ok(list) => manifest.set_item(&item, list.files),
                Err(HistoryError::Damaged(_)) => manifest.insert_unknown(item),
                Err(error) => return Err(error),
            }
        }
        Ok(manifest)
    }
}

/// The items of a manifest whose lists are the same in another, which both were kept.
pub(crate) fn unchanged_items(store: &Store, one: &Blob, other: &Blob) -> Result<BTreeSet<String>> {
    let [mut one, other] = [read::<ItemList>(store, one)?, read::<ItemList>(store, other)?];
    one.items.retain(|item, blob| other.items.get(item) == Some(blob));
    Ok(one.items.into_keys().collect())
}

/// Adds everything to `wanted` that a manifest needs. What is damaged needs nothing any more.
///
/// # Errors
///
/// What the system says: then nobody knows what is needed.
pub(crate) fn mark(store: &Store, root: &Blob, wanted: &mut HashSet<Blob>) -> Result<()> {
    if !wanted.insert(*root) {
        return Ok(());
    }
    let Some(list) = unless_damaged(read::<ItemList>(store, root))? else {
        return Ok(());
    };
    for blob in list.items.into_values() {
        if wanted.insert(blob)
            && let Some(list) = unless_damaged(read::<FileList<Files>>(store, &blob))?
        {
            wanted.extend(list.files.values().map(|entry| entry.blob));
        }
    }
    Ok(())
}

fn unless_damaged<T>(read: Result<T>) -> Result<Option<T>> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(HistoryError::Damaged(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn read<T: DeserializeOwned>(store: &Store, blob: &Blob) -> Result<T> {
    let bytes = store.read(blob)?;
    serde_json::from_slice(&bytes).map_err(|_| HistoryError::Damaged(blob.to_string()))
}

/// The text of a note. Maps of text and numbers always have one.
pub(crate) fn written(note: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(note).unwrap_or_default()
}
