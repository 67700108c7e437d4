//! The surface that the page is shown on.

use serde::Serialize;
use ts_rs::TS;

/// Physical facts that the page computes its sizes from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Screen {
    /// Of the window, which is taken as the whole surface.
    pub diagonal_inches: f64,
    /// Height of the surface's lower edge above the floor; not known on a desk.
    pub lower_edge_mm: Option<f64>,
    /// From eye to surface.
    pub viewing_distance_mm: f64,
    /// How it is used.
    pub usage: ScreenUse,
}

/// How the surface is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenUse {
    /// Standing, by touch, unattended.
    Kiosk,
    /// On a table, with mouse and keys.
    Desk,
}
