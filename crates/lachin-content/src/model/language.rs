//! Languages, values in several languages, and which language stands in for which.

use std::collections::BTreeMap;
use std::fmt;

/// A BCP 47 tag as the folder writes it, for example `az`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

impl Language {
    /// Takes a tag as it is.
    pub fn new(tag: impl Into<String>) -> Self {
        Self(tag.into())
    }

    /// The tag.
    pub fn tag(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A short text in one or more languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Localized(pub BTreeMap<Language, String>);

impl Localized {
    /// The text in exactly this language.
    pub fn get(&self, language: &Language) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// The text that a reader of `language` sees, and the language it is in.
    pub fn read<'a>(&'a self, language: &Language, fallback: &Fallback) -> Option<(&'a Language, &'a str)> {
        fallback
            .pick(&self.0, language)
            .map(|(language, text)| (language, text.as_str()))
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Which languages stand in for a missing one, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fallback {
    /// For each language the ones to try after it.
    pub chains: BTreeMap<Language, Vec<Language>>,
    /// Tried after the chain.
    pub required: Vec<Language>,
    /// Tried last but one; after it any language that is there.
    pub original: Option<Language>,
}

impl Fallback {
    /// What a reader of `language` gets of `values`: the own language, its chain, the required ones, the original,
    /// and at last whatever there is.
    pub fn pick<'a, T>(&self, values: &'a BTreeMap<Language, T>, language: &Language) -> Option<(&'a Language, &'a T)> {
        let chain = self.chains.get(language).into_iter().flatten();
        std::iter::once(language)
            .chain(chain)
            .chain(&self.required)
            .chain(&self.original)
            .find_map(|candidate| values.get_key_value(candidate))
            .or_else(|| values.iter().next())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::new(tag)
    }

    #[test]
    fn missing_language_is_read_in_the_first_of_its_chain() {
        let fallback = Fallback {
            chains: BTreeMap::from([(language("tr"), vec![language("az"), language("en")])]),
            required: vec![language("en")],
            original: Some(language("az")),
        };
        let name = Localized(BTreeMap::from([
            (language("az"), "Laçın".into()),
            (language("en"), "Lachin".into()),
        ]));
        assert_eq!(name.read(&language("tr"), &fallback), Some((&language("az"), "Laçın")));
        assert_eq!(name.read(&language("ru"), &fallback), Some((&language("en"), "Lachin")));
    }

    #[test]
    fn the_original_comes_after_the_required_languages_and_before_any_other() {
        let fallback = Fallback {
            chains: BTreeMap::new(),
            required: vec![language("en")],
            original: Some(language("ru")),
        };
        let name = Localized(BTreeMap::from([
            (language("az"), "Laçın".into()),
            (language("ru"), "Лачин".into()),
            (language("tr"), "Laçın".into()),
        ]));
        assert_eq!(name.read(&language("de"), &fallback), Some((&language("ru"), "Лачин")));
    }

    #[test]
    fn any_language_is_better_than_none() {
        let name = Localized(BTreeMap::from([(language("ru"), "Лачин".into())]));
        assert_eq!(
            name.read(&language("en"), &Fallback::default()),
            Some((&language("ru"), "Лачин"))
        );
        assert_eq!(Localized::default().read(&language("en"), &Fallback::default()), None);
    }
}
