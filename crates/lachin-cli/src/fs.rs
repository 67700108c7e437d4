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

/// The same for what nobody could make again.
const FLUSHED: Parts = Parts {
    is_flushed: true,
    ..PARTS
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

/// The name in a folder that is `name` already, hidden by a `_` or in other letters; nothing where the folder is missing.
pub(crate) fn name_taken(folder: &Path, name: &str) -> io::Result<Option<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        entries => entries?,
    };
    for entry in entries {
        let present = entry?.file_name().to_string_lossy().into_owned();
        if present.trim_start_matches('_').eq_ignore_ascii_case(name) {
            return Ok(Some(present));
        }
    }
    Ok(None)
}

/// Makes the folder of an item with its files and an empty `images`, whole or not at all: beside its place under a name
/// that is never content, then renamed. What a power cut left there is written again.
pub(crate) fn make_item(within: &Path, name: &str, files: &[(String, String)]) -> io::Result<()> {
    let part = within.join(format!("{}{name}{}", FLUSHED.prefix, FLUSHED.suffix));
    fs::create_dir_all(part.join("images"))?;
    for (file, text) in files {
        FLUSHED.write_whole(&part, file, text.as_bytes())?;
    }
    lachin_files::flush_names(&part)?;
    fs::rename(&part, within.join(name))?;
    lachin_files::flush_names(within)
}

/// Whose the settings of an editor are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settings {
    /// Just as they would be written.
    Ours,
    /// There were others, which stay.
    Theirs,
}

/// Writes the schemas into a folder of their own, within a folder that is there.
pub(crate) fn write_schemas<'s>(folder: &Path, files: impl Iterator<Item = (String, &'s str)>) -> io::Result<()> {
    let content = folder.parent().ok_or(io::ErrorKind::InvalidInput)?;
    // A folder whose name was mistyped is not made.
    fs::read_dir(content)?;
    PARTS.prepare_folder(folder)?;
    for (name, text) in files {
        PARTS.write_whole(folder, &name, text.as_bytes())?;
    }
    Ok(())
}

/// Writes the settings of an editor, unless there are others.
pub(crate) fn write_settings(folder: &Path, text: &str) -> io::Result<Settings> {
    const NAME: &str = "settings.json";
    match fs::read(folder.join(NAME)) {
        Ok(present) if present == text.as_bytes() => Ok(Settings::Ours),
        Ok(_) => Ok(Settings::Theirs),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            PARTS.prepare_folder(folder)?;
            PARTS.write_whole(folder, NAME, text.as_bytes())?;
            Ok(Settings::Ours)
        }
        Err(error) => Err(error),
    }
}
