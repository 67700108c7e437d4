//! The file that settings stand in.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use lachin_files::ReadError;

use super::fault::Fault;
use super::finding::Finding;
use super::{Access, Read, read};

/// Far more than every key with a page of remarks.
const MOST_BYTES: u64 = 1024 * 1024;

/// Where the settings of an installed kiosk stand. `variable` gives the environment's variables.
pub fn installed_file(variable: impl Fn(&str) -> Option<OsString>) -> PathBuf {
    let folder = if cfg!(windows) {
        variable("PROGRAMDATA").map_or_else(|| PathBuf::from(r"C:\ProgramData"), PathBuf::from)
    } else {
        PathBuf::from("/etc")
    };
    folder.join("lachin-kiosk").join("settings.toml")
}

/// Reads a settings file. A relative content folder is found from where the file lies.
#[must_use]
pub fn open(file: &Path) -> Read {
    let bytes = match lachin_files::read(file, MOST_BYTES) {
        Ok(bytes) => bytes,
        Err(error) => {
            return Read {
                access: match error {
                    ReadError::Missing => Access::Missing,
                    ReadError::Folder | ReadError::TooLarge { .. } | ReadError::System(_) => Access::Refused,
                },
                findings: vec![unreadable(error)],
                ..Read::default()
            };
        }
    };
    let mut read = read(&bytes);
    if let Some(told) = &mut read.settings.content_folder {
        let beside = file.parent().unwrap_or(Path::new(""));
        *told = beside.join(&*told);
        if !told.is_dir() {
            read.findings.push(Fault::FolderMissing(told.clone()).at(None));
        }
    }
    read
}

fn unreadable(error: ReadError) -> Finding {
    let fault = match error {
        ReadError::Missing => Fault::FileMissing,
        ReadError::Folder => Fault::FileIsFolder,
        ReadError::TooLarge { .. } => Fault::FileTooLarge,
        ReadError::System(error) => Fault::FileUnreadable(error.to_string()),
    };
    fault.at(None)
}
