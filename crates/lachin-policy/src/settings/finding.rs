//! What a technician is told.

/// Something wrong or worth knowing about the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// A name for what it is, as in reports of content.
    pub code: &'static str,
    /// The line in the file, from 1, where there is one to look at.
    pub line: Option<usize>,
    /// What is said about it in English.
    pub english: Said,
    /// The same in Azerbaijani.
    pub azerbaijani: Said,
}

/// A finding in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What is wrong, and what follows.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Said {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }
}
