//! Running a program and taking down what it cost.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

use crate::trouble::{During, Outcome, Trouble};

/// What one run of a program cost.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Cost {
    /// Time of all processors together, in the program and in the system for it.
    pub(crate) cpu: Duration,
    /// From its start to its end.
    pub(crate) wall: Duration,
    /// The most memory that was its own at once.
    pub(crate) peak_bytes: u64,
}

impl Cost {
    /// One run after another.
    pub(crate) fn then(self, next: Self) -> Self {
        Self {
            cpu: self.cpu + next.cpu,
            wall: self.wall + next.wall,
            peak_bytes: self.peak_bytes.max(next.peak_bytes),
        }
    }
}

/// Runs a program to its end; what it says is not heard, but a failure is trouble.
pub(crate) fn run(command: &mut Command) -> Outcome<Cost> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let begun = Instant::now();
    let ended = command.spawn().during(&name)?.wait4().during(&name)?;
    let wall = begun.elapsed();
    if !ended.status.success() {
        return Err(Trouble::new(format!("{name} ended with {}", ended.status)));
    }
    Ok(Cost {
        cpu: ended.rusage.utime + ended.rusage.stime,
        wall,
        peak_bytes: ended.rusage.maxrss,
    })
}

/// What a program writes to its standard output.
pub(crate) fn output(command: &mut Command) -> Outcome<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stderr(Stdio::inherit()).output().during(&name)?;
    if !output.status.success() {
        return Err(Trouble::new(format!("{name} ended with {}", output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
