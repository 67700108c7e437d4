//! The surface.

use crate::types::{Screen, ScreenUse};

impl From<lachin_policy::Screen> for Screen {
    fn from(screen: lachin_policy::Screen) -> Self {
        Self {
            diagonal_inches: screen.diagonal_inches,
            lower_edge_mm: screen.lower_edge_mm,
            viewing_distance_mm: screen.viewing_distance_mm,
            usage: match screen.usage {
                lachin_policy::Use::Kiosk => ScreenUse::Kiosk,
                lachin_policy::Use::Desk => ScreenUse::Desk,
            },
        }
    }
}
