//! The stepped lozenge, seed of every other form.

use crate::Knots;

/// A filled lozenge that reaches `reach` knots from its middle knot in the four directions: 2 * `reach` + 1 knots wide and high.
pub fn lozenge(reach: usize) -> Knots {
    let size = 2 * reach + 1;
    Knots::where_tied(size, size, |x, y| x.abs_diff(reach) + y.abs_diff(reach) <= reach)
}

/// `count` lozenges in a row that share their outer points, each with an open ring inside (an open heart where `reach` is under 3).
pub fn lozenge_row(count: usize, reach: usize) -> Knots {
    let pitch = 2 * reach;
    Knots::where_tied(pitch * count + 1, 2 * reach + 1, |x, y| {
        // The shared point belongs to both neighbors, so the last one closes the row.
        let middle = (x / pitch.max(1)).min(count.saturating_sub(1)) * pitch + reach;
        let distance = x.abs_diff(middle) + y.abs_diff(reach);
        let open = if reach >= 3 {
            distance == reach - 2
        } else {
            distance == 0
        };
        distance <= reach && !open
    })
}

#[cfg(test)]
mod tests {
    use super::{lozenge, lozenge_row};

    #[test]
    fn a_lozenge_narrows_by_one_knot_a_row() {
        let lozenge = lozenge(3);
        let tied_in_row = |y| (0..lozenge.width()).filter(|&x| lozenge.is_tied(x, y)).count();
        assert_eq!((0..7).map(tied_in_row).collect::<Vec<_>>(), [1, 3, 5, 7, 5, 3, 1]);
        assert_eq!(lozenge, lozenge.quarter_turned());
    }

    #[test]
    fn neighbors_in_a_row_share_their_point() {
        let row = lozenge_row(2, 3);
        assert_eq!(row.width(), 13);
        assert!(row.is_tied(0, 3) && row.is_tied(6, 3) && row.is_tied(12, 3));
        assert!(!row.is_tied(6, 2));
        assert_eq!(row, row.mirrored());
    }
}
