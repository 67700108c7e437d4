//! How work on many things ends, for those who call the program.

use std::io;
use std::process::ExitCode;

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Everything was done.
    AllDone,
    /// At least one thing was not.
    SomeNot,
    /// Nothing could be begun, or nobody could be told.
    CouldNotRun,
}

impl Outcome {
    /// The outcome of work of which so many things were not done, and whether that could be said.
    pub(crate) fn of(not_done: usize, said: io::Result<()>) -> Self {
        match (said, not_done) {
            (Err(_), _) => Self::CouldNotRun,
            (Ok(()), 0) => Self::AllDone,
            (Ok(()), _) => Self::SomeNot,
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::AllDone => 0,
            Outcome::SomeNot => 1,
            Outcome::CouldNotRun => 2,
        })
    }
}
