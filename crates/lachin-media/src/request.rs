//! What somebody wants to have made of a picture.

use crate::size::Size;

/// One rendition that is wanted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Request {
    /// Width in pixels; a picture, or a crop of it, that is narrower is made as wide as it is.
    pub width: u32,
    /// The part of the picture that is wanted; nothing for the whole.
    pub crop: Option<Crop>,
    /// How it is to be written.
    pub output: Output,
    /// Quality of what is written with losses, 1 to 100; nothing for a quality that suits the size.
    pub quality: Option<u8>,
}

impl Request {
    /// The whole picture at a width, written as suits it.
    pub fn of_width(width: u32) -> Self {
        Self {
            width,
            crop: None,
            output: Output::Automatic,
            quality: None,
        }
    }
}

/// The largest part of a picture that has a given shape, around what matters in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Crop {
    /// The shape, such as 16 × 9. A side of zero counts as one.
    pub aspect: Size,
    /// What should be in the middle, as far as the edges allow it.
    pub focus: Focus,
}

/// A point of a picture, in shares of its upright size: 0, 0 is the top left corner, 1, 1 the bottom right one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Focus {
    /// From left to right, 0 to 1.
    pub x: f64,
    /// From top to bottom, 0 to 1.
    pub y: f64,
}

impl Focus {
    /// The middle of the picture.
    pub const MIDDLE: Self = Self { x: 0.5, y: 0.5 };
}

impl Default for Focus {
    fn default() -> Self {
        Self::MIDDLE
    }
}

/// How a rendition is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Output {
    /// Photographs as JPEG; transparency and drawings lossless, as WebP or PNG.
    #[default]
    Automatic,
    /// JPEG, whatever the picture is; what is transparent is laid on white.
    Jpeg,
    /// WebP with losses; transparency is kept.
    WebP,
}
