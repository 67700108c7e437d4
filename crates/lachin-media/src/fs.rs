//! All file access of this crate; every error names the path.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::error::PictureError;

/// Reads a regular file of at most `limit_bytes`. Folders, devices and pipes are refused unread.
pub(crate) fn read_picture(path: &Path, limit_bytes: u64) -> Result<Vec<u8>, PictureError> {
    let unreadable = |error: std::io::Error| PictureError::unreadable(error).at(path);
    let about = fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(PictureError::unreadable("not a regular file").at(path));
    }
    let too_large = || PictureError::FileTooLarge {
        path: Some(path.to_owned()),
        limit_bytes,
    };
    if about.len() > limit_bytes {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    // The file may grow while it is read.
    File::open(path)
        .map_err(unreadable)?
        .take(limit_bytes + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > limit_bytes {
        return Err(too_large());
    }
    Ok(bytes)
}

/// The bytes of a file of our own, or nothing when it is not there or not readable: then it is made again.
pub(crate) fn read_own(path: &Path) -> Option<Vec<u8>> {
    fs::read(path).ok()
}

/// Why a file or folder of our own could not be written.
#[derive(Debug)]
pub(crate) struct WriteError {
    path: PathBuf,
    cause: std::io::Error,
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.cause)
    }
}

/// Writes a file so that readers see the whole of it or nothing, also after a power cut: a temporary file
/// `prefix…suffix` in the same folder, flushed to the disk, then renamed.
pub(crate) fn write_whole(
    folder: &Path,
    name: &str,
    bytes: &[u8],
    prefix: &str,
    suffix: &str,
) -> Result<(), WriteError> {
    let target = folder.join(name);
    let failed = |cause| WriteError {
        path: target.clone(),
        cause,
    };
    let mut builder = tempfile::Builder::new();
    // Whoever made it, the kiosk's own user must be able to read it; the mask of the process still applies.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut part = builder
        .prefix(prefix)
        .suffix(suffix)
        .tempfile_in(folder)
        .map_err(failed)?;
    part.write_all(bytes).map_err(failed)?;
    part.as_file().sync_all().map_err(failed)?;
    part.persist(&target).map_err(|error| WriteError {
        path: target.clone(),
        cause: error.error,
    })?;
    Ok(())
}

/// Makes a folder with all above it, and tries whether a file can be written there.
pub(crate) fn prepare_folder(folder: &Path, prefix: &str, suffix: &str) -> Result<(), WriteError> {
    let failed = |cause| WriteError {
        path: folder.to_owned(),
        cause,
    };
    fs::create_dir_all(folder).map_err(failed)?;
    tempfile::Builder::new()
        .prefix(prefix)
        .suffix(suffix)
        .tempfile_in(folder)
        .map(drop)
        .map_err(failed)
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
