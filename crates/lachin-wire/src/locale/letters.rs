//! Capitals and small letters. In Azerbaijani and Turkish i and ı are two letters, which the standard library's case
//! functions and style sheets mix up.

use icu::casemap::{CaseMapper, TitlecaseMapper};

use super::Locale;

impl Locale {
    /// All capitals.
    pub fn upper(&self, words: &str) -> String {
        CaseMapper::new().uppercase_to_string(words, &self.icu.id).into_owned()
    }

    /// All small letters.
    pub fn lower(&self, words: &str) -> String {
        CaseMapper::new().lowercase_to_string(words, &self.icu.id).into_owned()
    }

    /// The first letter a capital, the rest as it is: a word of its own at the beginning of a label.
    pub fn capitalized(&self, words: &str) -> String {
        let mut options = icu::casemap::options::TitlecaseOptions::default();
        options.trailing_case = Some(icu::casemap::options::TrailingCase::Unchanged);
        TitlecaseMapper::new()
            .titlecase_segment_to_string(words, &self.icu.id, options)
            .into_owned()
    }
}
