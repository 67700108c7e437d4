//! Everything that touches the engine behind the window: one folder, because its types change with the engine.
//!
//! Each platform offers the same functions.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub(crate) use linux::{end_page, lock, open_display};

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub(crate) use windows::{end_page, lock, open_display};
