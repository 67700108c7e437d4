//! Short texts in several languages.

use std::collections::BTreeMap;

use crate::checks::{LanguageUnknown, LettersNotInFont, ValueTranslationMissing, WordOutsideQuotation};
use crate::json::{Value, Written};
use crate::limits::MOST_CHARACTERS;
use crate::model::{Language, Localized};
use crate::nearest::Suggestion;
use crate::wording::Shape;

impl Written for Localized {
    const SHAPE: Shape = Shape::Localized;

    fn read_from(value: Value<'_>) -> Option<Self> {
        let localized = read_incomplete(value, MOST_CHARACTERS)?;
        report_missing_languages(value, &localized);
        Some(localized)
    }
}

/// Texts of at most `characters` each.
pub(super) fn read_up_to(value: Value<'_>, characters: usize) -> Option<Localized> {
    let localized = read_incomplete(value, characters)?;
    report_missing_languages(value, &localized);
    Some(localized)
}

/// Texts of which required languages may be missing: somebody else says so, or nobody needs them.
pub(super) fn read_incomplete(value: Value<'_>, characters: usize) -> Option<Localized> {
    let texts: BTreeMap<Language, String> = read_by_language(value, |text, language| {
        let words = text.text().map(str::trim).filter(|words| !words.is_empty());
        let Some(words) = words else {
            return text.refuse(Shape::Text);
        };
        if words.chars().count() > characters {
            return text.refuse(Shape::TextUpTo { characters });
        }
        let watch_words = text.document.sink.watch_words;
        for (_, word) in watch_words.outside_quotations(words, language) {
            text.document
                .report(text.line(), WordOutsideQuotation { word: word.to_owned() });
        }
        if let Some(fault) = LettersNotInFont::in_words(words) {
            text.document.report(text.line(), fault);
        }
        Some(words.to_owned())
    })?;
    if texts.is_empty() {
        return value.refuse(Shape::Localized);
    }
    Some(Localized(texts))
}

/// An object from language to whatever `read` makes of its values; languages that the exhibition lacks are reported.
pub(super) fn read_by_language<'d, T>(
    value: Value<'d>,
    mut read: impl FnMut(Value<'d>, &Language) -> Option<T>,
) -> Option<BTreeMap<Language, T>> {
    let Some(properties) = value.properties() else {
        return value.refuse(Shape::Localized);
    };
    let languages = value.document.sink.languages;
    let mut by_language = BTreeMap::new();
    for property in properties {
        match languages.find(property.key()) {
            Some(language) => {
                by_language.extend(read(property, language).map(|read| (language.clone(), read)));
            }
            None => report_unknown_language(property, property.key()),
        }
    }
    Some(by_language)
}

/// Says that the exhibition has no such language.
pub(super) fn report_unknown_language(value: Value<'_>, written: &str) {
    let suggestion = Suggestion::among(written, value.document.sink.languages.tags());
    value.document.report(
        value.line(),
        LanguageUnknown {
            language: written.to_owned(),
            suggestion,
        },
    );
}

fn report_missing_languages(value: Value<'_>, localized: &Localized) {
    for language in &value.document.sink.languages.required {
        if localized.get(language).is_none() {
            let fault = ValueTranslationMissing {
                key: value.key().to_owned(),
                language: language.clone(),
            };
            value.document.report(value.line(), fault);
        }
    }
}
