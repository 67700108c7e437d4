//! Which size and encoding answers a wanted width: arithmetic only.

use crate::format::Format;
use crate::orientation::Orientation;
use crate::probe::Probe;
use crate::size::Size;

/// The widths in which the page asks for pictures, in pixels, smallest first.
///
/// A fixed ladder instead of any width, so that few renditions serve every screen and are found in the cache.
pub const STANDARD_WIDTHS: [u32; 6] = [320, 720, 1080, 1920, 2560, 3840];

/// How a rendition is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// A photograph: JPEG at this quality, 1 to 100. Where there turns out to be transparency after all, lossless.
    Photograph {
        /// JPEG quality, 1 to 100.
        quality: u8,
    },
    /// A drawing or a photograph, which only the pixels can tell: lossless PNG or WebP keeps lines crisp and is taken as
    /// long as it is not much larger than JPEG at this quality; with transparency it is always taken.
    Measured {
        /// JPEG quality, 1 to 100, of the alternative.
        quality: u8,
    },
}

/// What [`render`](crate::render()) is to make of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Plan {
    pub(crate) format: Format,
    pub(crate) source: Size,
    pub(crate) orientation: Orientation,
    pub(crate) ending_early: bool,
    pub(crate) size: Size,
    pub(crate) encoding: Encoding,
}

impl Plan {
    /// Size of the rendition, upright, in pixels.
    pub fn size(&self) -> Size {
        self.size
    }

    /// How the rendition is to be written.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }
}

/// Plans a rendition `width` pixels wide, or as wide as the picture is: nothing is ever enlarged.
pub fn plan(probe: &Probe, width: u32) -> Plan {
    let size = probe.size.fitted_to_width(width);
    let quality = jpeg_quality(size);
    let encoding = match probe.format {
        Format::Jpeg => Encoding::Photograph { quality },
        Format::Png | Format::WebP | Format::Gif | Format::Bmp => Encoding::Measured { quality },
    };
    Plan {
        format: probe.format,
        source: probe.size,
        orientation: probe.orientation,
        ending_early: probe.ending_early,
        size,
        encoding,
    }
}

/// Quality by size: in a small picture each block of eight pixels is a larger part of what is seen.
fn jpeg_quality(size: Size) -> u8 {
    match size.long_side() {
        0..=720 => 86,
        721..=2_000 => 84,
        _ => 82,
    }
}
