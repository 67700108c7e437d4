//! Which levels and tiles a picture has: arithmetic only.

use std::ops::RangeInclusive;

use crate::region::Region;
use crate::size::Size;

/// A side of a tile without its overlap, in pixels.
pub const TILE_PX: u32 = 512;

/// Pixels that a tile shows of each of its neighbors, so that no seam is seen where a viewer scales them.
pub const OVERLAP_PX: u32 = 1;

/// How many of the largest levels are made by a reading of the file each; all smaller ones come from one more.
const LEVELS_READ_ALONE: u32 = 3;

/// A picture at full size and halved again and again, down to one pixel, each level cut into tiles: the Deep Zoom Image
/// format (DZI), which viewers such as OpenSeadragon open. Level 0 has one pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pyramid {
    size: Size,
}

/// Which tile: its level, and its column and row there, from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TilePlace {
    /// 0 is one pixel; the last is the picture at its own size.
    pub level: u32,
    /// From the left, beginning with 0.
    pub column: u32,
    /// From the top, beginning with 0.
    pub row: u32,
}

impl Pyramid {
    /// The pyramid of a picture of this upright size, in pixels. A side of zero counts as one.
    pub fn new(size: Size) -> Self {
        Self {
            size: Size {
                width: size.width.max(1),
                height: size.height.max(1),
            },
        }
    }

    /// The size of its last level.
    pub fn size(&self) -> Size {
        self.size
    }

    /// The number of the last level, which has the picture's own size.
    pub fn last_level(&self) -> u32 {
        u32::BITS - (self.size.long_side() - 1).leading_zeros()
    }

    /// The size of a level in pixels: each has half the sides of the next, rounded up. Beyond the last, the last.
    pub fn level_size(&self, level: u32) -> Size {
        let halvings = self.last_level().saturating_sub(level);
        let side = |side: u32| (u64::from(side).div_ceil(1 << halvings)) as u32;
        Size {
            width: side(self.size.width),
            height: side(self.size.height),
        }
    }

    /// How many tiles a level has: across, as `width`, and down, as `height`.
    pub fn grid(&self, level: u32) -> Size {
        let size = self.level_size(level);
        Size {
            width: size.width.div_ceil(TILE_PX),
            height: size.height.div_ceil(TILE_PX),
        }
    }

    /// How many tiles there are on all levels together.
    pub fn tile_count(&self) -> u64 {
        (0..=self.last_level()).map(|level| self.grid(level).pixels()).sum()
    }

    /// All tiles of a level, row by row.
    pub fn tiles_of(&self, level: u32) -> impl Iterator<Item = TilePlace> {
        let Size { width, height } = self.grid(level);
        (0..height).flat_map(move |row| (0..width).map(move |column| TilePlace { level, column, row }))
    }

    /// The part of its level that a tile shows, with its overlap; nothing where there is no such tile.
    pub fn region(&self, place: TilePlace) -> Option<Region> {
        let grid = self.grid(place.level);
        if place.level > self.last_level() || place.column >= grid.width || place.row >= grid.height {
            return None;
        }
        let level = self.level_size(place.level);
        let (left, width) = stretch(place.column, level.width);
        let (top, height) = stretch(place.row, level.height);
        Some(Region {
            left,
            top,
            size: Size { width, height },
        })
    }

    /// The levels that are made together, from one reading of the file; the largest first.
    pub fn readings(&self) -> impl Iterator<Item = RangeInclusive<u32>> {
        let last = self.last_level();
        let alone = last.saturating_sub(LEVELS_READ_ALONE - 1)..=last;
        let rest = last.checked_sub(LEVELS_READ_ALONE).map(|level| 0..=level);
        alone.rev().map(|level| level..=level).chain(rest)
    }

    /// The levels that are made together with one.
    pub(crate) fn reading_of(&self, level: u32) -> RangeInclusive<u32> {
        let found = self.readings().find(|levels| levels.contains(&level));
        found.unwrap_or(level..=level)
    }

    /// What a viewer reads first: the `.dzi` file, for tiles whose names end in `extension`.
    pub fn descriptor(&self, extension: &str) -> String {
        let Size { width, height } = self.size;
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <Image xmlns=\"http://schemas.microsoft.com/deepzoom/2008\" \
             Format=\"{extension}\" Overlap=\"{OVERLAP_PX}\" TileSize=\"{TILE_PX}\">\n  \
             <Size Width=\"{width}\" Height=\"{height}\"/>\n\
             </Image>\n"
        )
    }
}

