//! The surface that the page is shown on.

use lachin_policy::Use;
use lachin_wire::{Screen, ScreenUse};
use tauri::{State, WebviewWindow};

use crate::app::App;

/// Physical facts that the page computes its sizes from.
#[tauri::command]
pub(crate) fn get_screen(app: State<'_, App>, window: WebviewWindow) -> Screen {
    // A window that tells no size is about to go; then it does not matter how large anything on it would be.
    to_wire(app.screen(window.inner_size().unwrap_or_default()))
}

fn to_wire(screen: lachin_policy::Screen) -> Screen {
    Screen {
        diagonal_inches: screen.diagonal_inches,
        lower_edge_mm: screen.lower_edge_mm,
        viewing_distance_mm: screen.viewing_distance_mm,
        usage: match screen.usage {
            Use::Kiosk => ScreenUse::Kiosk,
            Use::Desk => ScreenUse::Desk,
        },
    }
}
