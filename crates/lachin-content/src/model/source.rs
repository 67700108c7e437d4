//! Where a claim comes from.

use super::date::HistoricDate;
use super::language::{Language, Localized};
use super::reference::Id;

/// A cited source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its key in `sources.json`.
    pub id: Id,
    /// In its own language; in square brackets when supplied by us.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// How strong it is.
    pub kind: SourceKind,
    /// Who wrote it, as each language writes the name.
    pub author: Option<Localized>,
    /// When it was published.
    pub date: Option<HistoricDate>,
    /// The language it is in.
    pub language: Option<Language>,
    /// Shown as text, never as a link.
    pub url: Option<String>,
    /// When it was read.
    pub accessed: Option<HistoricDate>,
    /// Pages.
    pub pages: Option<String>,
}

/// How strong a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
