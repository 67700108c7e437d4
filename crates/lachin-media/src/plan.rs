//! Which sizes and encodings answer what is wanted: arithmetic only.

use crate::format::Format;
use crate::orientation::Orientation;
use crate::probe::Probe;
use crate::region::{Region, rounded, side};
use crate::request::{Output, Request};
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
    /// JPEG at this quality, with white where the picture is transparent.
    Jpeg {
        /// JPEG quality, 1 to 100.
        quality: u8,
    },
    /// WebP with losses at this quality, with its transparency.
    WebP {
        /// WebP quality, 1 to 100.
        quality: u8,
    },
}

/// What [`render`](crate::render()) is to make of a picture, all of it from one decode.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Plan {
    pub(crate) format: Format,
    pub(crate) source: Size,
    pub(crate) orientation: Orientation,
    pub(crate) ending_early: bool,
    pub(crate) renditions: Vec<Planned>,
}

/// One rendition of a [`Plan`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Planned {
    pub(crate) region: Region,
    pub(crate) size: Size,
    pub(crate) encoding: Encoding,
}

impl Planned {
    /// The part of the upright picture that is shown, in pixels of the picture.
    pub fn region(&self) -> Region {
        self.region
    }

    /// Size of the rendition, upright, in pixels.
    pub fn size(&self) -> Size {
        self.size
    }

    /// How the rendition is to be written.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }
}

impl Plan {
    /// The renditions, in the order of the requests.
    pub fn renditions(&self) -> &[Planned] {
        &self.renditions
    }
}

/// Plans one rendition for each request. Nothing is ever enlarged.
pub fn plan(probe: &Probe, requests: &[Request]) -> Plan {
    Plan {
        format: probe.format,
        source: probe.size,
        orientation: probe.orientation,
        ending_early: probe.ending_early,
        renditions: requests.iter().map(|request| planned(probe, request)).collect(),
    }
}

fn planned(probe: &Probe, request: &Request) -> Planned {
    let (region, size) = match &request.crop {
        None => (Region::whole(probe.size), probe.size.fitted_to_width(request.width)),
        Some(crop) => {
            let region = Region::cropped(probe.size, crop);
            let width = request.width.clamp(1, region.size.width);
            let (across, down) = (crop.aspect.width.max(1), crop.aspect.height.max(1));
            let height = rounded(u64::from(width) * u64::from(down), u64::from(across));
            let height = side(height, region.size.height);
            (region, Size { width, height })
        }
    };
    let quality = request
        .quality
        .map_or_else(|| suitable_quality(size), |quality| quality.clamp(1, 100));
    let encoding = match (request.output, probe.format) {
        (Output::Jpeg, _) => Encoding::Jpeg { quality },
        (Output::WebP, _) => Encoding::WebP { quality },
        (Output::Automatic, Format::Jpeg) => Encoding::Photograph { quality },
        (Output::Automatic, Format::Png | Format::WebP | Format::Gif | Format::Bmp) => Encoding::Measured { quality },
    };
    Planned { region, size, encoding }
}

/// Quality by size: in a small picture each block of eight pixels is a larger part of what is seen.
fn suitable_quality(size: Size) -> u8 {
    match size.long_side() {
        0..=720 => 86,
        721..=2_000 => 84,
        _ => 82,
    }
}
