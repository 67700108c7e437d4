//! Access to files; every failure names the path.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The bytes of a file; `None` if there is no such file.
pub(crate) fn read(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(named("read", path, &error)),
    }
}

/// Writes a file.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    fs::write(path, bytes).map_err(|error| named("write", path, &error))
}

/// Removes one file that we have written ourselves.
pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    fs::remove_file(path).map_err(|error| named("remove", path, &error))
}

/// Copies a file into a folder that is made if need be. The new file takes the old one's place at once, so that a
/// program that is still running from it is not disturbed.
pub(crate) fn copy_into(file: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    make_folder(folder)?;
    let name = file
        .file_name()
        .ok_or_else(|| Failure::new(format!("{} is not a file", file.display())))?;
    let (target, beside) = (folder.join(name), folder.join("being-copied"));
    fs::copy(file, &beside).map_err(|error| named("copy", file, &error))?;
    fs::rename(&beside, &target).map_err(|error| named("write", &target, &error))?;
    Ok(target)
}

/// Makes a folder and those above it.
pub(crate) fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| named("make", folder, &error))
}

/// Makes a folder that is empty; what stood in it is gone. Only for folders below `target/`.
pub(crate) fn make_empty_folder(folder: &Path) -> Result<(), Failure> {
    assert!(
        folder.starts_with(crate::project::target()),
        "only build results may be thrown away"
    );
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(named("empty", folder, &error)),
        _ => {}
    }
    make_folder(folder)
}

/// Every file below `folder`, as paths relative to it, in order.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(|error| named("list", &next, &error))? {
            let path = entry.map_err(|error| named("list", &next, &error))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(relative) = path.strip_prefix(folder) {
                found.push(relative.to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The files that differ between two folders: in content, or because only one of them has it.
pub(crate) fn differences(left: &Path, right: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut names = below(left)?;
    names.extend(below(right)?);
    names.sort();
    names.dedup();
    let mut different = Vec::new();
    for name in names {
        if read(&left.join(&name))? != read(&right.join(&name))? {
            different.push(name);
        }
    }
    Ok(different)
}

fn named(verb: &str, path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("could not {verb} {}: {error}", path.display()))
}
