//! The exhibition, whole.

use lachin_wire::CommandError;
use tauri::State;
use tauri::ipc::Response;

use crate::app::App;

/// The snapshot in all languages, as `lachin_wire::Exhibition`.
#[tauri::command]
pub(crate) fn get_exhibition(app: State<'_, App>) -> Result<Response, CommandError> {
    app.exhibition().map(Response::new)
}
