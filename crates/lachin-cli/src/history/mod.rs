//! What a content folder held: `lachin history`, `lachin restore` and `lachin undo`.

mod import;
mod list;
mod opened;
mod restore;
mod undo;
mod words;

pub(crate) use import::import;
pub(crate) use list::run as list;
pub(crate) use restore::run as restore;
pub(crate) use undo::run as undo;

use std::io::{self, Write};
use std::process::ExitCode;

/// It was said or done.
const DONE: u8 = 0;
/// It could not be done, and nothing was changed.
const NOT_DONE: u8 = 1;
/// Nothing could be begun, or nobody could be told.
const COULD_NOT_RUN: u8 = 2;

/// Why a command ended early.
#[derive(Debug)]
pub(crate) enum Ended {
    /// With this code, for this reason.
    Refused(u8, String),
    /// Nobody could be told.
    Unheard,
}

impl From<io::Error> for Ended {
    fn from(_: io::Error) -> Self {
        Self::Unheard
    }
}

impl Ended {
    /// Says why, and with which code the program ends.
    pub(crate) fn tell(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Unheard => COULD_NOT_RUN,
            Self::Refused(code, reason) => {
                // Where even that cannot be said, the exit code says it.
                let _ = writeln!(io::stderr(), "{reason}");
                code
            }
        })
    }
}

/// Runs a command that says what it does, and says why where it does not.
fn told(command: impl FnOnce(&mut dyn Write) -> Result<(), Ended>) -> ExitCode {
    let mut output = io::stdout().lock();
    let ended = command(&mut output).and_then(|()| Ok(output.flush()?));
    match ended {
        Ok(()) => ExitCode::from(DONE),
        Err(ended) => ended.tell(),
    }
}
