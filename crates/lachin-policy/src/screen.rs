//! The surface that visitors stand before, as far as sizes depend on it.

/// Physical facts about the surface.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Screen {
    /// Of the window, which is taken as the whole surface.
    pub diagonal_inches: f64,
    /// Height of the surface's lower edge above the floor; not known on a desk.
    pub lower_edge_mm: Option<f64>,
    /// From eye to surface.
    pub viewing_distance_mm: f64,
    /// How it is used.
    pub usage: Use,
}

/// How the surface is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Standing, by touch, unattended.
    Kiosk,
    /// On a table, with mouse and keys.
    Desk,
}

/// Which side of the surface is the longer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Orientation {
    /// Higher than wide.
    Portrait,
    /// Wider than high, or square.
    Landscape,
}

const MM_PER_INCH: f64 = 25.4;
/// At arm's length.
const VIEWING_DISTANCE_MM: f64 = 600.0;

impl Screen {
    /// A 43-inch panel whose middle is at the height that suits both people who stand and people in wheelchairs.
    #[must_use]
    pub fn kiosk(orientation: Orientation) -> Self {
        let lower_edge_mm = match orientation {
            Orientation::Portrait => 724.0,
            Orientation::Landscape => 832.0,
        };
        Self {
            diagonal_inches: 43.0,
            lower_edge_mm: Some(lower_edge_mm),
            viewing_distance_mm: VIEWING_DISTANCE_MM,
            usage: Use::Kiosk,
        }
    }

    /// A laptop for demonstrations.
    #[must_use]
    pub fn desk() -> Self {
        Self {
            diagonal_inches: 15.6,
            lower_edge_mm: None,
            viewing_distance_mm: VIEWING_DISTANCE_MM,
            usage: Use::Desk,
        }
    }
}

/// Heights above the floor between which everybody reaches with ease, standing or sitting.
const REACH_MM: (f64, f64) = (800.0, 1100.0);
/// The wider reach of EN 301 549, which is used where too little of the surface lies within the first.
const WIDE_REACH_MM: (f64, f64) = (380.0, 1220.0);
/// Less is no room for controls.
const SMALLEST_ZONE_MM: f64 = 120.0;

/// Whether there is room for controls where hands reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reach {
    /// 800 to 1,100 mm above the floor; or a desk, where nobody knows.
    Usual,
    /// 380 to 1,220 mm, since of the usual reach only so much lies on the surface.
    Wide {
        /// Millimeters in the usual reach.
        zone_mm: f64,
    },
    /// Hardly anything of the surface can be reached by everybody.
    Missed {
        /// Millimeters in the wide reach.
        zone_mm: f64,
    },
}

impl Screen {
    /// Where controls lie on a surface with these sides, in any unit. The page works the same out, in pixels and with a
    /// visitor's wishes (`ui/src/state/zone.ts`); the shell asks so that a technician hears of it.
    #[must_use]
    pub fn reach(&self, width: u32, height: u32) -> Reach {
        let Some(edge_mm) = self.lower_edge_mm else {
            return Reach::Usual;
        };
        let (width, height) = (f64::from(width), f64::from(height));
        let height_mm = self.diagonal_inches * MM_PER_INCH * height / width.hypot(height).max(1.0);
        let share = if height > width { 0.4 } else { 0.5 };
        let zone = |(lowest, highest): (f64, f64)| {
            let zone = f64::min(share * height_mm, highest - edge_mm) - f64::max(0.0, lowest - edge_mm);
            zone.max(0.0)
        };
        match (zone(REACH_MM), zone(WIDE_REACH_MM)) {
            (usual, _) if usual >= SMALLEST_ZONE_MM => Reach::Usual,
            (zone_mm, wide) if wide >= SMALLEST_ZONE_MM => Reach::Wide { zone_mm },
            (_, zone_mm) => Reach::Missed { zone_mm },
        }
    }
}

impl Orientation {
    /// Of a surface with these sides, in any unit.
    #[must_use]
    pub fn of(width: u32, height: u32) -> Self {
        if height > width {
            Self::Portrait
        } else {
            Self::Landscape
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kiosk_hangs_higher_in_landscape_than_in_portrait() {
        assert_eq!(Screen::kiosk(Orientation::Portrait).lower_edge_mm, Some(724.0));
        assert_eq!(Screen::kiosk(Orientation::Landscape).lower_edge_mm, Some(832.0));
    }

    #[test]
    fn the_height_of_a_desk_is_not_known() {
        assert_eq!(Screen::desk().lower_edge_mm, None);
    }

    /// The mountings of the design, pixels of the surface, and the height of its lower edge.
    const MOUNTINGS: [(f64, u32, u32, f64); 8] = [
        (32.0, 1080, 1920, 846.0),
        (43.0, 1080, 1920, 724.0),
        (55.0, 1080, 1920, 591.0),
        (24.0, 1920, 1080, 951.0),
        (43.0, 1920, 1080, 832.0),
        (43.0, 3840, 2160, 832.0),
        (55.0, 3840, 2160, 758.0),
        (65.0, 3840, 2160, 695.0),
    ];

    fn hung(diagonal_inches: f64, lower_edge_mm: f64) -> Screen {
        Screen {
            diagonal_inches,
            lower_edge_mm: Some(lower_edge_mm),
            ..Screen::kiosk(Orientation::Portrait)
        }
    }

    #[test]
    fn every_mounting_of_the_design_has_room_in_the_usual_reach() {
        for (diagonal, width, height, edge) in MOUNTINGS {
            assert_eq!(
                hung(diagonal, edge).reach(width, height),
                Reach::Usual,
                "{diagonal} in at {edge} mm"
            );
        }
        assert_eq!(Screen::desk().reach(1366, 768), Reach::Usual);
    }

    #[test]
    fn a_screen_that_hangs_too_low_or_too_high_is_told() {
        let on_the_floor = hung(43.0, 600.0).reach(1920, 1080);
        assert!(
            matches!(on_the_floor, Reach::Wide { zone_mm } if (67.0..69.0).contains(&zone_mm)),
            "{on_the_floor:?}"
        );
        assert_eq!(hung(43.0, 300.0).reach(1080, 1920), Reach::Wide { zone_mm: 0.0 });
        assert_eq!(hung(43.0, 1000.0).reach(1080, 1920), Reach::Wide { zone_mm: 100.0 });
        assert_eq!(hung(43.0, 1110.0).reach(1080, 1920), Reach::Missed { zone_mm: 110.0 });
        let small = hung(15.6, 900.0).reach(1920, 1080);
        assert!(
            matches!(small, Reach::Missed { zone_mm } if (97.0..98.0).contains(&zone_mm)),
            "{small:?}"
        );
    }

    #[test]
    fn only_a_higher_surface_is_portrait() {
        assert_eq!(Orientation::of(1080, 1920), Orientation::Portrait);
        assert_eq!(Orientation::of(1920, 1080), Orientation::Landscape);
        assert_eq!(Orientation::of(1000, 1000), Orientation::Landscape);
    }
}
