//! The exhibition, whole; that it changed, and how; and what is wrong with its folder.

use lachin_wire::{CommandError, FolderReport};
use tauri::State;
use tauri::ipc::{Channel, Response};

use crate::app::App;

/// The snapshot in all languages, as `lachin_wire::Exhibition`.
#[tauri::command]
pub(crate) fn get_exhibition(app: State<'_, App>) -> Result<Response, CommandError> {
    app.exhibition().map(Response::new)
}

/// What has become of the snapshot since a revision, as `lachin_wire::Change`; null where only the whole can be told.
#[tauri::command]
pub(crate) fn get_change(app: State<'_, App>, since: &str) -> Result<Response, CommandError> {
    app.change(since).map(Response::new)
}

/// Tells the revision of each snapshot from now on, and of the one that is there.
#[tauri::command]
pub(crate) fn follow_exhibition(app: State<'_, App>, revisions: Channel<String>) {
    app.follow(revisions);
}

/// What is wrong with the content folder as it is.
#[tauri::command]
pub(crate) fn get_report(app: State<'_, App>) -> FolderReport {
    app.report()
}
