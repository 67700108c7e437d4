//! What curators are told of a picture that the engine refuses, wherever they meet it: in a folder or on the command line.

use lachin_media::PictureError;

use crate::checks::{Fault, PictureCutShort, PictureFormatUnsupported, PictureTooLarge, PictureUnreadable};
use crate::diagnostic::{Code, Message, Severity};

/// What is wrong with one picture, in the words of the diagnostics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureFault {
    /// What is wrong.
    pub code: Code,
    /// An error when the picture is refused, a warning when it is shown as far as it goes.
    pub severity: Severity,
    /// What is said about it.
    pub message: Message,
}

impl PictureFault {
    /// Why the picture called `name` is refused.
    pub fn refused(name: &str, error: &PictureError) -> Self {
        let name = name.to_owned();
        match error {
            PictureError::FormatUnsupported { format, .. } => Self::of(PictureFormatUnsupported {
                name,
                format: (*format).to_owned(),
            }),
            PictureError::TooLarge { size, limit, .. } => Self::of(PictureTooLarge {
                name,
                size: size.to_string(),
                limit: limit.to_string(),
            }),
            PictureError::FileTooLarge { limit_bytes, .. } => {
                let limit = format!("{} MB", limit_bytes / (1024 * 1024));
                Self::of(PictureTooLarge {
                    name,
                    size: format!("> {limit}"),
                    limit,
                })
            }
            _ => Self::of(PictureUnreadable { name }),
        }
    }

    /// That the picture called `name` was not copied to its end.
    pub fn cut_short(name: &str) -> Self {
        Self::of(PictureCutShort { name: name.to_owned() })
    }

    fn of<F: Fault>(fault: F) -> Self {
        Self {
            code: F::CODE,
            severity: F::SEVERITY,
            message: fault.message(),
        }
    }
}
