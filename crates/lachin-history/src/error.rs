//! What can keep a history from doing what it was asked.

use std::fmt;

use crate::fs::FileError;

/// Why it was not done. What the content folder held is still there.
#[derive(Debug)]
pub enum HistoryError {
    /// The content folder is not there or cannot be listed.
    Folder(FileError),
    /// A file of the content folder or of the history refuses.
    File(FileError),
    /// The history was to lie within the content folder, and would then hold itself.
    WithinContent,
    /// Another program is at work with this history, and was not done within half a minute.
    Busy,
    /// Somebody has changed these files meanwhile; nothing was written.
    ChangedMeanwhile(Vec<String>),
    /// This path leads out of the content folder, is named twice, or something that is no file stands there; nothing was
    /// written.
    PathRefused(String),
    /// This file's bytes are not in the history as they were kept: the disk has lost them.
    Damaged(String),
    /// Nothing under this name was ever kept, or not at this time.
    NotKept,
    /// There is no change to take back.
    NothingToUndo,
}

impl HistoryError {
    /// Whether the disk has no room, even after everything that may go has gone.
    pub fn is_full(&self) -> bool {
        matches!(self, Self::File(error) if error.is_full())
    }

    pub(crate) fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged(_))
    }
}

impl fmt::Display for HistoryError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(error) | Self::File(error) => error.fmt(formatter),
            Self::WithinContent => formatter.write_str("the history may not lie within the content folder"),
            Self::Busy => formatter.write_str("another program is at work with this history"),
            Self::ChangedMeanwhile(paths) => write!(formatter, "changed meanwhile: {}", paths.join(", ")),
            Self::PathRefused(path) => write!(formatter, "{path}: not a file of the content folder"),
            Self::Damaged(what) => write!(formatter, "{what}: its bytes are damaged in the history"),
            Self::NotKept => formatter.write_str("never kept"),
            Self::NothingToUndo => formatter.write_str("no change to take back"),
        }
    }
}

impl std::error::Error for HistoryError {}

impl From<FileError> for HistoryError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

pub(crate) type Result<T> = std::result::Result<T, HistoryError>;
