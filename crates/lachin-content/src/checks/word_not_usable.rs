//! `word-not-usable`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::wording::Bilingual;

/// A renamed interface word that cannot be used; the built-in word stays.
pub(crate) struct WordNotUsable {
    /// The key of the word.
    pub(crate) key: String,
    /// Why.
    pub(crate) reason: Bilingual,
}

impl Fault for WordNotUsable {
    const CODE: Code = Code::WordNotUsable;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { key, .. } = self;
        let reason = &self.reason.english;
        Sentences::new(
            format!("The new word for \"{key}\" is not used: {reason}."),
            "Keep placeholders such as {count}; at most 40 characters.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { key, .. } = self;
        let reason = &self.reason.azerbaijani;
        Sentences::new(
            format!("\"{key}\" üçün yeni söz işlənmir: {reason}."),
            "{count} kimi işarələr qalsın, ən çoxu 40 işarə olsun.",
        )
    }
}
