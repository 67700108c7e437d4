//! The picture formats that are read.

use std::fmt;

/// A picture format that can be shown, read from the file's bytes and never from its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Photographs: baseline and progressive, grey, color, and CMYK from printers.
    Jpeg,
    /// Drawings and scans, up to 16 bits a channel, with transparency.
    Png,
    /// Both kinds, by RIFF container; of an animation, the first frame.
    WebP,
    /// At most 256 colors; of an animation, the first frame.
    Gif,
    /// Uncompressed pixels, as old programs save them.
    Bmp,
}

impl Format {
    /// The name as people write it: `JPEG`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::WebP => "WebP",
            Self::Gif => "GIF",
            Self::Bmp => "BMP",
        }
    }

    /// The media type: `image/jpeg`.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Gif => "image/gif",
            Self::Bmp => "image/bmp",
        }
    }

    /// The usual ending of a file name, without the dot: `jpg`.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Gif => "gif",
            Self::Bmp => "bmp",
        }
    }

    /// Whether a file name that ends in `extension` (without the dot, any case) says the truth about this format.
    pub fn matches_extension(self, extension: &str) -> bool {
        let extension = extension.to_ascii_lowercase();
        extension == self.extension()
            || match self {
                Self::Jpeg => matches!(extension.as_str(), "jpeg" | "jpe" | "jfif"),
                Self::Bmp => extension == "dib",
                Self::Png | Self::WebP | Self::Gif => false,
            }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
