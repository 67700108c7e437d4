//! Width and height together.

use std::fmt;

/// Width and height in pixels. Unless said otherwise, of the picture as it is seen, that is, turned upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Size {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

impl Size {
    /// How many pixels there are.
    pub fn pixels(self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }

    /// The longer of the two sides, in pixels.
    pub fn long_side(self) -> u32 {
        self.width.max(self.height)
    }

    /// The same shape at `width` pixels, or the size itself where that would enlarge it. No side falls below one pixel.
    pub fn fitted_to_width(self, width: u32) -> Self {
        if width >= self.width {
            return self;
        }
        let width = width.max(1);
        let own_width = u64::from(self.width);
        let height = (u64::from(self.height) * u64::from(width) + own_width / 2) / own_width;
        Self {
            width,
            height: u32::try_from(height).unwrap_or(u32::MAX).max(1),
        }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} × {}", self.width, self.height)
    }
}
