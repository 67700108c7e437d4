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
