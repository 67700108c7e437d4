//! What the page can ask for, and why it may not get it.

use std::fmt;
use std::str::FromStr;

use crate::error::PictureError;
use crate::hash::ContentHash;
use crate::plan::STANDARD_WIDTHS;

/// A picture in one of the [`STANDARD_WIDTHS`]; written `<content hash>/<width>`, in addresses and in lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Wish {
    /// The picture.
    pub picture: ContentHash,
    /// Pixels.
    pub width: u32,
}

impl fmt::Display for Wish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.picture, self.width)
    }
}

/// The text was not a content hash, a stroke and a standard width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WishSyntax;

impl fmt::Display for WishSyntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a wish is a content hash, a stroke and a standard width")
    }
}

impl std::error::Error for WishSyntax {}

impl FromStr for Wish {
    type Err = WishSyntax;

    /// Reads what `Display` writes, and nothing else: one rendition has one address.
    fn from_str(text: &str) -> Result<Self, WishSyntax> {
        let (picture, width) = text.split_once('/').ok_or(WishSyntax)?;
        Ok(Self {
            picture: picture.parse().map_err(|_| WishSyntax)?,
            width: STANDARD_WIDTHS
                .into_iter()
                .find(|standard| standard.to_string() == width)
                .ok_or(WishSyntax)?,
        })
    }
}

/// Why a wish was not granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No such picture may be asked for.
    Unknown,
    /// It was given up before its turn came: the page did not want it any more, or wanted too much at once. Whoever
    /// still wants it may ask again.
    GivenUp,
    /// The picture cannot be shown.
    Unshowable(PictureError),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("no such picture may be asked for"),
            Self::GivenUp => f.write_str("given up before its turn came"),
            Self::Unshowable(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Refusal {}
