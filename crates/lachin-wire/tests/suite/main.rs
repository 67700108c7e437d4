//! The wire as the page meets it: made from models, and read as words and links.
#![expect(
    clippy::unwrap_used,
    reason = "what a library may not do, a test may, in its shared parts too"
)]

mod attract;
mod bindings;
mod change;
mod dates;
mod district;
mod dyes;
mod facts;
mod fallback;
mod golden;
mod growth;
mod links;
mod numbering;
mod orders;
mod sample;
mod shape;
