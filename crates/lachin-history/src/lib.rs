//! What a content folder held, and changes to it that are whole or not at all.
//!
//! Every state of the folder that a program saw is kept outside of it, so that nothing a curator ever had is lost. It does
//! not know what the files mean, only to which item they belong; and it does not know the time, which is an argument.
//!
//! | what | how | where |
//! | --- | --- | --- |
//! | bytes | each once, by the name that they give themselves | [`Blob`], `store.rs` |
//! | a state | which bytes are which file's | [`Manifest`], `shelf.rs` |
//! | states in time | kept, thinned by age | [`Snapshot`], `thin.rs`, `days.rs` |
//! | what was deleted | kept apart, for longer | [`Deleted`] |
//! | what visitors see | kept until something else is shown | [`Shown`] |
//! | a change | written down first, then made, then closed | [`Change`], `journal.rs`, [`Recovery`] |
//!
//! **Nothing is taken away before its bytes are kept**, and no file that somebody else has changed is ever replaced.

mod apply;
mod blob;
mod change;
mod days;
mod error;
mod fs;
mod history;
mod journal;
mod manifest;
mod notes;
mod place;
mod recovery;
mod restore;
mod scan;
mod shelf;
mod shown;
mod snapshot;
mod store;
mod thin;
mod time;
mod trash;

pub use blob::Blob;
pub use change::{Applied, Change, Version};
pub use error::HistoryError;
pub use fs::FileError;
pub use history::History;
pub use manifest::{Difference, Entry, Files, Manifest};
pub use recovery::{Recovery, RecoveryOutcome};
pub use restore::{Point, Restoration};
pub use scan::{LeftOut, LeftOutReason};
pub use shown::{Recorded, Shown, ShownFile};
pub use snapshot::{Kept, Snapshot, Why};
pub use thin::Thinned;
pub use trash::Deleted;

#[cfg(test)]
mod tests;
