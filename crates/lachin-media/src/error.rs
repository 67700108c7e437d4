//! Why a picture cannot be shown.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::size::Size;

/// Why a picture cannot be shown. Every variant names the file when it is known.
///
/// Cloned when several requests waited for the same rendition.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PictureError {
    /// The file cannot be read, or it begins like a picture and then makes no sense.
    Unreadable {
        /// The file, if it came from one.
        path: Option<PathBuf>,
        /// What the system or the decoder said, in English, for the log.
        detail: String,
    },
    /// The bytes are of no picture format that is known.
    NotAPicture {
        /// The file, if it came from one.
        path: Option<PathBuf>,
    },
    /// A picture, but in a format that is refused.
    FormatUnsupported {
        /// The file, if it came from one.
        path: Option<PathBuf>,
        /// The format as people write it: `HEIC`, `TIFF`, `SVG`, `PDF`, `RAW`, `AVIF` and a few rarer ones.
        format: &'static str,
    },
    /// More pixels than the [`Limits`](crate::Limits) allow; found in the header, before decoding.
    TooLarge {
        /// The file, if it came from one.
        path: Option<PathBuf>,
        /// The size that the file declares, upright.
        size: Size,
        /// The largest size of the same shape that would be accepted.
        limit: Size,
    },
    /// More bytes in the file than the [`Limits`](crate::Limits) allow.
    FileTooLarge {
        /// The file, if it came from one.
        path: Option<PathBuf>,
        /// The most bytes a picture file may have.
        limit_bytes: u64,
    },
    /// The file is not the one that was asked for any more: its bytes have another hash. Nothing was rendered.
    Changed {
        /// The file.
        path: PathBuf,
    },
}

impl PictureError {
    pub(crate) fn unreadable(detail: impl fmt::Display) -> Self {
        Self::Unreadable {
            path: None,
            detail: detail.to_string(),
        }
    }

    /// The same error, with the file that it is about.
    pub(crate) fn at(mut self, file: &Path) -> Self {
        match &mut self {
            Self::Unreadable { path, .. }
            | Self::NotAPicture { path }
            | Self::FormatUnsupported { path, .. }
            | Self::TooLarge { path, .. }
            | Self::FileTooLarge { path, .. } => *path = Some(file.to_owned()),
            Self::Changed { path } => file.clone_into(path),
        }
        self
    }

    /// The file that the error is about, if it came from one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Unreadable { path, .. }
            | Self::NotAPicture { path }
            | Self::FormatUnsupported { path, .. }
            | Self::TooLarge { path, .. }
            | Self::FileTooLarge { path, .. } => path.as_deref(),
            Self::Changed { path } => Some(path),
        }
    }
}

impl fmt::Display for PictureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            Some(path) => write!(f, "{}: ", path.display())?,
            None => f.write_str("picture: ")?,
        }
        match self {
            Self::Unreadable { detail, .. } => write!(f, "cannot be read: {detail}"),
            Self::NotAPicture { .. } => f.write_str("is not a picture of any known format"),
            Self::FormatUnsupported { format, .. } => {
                write!(f, "{format} pictures are not shown; save it as JPEG or PNG")
            }
            Self::TooLarge { size, limit, .. } => write!(f, "{size} pixels are too many; at most {limit}"),
            Self::FileTooLarge { limit_bytes, .. } => write!(f, "the file has more than {limit_bytes} bytes"),
            Self::Changed { .. } => f.write_str("the file was changed since it was examined"),
        }
    }
}

impl std::error::Error for PictureError {}
