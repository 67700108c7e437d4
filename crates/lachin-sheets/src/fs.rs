//! The only place that touches files: it reads what `lachin-content` has found in the folder.

use std::path::Path;

use lachin_content::SavedText;

/// A file of the folder, as it is now.
#[derive(Debug, Clone)]
pub(crate) struct ReadFile {
    pub(crate) bytes: Vec<u8>,
    pub(crate) saved: SavedText,
}

/// Reads a file by its path relative to the content folder with `/`. None where it cannot be read, which is for
/// `lachin check` to say.
pub(crate) fn read(folder: &Path, relative: &str, most_bytes: u64) -> Option<ReadFile> {
    let bytes = lachin_files::read(&path_of(folder, relative), most_bytes).ok()?;
    let saved = SavedText::read(&bytes)?;
    Some(ReadFile { bytes, saved })
}

/// Where a file lies that is named relative to the content folder with `/`.
fn path_of(folder: &Path, relative: &str) -> std::path::PathBuf {
    relative
        .split('/')
        .fold(folder.to_owned(), |path, name| path.join(name))
}
