//! `lachin check-settings`.

use std::env;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use lachin_policy::settings::{Access, Finding, installed_file, open};

use crate::arguments::{CheckSettings, ReportLanguage};

/// Nothing was found.
const FINE: u8 = 0;
/// Something was found.
const FINDINGS: u8 = 1;
/// The file could not be read, or the report not be written.
const COULD_NOT_RUN: u8 = 2;

/// Checks a settings file and says what it found.
pub(crate) fn run(arguments: &CheckSettings) -> ExitCode {
    let installed = || installed_file(|name| env::var_os(name));
    let file = arguments.file.clone().unwrap_or_else(installed);
    let read = open(&file);
    let mut findings = read.findings;
    if read.access == Access::Granted {
        findings.extend(read.settings.screen.findings_without_window());
    }
    let mut output = io::stdout().lock();
    let written = write(&file, &findings, arguments.language, &mut output);
    match written.and_then(|()| output.flush()) {
        Ok(()) if read.access != Access::Granted => ExitCode::from(COULD_NOT_RUN),
        Ok(()) if findings.is_empty() => ExitCode::from(FINE),
        Ok(()) => ExitCode::from(FINDINGS),
        Err(_) => ExitCode::from(COULD_NOT_RUN),
    }
}

/// Line by line, and how many at the end.
fn write(file: &Path, findings: &[Finding], language: ReportLanguage, output: &mut impl Write) -> io::Result<()> {
    let file = file.display();
    if !findings.is_empty() {
        writeln!(output, "{file}")?;
    }
    for finding in findings {
        let line = finding.line.map(|line| format!("{line}: ")).unwrap_or_default();
        let said = language.of(&finding.english, &finding.azerbaijani);
        writeln!(output, "  {line}[{}]", finding.code)?;
        writeln!(output, "    {}", said.message)?;
        writeln!(output, "    → {}", said.help)?;
    }
    if !findings.is_empty() {
        writeln!(output)?;
    }
    let word = language.of("findings", "qeyd");
    writeln!(output, "{file}: {word} {}.", findings.len())
}
