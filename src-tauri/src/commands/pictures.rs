//! What the page waits for.

use std::collections::BTreeMap;

use lachin_wire::Placeholder;
use tauri::State;

use crate::app::App;

/// Takes over the whole list of renditions that the page waits for: what can be seen now, and what one tap may bring. What
/// it does not name any more is given up. Answers with what stands for these pictures, as far as that is known, by hash.
#[tauri::command(async)]
pub(crate) fn want_pictures(
    app: State<'_, App>,
    visible: Vec<String>,
    ahead: Vec<String>,
) -> BTreeMap<String, Placeholder> {
    app.pictures().want(&visible, &ahead)
}
