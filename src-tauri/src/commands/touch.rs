//! Fingers for the real-window tests.

use tauri::WebviewWindow;

use crate::touch_injector::{Touch, play};

/// Plays touches on the page, in real time, and answers when the last is done.
#[tauri::command]
pub(crate) async fn inject_touch(window: WebviewWindow, touches: Vec<Touch>) {
    play(&window, &touches);
}
