//! What a content folder held: `lachin history`, `lachin restore` and `lachin undo`.

mod list;
mod opened;
mod restore;
mod undo;
mod words;

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
enum Ended {
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

/// Runs a command that says what it does, and says why where it does not.
fn told(command: impl FnOnce(&mut dyn Write) -> Result<(), Ended>) -> ExitCode {
    let mut output = io::stdout().lock();
    let ended = command(&mut output).and_then(|()| Ok(output.flush()?));
    ExitCode::from(match ended {
        Ok(()) => DONE,
        Err(Ended::Unheard) => COULD_NOT_RUN,
        Err(Ended::Refused(code, reason)) => {
            // Where even that cannot be said, the exit code says it.
            let _ = writeln!(io::stderr(), "{reason}");
            code
        }
    })
}
