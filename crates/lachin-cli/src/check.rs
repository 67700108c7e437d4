//! `lachin check`.

use std::io::{self, Write};
use std::process::ExitCode;

use lachin_content::{Code, LoadOptions, load};

use crate::arguments::{Check, Format};
use crate::clock;
use crate::report::{Report, write_json, write_text};

/// No error was found.
const FINE: u8 = 0;
/// At least one error was found.
const ERRORS: u8 = 1;
/// The folder could not be opened, or the report not be written.
const COULD_NOT_RUN: u8 = 2;

/// Checks a folder and says what it found.
pub(crate) fn run(arguments: &Check) -> ExitCode {
    let options = LoadOptions {
        now: clock::now(),
        floor: clock::floor(),
        preview: false,
    };
    let diagnostics = load(&arguments.folder, &options).diagnostics;
    let could_not_run = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.code == Code::FolderUnreadable);
    let report = Report::new(&arguments.folder, &diagnostics, arguments.language);
    let mut output = io::stdout().lock();
    let written = match arguments.format {
        Format::Text => write_text(&report, &mut output),
        Format::Json => write_json(&report, &mut output),
    };
    match written.and_then(|()| output.flush()) {
        Ok(()) if could_not_run => ExitCode::from(COULD_NOT_RUN),
        Ok(()) if report.errors > 0 => ExitCode::from(ERRORS),
        Ok(()) => ExitCode::from(FINE),
        Err(_) => ExitCode::from(COULD_NOT_RUN),
    }
}
