//! `cargo xtask fuzz`: broken files for as long as one likes.

use crate::failure::Failure;
use crate::program::{cargo, program, run};
use crate::{packages, project};

/// Feeds broken pictures to the program `lachin` as it is shipped.
pub(crate) fn pictures(minutes: u64, from: u64) -> Result<(), Failure> {
    packages::install(&packages::to_build())?;
    run(cargo("build").args(["--release", "--package", "lachin-cli", "--package", "lachin-hostile"]))?;
    let release = project::target().join("release");
    let mut hostile = program(release.join("lachin-hostile"));
    hostile.arg("--lachin").arg(release.join("lachin"));
    hostile.arg("--work").arg(project::target().join("hostile"));
    hostile.args(["--minutes", &minutes.to_string(), "--from", &from.to_string()]);
    run(&mut hostile)
}
