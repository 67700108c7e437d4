//! How a screen hangs, and the settings that say so.

use std::path::Path;

use serde_json::{Value, json};

use crate::driver::Manner;
use crate::kiosk::{Kiosk, Opening};
use crate::layout::{Layout, Size};
use crate::project;
use crate::trouble::Outcome;

/// One row of the table of mountings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mounting {
    /// Pixels, and whether it is a desk.
    pub layout: Layout,
    /// Of the screen.
    pub diagonal_inches: f64,
    /// Of its lower edge above the floor; has no meaning on a desk.
    pub lower_edge_mm: f64,
    /// From eye to screen.
    pub viewing_distance_mm: f64,
}

impl Mounting {
    /// What a technician would write.
    pub fn settings(&self) -> String {
        let Self {
            layout,
            diagonal_inches,
            lower_edge_mm,
            viewing_distance_mm,
        } = self;
        let hung = if layout.is_desk() {
            String::new()
        } else {
            format!("lower_edge_mm = {lower_edge_mm}\n")
        };
        format!("[screen]\ndiagonal_inches = {diagonal_inches}\n{hung}viewing_distance_mm = {viewing_distance_mm}\n")
    }

    /// How many pixels a millimeter has.
    pub fn px_per_mm(&self) -> f64 {
        const MM_PER_INCH: f64 = 25.4;
        let Size { width_px, height_px } = self.layout.size();
        f64::from(width_px).hypot(f64::from(height_px)) / (MM_PER_INCH * self.diagonal_inches)
    }

    /// What `page/layout-faults.js` holds the page against instead of what the page says of itself: heights above the
    /// floor in which controls may lie, and the least height of a capital. Enlarged text may need more than the usual
    /// reach, and then has that of EN 301 549, with one control of each kind within the usual one.
    pub(crate) fn measure(&self, is_enlarged: bool) -> Value {
        /// 4.8 mm, or 0.46 degrees at the viewing distance.
        const CAPITAL_MM: f64 = 4.8;
        const CAPITAL_PER_DISTANCE: f64 = 0.008;
        /// The tangent of 0.7 degrees.
        const LARGE_CAPITAL_PER_DISTANCE: f64 = 0.01222;
        let usual = CAPITAL_MM.max(CAPITAL_PER_DISTANCE * self.viewing_distance_mm);
        let large = LARGE_CAPITAL_PER_DISTANCE * self.viewing_distance_mm;
        let zone =
            |lowest, highest| json!({ "bottomMm": lowest - self.lower_edge_mm, "topMm": highest - self.lower_edge_mm });
        let usual_zone = zone(800.0, 1100.0);
        let hangs = !self.layout.is_desk();
        json!({
            "pxPerMm": self.px_per_mm(),
            "zone": hangs.then(|| if is_enlarged { zone(380.0, 1220.0) } else { usual_zone.clone() }),
            "zoneOfEachKind": (hangs && is_enlarged).then_some(usual_zone),
            "capitalMm": if is_enlarged { large.max(CAPITAL_MM) } else { usual },
        })
    }
}

impl Kiosk {
    /// Opens a content folder on a screen that hangs like this, for a long walk.
    pub fn open_mounted(content: &Path, mounting: &Mounting) -> Outcome<Self> {
        let program = project::kiosk_for_tests();
        let opening = Opening {
            program: &program,
            content,
            layout: mounting.layout,
            size: mounting.layout.size(),
            manner: Manner::Brisk,
        };
        Self::open_with(&opening, &mounting.settings())
    }

    /// What is wrong with how the screen is laid out, held against how it hangs and not against what the page says of itself.
    pub fn layout_faults_on(&self, mounting: &Mounting, is_enlarged: bool) -> Outcome<Vec<String>> {
        self.layout_faults_by(&mounting.measure(is_enlarged))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_name_the_height_of_what_hangs() {
        let mut mounting = Mounting {
            layout: Layout::Uhd,
            diagonal_inches: 55.0,
            lower_edge_mm: 757.5,
            viewing_distance_mm: 700.0,
        };
        let expected = "[screen]\ndiagonal_inches = 55\nlower_edge_mm = 757.5\nviewing_distance_mm = 700\n";
        assert_eq!(mounting.settings(), expected);
        mounting.layout = Layout::Laptop;
        assert_eq!(mounting.settings(), expected.replace("lower_edge_mm = 757.5\n", ""));
    }

    #[test]
    fn millimeters_are_those_of_the_design() {
        let mounting = Mounting {
            layout: Layout::Portrait,
            diagonal_inches: 55.0,
            lower_edge_mm: 591.0,
            viewing_distance_mm: 700.0,
        };
        assert_eq!(format!("{:.3}", 1.0 / mounting.px_per_mm()), "0.634");
    }
}
