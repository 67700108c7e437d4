//! The only place that touches files; every error names the path.

use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use lachin_files::{Part, Parts, ReadError};

/// How the names of our unfinished files begin and end, in the history and in the content folder.
const PARTS: Parts = Parts {
    prefix: ".lachin-history-",
    suffix: ".part",
    is_flushed: true,
};

/// The largest of our own notes that is read: the list of a content folder of a million items.
const MOST_BYTES_OF_A_NOTE: u64 = 256 * 1024 * 1024;

/// How much of a file is in memory at once.
const BLOCK_BYTES: usize = 128 * 1024;

/// How often it is tried to be alone with a history, and how long is waited between: half a minute together.
const TRIES: u32 = 600;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);

/// What the system says about a file or folder.
#[derive(Debug)]
pub struct FileError {
    /// Which.
    pub path: PathBuf,
    /// Why not.
    pub reason: io::Error,
}

impl FileError {
    /// Whether there is nothing under this name.
    pub fn is_missing(&self) -> bool {
        matches!(
            self.reason.kind(),
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
        )
    }

    /// Whether the disk has no room.
    pub fn is_full(&self) -> bool {
        matches!(
            self.reason.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
        )
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for FileError {}

type Result<T> = std::result::Result<T, FileError>;

fn at<T>(path: &Path, result: io::Result<T>) -> Result<T> {
    result.map_err(|reason| FileError {
        path: path.to_owned(),
        reason,
    })
}

/// What a name in a folder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    File,
    Folder,
    Link,
    /// A device, a pipe, a socket.
    Other,
}

/// What tells that a file has been written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Measure {
    pub(crate) bytes: u64,
    pub(crate) modified: SystemTime,
}

/// The path without links.
pub(crate) fn real_path(path: &Path) -> Result<PathBuf> {
    at(path, fs::canonicalize(path))
}

/// The path from the root of the file system, as it is written.
pub(crate) fn absolute_path(path: &Path) -> Result<PathBuf> {
    at(path, std::path::absolute(path))
}

/// What stands under a path itself; nothing where nothing is.
pub(crate) fn kind(path: &Path) -> Result<Option<Kind>> {
    match at(path, fs::symlink_metadata(path)) {
        Ok(about) => Ok(Some(kind_of(about.file_type()))),
        Err(error) if error.is_missing() => Ok(None),
        Err(error) => Err(error),
    }
}

/// What stands under a path behind all links.
pub(crate) fn kind_behind_links(path: &Path) -> Result<Kind> {
    at(path, fs::metadata(path)).map(|about| kind_of(about.file_type()))
}

/// Size and time of what stands under a path, behind all links.
pub(crate) fn measure(path: &Path) -> Result<Measure> {
    let about = at(path, fs::metadata(path))?;
    Ok(Measure {
        bytes: about.len(),
        // Where a system keeps no times, a file is known by its size and read when in doubt.
        modified: about.modified().unwrap_or(SystemTime::UNIX_EPOCH),
    })
}

