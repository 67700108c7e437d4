//! The harness: real windows on displays of their own, driven like a visitor drives them, and what they should show.
//! Knows nothing of how the shell or the page are built; it starts the one and taps on the other.

pub mod album;
pub mod contact_sheet;
pub mod control;
pub mod crowd;
pub mod display;
pub mod driver;
pub mod exhibition;
pub mod folder;
pub mod kiosk;
pub mod layout;
pub mod mounting;
pub mod photographs;
pub mod place;
pub mod project;
pub mod running;
mod script;
mod session;
pub mod tour;
pub mod trouble;
pub mod waits;
