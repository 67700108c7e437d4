//! How large a picture may be before it is refused unopened.

use crate::size::Size;

/// What a single picture may cost, held against its header before a pixel is decoded.
///
/// What counts is what decoding really takes. A picture that can be decoded at an eighth of its size, or row by row,
/// may be as large as time allows; one that has to lie in memory as a whole may not:
///
/// | picture | memory for its decoding, at least |
/// | --- | --- |
/// | JPEG, baseline | its pixels at 1/8 of its size: 3/64 of a byte for each pixel |
/// | JPEG, progressive | its coefficients on top: 3 bytes for each pixel, or 6 without thinned out color |
/// | PNG, not interlaced | some rows |
/// | WebP with losses, opaque | its pixels at twice the size of the rendition |
/// | all others | its pixels: 1 to 8 bytes each |
///
/// To this come the file, and the rendition with a few bands of rows. Where a large rendition would take more than
/// [`max_alloc_bytes`](Self::max_alloc_bytes), a JPEG is decoded at a smaller scale instead, so it comes out softer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Longest side in pixels; 65,535.
    pub max_side_px: u32,
    /// Width times height; 268,435,456, which is 16,384 × 16,384. Bounds the time that a picture takes.
    pub max_pixels: u64,
    /// Bytes of the file; 128 MiB.
    pub max_bytes_file: u64,
    /// Bytes of what has to be in memory while decoding; 256 MiB.
    pub max_alloc_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_side_px: 65_535,
            max_pixels: 16_384 * 16_384,
            max_bytes_file: 128 * 1024 * 1024,
            max_alloc_bytes: 256 * 1024 * 1024,
        }
    }
}

impl Limits {
    /// Whether a picture of this size, whose decoding takes so many bytes for 64 pixels, may be decoded.
    pub(crate) fn allow(&self, size: Size, bytes_per_64_pixels: u64) -> bool {
        size.long_side() <= self.max_side_px && size.pixels() <= self.pixels_allowed(bytes_per_64_pixels)
    }

    /// The largest size of the same shape that [`allow`](Self::allow) accepts: what to tell the curator.
    pub(crate) fn largest_like(&self, size: Size, bytes_per_64_pixels: u64) -> Size {
        let pixels_allowed = self.pixels_allowed(bytes_per_64_pixels) as f64;
        let by_area = (pixels_allowed / size.pixels().max(1) as f64).sqrt();
        let by_side = f64::from(self.max_side_px) / f64::from(size.long_side().max(1));
        let scale = by_area.min(by_side).min(1.0);
        let shrunk = |side: u32| ((f64::from(side) * scale).floor() as u32).max(1);
        Size {
            width: shrunk(size.width),
            height: shrunk(size.height),
        }
    }

    fn pixels_allowed(&self, bytes_per_64_pixels: u64) -> u64 {
        let by_memory = self.max_alloc_bytes.saturating_mul(64) / bytes_per_64_pixels.max(1);
        self.max_pixels.min(by_memory)
    }
}
