//! All file access of this crate; every error names the path.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use lachin_files::ReadError;

use crate::error::PictureError;

/// Reads a regular file of at most `limit_bytes`. Folders, devices and pipes are refused unread.
pub(crate) fn read_picture(path: &Path, limit_bytes: u64) -> Result<Vec<u8>, PictureError> {
    lachin_files::read(path, limit_bytes).map_err(|error| match error {
        ReadError::TooLarge { most_bytes } => PictureError::FileTooLarge {
            path: Some(path.to_owned()),
            limit_bytes: most_bytes,
        },
        error => PictureError::unreadable(error).at(path),
    })
}

/// The bytes of a file of our own, or nothing when it is not there or not readable: then it is made again.
pub(crate) fn read_own(path: &Path) -> Option<Vec<u8>> {
    fs::read(path).ok()
}

/// A regular file in a folder of our own.
pub(crate) struct OwnFile {
    pub(crate) name: String,
    pub(crate) byte_len: u64,
    pub(crate) modified: SystemTime,
}

/// The regular files directly in `folder`; symbolic links, folders and names that are not Unicode are left out.
pub(crate) fn list_own(folder: &Path) -> Vec<OwnFile> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
        .filter_map(|entry| {
            let about = entry.metadata().ok()?;
            let modified = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            Some(OwnFile {
                name: entry.file_name().into_string().ok()?,
                byte_len: about.len(),
                modified,
            })
        })
        .collect()
}

/// Removes a file of our own; false when it could not be removed.
pub(crate) fn remove_own(folder: &Path, name: &str) -> bool {
    fs::remove_file(folder.join(name)).is_ok()
}
