//! Where claims come from.

use serde::Serialize;
use ts_rs::TS;

use super::date::Dated;
use super::words::ByLanguage;

/// A cited source.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its number on screen, from 1.
    pub number: u32,
    /// In its own language.
    pub title: String,
    /// The language of its title.
    pub language: Option<String>,
    /// Who published it.
    pub publisher: String,
    /// When it was published.
    pub date: Option<Dated>,
    /// Publisher, author and date on one line: "Report, 29 November 2025".
    pub attribution: ByLanguage<String>,
    /// How strong it is.
    pub kind: SourceKind,
    /// Shown as text.
    pub url: Option<String>,
    /// Pages.
    pub pages: Option<String>,
    /// When it was read.
    pub accessed: Option<Dated>,
}

/// How strong a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A state or intergovernmental body.
    Official,
    /// A news agency.
    Agency,
    /// A newspaper or news site.
    News,
    /// A work of reference.
    Reference,
    /// Our own.
    Own,
}
