//! The languages of an exhibition.

use crate::model::{Fallback, Language};

/// In which languages an exhibition is written and read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Languages {
    /// In the order of the language buttons; never empty.
    pub(crate) all: Vec<Language>,
    /// Those in which nothing may be missing.
    pub(crate) required: Vec<Language>,
    /// In which it is written.
    pub(crate) original: Language,
    /// Which language stands in for which.
    pub(crate) fallback: Fallback,
}

impl Languages {
    /// The language of a tag, if the exhibition has it.
    pub(crate) fn find(&self, tag: &str) -> Option<&Language> {
        self.all.iter().find(|language| language.tag() == tag)
    }

    /// The tags, in order.
    pub(crate) fn tags(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(Language::tag)
    }
}

impl Default for Languages {
    /// What an exhibition has that does not say.
    fn default() -> Self {
        let original = Language::new("az");
        Self {
            all: ["az", "en", "ru", "tr"].map(Language::new).to_vec(),
            required: vec![original.clone()],
            fallback: Fallback {
                required: vec![original.clone()],
                original: Some(original.clone()),
                ..Fallback::default()
            },
            original,
        }
    }
}
