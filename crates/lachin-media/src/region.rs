//! A rectangle of a picture.

use crate::request::{Crop, Focus};
use crate::size::Size;

/// A rectangle of whole pixels. Unless said otherwise, of the picture turned upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Region {
    /// Pixels left of it.
    pub left: u32,
    /// Pixels above it.
    pub top: u32,
    /// Its own size.
    pub size: Size,
}

impl Region {
    /// All of a picture.
    pub fn whole(size: Size) -> Self {
        Self { left: 0, top: 0, size }
    }

    /// The largest part of a picture of `size` that has the shape of `crop`, as near to its focus as the edges allow.
    pub fn cropped(size: Size, crop: &Crop) -> Self {
        let (across, down) = (
            u64::from(crop.aspect.width.max(1)),
            u64::from(crop.aspect.height.max(1)),
        );
        let (width, height) = (u64::from(size.width), u64::from(size.height));
        let part = if width * down > height * across {
            Size {
                width: side(rounded(height * across, down), size.width),
                height: size.height,
            }
        } else {
            Size {
                width: size.width,
                height: side(rounded(width * down, across), size.height),
            }
        };
        let Focus { x, y } = crop.focus;
        Self {
            left: offset(x, size.width, part.width),
            top: offset(y, size.height, part.height),
            size: part,
        }
    }

    /// Whether all of `other` lies within.
    pub(crate) fn holds(&self, other: &Self) -> bool {
        let within = |start: u32, length: u32, other_start: u32, other_length: u32| {
            other_start >= start
                && u64::from(other_start) + u64::from(other_length) <= u64::from(start) + u64::from(length)
        };
        within(self.left, self.size.width, other.left, other.size.width)
            && within(self.top, self.size.height, other.top, other.size.height)
    }
}

/// A quotient of whole numbers, to the nearest.
pub(crate) fn rounded(dividend: u64, divisor: u64) -> u64 {
    (dividend + divisor / 2) / divisor
}

/// A side that was computed, at least one pixel and at most `limit`.
pub(crate) fn side(computed: u64, limit: u32) -> u32 {
    u32::try_from(computed).unwrap_or(u32::MAX).clamp(1, limit.max(1))
}

/// How many pixels to leave out before a part, so that the share `focus` of the whole is in its middle. A focus that is
/// no number counts as the middle.
fn offset(focus: f64, whole: u32, part: u32) -> u32 {
    let focus = if focus.is_nan() { 0.5 } else { focus.clamp(0.0, 1.0) };
    let start = (focus * f64::from(whole) - f64::from(part) / 2.0).round();
    // A negative number becomes zero.
    (start as u32).min(whole - part)
}
