//! Who stands behind each text, and whether it has kept up with the original.

use std::collections::BTreeMap;

use super::ReadText;
use crate::checks::{OriginalUnclear, TranslationDraft, TranslationStale, TranslationUnmarked};
use crate::meaning::scope::Scope;
use crate::model::{Language, TranslationState};
use crate::raw::{Translation, Translations};

/// Whether a language is left to the fallback on purpose.
pub(super) fn is_not_needed(translations: Option<&Translations>, language: &Language) -> bool {
    let translation = translations.and_then(|translations| translations.by_language.get(language));
    translation.is_some_and(|translation| translation.value.state == Some(TranslationState::NotNeeded))
}

/// The state of each text, and whether it is behind the original.
pub(super) fn judge(
    scope: &Scope<'_>,
    translations: &Translations,
    read: &BTreeMap<Language, ReadText>,
) -> BTreeMap<Language, (TranslationState, bool)> {
    let original = original(scope, translations);
    let fingerprint = read.get(&original).map(|text| text.fingerprint.as_str());
    let mut states = BTreeMap::new();
    for language in read.keys() {
        let written = translations.by_language.get(language);
        let line = written.map(|written| written.line).or(translations.line);
        let translation = written.map(|written| written.value.clone()).unwrap_or_default();
        let state = if *language == original {
            (TranslationState::Original, false)
        } else if translation.state == Some(TranslationState::Original) {
            // That there are several has been reported; whether this one follows the other cannot be asked.
            (TranslationState::MachineDraft, false)
        } else {
            translated(scope, language, &translation, line, fingerprint)
        };
        states.insert(language.clone(), state);
    }
    states
}

/// The one language that claims to be the original, else the exhibition's.
pub(super) fn original(scope: &Scope<'_>, translations: &Translations) -> Language {
    let claims = |(language, translation): (&Language, &crate::json::At<Translation>)| {
        (translation.value.state == Some(TranslationState::Original)).then(|| language.clone())
    };
    let claiming: Vec<Language> = translations.by_language.iter().filter_map(claims).collect();
    if let [language] = &claiming[..] {
        return language.clone();
    }
    let language = scope.surroundings.languages.original.clone();
    // Without a line the whole of `translations` could not be read, which has been reported.
    if translations.line.is_some() {
        scope.report(
            translations.line,
            OriginalUnclear {
                language: language.clone(),
            },
        );
    }
    language
}

fn translated(
    scope: &Scope<'_>,
    language: &Language,
    translation: &Translation,
    line: Option<u32>,
    original: Option<&str>,
) -> (TranslationState, bool) {
    let state = translation.state.unwrap_or(TranslationState::MachineDraft);
    if state == TranslationState::MachineDraft {
        scope.report(
            line,
            TranslationDraft {
                language: language.clone(),
            },
        );
    }
    let Some(original) = original else {
        return (state, state == TranslationState::Stale);
    };
    let differs = translation
        .of
        .as_ref()
        .is_some_and(|of| !of.eq_ignore_ascii_case(original));
    let is_stale = differs || state == TranslationState::Stale;
    let (language, fingerprint) = (language.clone(), original.to_owned());
    if is_stale {
        scope.report(line, TranslationStale { language, fingerprint });
    } else if translation.of.is_none() {
        scope.report(line, TranslationUnmarked { language, fingerprint });
    }
    (state, is_stale)
}
