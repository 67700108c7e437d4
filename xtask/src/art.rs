//! `cargo xtask art`: the bundled pictures, drawn from code and data.

use crate::failure::Failure;
use crate::program::{cargo, run};

/// Draws all of them.
pub(crate) fn draw() -> Result<(), Failure> {
    run(cargo("run").args(["--package", "lachin-art"]))
}
