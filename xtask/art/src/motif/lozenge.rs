//! Lozenges and discs as patches of knots.

use lachin_ornament::{Knots, lozenge_row};

/// Rings of `thickness` knots with gaps of `gap` between them, from the edge inward. Rings thinner than 2 would hang by corners only.
pub(crate) fn ringed(reach: usize, thickness: usize, gap: usize) -> Knots {
    let size = 2 * reach + 1;
    Knots::where_tied(size, size, |x, y| {
        let distance = x.abs_diff(reach) + y.abs_diff(reach);
        distance <= reach && (reach - distance) % (thickness + gap) < thickness
    })
}

/// A small star for filling a field: a lozenge with one open ring.
pub(crate) fn star(reach: usize) -> Knots {
    lozenge_row(1, reach)
}

/// A disc in steps, `diameter` knots across.
pub(crate) fn stepped_disc(diameter: usize) -> Knots {
    stepped_ellipse(diameter, diameter)
}

/// An ellipse in steps.
pub(crate) fn stepped_ellipse(width: usize, height: usize) -> Knots {
    let from_middle = |position: usize, size: usize| (position as f64 + 0.5) / size as f64 * 2.0 - 1.0;
    Knots::where_tied(width, height, |x, y| {
        from_middle(x, width).powi(2) + from_middle(y, height).powi(2) <= 1.0
    })
}
