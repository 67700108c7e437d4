//! The log: lines on standard error, which the system's journal keeps.

use std::io::IsTerminal;

use tracing::Level;

/// Starts it.
pub(crate) fn start() {
    tracing_subscriber::fmt()
        .with_max_level(Level::INFO)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
}
