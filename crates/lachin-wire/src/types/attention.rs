//! Whether somebody is still looking.

use serde::Serialize;
use ts_rs::TS;

/// What the page is to show of the kiosk's patience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Attention {
    /// The screen, and nothing over it.
    Undisturbed,
    /// The question whether somebody is still looking.
    Asked {
        /// Until the visit is over.
        seconds_left: u32,
        /// How long the question stays in all.
        seconds: u32,
    },
    /// The invitation: the visit is over.
    Gone,
}
