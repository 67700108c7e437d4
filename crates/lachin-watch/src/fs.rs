//! The only place that touches files: it reads what the system says of them, and never what is in them.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What tells a changed file from one that is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
}

/// Everything that lies below some paths.
pub(crate) type Stamps = BTreeMap<PathBuf, Stamp>;

/// Nothing is looked at further down, however links lead.
const DEEPEST: usize = 16;

/// The stamps of a file, or of all that lies below a folder; nothing for what is not there. Folders have none of their own:
/// a name that came or went shows by itself.
pub(crate) fn stamps(path: &Path, is_looked_at: fn(&str) -> bool) -> Stamps {
    let mut stamps = Stamps::new();
    gather(path, is_looked_at, DEEPEST, &mut stamps);
    stamps
}

fn gather(path: &Path, is_looked_at: fn(&str) -> bool, deeper: usize, stamps: &mut Stamps) {
    let Ok(about) = fs::metadata(path) else { return };
    if !about.is_dir() {
        let stamp = Stamp {
            bytes: about.len(),
            modified: about.modified().ok(),
        };
        stamps.insert(path.to_owned(), stamp);
        return;
    }
    if deeper == 0 {
        return;
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        if is_looked_at(&entry.file_name().to_string_lossy()) {
            gather(&entry.path(), is_looked_at, deeper - 1, stamps);
        }
    }
}

/// What tells a folder from another one under the same name; `None` where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identity {
    /// Without links.
    pub(crate) path: PathBuf,
    #[cfg(unix)]
    numbers: (u64, u64),
    #[cfg(not(unix))]
    created: Option<SystemTime>,
}

impl Identity {
    pub(crate) fn of(folder: &Path) -> Option<Self> {
        let path = fs::canonicalize(folder).ok()?;
        let about = fs::metadata(&path).ok().filter(fs::Metadata::is_dir)?;
        Some(Self {
            path,
            #[cfg(unix)]
            numbers: {
                use std::os::unix::fs::MetadataExt;
                (about.dev(), about.ino())
            },
            #[cfg(not(unix))]
            created: about.created().ok(),
        })
    }
}

/// The table of what is mounted where (`proc(5)`); empty on systems that have none.
pub(crate) fn mount_table() -> String {
    let read = fs::read_to_string("/proc/self/mountinfo");
    read.or_else(|error| match error.kind() {
        io::ErrorKind::NotFound => Ok(String::new()),
        _ => Err(error),
    })
    .unwrap_or_else(|error| {
        tracing::warn!("/proc/self/mountinfo: {error}");
        String::new()
    })
}
