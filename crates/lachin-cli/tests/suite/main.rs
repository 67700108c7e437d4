//! The real program on real files and folders.

#![expect(clippy::unwrap_used, reason = "a test ends where its folder or its program fails it")]
#![expect(clippy::panic, reason = "a test ends by naming the file that failed it")]

mod check;
mod check_settings;
mod history;
#[cfg(unix)]
mod kills;
mod made;
mod new;
mod picture;
mod prepare;
mod schemas;
mod texts;
mod tiles;
