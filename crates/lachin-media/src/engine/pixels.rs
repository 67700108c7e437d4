//! Pixels as a decoder hands them over.

use crate::size::Size;

/// The values in which pixels are averaged when a picture is scaled; see the top of the crate for which and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Light {
    /// The stored ones, as their decoder's own scaling does.
    Stored,
    /// Ones proportional to light.
    Linear,
}

/// What rows of decoded pixels hold: not turned, in the picture's own colors, 8 or 16 bits a channel, without gaps.
#[derive(Debug)]
pub(super) struct Layout {
    /// As decoded, which may be smaller than as stored.
    pub(super) size: Size,
    /// 1 grey, 2 grey with alpha, 3 color, 4 color with alpha (not multiplied).
    pub(super) channels: usize,
    /// Two bytes a channel in the machine's own order, or one.
    pub(super) sixteen_bit: bool,
    pub(super) light: Light,
    /// The ICC profile that says what the numbers mean.
    pub(super) profile: Option<Vec<u8>>,
}

impl Layout {
    pub(super) fn has_alpha(&self) -> bool {
        self.channels.is_multiple_of(2)
    }

    pub(super) fn pixel_bytes(&self) -> usize {
        self.channels * if self.sixteen_bit { 2 } else { 1 }
    }

    pub(super) fn row_bytes(&self) -> usize {
        self.size.width as usize * self.pixel_bytes()
    }

    /// What stands where a broken copy has nothing: transparent, or grey.
    pub(super) fn blank(&self) -> u8 {
        if self.has_alpha() { 0 } else { 0x80 }
    }
}

/// A picture decoded as a whole.
#[derive(Debug)]
pub(super) struct Decoded {
    pub(super) layout: Layout,
    /// Rows from the top.
    pub(super) bytes: Vec<u8>,
}

/// A part of decoded pixels, whose edges need not lie between pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Part {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Part {
    /// Left edge and top edge in whole pixels, if the part is `size` pixels as they are, so that nothing is to be scaled.
    pub(super) fn unscaled(&self, size: Size) -> Option<(u32, u32)> {
        let is_whole = self.left.fract() == 0.0
            && self.top.fract() == 0.0
            && self.width == f64::from(size.width)
            && self.height == f64::from(size.height);
        is_whole.then_some((self.left as u32, self.top as u32))
    }
}
