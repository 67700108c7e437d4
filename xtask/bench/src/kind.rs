//! The kinds of files that photographs come in.

use std::fmt;

/// A kind of file, and so another way through every decoder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Baseline,
    Progressive,
    Png,
    WebP,
}

impl Kind {
    pub(crate) const ALL: [Self; 4] = [Self::Baseline, Self::Progressive, Self::Png, Self::WebP];

    /// The part of a row's name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Baseline => "baseline",
            Self::Progressive => "progressive",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }

    /// The ending of the files read.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Baseline | Self::Progressive => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }

    /// What is written of it by all programs alike: JPEG, but where there is transparency to keep.
    pub(crate) fn written(self) -> Written {
        match self {
            Self::Baseline | Self::Progressive | Self::WebP => Written::Jpeg,
            Self::Png => Written::WebP,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Baseline => "baseline JPEG",
            Self::Progressive => "progressive JPEG",
            Self::Png => "PNG with alpha",
            Self::WebP => "WebP",
        })
    }
}

/// A format that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    Jpeg,
    WebP,
}

impl Written {
    /// The name that `lachin` and sharp know it by.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::WebP => "webp",
        }
    }

    /// The ending of our files.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::WebP => "webp",
        }
    }
}
