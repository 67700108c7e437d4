//! Reading what may be anything: a folder, a device, a file that grows.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Why a file cannot be read.
#[derive(Debug)]
pub enum ReadError {
    /// There is none.
    Missing,
    /// It is a folder.
    Folder,
    /// It has more bytes than allowed.
    TooLarge {
        /// How many are.
        most_bytes: u64,
    },
    /// What the system says.
    System(io::Error),
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => formatter.write_str("not there"),
            Self::Folder => formatter.write_str("a folder"),
            Self::TooLarge { most_bytes } => write!(formatter, "more than {most_bytes} bytes"),
            Self::System(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for ReadError {}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotFound {
            Self::Missing
        } else {
            Self::System(error)
        }
    }
}

/// Reads a regular file of at most `most_bytes`, following links.
///
/// # Errors
///
/// Says what is there instead, or what the system says. Devices and pipes are refused unread: they may never end.
pub fn read(path: &Path, most_bytes: u64) -> Result<Vec<u8>, ReadError> {
    let about = regular(path)?;
    if about.len() > most_bytes {
        return Err(ReadError::TooLarge { most_bytes });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    // One byte more than allowed tells a file that grows while it is read.
    File::open(path)?
        .take(most_bytes.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most_bytes {
        return Err(ReadError::TooLarge { most_bytes });
    }
    Ok(bytes)
}

/// Reads at most the first `most_bytes` of a regular file, following links.
///
/// # Errors
///
/// As for [`read()`], except that a file may have more bytes.
pub fn read_beginning(path: &Path, most_bytes: u64) -> Result<Vec<u8>, ReadError> {
    regular(path)?;
    let mut bytes = Vec::new();
    File::open(path)?.take(most_bytes).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What the system knows of a regular file.
fn regular(path: &Path) -> Result<fs::Metadata, ReadError> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(ReadError::Folder);
    }
    if !about.is_file() {
        let error = io::Error::new(io::ErrorKind::InvalidInput, "not a regular file");
        return Err(ReadError::System(error));
    }
    Ok(about)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_last_allowed_byte() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a");
        fs::write(&file, b"abc").unwrap();
        assert_eq!(read(&file, 3).unwrap(), b"abc");
        assert!(matches!(read(&file, 2), Err(ReadError::TooLarge { most_bytes: 2 })));
        assert_eq!(read_beginning(&file, 2).unwrap(), b"ab");
        assert_eq!(read_beginning(&file, 4).unwrap(), b"abc");
    }

    #[test]
    fn what_is_no_file_is_refused_unread() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(read(folder.path(), 9), Err(ReadError::Folder)));
        assert!(matches!(read(&folder.path().join("a"), 9), Err(ReadError::Missing)));
        #[cfg(unix)]
        assert!(matches!(read(Path::new("/dev/zero"), 9), Err(ReadError::System(_))));
    }
}
