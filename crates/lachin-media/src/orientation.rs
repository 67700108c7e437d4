//! How a camera was held.

use crate::region::Region;
use crate::size::Size;

/// How the stored pixels have to be turned to be upright: the eight values of the EXIF tag of that name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Orientation {
    /// 1: stored as seen.
    #[default]
    Upright,
    /// 2: mirrored left to right.
    Mirrored,
    /// 3: upside down.
    HalfTurn,
    /// 4: mirrored top to bottom.
    Flipped,
    /// 5: mirrored along the diagonal from top left.
    Transposed,
    /// 6: to be turned a quarter clockwise.
    QuarterTurnRight,
    /// 7: mirrored along the diagonal from top right.
    Transversed,
    /// 8: to be turned a quarter counter-clockwise.
    QuarterTurnLeft,
}

impl Orientation {
    /// The orientation of EXIF value 1 to 8; other values mean nothing and count as upright.
    pub fn from_exif(value: u8) -> Self {
        match value {
            2 => Self::Mirrored,
            3 => Self::HalfTurn,
            4 => Self::Flipped,
            5 => Self::Transposed,
            6 => Self::QuarterTurnRight,
            7 => Self::Transversed,
            8 => Self::QuarterTurnLeft,
            _ => Self::Upright,
        }
    }

    /// Whether width and height change places.
    pub fn swaps_sides(self) -> bool {
        matches!(
            self,
            Self::Transposed | Self::QuarterTurnRight | Self::Transversed | Self::QuarterTurnLeft
        )
    }

    /// The size after turning a picture stored with size `stored`; also the way back.
    pub fn turned(self, stored: Size) -> Size {
        if self.swaps_sides() {
            Size {
                width: stored.height,
                height: stored.width,
            }
        } else {
            stored
        }
    }

    /// Which stored pixel is seen at column `x` and row `y` of the upright picture of size `upright`.
    pub(crate) fn stored_position(self, upright: Size, x: u32, y: u32) -> (u32, u32) {
        let (right, bottom) = (upright.width - 1, upright.height - 1);
        match self {
            Self::Upright => (x, y),
            Self::Mirrored => (right - x, y),
            Self::HalfTurn => (right - x, bottom - y),
            Self::Flipped => (x, bottom - y),
            Self::Transposed => (y, x),
            Self::QuarterTurnRight => (y, right - x),
            Self::Transversed => (bottom - y, right - x),
            Self::QuarterTurnLeft => (bottom - y, x),
        }
    }

    /// Which part of the stored pixels shows `region` of the upright picture of size `upright`.
    pub(crate) fn stored_region(self, upright: Size, region: Region) -> Region {
        let right = region.left + region.size.width - 1;
        let bottom = region.top + region.size.height - 1;
        let (one_x, one_y) = self.stored_position(upright, region.left, region.top);
        let (other_x, other_y) = self.stored_position(upright, right, bottom);
        Region {
            left: one_x.min(other_x),
            top: one_y.min(other_y),
            size: self.turned(region.size),
        }
    }
}
