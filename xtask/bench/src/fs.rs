//! Access to files; every trouble names the path.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use image::ImageReader;

use crate::trouble::{During, Outcome, Trouble};

/// A folder, made where it is missing.
pub(crate) fn folder(path: &Path) -> Outcome<PathBuf> {
    fs::create_dir_all(path).during(path.display())?;
    fs::canonicalize(path).during(path.display())
}

/// A new file to be written piece by piece.
pub(crate) fn writer(path: &Path) -> Outcome<BufWriter<File>> {
    Ok(BufWriter::new(File::create(path).during(path.display())?))
}

/// Bytes of a file.
pub(crate) fn byte_len(path: &Path) -> Outcome<u64> {
    Ok(fs::metadata(path).during(path.display())?.len())
}

/// Whether there is a file with something in it.
pub(crate) fn is_there(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| about.len() > 0)
}

/// Width and height of a picture in pixels, from its header.
pub(crate) fn picture_size(path: &Path) -> Outcome<(u32, u32)> {
    let reader = ImageReader::open(path).during(path.display())?;
    reader.into_dimensions().during(path.display())
}

/// Gives a finished file its name.
pub(crate) fn rename(from: &Path, to: &Path) -> Outcome<()> {
    fs::rename(from, to).during(to.display())
}

/// The file of this name below a folder, however deep.
pub(crate) fn find(folder: &Path, name: &str) -> Outcome<PathBuf> {
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).during(next.display())? {
            let path = entry.during(next.display())?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name() == Some(OsStr::new(name)) {
                return Ok(path);
            }
        }
    }
    Err(Trouble::new(format!("{} holds no {name}", folder.display())))
}
