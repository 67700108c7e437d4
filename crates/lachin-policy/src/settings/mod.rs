//! What a technician settles about one machine: the screen as it hangs, the content folder, the times of a visit.
//!
//! Written in TOML, one file. Reading never fails: whatever is wrong costs the key that it stands in, whose default then
//! applies, and a [`Finding`] says where, what and what to do.

mod azerbaijani;
mod decode;
mod document;
mod english;
mod fault;
mod file;
mod finding;
mod key;
mod mounting;
mod nearest;
mod value;

use std::path::PathBuf;

pub use file::{installed_file, open};
pub use finding::{Finding, Said};
pub use key::{KEYS, Key};

use crate::screen::{Orientation, Screen, Use};
use crate::visit::Times;
use fault::Fault;

/// Findings of one file that are told; a letter to a friend has more.
const MOST_FINDINGS: usize = 40;

/// All of it. What nobody settled is the default.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// `[screen]`
    pub screen: ScreenSettings,
    /// `[content] folder`; the bundled exhibition where it is not told.
    pub content_folder: Option<PathBuf>,
    /// `[content] watch`; what suits the folder's disk where it is not told.
    pub watch: Option<Watching>,
    /// `[visit] language`: tag of the language in which a visit begins; the exhibition's own where it is not told.
    pub language: Option<String>,
    /// The rest of `[visit]`.
    pub times: Times,
}

/// How changes of the content folder are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watching {
    /// The system tells them.
    Events,
    /// The folder is looked through every few seconds.
    Polling,
}

/// What is told about the screen; what is not depends on where the window stands.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ScreenSettings {
    /// Of the panel.
    pub diagonal_inches: Option<f64>,
    /// How it is meant to hang. Only compared with how it does: the page follows the window.
    pub orientation: Option<Orientation>,
    /// Of the picture above the floor.
    pub lower_edge_mm: Option<f64>,
    /// From eye to screen.
    pub viewing_distance_mm: Option<f64>,
    /// Whether it is a kiosk or stands on a desk.
    pub usage: Option<Use>,
}

/// Settings, and what was wrong with them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Read {
    /// What applies.
    pub settings: Settings,
    /// In the order of the lines.
    pub findings: Vec<Finding>,
    /// Whether there was a file, and whether it could be read at all.
    pub access: Access,
}

/// Whether there was anything to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Access {
    /// No such file.
    #[default]
    Missing,
    /// Something is there, but no text.
    Refused,
    /// It was read.
    Granted,
}

impl ScreenSettings {
    /// The surface of a window with these sides, in any unit, that is for `usual` use unless the settings say otherwise.
    #[must_use]
    pub fn surface(&self, width: u32, height: u32, usual: Use) -> Screen {
        let usual = match self.usage.unwrap_or(usual) {
            Use::Kiosk => Screen::kiosk(Orientation::of(width, height)),
            Use::Desk => Screen::desk(),
        };
        Screen {
            diagonal_inches: self.diagonal_inches.unwrap_or(usual.diagonal_inches),
            // How high a desk is, nobody knows.
            lower_edge_mm: usual.lower_edge_mm.map(|edge| self.lower_edge_mm.unwrap_or(edge)),
            viewing_distance_mm: self.viewing_distance_mm.unwrap_or(usual.viewing_distance_mm),
            usage: usual.usage,
        }
    }
}

/// Reads the bytes of a settings file.
#[must_use]
pub fn read(bytes: &[u8]) -> Read {
    let mut findings = Vec::new();
    let Some(decoded) = decode::decode(bytes) else {
        return Read {
            findings: vec![Fault::EncodingUnknown.at(None)],
            access: Access::Refused,
            ..Read::default()
        };
    };
    if decoded.is_utf16 {
        findings.push(Fault::EncodingUtf16.at(None));
    }
    let mut settings = Settings::default();
    document::read(&decoded.text, &mut settings, &mut findings);
    findings.sort_by_key(|finding| finding.line);
    if findings.len() > MOST_FINDINGS {
        let more = findings.len() - MOST_FINDINGS;
        findings.truncate(MOST_FINDINGS);
        findings.push(Fault::MoreOfThis { more }.at(None));
    }
    Read {
        settings,
        findings,
        access: Access::Granted,
    }
}

#[cfg(test)]
mod tests;
