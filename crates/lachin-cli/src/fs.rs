//! Where this program writes, and how.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use lachin_files::Parts;

/// What a command is writing. Whoever loses power begins the command again.
pub(crate) const PARTS: Parts = Parts {
    prefix: ".lachin-",
    suffix: ".part",
    is_flushed: false,
};

/// Makes a folder with all above it where they are missing, tries whether a file can be written there, and says where
/// the folder really lies.
pub(crate) fn prepare_folder(folder: &Path) -> io::Result<PathBuf> {
    PARTS.prepare_folder(folder)?;
    fs::canonicalize(folder)
}

/// Where a file really lies; nothing where there is none.
pub(crate) fn real_path(path: &Path) -> Option<PathBuf> {
    fs::canonicalize(path).ok()
}

/// Writes a workbook whole, making the folder for it where it is missing.
pub(crate) fn write_workbook(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let name = file.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    PARTS.prepare_folder(folder)?;
    PARTS.write_whole(folder, name, bytes)
}
