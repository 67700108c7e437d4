//! The invariants of `ARCHITECTURE.md`, read from the sources. Each rule is also shown to fail on a seeded fault.

mod commands;
pub(crate) mod crates;
mod diagnostics;
mod documents;
mod page;
mod shapes;
mod sources;
mod tree;
