//! How far the texts of an item are, by the same rules by which the report says so.

use std::collections::BTreeMap;

use super::{ReadFiles, read_files, state};
use crate::meaning::scope::Scope;
use crate::model::{Language, TranslationState};
use crate::raw::Translations;
use crate::translations::{Standing, TextStanding};

/// The texts of one item.
pub(crate) struct Standings {
    pub(crate) original: Language,
    /// Of the original text, where there is one.
    pub(crate) fingerprint: Option<String>,
    pub(crate) texts: BTreeMap<Language, TextStanding>,
}

/// How far each text of an item is.
pub(crate) fn standings(scope: &Scope<'_>, translations: Option<&Translations>) -> Standings {
    let ReadFiles { read, faulty } = read_files(scope, translations);
    let unmarked = Translations::default();
    let translations = translations.unwrap_or(&unmarked);
    let original = state::original(scope, translations);
    let states = state::judge(scope, translations, &read);
    let standing = |language: &Language| match states.get(language) {
        Some((TranslationState::Original, _)) => Standing::Original,
        Some((_, true)) | Some((TranslationState::Stale, _)) => Standing::Stale,
        Some((TranslationState::Reviewed, _)) => Standing::Done,
        Some(_) => Standing::Draft,
        None if faulty.contains(language) => Standing::Unreadable,
        None if state::is_not_needed(Some(translations), language) => Standing::NotNeeded,
        None => Standing::Missing,
    };
    let texts = scope.surroundings.languages.all.iter().map(|language| {
        let text = TextStanding {
            standing: standing(language),
            file: read.get(language).map(|text| text.path.clone()),
        };
        (language.clone(), text)
    });
    Standings {
        texts: texts.collect(),
        fingerprint: read.get(&original).map(|text| text.fingerprint.clone()),
        original,
    }
}
