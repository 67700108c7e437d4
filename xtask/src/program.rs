//! Starting other programs.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::project;

/// A program that will run in the project's folder.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(project::root());
    command
}

/// Cargo, held to the lock file.
pub(crate) fn cargo(subcommand: &str) -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.arg(subcommand).arg("--locked");
    command
}

/// Builds one program or example (`kind` is `--bin` or `--example`). The whole workspace is named with it, because Cargo
/// chooses the features of shared crates by what is named: for each program alone it would compile many of them anew.
pub(crate) fn build(kind: &str, name: &str) -> Command {
    let mut command = cargo("build");
    command.args(["--workspace", kind, name]);
    command
}

/// Says what is started, runs it to its end in view of the person at the terminal, and fails when it fails.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    println!("$ {}", shown(command));
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{}` ended with {status}", shown(command))))
    }
}

/// What a program writes to its standard output; its errors are shown.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| not_started(command, &error))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        Ok(text)
    } else {
        Err(Failure::new(format!(
            "`{}` ended with {}",
            shown(command),
            output.status
        )))
    }
}

/// Whether a program can be started and ends well; nothing of it is shown.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The command as one would type it: programs by their names.
fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    let name = command.get_program().to_string_lossy();
    if error.kind() == ErrorKind::NotFound {
        Failure::new(format!("`{name}` is not installed"))
    } else {
        Failure::new(format!("`{name}` could not be started: {error}"))
    }
}
