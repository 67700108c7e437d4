//! Pictures, as far as the page needs to know them.

use serde::Serialize;
use ts_rs::TS;

use super::words::{ByLanguage, Words};

/// A picture; its bytes are asked for by hash and width.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// 64 hexadecimal digits.
    pub hash: String,
    /// Upright, in pixels.
    pub width: u32,
    /// Upright, in pixels.
    pub height: u32,
    /// What can be seen; none of a decorative one.
    pub alt: Option<ByLanguage<Words>>,
    /// Words below it.
    pub caption: Option<ByLanguage<Words>>,
    /// A full description.
    pub long_description: Option<ByLanguage<Words>>,
    /// As the rights holder wants it.
    pub credit: String,
    /// For example `CC-BY-4.0`.
    pub licence: String,
    /// What has to be written on it; none of a photograph.
    pub mark: Option<PictureMark>,
    /// Never to be cropped.
    pub is_whole_only: bool,
    /// What stays visible when it is cropped.
    pub focus: Focus,
    /// Shown until the picture is there; none where it is not known yet.
    pub placeholder: Option<Placeholder>,
    /// Shown in its place in the dark palette.
    pub night: Option<NightPicture>,
}

/// The second file of a picture, drawn for the dark palette; all else is as the picture says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NightPicture {
    /// 64 hexadecimal digits.
    pub hash: String,
    /// Upright, in pixels; of the same shape as the picture.
    pub width: u32,
    /// Upright, in pixels.
    pub height: u32,
    /// Shown until it is there; none where it is not known yet.
    pub placeholder: Option<Placeholder>,
}

/// What fills a frame until its picture is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Placeholder {
    /// The mean of all its pixels, as `#rrggbb`.
    pub color: String,
    /// The whole picture, tiny and blurred: a `ThumbHash` in hexadecimal digits.
    pub preview: String,
}

/// The mark on a picture that is no photograph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PictureMark {
    /// Drawn by a person or computed by our own code.
    Illustration,
    /// Made by an image model.
    Generated,
}

/// Shares of width and height; 0, 0 is top left.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Focus {
    /// 0 to 1.
    pub x: f64,
    /// 0 to 1.
    pub y: f64,
}
