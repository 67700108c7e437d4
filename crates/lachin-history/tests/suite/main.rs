//! A history of real folders.

#![expect(clippy::unwrap_used, reason = "a test ends where its folder fails it")]

mod applying;
mod damage;
mod keeping;
#[cfg(unix)]
mod kills;
mod made;
mod restoring;
mod shown;
mod thinning;
