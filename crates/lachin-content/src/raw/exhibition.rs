//! `exhibition.json`.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Translations, read_gallery};
use super::localized::{read_by_language, read_incomplete, read_up_to, report_unknown_language};
use super::number::WholeBounds;
use super::short::Title;
use crate::checks::WordNotUsable;
use crate::json::schema::{Schema, by_language, named, one_of_words, texts_up_to};
use crate::json::{At, Object, Value, Written};
use crate::languages::Languages;
use crate::limits::{MOST_CHARACTERS_OF_A_WORD, MOST_CHARACTERS_OF_STAFF_HELP};
use crate::model::{Fallback, Id, Language, Localized, Section};
use crate::watch::WatchWords;
use crate::wording::{Shape, WordRefused};

/// The exhibition's own file as written.
#[derive(Debug, Default)]
pub(crate) struct Exhibition {
    /// None where it is not written, or not a number of a format.
    pub(crate) format_version: Option<At<u32>>,
    pub(crate) id: Option<Id>,
    pub(crate) title: Option<Localized>,
    pub(crate) publisher: Option<Localized>,
    pub(crate) translations: Option<Translations>,
    pub(crate) hero: Option<At<String>>,
    pub(crate) gallery: Vec<At<String>>,
    pub(crate) staff_help: Option<Localized>,
    pub(crate) suggestions: BTreeMap<Language, Vec<String>>,
    pub(crate) sections: Option<Vec<Section>>,
    pub(crate) words: BTreeMap<String, Localized>,
}

/// The only time zone there is.
const TIME_ZONE: &str = "Asia/Baku";

/// The interface words that a curator may rename.
const WORD_KEYS: [&str; 16] = [
    "attract.invitation",
    "home.heading",
    "section.venues",
    "section.stories",
    "section.district",
    "section.timeline",
    "section.works",
    "section.films",
    "section.people",
    "venue.visit",
    "story.read",
    "work.look-closer",
    "film.play",
    "takeaway.heading",
    "sources.heading",
    "search.invitation",
];
/// Long enough that a word over the limit is told as such.
const MOST_CHARACTERS_READ: usize = 600;

impl Exhibition {
    pub(crate) fn read(object: &Object<'_>) -> Self {
        // These were read before everything else, without reporting; here they are asked for and their faults told.
        read_languages(object);
        read_watch_words(object);
        if let Some(zone) = object.value("timeZone", || one_of_words([TIME_ZONE]))
            && zone.text() != Some(TIME_ZONE)
        {
            zone.refuse_choice(zone.text().unwrap_or("…"), [TIME_ZONE]);
        }
        object.optional::<String>("contact");
        Self {
            format_version: read_format_version(object),
            id: object.required("id"),
            title: object.required("title").map(Title::shown),
            publisher: object.required("publisher").map(Title::shown),
            translations: object
                .value("translations", Translations::schema)
                .map(Translations::read_or_default),
            hero: object.optional("hero"),
            gallery: read_gallery(object),
            staff_help: object
                .value("staffHelp", || texts_up_to(MOST_CHARACTERS_OF_STAFF_HELP))
                .and_then(|text| read_up_to(text, MOST_CHARACTERS_OF_STAFF_HELP)),
            suggestions: read_lists_by_language(object, "suggestions"),
            sections: object.optional("sections"),
            words: object.value("words", words_schema).map(read_words).unwrap_or_default(),
        }
    }
}

