//! What the page may ask: few, coarse commands, each granted by name in `capabilities/main.json`.

pub(crate) mod beat;
pub(crate) mod exhibition;
pub(crate) mod pictures;
pub(crate) mod screen;
#[cfg(feature = "e2e")]
pub(crate) mod touch;
pub(crate) mod visit;
