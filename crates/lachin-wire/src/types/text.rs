//! Prose as a tree of blocks.

use serde::Serialize;
use ts_rs::TS;

/// A text as a reader of one language gets it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Text {
    /// The language it is in.
    pub language: String,
    /// It stands in for a missing one: show the language's own name before it.
    pub is_fallback: bool,
    /// The heading.
    pub title: String,
    /// The first paragraph, for cards and as the lead of the first page. May be empty.
    pub summary: Vec<Inline>,
    /// The screens: the first without heading (its blocks may be empty), then one for each `##`. Never empty.
    pub pages: Vec<Page>,
}

/// One screen of a text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    /// The words after `##`.
    pub heading: Option<String>,
    /// What stands below.
    pub blocks: Vec<Block>,
}

/// A paragraph, list or quotation.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Block {
    /// Running text.
    Paragraph {
        /// Its runs.
        inlines: Vec<Inline>,
    },
    /// A list.
    List {
        /// Numbered rather than marked.
        is_numbered: bool,
        /// Its entries.
        entries: Vec<Vec<Inline>>,
    },
    /// Someone else's words, paragraph by paragraph.
    Quotation {
        /// Its paragraphs.
        paragraphs: Vec<Vec<Inline>>,
    },
}

/// A run of text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Inline {
    /// Plain letters.
    Plain {
        /// The letters.
        text: String,
    },
    /// Bold.
    Strong {
        /// What is bold.
        inlines: Vec<Inline>,
    },
    /// Italic.
    Emphasis {
        /// What is italic.
        inlines: Vec<Inline>,
    },
    /// A source mark.
    Source {
        /// The source's id.
        id: String,
        /// The source's number on screen, from 1.
        number: u32,
    },
    /// Words in another language.
    Foreign {
        /// Their language.
        language: String,
        /// The words.
        text: String,
    },
}
