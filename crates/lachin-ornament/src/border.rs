//! Straight ornament: running-dog border, comb and guard stripe.

use crate::Knots;

/// Width of one tile of the border.
pub const BORDER_TILE_WIDTH_KNOTS: usize = 8;
/// Height of the border.
pub const BORDER_HEIGHT_KNOTS: usize = 6;

/// One tile. It is its own complement turned by 180 degrees, so figure and ground are equal.
const TILE: [&str; BORDER_HEIGHT_KNOTS] = ["........", "..###...", ".##.##..", "##..#..#", "###...##", "########"];

/// One tile of the running-dog border.
pub fn border_tile() -> Knots {
    Knots::from_rows(&TILE)
}

/// `tiles` tiles side by side, as path data in knot units.
pub fn border(tiles: usize) -> String {
    border_tile().repeated(tiles).path()
}

/// A border of exactly `width_knots`: as many whole tiles as fit, the remaining knots shared out plain at both ends on the border's foot.
pub fn border_across(width_knots: usize) -> Knots {
    let tile = border_tile();
    let tiles_wide = width_knots / BORDER_TILE_WIDTH_KNOTS * BORDER_TILE_WIDTH_KNOTS;
    let start = (width_knots - tiles_wide) / 2;
    Knots::where_tied(width_knots, BORDER_HEIGHT_KNOTS, |x, y| {
        if (start..start + tiles_wide).contains(&x) {
            tile.is_tied((x - start) % BORDER_TILE_WIDTH_KNOTS, y)
        } else {
            y == BORDER_HEIGHT_KNOTS - 1
        }
    })
}

/// `teeth` teeth, each one knot wide and three high with a gap of one, on a back of one knot.
pub fn comb(teeth: usize) -> Knots {
    Knots::where_tied((2 * teeth).saturating_sub(1), 4, |x, y| y == 3 || x % 2 == 0)
}

/// A stripe of one knot.
pub fn guard_stripe(width_knots: usize) -> Knots {
    Knots::where_tied(width_knots, 1, |_, _| true)
}

#[cfg(test)]
mod tests {
    use super::{border, border_across, border_tile, comb, guard_stripe};

    #[test]
    fn the_tile_is_its_own_complement_turned_by_half() {
        let tile = border_tile();
        assert_eq!(tile.half_turned(), tile.complement());
    }

    #[test]
    fn neighboring_tiles_join_without_a_gap_at_the_foot() {
        let two = border_tile().repeated(2);
        assert!((0..16).all(|x| two.is_tied(x, 5)));
        assert!(border(2).contains("h16v1h-16z"), "{}", border(2));
    }

    #[test]
    fn the_rest_is_shared_out_plain_at_both_ends() {
        let knots = border_across(21);
        assert_eq!(knots.width(), 21);
        let column = |x: usize| (0..6).map(|y| knots.is_tied(x, y)).collect::<Vec<_>>();
        let plain = [false, false, false, false, false, true];
        for x in [0, 1, 18, 19, 20] {
            assert_eq!(column(x), plain, "knot {x}");
        }
        assert_ne!(column(2), plain);
        assert_eq!(border_across(16), border_tile().repeated(2));
        assert_eq!(border_across(0).path(), "");
    }

    #[test]
    fn a_comb_has_its_teeth_and_one_back() {
        let comb = comb(4);
        assert_eq!((comb.width(), comb.height()), (7, 4));
        assert_eq!((0..7).filter(|&x| comb.is_tied(x, 0)).count(), 4);
        assert_eq!(guard_stripe(9).path(), "M0 0h9v1h-9z");
    }
}
