//! The page: its packages from npm, and its build.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::files;
use crate::program::{program, run};
use crate::project;

/// Installs the page's packages when they are not exactly those of the lock file.
pub(crate) fn install() -> Result<(), Failure> {
    let lock_path = project::ui().join("package-lock.json");
    let lock = files::read(&lock_path)?
        .ok_or_else(|| Failure::new(format!("{} is missing; it belongs to the project", lock_path.display())))?;
    // A copy of the lock file, written when the installation has come to its end. npm begins by removing the folder,
    // so one that was interrupted leaves no copy.
    let finished = installed().join(".finished-lock.json");
    if files::read(&finished)?.is_some_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the page's packages.");
    run(program(npm())
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(project::ui()))?;
    files::write(&finished, &lock)
}

/// Builds the page into `ui/dist`, where the shell takes it from.
pub(crate) fn build() -> Result<(), Failure> {
    script("build")
}

/// Runs one of the scripts of `ui/package.json`.
pub(crate) fn script(name: &str) -> Result<(), Failure> {
    run(program(npm())
        .args(["run", "--silent", name])
        .current_dir(project::ui()))
}

fn installed() -> PathBuf {
    project::ui().join("node_modules")
}

/// On Windows npm is a script, and scripts are not found without their ending.
fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}
