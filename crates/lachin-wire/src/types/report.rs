//! What is wrong with the content folder, for staff.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// All that was found in the folder as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FolderReport {
    /// By file and line.
    pub entries: Vec<ReportEntry>,
}

/// One fault or remark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportEntry {
    /// Its name in the documents, in kebab-case.
    pub code: String,
    /// How much it matters.
    pub level: ReportLevel,
    /// The file, relative to the folder, with `/`; `.` for the folder itself.
    pub file: String,
    /// The line, from 1, where there is one to look at.
    pub line: Option<u32>,
    /// What is wrong and what follows for visitors, by language: `az` and `en`.
    pub message: BTreeMap<String, String>,
    /// What to do, by language.
    pub help: BTreeMap<String, String>,
    /// Where visitors see an earlier version because of errors: since when it is there, `2026-05-28 09:00` in Baku.
    pub shown_since: Option<String>,
}

/// How much an entry of the report matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the words of the report")]
pub enum ReportLevel {
    Error,
    Warning,
    Note,
}
