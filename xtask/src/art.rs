//! `cargo xtask art`: the bundled pictures, drawn from code and data.

use crate::failure::Failure;
use crate::packages;
use crate::program::{cargo, run};

/// Draws all of them.
pub(crate) fn draw() -> Result<(), Failure> {
    packages::install(&packages::to_build())?;
    run(cargo("run").args(["--package", "lachin-art"]))
}
