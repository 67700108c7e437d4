//! From an item's id to the few numbers that make its ornament its own.

/// The number an item's ornament grows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed(u32);

impl Seed {
    /// FNV-1a, 32 bits, of the id's bytes.
    pub fn of(id: &str) -> Self {
        Self(id.bytes().fold(0x811c_9dc5, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        }))
    }

    /// The number itself.
    pub fn number(self) -> u32 {
        self.0
    }

    /// The endless row of numbers drawn from this seed.
    pub fn draws(self) -> Draws {
        Draws { state: self.0 }
    }

    /// What the first three draws decide.
    pub fn traits(self) -> Traits {
        let mut draws = self.draws();
        Traits {
            wash_cells: 2 + draws.below(2),
            hook_step_cells: 2 + draws.below(2),
            center: match draws.below(4) {
                0 => CenterFigure::Cross,
                1 => CenterFigure::Diagonal,
                2 => CenterFigure::Checker,
                _ => CenterFigure::Ring,
            },
        }
    }
}

/// Numbers drawn one after the other by xorshift32 (13, 17, 5).
#[derive(Clone, Debug)]
pub struct Draws {
    state: u32,
}

impl Draws {
    /// The next number, reduced to 0 .. `bound` (exclusive). `bound` must not be 0.
    pub fn below(&mut self, bound: u32) -> u32 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 17;
        self.state ^= self.state << 5;
        self.state % bound
    }
}

/// How one medallion differs from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traits {
    /// Thickness of the wash between two colored rings, in cells of 2 x 2 knots: 2 or 3.
    pub wash_cells: u32,
    /// Distance from hook to hook, in cells: 2 or 3.
    pub hook_step_cells: u32,
    /// The figure in the middle.
    pub center: CenterFigure,
}

/// The figure in the middle of a medallion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CenterFigure {
    /// Upright cross.
    Cross,
    /// Cross on the diagonals.
    Diagonal,
    /// Checkerboard.
    Checker,
    /// Square ring with a heart.
    Ring,
}

#[cfg(test)]
mod tests {
    use super::{CenterFigure, Seed, Traits};

    #[test]
    fn the_three_venues_are_the_fixed_points_of_the_design() {
        let fixed = [
            ("gilabi-ceramics-center", 0xb21b_c5a7, 2, 2, CenterFigure::Diagonal),
            ("yurd-gallery", 0xc04e_58e6, 3, 3, CenterFigure::Cross),
            ("hocazfilm", 0x26cd_fc80, 2, 3, CenterFigure::Diagonal),
        ];
        for (id, number, wash_cells, hook_step_cells, center) in fixed {
            let seed = Seed::of(id);
            assert_eq!(seed.number(), number, "{id}");
            assert_eq!(
                seed.traits(),
                Traits {
                    wash_cells,
                    hook_step_cells,
                    center
                },
                "{id}"
            );
        }
    }

    #[test]
    fn the_empty_id_is_the_offset_basis() {
        assert_eq!(Seed::of("").number(), 0x811c_9dc5);
    }

    #[test]
    fn every_figure_and_every_spacing_occurs() {
        let traits: Vec<Traits> = (0..64)
            .map(|number| Seed::of(&format!("person-{number}")).traits())
            .collect();
        for center in [
            CenterFigure::Cross,
            CenterFigure::Diagonal,
            CenterFigure::Checker,
            CenterFigure::Ring,
        ] {
            assert!(traits.iter().any(|traits| traits.center == center), "{center:?}");
        }
        for cells in [2, 3] {
            assert!(traits.iter().any(|traits| traits.wash_cells == cells));
            assert!(traits.iter().any(|traits| traits.hook_step_cells == cells));
        }
    }
}