/// The names in a folder, in no order.
pub(crate) fn list(folder: &Path) -> Result<Vec<(OsString, Kind)>> {
    let mut names = Vec::new();
    for entry in at(folder, fs::read_dir(folder))? {
        let entry = at(folder, entry)?;
        let path = entry.path();
        match at(&path, entry.file_type()) {
            Ok(file_type) => names.push((entry.file_name(), kind_of(file_type))),
            // Gone since the folder was opened.
            Err(error) if error.is_missing() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(names)
}

/// Makes a folder with all above it where they are missing.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    at(folder, fs::create_dir_all(folder))
}

/// Reads a file block by block. Only the errors of `take` are about another path.
pub(crate) fn read_blocks<E: From<FileError>>(
    path: &Path,
    mut take: impl FnMut(&[u8]) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let mut file = at(path, File::open(path))?;
    let mut block = vec![0; BLOCK_BYTES];
    loop {
        match file.read(&mut block) {
            Ok(0) => return Ok(()),
            Ok(bytes) => take(&block[..bytes])?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return at(path, Err(error)).map_err(E::from),
        }
    }
}

/// One of our own notes; nothing where there is none.
pub(crate) fn read_note(path: &Path) -> Result<Option<Vec<u8>>> {
    let reason = match lachin_files::read(path, MOST_BYTES_OF_A_NOTE) {
        Ok(bytes) => return Ok(Some(bytes)),
        Err(ReadError::Missing) => return Ok(None),
        Err(ReadError::System(reason)) => reason,
        Err(other) => io::Error::other(other),
    };
    at(path, Err(reason))
}

/// Writes one of our own notes whole, and waits until it and its name are on the disk.
pub(crate) fn write_note(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    at(&folder.join(name), PARTS.write_whole(folder, name, bytes))?;
    flush_names(folder)
}

/// A file that is being written in a folder.
pub(crate) struct Draft {
    part: Part,
    folder: PathBuf,
}

impl Draft {
    pub(crate) fn begin(folder: &Path) -> Result<Self> {
        Ok(Self {
            part: at(folder, PARTS.begin(folder))?,
            folder: folder.to_owned(),
        })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        at(&self.folder, self.part.write_all(bytes))
    }

    /// What the file that it replaces may be read and written by. Nothing follows where the system refuses.
    pub(crate) fn take_permissions_of(&mut self, path: &Path) {
        if cfg!(unix)
            && let Ok(about) = fs::metadata(path)
        {
            let _ = self.part.as_file().set_permissions(about.permissions());
        }
    }

    /// Dates it. Nothing follows where the system refuses: the bytes are what counts.
    pub(crate) fn date(&mut self, modified: SystemTime) {
        let _ = self.part.as_file().set_modified(modified);
    }

    /// Gives it its name, on the disk as soon as the names of its folder are flushed.
    pub(crate) fn finish(self, path: &Path) -> Result<()> {
        at(path, self.part.finish(path))
    }
}

/// Waits until the names in a folder are on the disk.
pub(crate) fn flush_names(folder: &Path) -> Result<()> {
    at(folder, lachin_files::flush_names(folder))
}

/// Gives a file another name; what had this name before is replaced.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    at(from, fs::rename(from, to))
}

/// Takes a file away; it may be gone already.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match at(path, fs::remove_file(path)) {
        Err(error) if !error.is_missing() => Err(error),
        _ => Ok(()),
    }
}

/// Takes a folder away if nothing at all is in it.
pub(crate) fn remove_if_empty(folder: &Path) -> bool {
    fs::remove_dir(folder).is_ok()
}

/// Takes away what a killed program had not finished in a folder.
pub(crate) fn remove_drafts(folder: &Path) -> Result<()> {
    let names = match list(folder) {
        Err(error) if error.is_missing() => return Ok(()),
        names => names?,
    };
    for (name, kind) in names {
        let is_draft = name
            .to_str()
            .is_some_and(|name| name.starts_with(PARTS.prefix) && name.ends_with(PARTS.suffix));
        if is_draft && kind == Kind::File {
            remove(&folder.join(name))?;
        }
    }
    Ok(())
}

/// Nobody else works with the same history as long as this lives. The system opens the lock when a program ends, however
/// it ends.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Waits half a minute at most. None when somebody else is still at work then.
    pub(crate) fn take(path: &Path) -> Result<Option<Self>> {
        let mut options = File::options();
        let file = at(path, options.write(true).create(true).truncate(false).open(path))?;
        for _ in 0..TRIES {
            match file.try_lock() {
                Ok(()) => return Ok(Some(Self { _file: file })),
                Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN_TRIES),
                Err(TryLockError::Error(reason)) => return at(path, Err(reason)),
            }
        }
        Ok(None)
    }
}

fn kind_of(file_type: fs::FileType) -> Kind {
    if file_type.is_file() {
        Kind::File
    } else if file_type.is_dir() {
        Kind::Folder
    } else if file_type.is_symlink() {
        Kind::Link
    } else {
        Kind::Other
    }
}
