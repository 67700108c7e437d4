//! How manifests lie in the store: a list of files for each item, and a list of those lists. What did not change between
//! two states is kept once, so a state of ten thousand items in which one changed costs two lists.

use std::collections::{BTreeMap, HashSet};

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
struct FileList {
    files: Files,
}

/// Keeps a manifest; the name of its list of lists.
pub(crate) fn put(store: &Store, manifest: &Manifest) -> Result<Blob> {
    let mut list = ItemList::default();
    for (item, files) in manifest.items() {
        let files = FileList { files: files.clone() };
        list.items.insert(item.to_owned(), store.put(&written(&files))?);
    }
    store.put(&written(&list))
}

/// A manifest that was kept. An item whose list is damaged is unknown in it.
///
/// # Errors
///
/// [`HistoryError::Damaged`] when the list of lists is damaged; what the system says.
pub(crate) fn manifest(store: &Store, root: &Blob) -> Result<Manifest> {
    let mut manifest = Manifest::default();
    for (item, blob) in read::<ItemList>(store, root)?.items {
        match read::<FileList>(store, &blob) {
            Ok(list) => manifest.set_item(&item, list.files),
            Err(HistoryError::Damaged(_)) => manifest.insert_unknown(item),
            Err(error) => return Err(error),
        }
    }
    Ok(manifest)
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
            && let Some(list) = unless_damaged(read::<FileList>(store, &blob))?
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
