//! The page: its packages from npm, and its build.

use std::path::Path;

use crate::failure::Failure;
use crate::files;
use crate::program::{program, run};
use crate::project;

/// Installs the page's packages when they are not exactly those of the lock file.
pub(crate) fn install() -> Result<(), Failure> {
    install_in(&project::ui())
}

/// Installs the packages of a folder from npm when they are not exactly those of its lock file.
pub(crate) fn install_in(folder: &Path) -> Result<(), Failure> {
    let lock_path = folder.join("package-lock.json");
    let lock = files::read(&lock_path)?
        .ok_or_else(|| Failure::new(format!("{} is missing; it belongs to the project", lock_path.display())))?;
    // A copy of the lock file, written when the installation has come to its end. npm begins by removing the folder,
    // so one that was interrupted leaves no copy.
    let finished = folder.join("node_modules/.finished-lock.json");
    if files::read(&finished)?.is_some_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the packages of {}.", folder.display());
    run(program(npm())
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder))?;
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

/// On Windows npm is a script, and scripts are not found without their ending.
fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}
