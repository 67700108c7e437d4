//! `cargo xtask bench`: figures to compare with earlier ones.

use crate::failure::Failure;
use crate::program::{cargo, run};

/// Measures the loading of generated exhibitions with everything built for speed.
pub(crate) fn load() -> Result<(), Failure> {
    run(cargo("run").args(["--release", "--package", "lachin-tests", "--bin", "load-time"]))
}
