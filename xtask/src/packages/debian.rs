//! Debian and its relatives: dpkg tells what is there, apt brings the rest.

use std::io::IsTerminal;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use super::{Package, described};
use crate::failure::Failure;
use crate::files;
use crate::program::{output, program, run, succeeds};

/// How long another program may keep the package database to itself.
const LOCK_PATIENCE: Duration = Duration::from_secs(300);

pub(super) fn install(packages: &[Package]) -> Result<(), Failure> {
    let is_interrupted = is_interrupted()?;
    let missing = missing(packages)?;
    if !is_interrupted && missing.is_empty() {
        return Ok(());
    }
    let apt = Administrator::find().ok_or_else(|| by_hand(&missing))?;
    if is_interrupted {
        println!("An earlier installation of packages was interrupted; it is brought to its end first.");
        apt.repair()?;
    }
    if missing.is_empty() {
        return Ok(());
    }
    println!("Debian packages to install:\n{}", described(&missing));
    // Without a network the lists of an earlier day may still do.
    if let Err(failure) = apt.get(&["update"]) {
        println!("{failure}; trying with the package lists that are there");
    }
    let names = missing.iter().map(|package| package.name);
    let install: Vec<_> = ["install", "--yes", "--no-install-recommends"]
        .into_iter()
        .chain(names)
        .collect();
    if apt.get(&install).is_err() {
        // An unfinished installation shows only now when its packages were unpacked but contradict each other.
        apt.repair()?;
        apt.get(&install)?;
    }
    Ok(())
}

/// Unpacks a package below `folder` without installing it, once. Needs no rights.
pub(super) fn unpack(name: &str, folder: &Path) -> Result<(), Failure> {
    let finished = folder.join(format!("{name}.finished"));
    if files::read(&finished)?.is_some() {
        return Ok(());
    }
    let fetched = folder.join(format!("{name}.fetched"));
    files::make_empty_folder(&fetched)?;
    run(program("apt-get").args(["download", name]).current_dir(&fetched))?;
    for package in files::below(&fetched)? {
        run(program("dpkg").arg("--extract").arg(fetched.join(package)).arg(folder))?;
    }
    files::write(&finished, b"")
}

/// Whether dpkg was stopped in its work: packages that are unpacked but not set up, or notes of its own left over.
fn is_interrupted() -> Result<bool, Failure> {
    let is_clean = output(program("dpkg").arg("--audit")).is_ok_and(|audit| audit.trim().is_empty());
    let notes = Path::new("/var/lib/dpkg/updates");
    Ok(!is_clean || (notes.is_dir() && !files::below(notes)?.is_empty()))
}

fn missing(packages: &[Package]) -> Result<Vec<Package>, Failure> {
    let mut query = program("dpkg-query");
    query.args(["--show", "--showformat", "${Package} ${db:Status-Status}\\n"]);
    let known = output(&mut query)?;
    Ok(packages
        .iter()
        .filter(|package| !is_installed(package.name, &known))
        .copied()
        .collect())
}

fn is_installed(name: &str, known: &str) -> bool {
    known
        .lines()
        .any(|line| line.split_once(' ') == Some((name, "installed")))
}

/// A way to act for the whole machine.
struct Administrator {
    before: &'static [&'static str],
}

impl Administrator {
    fn find() -> Option<Self> {
        let is_root = output(program("id").arg("-u")).is_ok_and(|user| user.trim() == "0");
        if is_root {
            Some(Self { before: &[] })
        } else if succeeds(program("sudo").args(["-n", "true"])) {
            Some(Self {
                before: &["sudo", "-n"],
            })
        } else if std::io::stdin().is_terminal() && succeeds(program("sudo").arg("--version")) {
            Some(Self { before: &["sudo"] })
        } else {
            None
        }
    }

    fn command(&self, name: &str) -> Command {
        let words: Vec<&str> = self
            .before
            .iter()
            .copied()
            .chain(["env", "DEBIAN_FRONTEND=noninteractive", name])
            .collect();
        let mut command = program(words[0]);
        command.args(&words[1..]);
        command
    }

    fn get(&self, arguments: &[&str]) -> Result<(), Failure> {
        let patience = format!("DPkg::Lock::Timeout={}", LOCK_PATIENCE.as_secs());
        run(self
            .command("apt-get")
            .args(["-o", &patience, "-o", "Dpkg::Use-Pty=0"])
            .args(arguments))
    }

    /// Sets up what is unpacked and fetches what it lacks.
    fn repair(&self) -> Result<(), Failure> {
        const PAUSE: Duration = Duration::from_secs(10);
        let mut waited = Duration::ZERO;
        // dpkg, unlike apt, does not wait for a lock by itself. What it cannot set up alone, apt does below.
        while waited < LOCK_PATIENCE && !self.configure()? {
            println!(
                "Another program is installing packages; trying again in {} s.",
                PAUSE.as_secs()
            );
            thread::sleep(PAUSE);
            waited += PAUSE;
        }
        self.get(&["install", "--fix-broken", "--yes", "--no-install-recommends"])
    }

    /// Lets dpkg set up what is unpacked; false if another program holds the package database.
    fn configure(&self) -> Result<bool, Failure> {
        let mut dpkg = self.command("dpkg");
        dpkg.args(["--configure", "--pending"]).env("LC_ALL", "C");
        let output = dpkg
            .output()
            .map_err(|error| Failure::new(format!("`dpkg` could not be started: {error}")))?;
        let words = String::from_utf8_lossy(&output.stderr);
        eprint!("{words}");
        Ok(!is_lock_held(&words))
    }
}

fn is_lock_held(words: &str) -> bool {
    words.contains("locked by another process")
}

fn by_hand(missing: &[Package]) -> Failure {
    let names: Vec<_> = missing.iter().map(|package| package.name).collect();
    Failure::new(format!(
        "packages are missing, and this account may not install them:\n{}\nplease run as root:\n  dpkg --configure -a && \
         apt-get update && apt-get install {}",
        described(missing),
        names.join(" ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_of_another_program_is_told_from_a_fault() {
        let locked = "dpkg: error: dpkg frontend lock was locked by another process with pid 4711\n";
        assert!(is_lock_held(locked));
        assert!(!is_lock_held("dpkg: error processing package xvfb (--configure):\n"));
    }

    #[test]
    fn only_a_package_that_is_set_up_counts() {
        let known = "xvfb installed\nxdotool half-configured\ndbus-daemon-extra installed\nx11-utils config-files\n";
        assert!(is_installed("xvfb", known));
        for name in ["xdotool", "dbus-daemon", "x11-utils", "pkg-config"] {
            assert!(!is_installed(name, known), "{name}");
        }
    }
}
