//! All file access of this program.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// How the names of files begin that are being written, and end.
const PART: (&str, &str) = (".lachin-", ".part");

/// Why a file cannot be read.
#[derive(Debug)]
pub(crate) enum ReadError {
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
pub(crate) fn read(path: &Path, most_bytes: u64) -> Result<Vec<u8>, ReadError> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(ReadError::Folder);
    }
    if !about.is_file() {
        let kind = io::Error::new(io::ErrorKind::InvalidInput, "not a regular file");
        return Err(ReadError::System(kind));
    }
    if about.len() > most_bytes {
        return Err(ReadError::TooLarge { most_bytes });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    // The file may grow while it is read.
    File::open(path)?.take(most_bytes + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most_bytes {
        return Err(ReadError::TooLarge { most_bytes });
    }
    Ok(bytes)
}

/// Makes a folder with all above it where they are missing, tries whether a file can be written there, and says where
/// the folder really lies.
pub(crate) fn prepare_folder(folder: &Path) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    part(folder)?;
    fs::canonicalize(folder)
}

/// Where a file really lies; nothing where there is none.
pub(crate) fn real_path(path: &Path) -> Option<PathBuf> {
    fs::canonicalize(path).ok()
}

/// Writes a file so that nobody ever sees half of it under its name.
pub(crate) fn write_whole(folder: &Path, name: &OsStr, bytes: &[u8]) -> io::Result<()> {
    let mut part = part(folder)?;
    part.write_all(bytes)?;
    part.persist(folder.join(name)).map_err(|error| error.error)?;
    Ok(())
}

/// A file to write to, gone again unless it is given its name.
fn part(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let (prefix, suffix) = PART;
    let mut part = tempfile::Builder::new();
    part.prefix(prefix).suffix(suffix);
    // A temporary file is for its owner alone; a picture is for whom the user's mask says.
    #[cfg(unix)]
    part.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    part.tempfile_in(folder)
}
