//! What a curator is told: code, severity, place, and sentences in two languages.

use std::fmt;

pub use crate::checks::Code;

/// One fault or remark, at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub code: Code,
    /// How much it matters; in drafts and archived items errors count as warnings.
    pub severity: Severity,
    /// The file, relative to the content folder, with `/`; `.` for the folder itself.
    pub file: String,
    /// The line in the file, from 1, where there is one to look at.
    pub line: Option<u32>,
    /// What is said about it.
    pub message: Message,
}

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is not shown as written: left out, replaced, or unfit for a pack.
    Error,
    /// Shown, but something is missing or doubtful.
    Warning,
    /// Read and corrected, or worth knowing.
    Note,
}

impl Severity {
    /// The name in reports: `error`, `warning`, `note`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// What is wrong and what to do, in every language that curators read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    english: Sentences,
    azerbaijani: Sentences,
}

/// One language's part of a [`Message`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentences {
    /// What is wrong, and what follows for visitors.
    pub(crate) message: String,
    /// What to do, with the text to type where possible.
    pub(crate) help: String,
}

impl Sentences {
    /// What is wrong, and what to do.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }
}

impl Message {
    /// The same in every language of curators.
    pub fn new(english: Sentences, azerbaijani: Sentences) -> Self {
        Self { english, azerbaijani }
    }

    /// What is wrong and what follows for visitors, in English.
    pub fn english(&self) -> &str {
        &self.english.message
    }

    /// What to do, in English.
    pub fn help_english(&self) -> &str {
        &self.english.help
    }

    /// What is wrong and what follows for visitors, in Azerbaijani.
    pub fn azerbaijani(&self) -> &str {
        &self.azerbaijani.message
    }

    /// What to do, in Azerbaijani.
    pub fn help_azerbaijani(&self) -> &str {
        &self.azerbaijani.help
    }
}
