//! `lachin undo`.

use std::process::ExitCode;

use super::opened::{opened, tell_recoveries};
use super::told;
use super::words::{listed, refusal};
use crate::arguments::Undo;
use crate::clock;

/// Takes back the last change and says which files it was.
pub(crate) fn run(arguments: &Undo) -> ExitCode {
    told(|output| {
        let language = arguments.place.language;
        let history = opened(&arguments.place, output)?;
        let undone = history.undo(clock::present());
        tell_recoveries(&history, language, output)?;
        let paths = undone.map_err(|error| refusal(&error, language))?.paths;
        let (number, names) = (paths.len(), listed(&paths, usize::MAX, language));
        let line = language.of(
            format!("Taken back, files {number}: {names}"),
            format!("Geri alındı, fayl sayı {number}: {names}"),
        );
        Ok(writeln!(output, "{line}")?)
    })
}
