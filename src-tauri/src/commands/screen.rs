//! The surface that the page is shown on.

use lachin_wire::Screen;
use tauri::{State, WebviewWindow};

use crate::app::App;

/// Physical facts that the page computes its sizes from.
#[tauri::command]
pub(crate) fn get_screen(app: State<'_, App>, window: WebviewWindow) -> Screen {
    // A window that tells no size is about to go; then it does not matter how large anything on it would be.
    app.screen(window.inner_size().unwrap_or_default()).into()
}
