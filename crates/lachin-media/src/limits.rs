//! How large a picture may be before it is refused unopened.

use crate::size::Size;

/// What a single picture may cost, held against its header before a pixel is decoded.
///
/// While one picture is rendered, memory holds its file, its decoded pixels, the rendition (at most the size of the
/// decoded pixels) and a few bands of rows; a progressive JPEG takes up to twice its decoded pixels on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Longest side in pixels; 16,384.
    pub max_side_px: u32,
    /// Width times height; 67,108,864, which is 8,192 × 8,192.
    pub max_pixels: u64,
    /// Bytes of the file; 128 MiB.
    pub max_bytes_file: u64,
    /// Bytes of the decoded pixels at the depth in which they are stored; 256 MiB. So 16 bits a channel with
    /// transparency (8 bytes a pixel) allow half as many pixels.
    pub max_alloc_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_side_px: 16_384,
            max_pixels: 8_192 * 8_192,
            max_bytes_file: 128 * 1024 * 1024,
            max_alloc_bytes: 256 * 1024 * 1024,
        }
    }
}

impl Limits {
    /// Whether a picture of this size, at so many bytes a pixel, may be decoded.
    pub(crate) fn allow(&self, size: Size, bytes_per_pixel: u8) -> bool {
        size.long_side() <= self.max_side_px && size.pixels() <= self.pixels_allowed(bytes_per_pixel)
    }

    /// The largest size of the same shape that [`allow`](Self::allow) accepts: what to tell the curator.
    pub(crate) fn largest_like(&self, size: Size, bytes_per_pixel: u8) -> Size {
        let pixels_allowed = self.pixels_allowed(bytes_per_pixel) as f64;
        let by_area = (pixels_allowed / size.pixels().max(1) as f64).sqrt();
        let by_side = f64::from(self.max_side_px) / f64::from(size.long_side().max(1));
        let scale = by_area.min(by_side).min(1.0);
        let shrunk = |side: u32| ((f64::from(side) * scale).floor() as u32).max(1);
        Size {
            width: shrunk(size.width),
            height: shrunk(size.height),
        }
    }

    fn pixels_allowed(&self, bytes_per_pixel: u8) -> u64 {
        self.max_pixels
            .min(self.max_alloc_bytes / u64::from(bytes_per_pixel.max(1)))
    }
}
