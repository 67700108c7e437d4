//! `cargo xtask audit`: every dependency held against the rules of `deny.toml`.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::program::{cargo, program, run, succeeds};

/// Checks bans, licences and sources; advisories too where their database is on this machine.
pub(crate) fn audit() -> Result<(), Failure> {
    if !succeeds(program("cargo-deny").arg("--version")) {
        println!("cargo-deny is missing and is installed from source; this takes some minutes.");
        run(cargo("install").arg("cargo-deny"))?;
    }
    let mut check = program("cargo-deny");
    check.args(["--locked", "--workspace", "check", "bans", "licenses", "sources"]);
    if has_advisories() {
        check.args(["advisories", "--disable-fetch"]);
    } else {
        println!(
            "The database of advisories is not on this machine: fetch it with `cargo deny fetch` to check them too."
        );
    }
    run(&mut check)
}

/// Whether cargo-deny has fetched the database before, into the folder where it keeps it.
fn has_advisories() -> bool {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    home.is_some_and(|home| home.join("advisory-dbs").is_dir())
}
