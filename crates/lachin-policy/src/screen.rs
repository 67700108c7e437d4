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

    #[test]
    fn only_a_higher_surface_is_portrait() {
        assert_eq!(Orientation::of(1080, 1920), Orientation::Portrait);
        assert_eq!(Orientation::of(1920, 1080), Orientation::Landscape);
        assert_eq!(Orientation::of(1000, 1000), Orientation::Landscape);
    }
}