/// Where the tile number `at` begins along a side of `whole` pixels, and how many it has.
fn stretch(at: u32, whole: u32) -> (u32, u32) {
    let start = (at * TILE_PX).saturating_sub(OVERLAP_PX);
    let end = ((at + 1) * TILE_PX + OVERLAP_PX).min(whole);
    (start, end - start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pyramid(width: u32, height: u32) -> Pyramid {
        Pyramid::new(Size { width, height })
    }

    fn sides(size: Size) -> (u32, u32) {
        (size.width, size.height)
    }

    fn tile(pyramid: &Pyramid, level: u32, column: u32, row: u32) -> Option<(u32, u32, u32, u32)> {
        let region = pyramid.region(TilePlace { level, column, row })?;
        Some((region.left, region.top, region.size.width, region.size.height))
    }

    /// Levels, sizes and tiles as `vips dzsave --tile-size 512 --overlap 1 --depth onepixel` writes them.
    #[test]
    fn the_tiles_are_those_of_another_program() {
        let pyramid = pyramid(1000, 700);
        assert_eq!(pyramid.last_level(), 10);
        assert_eq!(pyramid.tile_count(), 14);
        assert_eq!(tile(&pyramid, 10, 0, 0), Some((0, 0, 513, 513)));
        assert_eq!(tile(&pyramid, 10, 1, 0), Some((511, 0, 489, 513)));
        assert_eq!(tile(&pyramid, 10, 0, 1), Some((0, 511, 513, 189)));
        assert_eq!(tile(&pyramid, 10, 1, 1), Some((511, 511, 489, 189)));
        assert_eq!(tile(&pyramid, 9, 0, 0), Some((0, 0, 500, 350)));
        assert_eq!(tile(&pyramid, 10, 2, 0), None);
        assert_eq!(tile(&pyramid, 11, 0, 0), None);
    }

    #[test]
    fn two_hundred_megapixels_have_fifteen_levels() {
        let pyramid = pyramid(16_384, 12_288);
        assert_eq!(pyramid.last_level(), 14);
        assert_eq!(sides(pyramid.grid(14)), (32, 24));
        assert_eq!(sides(pyramid.level_size(13)), (8192, 6144));
        assert_eq!(sides(pyramid.level_size(1)), (2, 2));
        assert_eq!(sides(pyramid.level_size(0)), (1, 1));
        assert_eq!(pyramid.tile_count(), 768 + 192 + 48 + 12 + 4 + 10);
        assert_eq!(tile(&pyramid, 14, 5, 7), Some((2559, 3583, 514, 514)));
    }

    #[test]
    fn odd_sides_are_halved_upward() {
        let pyramid = pyramid(7001, 3);
        let widths: Vec<_> = (0..=13).rev().map(|level| pyramid.level_size(level).width).collect();
        assert_eq!(widths, [7001, 3501, 1751, 876, 438, 219, 110, 55, 28, 14, 7, 4, 2, 1]);
        assert_eq!(sides(pyramid.level_size(12)), (3501, 2));
        assert_eq!(sides(pyramid.level_size(9)), (438, 1));
    }

    #[test]
    fn a_picture_of_one_pixel_has_one_level_and_one_tile() {
        for size in [(1, 1), (0, 0)] {
            let pyramid = pyramid(size.0, size.1);
            assert_eq!((pyramid.last_level(), pyramid.tile_count()), (0, 1));
            assert_eq!(tile(&pyramid, 0, 0, 0), Some((0, 0, 1, 1)));
            assert_eq!(pyramid.readings().collect::<Vec<_>>(), [0..=0]);
        }
    }

    #[test]
    fn every_level_is_read_once() {
        for longest in [1, 2, 3, 5, 8, 9, 512, 513, 65_535] {
            let pyramid = pyramid(longest, 1);
            let mut levels: Vec<u32> = pyramid.readings().flatten().collect();
            levels.sort_unstable();
            assert_eq!(levels, (0..=pyramid.last_level()).collect::<Vec<_>>(), "{longest}");
            assert!(
                pyramid
                    .readings()
                    .all(|reading| pyramid.reading_of(*reading.start()) == reading)
            );
        }
    }

    #[test]
    fn tiles_cover_their_level_and_overlap_by_two_pixels() {
        let pyramid = pyramid(1537, 1024);
        let regions: Vec<_> = pyramid.tiles_of(11).filter_map(|place| pyramid.region(place)).collect();
        assert_eq!(regions.len(), 4 * 2);
        for pair in regions[..4].windows(2) {
            assert_eq!(pair[0].left + pair[0].size.width, pair[1].left + 2 * OVERLAP_PX);
        }
        assert_eq!((regions[3].left, regions[3].size.width), (1535, 2));
        assert_eq!((regions[7].top, regions[7].size.height), (511, 513));
    }
}
