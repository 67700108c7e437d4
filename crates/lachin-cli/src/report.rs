//! What `lachin check` says, and how a diagnostic is told elsewhere.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use lachin_content::{Diagnostic, Lines, Message, Severity};
use serde::Serialize;

use crate::arguments::ReportLanguage;

/// All that was found in a folder, in one language.
#[derive(Debug, Serialize)]
pub(crate) struct Report<'d> {
    folder: String,
    pub(crate) errors: usize,
    warnings: usize,
    notes: usize,
    diagnostics: Vec<Entry<'d>>,
    #[serde(skip)]
    language: ReportLanguage,
    #[serde(skip)]
    path: PathBuf,
}

/// How much of a line is shown.
const CHARACTERS_OF_A_LINE: usize = 90;

/// One of them.
#[derive(Debug, Serialize)]
struct Entry<'d> {
    code: &'static str,
    severity: &'static str,
    file: &'d str,
    line: Option<u32>,
    message: &'d str,
    help: &'d str,
    #[serde(skip)]
    level: Severity,
}

impl<'d> Report<'d> {
    pub(crate) fn new(folder: &Path, diagnostics: &'d [Diagnostic], language: ReportLanguage) -> Self {
        let count = |severity| {
            diagnostics
                .iter()
                .filter(|diagnostic| diagnostic.severity == severity)
                .count()
        };
        Self {
            folder: folder.display().to_string(),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
            diagnostics: diagnostics
                .iter()
                .map(|diagnostic| Entry::new(diagnostic, language))
                .collect(),
            language,
            path: folder.to_owned(),
        }
    }
}

impl<'d> Entry<'d> {
    fn new(diagnostic: &'d Diagnostic, language: ReportLanguage) -> Self {
        let said = &diagnostic.message;
        let (message, help) = in_language(said, language);
        Self {
            code: diagnostic.code.name(),
            severity: diagnostic.severity.name(),
            file: &diagnostic.file,
            line: diagnostic.line,
            message,
            help,
            level: diagnostic.severity,
        }
    }
}

/// For people: file by file, each fault with the line where it is, and how many of each at the end.
pub(crate) fn write_text(report: &Report<'_>, output: &mut impl Write) -> io::Result<()> {
    for of_file in report.diagnostics.chunk_by(|one, next| one.file == next.file) {
        write_file(report, of_file, output)?;
    }
    if !report.diagnostics.is_empty() {
        writeln!(output)?;
    }
    let Report {
        folder,
        errors,
        warnings,
        notes,
        ..
    } = report;
    match report.language {
        ReportLanguage::English => writeln!(output, "{folder}: errors {errors}, warnings {warnings}, notes {notes}."),
        ReportLanguage::Azerbaijani => {
            writeln!(output, "{folder}: səhv {errors}, xəbərdarlıq {warnings}, qeyd {notes}.")
        }
    }
}

/// What was found in one file.
fn write_file(report: &Report<'_>, entries: &[Entry<'_>], output: &mut impl Write) -> io::Result<()> {
    let Some(Entry { file, .. }) = entries.first() else {
        return Ok(());
    };
    writeln!(output, "{file}")?;
    let mut lines = None;
    for entry in entries {
        let place = entry.line.map(|line| format!("{line}: ")).unwrap_or_default();
        writeln!(
            output,
            "  {place}{} [{}]",
            severity(entry.level, report.language),
            entry.code
        )?;
        let shown = entry.line.and_then(|line| {
            let lines = lines.get_or_insert_with(|| Lines::read(&report.path, file));
            lines.beginning(line, CHARACTERS_OF_A_LINE)
        });
        if let Some(shown) = shown {
            writeln!(output, "    | {shown}")?;
        }
        writeln!(output, "    {}", entry.message)?;
        writeln!(output, "    → {}", entry.help)?;
    }
    Ok(())
}

/// For programs: one object.
pub(crate) fn write_json(report: &Report<'_>, output: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *output, report)?;
    writeln!(output)
}

/// What is wrong and what to do, in one line.
pub(crate) fn line_of(said: &Message, language: ReportLanguage) -> String {
    let (message, help) = in_language(said, language);
    format!("{message} {help}")
}

fn in_language(said: &Message, language: ReportLanguage) -> (&str, &str) {
    language.of(
        (said.english(), said.help_english()),
        (said.azerbaijani(), said.help_azerbaijani()),
    )
}

fn severity(severity: Severity, language: ReportLanguage) -> &'static str {
    match (language, severity) {
        (ReportLanguage::English, severity) => severity.name(),
        (ReportLanguage::Azerbaijani, Severity::Error) => "səhv",
        (ReportLanguage::Azerbaijani, Severity::Warning) => "xəbərdarlıq",
        (ReportLanguage::Azerbaijani, Severity::Note) => "qeyd",
    }
}
