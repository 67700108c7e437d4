//! The only place of this crate that touches files.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Why a file cannot be read.
#[derive(Debug)]
pub(super) enum ReadError {
    /// There is none.
    Missing,
    /// It is a folder.
    Folder,
    /// It has more bytes than allowed.
    TooLarge,
    /// What the system says.
    System(io::Error),
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotFound {
            Self::Missing
        } else {
            Self::System(error)
        }
    }
}

/// Reads a regular file of at most `most_bytes`. Devices and pipes are refused unread: they may never end.
pub(super) fn read(path: &Path, most_bytes: u64) -> Result<Vec<u8>, ReadError> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(ReadError::Folder);
    }
    if !about.is_file() {
        let kind = io::Error::new(io::ErrorKind::InvalidInput, "not a regular file");
        return Err(ReadError::System(kind));
    }
    let mut bytes = Vec::new();
    // The file may grow while it is read.
    File::open(path)?.take(most_bytes + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most_bytes {
        return Err(ReadError::TooLarge);
    }
    Ok(bytes)
}

/// Whether there is such a folder.
pub(super) fn is_folder(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| about.is_dir())
}
