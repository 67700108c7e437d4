//! Everything that can be wrong with settings, and its code; each language has a file that says it.

use std::path::PathBuf;

use super::finding::Finding;
use super::key::{Key, Unit};
use super::{azerbaijani, english};

/// Something wrong, or worth knowing.
#[derive(Debug)]
pub(super) enum Fault {
    /// The file that was named is not there.
    FileMissing,
    /// A folder, where a file was named.
    FileIsFolder,
    FileTooLarge,
    /// What the system says.
    FileUnreadable(String),
    EncodingUnknown,
    EncodingUtf16,
    LineUnreadable(Slip),
    /// A key or a table for the second time.
    Repeated {
        written: String,
    },
    /// A value where a table belongs.
    NotATable {
        table: String,
    },
    UnknownTable {
        table: String,
        nearest: Option<&'static str>,
    },
    UnknownKey {
        key: String,
        nearest: Option<&'static str>,
        known: Vec<&'static str>,
    },
    WrongTable {
        key: String,
        home: &'static str,
    },
    NotANumber {
        key: &'static Key,
    },
    NotAText {
        key: &'static Key,
    },
    OutOfBounds {
        key: &'static Key,
        number: f64,
        least: f64,
        most: f64,
        unit: Unit,
    },
    UnknownWord {
        key: &'static Key,
        written: String,
        nearest: Option<&'static str>,
    },
    MoreOfThis {
        more: usize,
    },
    /// `[content] folder` names nothing that is there.
    FolderMissing(PathBuf),
    /// `[visit] language` is none of the exhibition's.
    LanguageNotShown {
        tag: String,
        shown: Vec<String>,
    },
    /// A kiosk whose figures nobody has entered.
    FiguresAssumed(Vec<&'static str>),
    OrientationDiffers {
        width: u32,
        height: u32,
    },
    /// Too few millimeters of the screen within 800 to 1,100 mm, so that the wider reach is used.
    LittleInReach {
        zone_mm: f64,
    },
    /// Nor within 380 to 1,220 mm.
    NotInReach {
        zone_mm: f64,
    },
    /// A key that means nothing on a desk.
    NotOnADesk {
        key: &'static str,
    },
}

/// What most often makes a line unreadable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    DecimalComma,
    CurlyQuotes,
    Backslash,
    /// The name of a table that is not closed.
    Bracket,
    Other,
}

impl Slip {
    /// What the line looks like.
    pub(super) fn of(line: &str) -> Self {
        let letters: Vec<char> = line.chars().collect();
        let has_decimal_comma = letters
            .windows(3)
            .any(|three| three[0].is_ascii_digit() && three[1] == ',' && three[2].is_ascii_digit());
        if line.contains(['“', '”', '„', '«', '»', '‘', '’']) {
            Self::CurlyQuotes
        } else if line.contains('\\') {
            Self::Backslash
        } else if line.trim_start().starts_with('[') {
            Self::Bracket
        } else if has_decimal_comma {
            Self::DecimalComma
        } else {
            Self::Other
        }
    }
}

impl Fault {
    /// The finding about it, in this line.
    pub(super) fn at(self, line: Option<usize>) -> Finding {
        Finding {
            code: self.code(),
            line,
            english: english::said(&self),
            azerbaijani: azerbaijani::said(&self),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::FileMissing => "file-missing",
            Self::FileIsFolder | Self::FileUnreadable(_) => "file-unreadable",
            Self::FileTooLarge => "file-too-large",
            Self::EncodingUnknown => "encoding-unknown",
            Self::EncodingUtf16 => "encoding-utf16",
            Self::LineUnreadable(_) => "line-unreadable",
            Self::Repeated { .. } => "key-repeated",
            Self::NotATable { .. } => "not-a-table",
            Self::UnknownTable { .. } => "unknown-table",
            Self::UnknownKey { .. } => "unknown-key",
            Self::WrongTable { .. } => "wrong-table",
            Self::NotANumber { .. } | Self::NotAText { .. } => "value-wrong-type",
            Self::OutOfBounds { .. } => "value-out-of-bounds",
            Self::UnknownWord { .. } => "value-unknown",
            Self::MoreOfThis { .. } => "more-of-this",
            Self::FolderMissing(_) => "folder-missing",
            Self::LanguageNotShown { .. } => "language-not-shown",
            Self::FiguresAssumed(_) => "figures-assumed",
            Self::OrientationDiffers { .. } => "orientation-differs",
            Self::LittleInReach { .. } => "little-in-reach",
            Self::NotInReach { .. } => "not-in-reach",
            Self::NotOnADesk { .. } => "not-on-a-desk",
        }
    }
}
