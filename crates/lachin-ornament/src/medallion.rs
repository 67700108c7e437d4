//! The hooked medallion: a stepped lozenge of rings with hooks along its edges and a figure in its middle.

use crate::{CenterFigure, Knots, Seed};

/// Width and height of a medallion's square, hooks included. The lozenge itself is 52 knots; hooks reach one further on each side.
pub const MEDALLION_SIZE_KNOTS: usize = 54;

/// Ring number of the lozenge's innermost cell; the outermost ring is 0.
const INNERMOST_RING: usize = 12;
/// Cells 0, 1 and 2 from the middle lines carry the center's figure.
const CENTER_CELLS: usize = 3;

/// The color a layer plays; the page or the picture says which color that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The item's own dye: outer ring, hooks, ground of the center.
    DyeA,
    /// The pale ground between the rings.
    Wash,
    /// The second dye: inner rings.
    DyeB,
    /// The page's ground: the figure in the center.
    Ground,
}

/// One color's share of a medallion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    /// The color to fill it with.
    pub role: Role,
    /// SVG path data in knot units.
    pub path: String,
}

/// A medallion as layers that do not overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Medallion {
    /// Width and height of the square that the paths are drawn in.
    pub size_knots: usize,
    /// One layer for each role, in the order of [`Role`].
    pub layers: Vec<Layer>,
}

/// The medallion that grows from `seed`; always the same bytes for the same seed.
pub fn medallion(seed: Seed) -> Medallion {
    let layers = [Role::DyeA, Role::Wash, Role::DyeB, Role::Ground].map(|role| Layer {
        role,
        path: Knots::where_tied(MEDALLION_SIZE_KNOTS, MEDALLION_SIZE_KNOTS, |x, y| {
            role_at(seed, x, y) == Some(role)
        })
        .path(),
    });
    Medallion {
        size_knots: MEDALLION_SIZE_KNOTS,
        layers: layers.into(),
    }
}

/// Role of the knot at `x`, `y` of the square, if the medallion covers it.
fn role_at(seed: Seed, x: usize, y: usize) -> Option<Role> {
    let (x, y) = (from_middle_line(x), from_middle_line(y));
    let traits = seed.traits();
    let (i, j) = (x / 2, y / 2);
    if i < CENTER_CELLS && j < CENTER_CELLS {
        return Some(if in_figure(traits.center, i, j) {
            Role::Ground
        } else {
            Role::DyeA
        });
    }
    if is_hook(traits.hook_step_cells as usize, x, y) {
        return Some(Role::DyeA);
    }
    // Every colored ring is two cells thick, so its cells meet by edges and never only by corners.
    let ring = INNERMOST_RING.checked_sub(i + j)?;
    let wash = traits.wash_cells as usize;
    Some(match ring {
        0 | 1 => Role::DyeA,
        _ if (ring - 2) % (wash + 2) < wash => Role::Wash,
        _ => Role::DyeB,
    })
}

/// Whole knots between a knot and the middle line that mirrors the medallion.
fn from_middle_line(knot: usize) -> usize {
    let half = MEDALLION_SIZE_KNOTS / 2;
    if knot < half { half - 1 - knot } else { knot - half }
}

/// Whether a hook, one knot wide and curling away from the middle, covers this knot of the quarter.
fn is_hook(step_cells: usize, x: usize, y: usize) -> bool {
    (1..INNERMOST_RING).step_by(step_cells).any(|j| {
        let (edge, foot) = (26 - 2 * j, 2 * j);
        [
            (edge, foot),
            (edge + 1, foot),
            (edge + 2, foot),
            (edge + 2, foot + 1),
            (edge + 2, foot + 2),
            (edge + 1, foot + 2),
        ]
        .contains(&(x, y))
    })
}

fn in_figure(figure: CenterFigure, i: usize, j: usize) -> bool {
    match figure {
        CenterFigure::Cross => i == 0 || j == 0,
        CenterFigure::Diagonal => i == j || i + j <= 1,
        CenterFigure::Checker => (i + j).is_multiple_of(2),
        CenterFigure::Ring => i.max(j) == 2 || (i, j) == (0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::{MEDALLION_SIZE_KNOTS, Role, medallion, role_at};
    use crate::Seed;

    const VENUES: [&str; 3] = ["gilabi-ceramics-center", "yurd-gallery", "hocazfilm"];

    #[test]
    fn the_same_id_gives_the_same_bytes() {
        // A change of this number means that every medallion already on a wall somewhere would change.
        let bytes: String = VENUES
            .iter()
            .flat_map(|id| medallion(Seed::of(id)).layers)
            .map(|layer| format!("{:?}{}", layer.role, layer.path))
            .collect();
        assert_eq!(Seed::of(&bytes).number(), 3_341_847_637);
    }

    #[test]
    fn other_ids_have_other_medallions() {
        assert_ne!(medallion(Seed::of(VENUES[0])), medallion(Seed::of(VENUES[1])));
        assert_ne!(medallion(Seed::of(VENUES[1])), medallion(Seed::of(VENUES[2])));
    }

    #[test]
    fn hooks_reach_the_edge_of_the_square_and_not_beyond() {
        for id in VENUES {
            let edge: Vec<usize> = (0..MEDALLION_SIZE_KNOTS)
                .filter(|&y| role_at(Seed::of(id), 0, y).is_some())
                .collect();
            assert!(!edge.is_empty() && edge.len() < 8, "{id}: {edge:?}");
        }
    }

    #[test]
    fn left_is_right_and_above_is_below() {
        let last = MEDALLION_SIZE_KNOTS - 1;
        for id in VENUES {
            for (x, y) in knots() {
                let role = role_at(Seed::of(id), x, y);
                assert_eq!(role, role_at(Seed::of(id), last - x, y), "{id} {x} {y}");
                assert_eq!(role, role_at(Seed::of(id), x, last - y), "{id} {x} {y}");
            }
        }
    }

    #[test]
    fn rings_join_by_edges() {
        let center = 21..33;
        for number in 0..32 {
            let seed = Seed::of(&format!("venue-{number}"));
            for (x, y) in knots().filter(|&(x, y)| x > 0 && y > 0 && !(center.contains(&x) && center.contains(&y))) {
                let square = [(x - 1, y - 1), (x, y - 1), (x - 1, y), (x, y)].map(|(x, y)| role_at(seed, x, y));
                for role in [Role::DyeA, Role::DyeB] {
                    let tied = square.map(|knot| knot == Some(role));
                    let only_by_a_corner = tied == [true, false, false, true] || tied == [false, true, true, false];
                    assert!(
                        !only_by_a_corner,
                        "venue-{number}: {role:?} meets itself by a corner at {x}, {y}"
                    );
                }
            }
        }
    }

    fn knots() -> impl Iterator<Item = (usize, usize)> {
        (0..MEDALLION_SIZE_KNOTS).flat_map(|y| (0..MEDALLION_SIZE_KNOTS).map(move |x| (x, y)))
    }
}
