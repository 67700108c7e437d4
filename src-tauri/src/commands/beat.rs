//! The page's sign of life.

use lachin_policy::recovery::Beat;
use tauri::State;

use crate::recovery::Vitals;

/// The page painted `frames` since its last beat, believes to be `visible` or not, and shows `screen`.
#[tauri::command]
pub(crate) fn beat(vitals: State<'_, Vitals>, frames: u32, visible: bool, screen: String) {
    vitals.beat(Beat { frames, visible }, screen);
}
