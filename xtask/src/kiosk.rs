//! Building the kiosk, as it is shown and as it is tested.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::files;
use crate::program::{build as build_program, run};
use crate::project;

const NAME: &str = "lachin-kiosk";

/// Builds the kiosk as visitors get it. The page must be built.
pub(crate) fn build() -> Result<PathBuf, Failure> {
    run(&mut build_program("--bin", NAME))?;
    Ok(project::built(NAME))
}

/// Builds both kiosks that the tests open: as shipped, and the one that lets WebDriver in. They are put where one
/// build does not overwrite the other.
pub(crate) fn build_for_tests() -> Result<(), Failure> {
    build_driven()?;
    files::copy_into(&build()?, &project::target().join("shipped")).map(drop)
}

/// Builds the kiosk that lets WebDriver in, with everything built for speed.
pub(crate) fn build_measured() -> Result<(), Failure> {
    run(build_program("--bin", NAME).args(["--release", "--features", "lachin-kiosk/e2e"]))?;
    let built = project::target().join("release").join(NAME);
    files::copy_into(&built, &project::target().join("measured")).map(drop)
}

/// Builds the kiosk that lets WebDriver in.
pub(crate) fn build_driven() -> Result<PathBuf, Failure> {
    run(build_program("--bin", NAME).args(["--features", "lachin-kiosk/e2e"]))?;
    files::copy_into(&project::built(NAME), &project::target().join("e2e"))
}
