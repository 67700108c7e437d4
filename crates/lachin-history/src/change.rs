//! What a program wants to change in the content folder.

use crate::blob::Blob;
use crate::manifest::Entry;

/// One version of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Version {
    /// These bytes.
    Bytes(Vec<u8>),
    /// Bytes that the history keeps.
    Kept(Entry),
}

impl Version {
    pub(crate) fn blob(&self) -> Blob {
        match self {
            Self::Bytes(bytes) => Blob::of(bytes),
            Self::Kept(entry) => entry.blob,
        }
    }
}

/// What becomes of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its path within the content folder, with `/`.
    pub path: String,
    /// What is there now; none where no file is.
    pub before: Option<Version>,
    /// What is to be there; none where no file is to be.
    pub after: Option<Version>,
}

/// What was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// The paths of the files that are others now.
    pub paths: Vec<String>,
    /// How many of the oldest weekly snapshots went because the disk was full; a technician wants to know.
    pub given_up: usize,
}
