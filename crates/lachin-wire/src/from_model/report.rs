//! What staff are told of the folder.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use lachin_content::{Diagnostic, Severity, held_since};

use crate::types::{FolderReport, ReportEntry, ReportLevel};

impl FolderReport {
    /// Makes the report as the page sees it. `held` names the parts of which an earlier version is shown, and since when
    /// that is there.
    pub fn new(diagnostics: &[Diagnostic], held: &BTreeMap<String, NaiveDateTime>) -> Self {
        let entries = diagnostics.iter().map(|diagnostic| entry(diagnostic, held));
        Self {
            entries: entries.collect(),
        }
    }
}

fn entry(diagnostic: &Diagnostic, held: &BTreeMap<String, NaiveDateTime>) -> ReportEntry {
    let said = &diagnostic.message;
    let both = |azerbaijani: &str, english: &str| {
        [("az", azerbaijani), ("en", english)]
            .map(|(tag, words)| (tag.to_owned(), words.to_owned()))
            .into()
    };
    ReportEntry {
        code: diagnostic.code.name().to_owned(),
        level: match diagnostic.severity {
            Severity::Error => ReportLevel::Error,
            Severity::Warning => ReportLevel::Warning,
            Severity::Note => ReportLevel::Note,
        },
        file: diagnostic.file.clone(),
        line: diagnostic.line,
        message: both(said.azerbaijani(), said.english()),
        help: both(said.help_azerbaijani(), said.help_english()),
        shown_since: held_since(diagnostic, held).map(|since| since.format("%Y-%m-%d %H:%M").to_string()),
    }
}