/// Reads in which languages the exhibition is: every other value depends on it.
pub(crate) fn read_languages(object: &Object<'_>) -> Languages {
    let default = Languages::default();
    let mut all: Vec<Language> = object.required("languages").unwrap_or_default();
    let mut seen = BTreeSet::new();
    all.retain(|language| seen.insert(language.clone()));
    let all = if all.is_empty() { default.all } else { all };
    let listed = |language: &At<Language>| all.contains(&language.value);
    let keep_listed = |value: Value<'_>, languages: Vec<At<Language>>| {
        let (listed, unknown): (Vec<_>, Vec<_>) = languages.into_iter().partition(listed);
        for language in unknown {
            report_unknown_language(value, language.value.tag());
        }
        listed.into_iter().map(|language| language.value).collect::<Vec<_>>()
    };
    let original = object
        .required::<At<Language>>("originalLanguage")
        .map(|language| language.value)
        .filter(|original| match object.value("originalLanguage", Language::schema) {
            Some(value) if !all.contains(original) => {
                report_unknown_language(value, original.tag());
                false
            }
            _ => true,
        })
        .or_else(|| all.contains(&default.original).then_some(default.original))
        .or_else(|| all.first().cloned())
        .unwrap_or_else(|| Language::new("az"));
    let required = object
        .value("requiredLanguages", Vec::<Language>::schema)
        .and_then(|value| Some(keep_listed(value, Written::read_from(value)?)))
        .filter(|required| !required.is_empty())
        .unwrap_or_else(|| vec![original.clone()]);
    let mut chains = BTreeMap::new();
    for chain in object
        .value("fallback", || by_language(Vec::<Language>::schema()))
        .and_then(|value| value.properties())
        .unwrap_or_default()
    {
        let language = Language::new(chain.key());
        if !all.contains(&language) {
            report_unknown_language(chain, chain.key());
        } else if let Some(languages) = Written::read_from(chain) {
            chains.insert(language, keep_listed(chain, languages));
        }
    }
    let fallback = Fallback {
        chains,
        required: required.clone(),
        original: Some(original.clone()),
    };
    Languages {
        all,
        required,
        original,
        fallback,
    }
}

/// Reads which words may stand only in quotations.
pub(crate) fn read_watch_words(object: &Object<'_>) -> WatchWords {
    WatchWords::new(read_lists_by_language(object, "watchWords"))
}

fn read_lists_by_language(object: &Object<'_>, key: &'static str) -> BTreeMap<Language, Vec<String>> {
    let value = object.value(key, || by_language(Vec::<String>::schema()));
    value
        .and_then(|value| read_by_language(value, |list, _| Written::read_from(list)))
        .unwrap_or_default()
}

const FORMAT_VERSION: WholeBounds = WholeBounds::new(1, u32::MAX);

fn read_format_version(object: &Object<'_>) -> Option<At<u32>> {
    let Some(value) = object.value("formatVersion", || FORMAT_VERSION.schema()) else {
        object.report_missing("formatVersion", "1");
        return None;
    };
    let version = FORMAT_VERSION.read(value)?;
    Some(At {
        value: version,
        line: value.line(),
    })
}

fn words_schema() -> Schema {
    named(one_of_words(WORD_KEYS), texts_up_to(MOST_CHARACTERS_OF_A_WORD))
}

fn read_words(value: Value<'_>) -> BTreeMap<String, Localized> {
    let Some(properties) = value.properties() else {
        return value.refuse(Shape::Group).unwrap_or_default();
    };
    let mut words = BTreeMap::new();
    for property in properties {
        let refuse = |reason: WordRefused| {
            let fault = WordNotUsable {
                key: property.key().to_owned(),
                reason: reason.words(),
            };
            property.document.report(property.line(), fault);
        };
        if !WORD_KEYS.contains(&property.key()) {
            refuse(WordRefused::NotInList);
            continue;
        }
        let Some(mut word) = read_incomplete(property, MOST_CHARACTERS_READ) else {
            continue;
        };
        let count = word.0.len();
        word.0
            .retain(|_, text| text.chars().count() <= MOST_CHARACTERS_OF_A_WORD);
        if word.0.len() < count {
            refuse(WordRefused::TooLong);
        }
        if !word.is_empty() {
            words.insert(property.key().to_owned(), word);
        }
    }
    words
}

impl Written for Language {
    const SHAPE: Shape = Shape::LanguageTag;

    fn read_from(value: Value<'_>) -> Option<Self> {
        match value.text() {
            Some(text) if is_language_tag(text) => Some(Self::new(text)),
            _ => value.refuse(Self::SHAPE),
        }
    }
}

/// Whether `text` looks like a BCP 47 tag: `az`, `zh-Hant`.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_language = parts
        .next()
        .is_some_and(|part| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    is_language
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
