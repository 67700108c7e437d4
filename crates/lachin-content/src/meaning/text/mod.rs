//! The texts of an item: which there are, how far they can be trusted, and what they say.

mod content;
mod standing;
mod state;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use standing::{Standings, standings};

use super::scope::Scope;
use crate::checks::{KeyMissing, RequiredTranslationMissing, TranslationMissing};
use crate::decode::fingerprint;
use crate::folder::{Found, TextLimit};
use crate::json::Written;
use crate::limits::MOST_CHARACTERS_OF_A_NAME;
use crate::model::{Id, Language, Localized, Text, Texts, TranslationState};
use crate::raw::text::Text as WrittenText;
use crate::raw::{self, Translations, shortened};

/// The texts that can be shown.
pub(super) struct ReadTexts {
    pub(super) texts: Texts,
    /// There is no text in any language, not even one with a fault.
    pub(super) is_missing: bool,
}

/// Whether a text has to name a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SourceMarks {
    Needed,
    Voluntary,
}

/// A text once read, before its state is known.
struct ReadText {
    path: String,
    written: WrittenText,
    fingerprint: String,
}

/// Reads the texts of an item. `None` once it has been reported that nothing says how far they can be trusted.
pub(super) fn texts(
    scope: &Scope<'_>,
    translations: Option<&Translations>,
    name: Option<&Localized>,
    id: &Id,
    source_marks: SourceMarks,
) -> Option<ReadTexts> {
    let ReadFiles { read, faulty } = read_files(scope, translations);
    if read.is_empty() {
        return Some(ReadTexts {
            texts: Texts::new(),
            is_missing: faulty.is_empty(),
        });
    }
    report_missing_languages(scope, translations, &read, &faulty);
    let titles = Titles {
        name,
        id,
        texts: &read,
        scope,
    };
    let Some(translations) = translations else {
        for (language, text) in &read {
            content::check(scope, text, language, &titles, source_marks);
        }
        let example = format!("\"translations\": {}", Translations::SHAPE.example());
        scope.report(
            None,
            KeyMissing {
                key: "translations".into(),
                example,
            },
        );
        return None;
    };
    let states = state::judge(scope, translations, &read);
    let mut texts = Texts::new();
    for (language, text) in &read {
        content::check(scope, text, language, &titles, source_marks);
        let (state, is_stale) = states
            .get(language)
            .copied()
            .unwrap_or((TranslationState::MachineDraft, false));
        let (summary, pages) = content::pages(&text.written, scope.surroundings);
        let title = titles.of(language);
        texts.insert(
            language.clone(),
            Text {
                title,
                summary,
                pages,
                state,
                is_stale,
            },
        );
    }
    Some(ReadTexts {
        texts,
        is_missing: false,
    })
}

/// The text files of an item: those that could be read, and the languages of those that could not.
struct ReadFiles {
    read: BTreeMap<Language, ReadText>,
    faulty: BTreeSet<Language>,
}

/// Reads the text files of an item, in every language that is needed.
fn read_files(scope: &Scope<'_>, translations: Option<&Translations>) -> ReadFiles {
    let mut read = BTreeMap::new();
    let mut faulty = BTreeSet::new();
    for language in &scope.surroundings.languages.all {
        if state::is_not_needed(translations, language) {
            continue;
        }
        let file = format!("text.{language}.md");
        let text = match scope.folder.find(&file, scope.report) {
            Found::File(file) => scope
                .folder
                .read_text(&file, TextLimit::Prose, scope.report)
                .map(|text| (file, text)),
            Found::Faulty => None,
            Found::Missing => continue,
        };
        match text {
            Some((file, text)) => {
                let fingerprint = fingerprint(&text);
                let written = raw::text::read(&text);
                read.insert(
                    language.clone(),
                    ReadText {
                        path: scope.folder.path_of(&file),
                        written,
                        fingerprint,
                    },
                );
            }
            None => drop(faulty.insert(language.clone())),
        }
    }
    ReadFiles { read, faulty }
}

/// Where the title of a text comes from.
struct Titles<'t> {
    name: Option<&'t Localized>,
    id: &'t Id,
    texts: &'t BTreeMap<Language, ReadText>,
    scope: &'t Scope<'t>,
}

impl Titles<'_> {
    /// The text's own, or what stands in for it.
    fn of(&self, language: &Language) -> String {
        let title = self.own(language).map(str::to_owned);
        shortened(
            &title.unwrap_or_else(|| self.substitute(language)),
            MOST_CHARACTERS_OF_A_NAME,
        )
    }

    fn own(&self, language: &Language) -> Option<&str> {
        self.texts.get(language)?.written.title.as_deref()
    }

    /// The name of the item, else the title of another text, else the id.
    fn substitute(&self, language: &Language) -> String {
        let fallback = &self.scope.surroundings.languages.fallback;
        if let Some((_, name)) = self.name.and_then(|name| name.read(language, fallback)) {
            return name.to_owned();
        }
        let others: BTreeMap<Language, &str> = self
            .texts
            .keys()
            .filter_map(|language| Some((language.clone(), self.own(language)?)))
            .collect();
        fallback
            .pick(&others, language)
            .map_or_else(|| self.id.to_string(), |(_, title)| (*title).to_owned())
    }
}

fn report_missing_languages(
    scope: &Scope<'_>,
    translations: Option<&Translations>,
    read: &BTreeMap<Language, ReadText>,
    faulty: &BTreeSet<Language>,
) {
    let languages = &scope.surroundings.languages;
    for language in languages
        .all
        .iter()
        .filter(|language| !read.contains_key(language) && !faulty.contains(language))
    {
        let Some((fallback, _)) = languages.fallback.pick(read, language) else {
            return;
        };
        let (language, fallback) = (language.clone(), fallback.clone());
        let path = scope.folder.path_of(&format!("text.{language}.md"));
        if languages.required.contains(&language) {
            scope.report.add(
                &path,
                None,
                RequiredTranslationMissing(TranslationMissing { language, fallback }),
            );
        } else if !state::is_not_needed(translations, &language) {
            scope.report.add(&path, None, TranslationMissing { language, fallback });
        }
    }
}
