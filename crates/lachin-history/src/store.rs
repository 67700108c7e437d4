//! Bytes kept by their names: each once, written whole, checked when they are read.

use std::collections::{BTreeSet, HashSet};
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::blob::Blob;
use crate::error::{HistoryError, Result};
use crate::fs::{self, Draft, Kind};

/// The folder in which bytes are kept.
#[derive(Debug)]
pub(crate) struct Store {
    folder: PathBuf,
    drafts: PathBuf,
    /// Folders whose names may not be on the disk yet.
    unflushed: Mutex<BTreeSet<PathBuf>>,
    /// For how many bytes the disk has room.
    #[cfg(test)]
    pub(crate) disk: crate::tests::Disk,
}

impl Store {
    /// Opens it in a folder of its own. Unfinished files of a killed program go away: whoever calls this is alone with it.
    pub(crate) fn open(folder: PathBuf) -> Result<Self> {
        let drafts = folder.join("unfinished");
        fs::make_folder(&drafts)?;
        fs::remove_drafts(&drafts)?;
        Ok(Self {
            folder,
            drafts,
            unflushed: Mutex::default(),
            #[cfg(test)]
            disk: crate::tests::Disk::default(),
        })
    }

    /// Where some bytes lie, or would lie.
    pub(crate) fn path_of(&self, blob: &Blob) -> PathBuf {
        let name = blob.to_string();
        self.folder.join(&name[..2]).join(&name[2..])
    }

    /// Whether so many bytes are kept under a name. What they are is not looked at.
    pub(crate) fn holds(&self, blob: &Blob, bytes: u64) -> bool {
        fs::measure(&self.path_of(blob)).is_ok_and(|measure| measure.bytes == bytes)
    }

    /// Keeps some bytes.
    pub(crate) fn put(&self, bytes: &[u8]) -> Result<Blob> {
        let blob = Blob::of(bytes);
        if !self.holds(&blob, bytes.len() as u64) {
            let mut draft = Draft::begin(&self.drafts)?;
            self.write(&mut draft, bytes)?;
            self.finish(draft, &blob)?;
        }
        Ok(blob)
    }

    /// Keeps the bytes of a file, and says how many they were.
    pub(crate) fn put_file(&self, path: &Path) -> Result<(Blob, u64)> {
        let mut draft = Draft::begin(&self.drafts)?;
        let (mut hasher, mut bytes) = (blake3::Hasher::new(), 0);
        fs::read_blocks(path, |block| {
            hasher.update(block);
            bytes += block.len() as u64;
            self.write(&mut draft, block)
        })?;
        let blob = Blob::finished(&hasher);
        if !self.holds(&blob, bytes) {
            self.finish(draft, &blob)?;
        }
        Ok((blob, bytes))
    }

    /// Keeps the bytes of a file that is about to be replaced, and has looked at what is kept.
    pub(crate) fn secure(&self, path: &Path) -> Result<(Blob, u64)> {
        let (blob, bytes) = self.put_file(path)?;
        if self.check(&blob).is_err() {
            fs::remove(&self.path_of(&blob))?;
            let again = self.put_file(path)?;
            self.check(&again.0)?;
            return Ok(again);
        }
        Ok((blob, bytes))
    }

    /// Waits until everything that was kept is on the disk.
    pub(crate) fn flush(&self) -> Result<()> {
        let folders = mem::take(&mut *self.unflushed.lock().unwrap_or_else(PoisonError::into_inner));
        for folder in folders {
            fs::flush_names(&folder)?;
        }
        Ok(())
    }

    /// Hands out the bytes of a name block by block, and fails at the end if they were not those.
    pub(crate) fn read_blocks(&self, blob: &Blob, mut take: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
        let path = self.path_of(blob);
        let mut hasher = blake3::Hasher::new();
        let read = fs::read_blocks(&path, |block| {
            hasher.update(block);
            take(block)
        });
        match read {
            Err(HistoryError::File(error)) if error.path == path && error.is_missing() => {
                Err(HistoryError::Damaged(blob.to_string()))
            }
            Ok(()) if Blob::finished(&hasher) != *blob => Err(HistoryError::Damaged(blob.to_string())),
            other => other,
        }
    }

    /// The bytes of a name.
    pub(crate) fn read(&self, blob: &Blob) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.read_blocks(blob, |block| {
            bytes.extend_from_slice(block);
            Ok(())
        })?;
        Ok(bytes)
    }

    /// Looks whether the bytes of a name are what they were.
    pub(crate) fn check(&self, blob: &Blob) -> Result<()> {
        self.read_blocks(blob, |_| Ok(()))
    }

    /// Gives up all bytes but these. How many names were given up.
    pub(crate) fn keep_only(&self, wanted: &HashSet<Blob>) -> Result<usize> {
        let mut given_up = 0;
        for (name, kind) in fs::list(&self.folder)? {
            let Some(beginning) = name.to_str().filter(|name| kind == Kind::Folder && name.len() == 2) else {
                continue;
            };
            let folder = self.folder.join(beginning);
            for (rest, _) in fs::list(&folder)? {
                let blob = rest.to_str().and_then(|rest| format!("{beginning}{rest}").parse().ok());
                if blob.is_some_and(|blob| !wanted.contains(&blob)) {
                    fs::remove(&folder.join(rest))?;
                    given_up += 1;
                }
            }
        }
        Ok(given_up)
    }

    fn write(&self, draft: &mut Draft, bytes: &[u8]) -> Result<()> {
        #[cfg(test)]
        self.disk.has_room_for(bytes.len(), &self.folder)?;
        draft.write(bytes).map_err(HistoryError::from)
    }

    fn finish(&self, draft: Draft, blob: &Blob) -> Result<()> {
        let path = self.path_of(blob);
        let folder = path.parent().unwrap_or(&self.folder);
        fs::make_folder(folder)?;
        draft.finish(&path)?;
        let mut unflushed = self.unflushed.lock().unwrap_or_else(PoisonError::into_inner);
        unflushed.insert(self.folder.clone());
        unflushed.insert(folder.to_owned());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_bytes_are_kept_once_and_damage_is_noticed_and_mended() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("blobs")).unwrap();
        let file = folder.path().join("film.webm");
        let film = vec![7; FILM_BYTES];
        std::fs::write(&file, &film).unwrap();
        let blob = store.put(&film).unwrap();
        assert_eq!(store.put_file(&file).unwrap(), (blob, film.len() as u64));
        store.flush().unwrap();
        assert_eq!(store.read(&blob).unwrap(), film);
        assert_eq!(std::fs::read_dir(folder.path().join("blobs")).unwrap().count(), 2);

        let mut damaged = film.clone();
        damaged[3] = 8;
        std::fs::write(store.path_of(&blob), damaged).unwrap();
        assert!(matches!(store.read(&blob), Err(HistoryError::Damaged(_))));
        store.secure(&file).unwrap();
        assert_eq!(store.read(&blob).unwrap(), film);
    }

    /// More than is in memory at once.
    const FILM_BYTES: usize = 300 * 1024;

    #[test]
    fn what_is_not_wanted_is_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("blobs")).unwrap();
        let (kept, gone) = (store.put(b"kept").unwrap(), store.put(b"gone").unwrap());
        assert_eq!(store.keep_only(&HashSet::from([kept])).unwrap(), 1);
        assert_eq!(store.read(&kept).unwrap(), b"kept");
        assert!(matches!(store.read(&gone), Err(HistoryError::Damaged(_))));
    }
}
