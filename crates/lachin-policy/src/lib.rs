//! What the kiosk decides, without windows and without a clock: every rule is a function of a state, a signal and a time.
//!
//! Times are [`Duration`](std::time::Duration)s since the start of the program, read from a clock that never goes back,
//! so neither a clock set wrong nor a daylight-saving change can move a decision.

mod own_folders;
pub mod recovery;
pub mod screen;
pub mod settings;
pub mod visit;

pub use own_folders::{cache_folder, data_folder};
pub use screen::{Orientation, Screen, Use};
pub use settings::Settings;
