//! Prose as a typed tree of blocks; never HTML.

use std::collections::BTreeMap;

use super::language::Language;
use super::reference::Id;

/// The texts of an item, by language.
pub type Texts = BTreeMap<Language, Text>;

/// One `text.<lang>.md`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The heading of line 1, plain.
    pub title: String,
    /// The first paragraph: what cards show, and the lead of the first page. Empty if there is none.
    pub summary: Vec<Inline>,
    /// The screens of the text: what stands before the first `##` without the summary (may be empty), then one a `##`.
    pub pages: Vec<Page>,
    /// Who stands behind this text.
    pub state: TranslationState,
    /// The original has changed since this text was made.
    pub is_stale: bool,
}

/// One screen of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The words after `##`; none on the first page.
    pub heading: Option<String>,
    /// What stands below.
    pub blocks: Vec<Block>,
}

/// A paragraph, list or quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// Numbered rather than marked.
        is_numbered: bool,
        /// Its entries.
        entries: Vec<Vec<Inline>>,
    },
    /// The publisher's or speaker's own words, paragraph by paragraph.
    Quotation(Vec<Vec<Inline>>),
}

/// A run of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain letters.
    Plain(String),
    /// Bold.
    Strong(Vec<Inline>),
    /// Italic.
    Emphasis(Vec<Inline>),
    /// A source mark; always of a source that exists.
    Source(Id),
    /// Words in another language, so that they are spoken and broken rightly.
    Foreign {
        /// Their language.
        language: Language,
        /// The words.
        words: String,
    },
}

/// Who stands behind a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TranslationState {
    /// Written in this language.
    Original,
    /// Checked by a person.
    Reviewed,
    /// Not checked by a person.
    MachineDraft,
    /// Known to be behind the original.
    Stale,
    /// Left to the fallback on purpose.
    NotNeeded,
}
