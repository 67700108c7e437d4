//! Where this program writes, and how.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use lachin_files::{Parts, ReadError};
use lachin_sheets::Change;

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

/// Writes the files of a plan, unless one of them is not any more what the plan was made from.
///
/// # Errors
///
/// Says which file, and what the system says of it; nothing where it has changed.
pub(crate) fn apply(folder: &Path, changes: &[Change]) -> Result<(), (String, Option<io::Error>)> {
    let path_of = |change: &Change| {
        change
            .path
            .split('/')
            .fold(folder.to_owned(), |path, name| path.join(name))
    };
    for change in changes {
        let present = match lachin_files::read(&path_of(change), lachin_sheets::MOST_BYTES) {
            Ok(bytes) => Some(bytes),
            Err(ReadError::Missing) => None,
            Err(_) => return Err((change.path.clone(), None)),
        };
        if present != change.before {
            return Err((change.path.clone(), None));
        }
    }
    for change in changes {
        let path = path_of(change);
        let (folder, name) = (path.parent().unwrap_or(folder), path.file_name().unwrap_or_default());
        let written = FLUSHED.write_whole(folder, name, &change.after);
        written.map_err(|error| (change.path.clone(), Some(error)))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, before: Option<&str>) -> Change {
        Change {
            path: path.into(),
            before: before.map(|text| text.as_bytes().to_vec()),
            after: b"after".to_vec(),
        }
    }

    #[test]
    fn nothing_is_written_where_a_file_is_not_what_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).ok();
        fs::write(folder.path().join("a"), "before").unwrap();
        fs::write(folder.path().join("b"), "newer").unwrap();
        for other in [
            change("b", Some("before")),
            change("b", None),
            change("c", Some("gone")),
        ] {
            let refused = apply(folder.path(), &[change("a", Some("before")), other.clone()]).unwrap_err();
            assert!(refused.0 == other.path && refused.1.is_none(), "{refused:?}");
            assert_eq!(read("a").as_deref(), Some("before"));
        }
        apply(folder.path(), &[change("a", Some("before")), change("c", None)]).unwrap();
        assert_eq!(
            (read("a").as_deref(), read("c").as_deref()),
            (Some("after"), Some("after"))
        );
    }
}
