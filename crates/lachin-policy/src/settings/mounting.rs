//! What only shows once the rest is known: the window, and the exhibition.

use super::fault::Fault;
use super::finding::Finding;
use super::{ScreenSettings, Settings};
use crate::screen::{Orientation, Reach, Use};

/// The sides of the usual panel, to judge settings by without one.
const USUAL_SIDES: (u32, u32) = (16, 9);

impl ScreenSettings {
    /// What does not fit a window with these sides, in pixels, that is for `usual` use unless the settings say
    /// otherwise.
    #[must_use]
    pub fn findings_on(&self, width: u32, height: u32, usual: Use) -> Vec<Finding> {
        let mut faults = Vec::new();
        let surface = self.surface(width, height, usual);
        if self
            .orientation
            .is_some_and(|told| told != Orientation::of(width, height))
        {
            faults.push(Fault::OrientationDiffers { width, height });
        }
        match surface.usage {
            Use::Kiosk => {
                let missing = self.missing();
                if !missing.is_empty() {
                    faults.push(Fault::FiguresAssumed(missing));
                }
            }
            Use::Desk if self.lower_edge_mm.is_some() => faults.push(Fault::NotOnADesk { key: "lower_edge_mm" }),
            Use::Desk => {}
        }
        match surface.reach(width, height) {
            Reach::Usual => {}
            Reach::Wide { zone_mm } => faults.push(Fault::LittleInReach { zone_mm }),
            Reach::Missed { zone_mm } => faults.push(Fault::NotInReach { zone_mm }),
        }
        faults.into_iter().map(|fault| fault.at(None)).collect()
    }

    /// The same without a window, on the usual panel, as far as the settings tell how it hangs.
    #[must_use]
    pub fn findings_without_window(&self) -> Vec<Finding> {
        let (long, short) = USUAL_SIDES;
        let (width, height) = match self.orientation {
            Some(Orientation::Portrait) => (short, long),
            Some(Orientation::Landscape) => (long, short),
            // Without it nothing can be said about a kiosk's height; a desk has none.
            None if self.usage == Some(Use::Desk) => (long, short),
            None => return Vec::new(),
        };
        self.findings_on(width, height, Use::Kiosk)
    }

    /// What has to be measured on a mounted kiosk and nobody has entered.
    fn missing(&self) -> Vec<&'static str> {
        let measured = [
            ("diagonal_inches", self.diagonal_inches),
            ("lower_edge_mm", self.lower_edge_mm),
            ("viewing_distance_mm", self.viewing_distance_mm),
        ];
        let missing = measured.into_iter().filter(|(_, value)| value.is_none());
        missing.map(|(name, _)| name).collect()
    }
}

impl Settings {
    /// What is wrong with the language in which a visit is to begin, where the exhibition is in these.
    #[must_use]
    pub fn language_finding(&self, shown: &[&str]) -> Option<Finding> {
        let tag = self.language.as_deref().filter(|tag| !shown.contains(tag))?;
        let fault = Fault::LanguageNotShown {
            tag: tag.to_owned(),
            shown: shown.iter().map(|&tag| tag.to_owned()).collect(),
        };
        Some(fault.at(None))
    }
}
