//! `cargo xtask bench`: figures to compare with earlier ones.

use crate::failure::Failure;
use crate::program::{cargo, run};
use crate::{kiosk, packages, page};

/// Measures the loading of generated exhibitions with everything built for speed.
pub(crate) fn load() -> Result<(), Failure> {
    run(cargo("run").args(["--release", "--package", "lachin-tests", "--bin", "load-time"]))
}

/// Measures a window on hundreds of photographs that were never prepared. The codecs run at full speed in any profile.
pub(crate) fn first_screen() -> Result<(), Failure> {
    packages::install(&packages::all())?;
    page::install()?;
    page::build()?;
    kiosk::build_driven()?;
    run(cargo("run").args(["--package", "lachin-tests", "--bin", "first-screen"]))
}
