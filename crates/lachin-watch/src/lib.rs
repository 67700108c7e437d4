//! Says when a folder has changed and come to rest: what is still being copied into it is waited for.
//!
//! On local disks the system tells what changes. On shares and on disks that can be pulled out it does not tell
//! everything, so these are looked through every two seconds ([`Way::of`] knows which is which). A folder that is
//! unplugged, renamed or replaced is noticed in both ways, and found again when it comes back.

mod fs;
mod listener;
mod mounts;
mod watch;

use std::time::Duration;

pub use mounts::Way;
pub use watch::{Rules, Touched, Watch};

/// How long what has changed has to lie still until it is told.
pub const REST: Duration = Duration::from_millis(500);
/// How often a folder is looked through, or looked for.
pub const LOOK: Duration = Duration::from_secs(2);
