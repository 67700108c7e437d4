//! `film.json`.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::localized::read_by_language;
use super::number::WholeBounds;
use super::reference::PersonOrName;
use super::short::Name;
use crate::json::schema::by_language;
use crate::json::{At, Object, Written};
use crate::model::{FilmType, HistoricDate, Language, Localized};

/// A film as written.
#[derive(Debug)]
pub(crate) struct Film {
    pub(crate) entry: Entry,
    pub(crate) name: Option<Localized>,
    pub(crate) directors: Option<Vec<PersonOrName>>,
    pub(crate) original_title: Option<String>,
    pub(crate) film_type: FilmType,
    pub(crate) date: Option<HistoricDate>,
    pub(crate) minutes: Option<u32>,
    pub(crate) file: Option<At<String>>,
    pub(crate) has_sound: bool,
    pub(crate) captions: BTreeMap<Language, At<String>>,
}

/// At most a day.
const MINUTES: WholeBounds = WholeBounds::new(1, 24 * 60);

impl Film {
    pub(crate) fn read(object: &Object<'_>) -> Self {
        Self {
            entry: Entry::read(object),
            name: object.required("name").map(Name::shown),
            directors: object.required("directors"),
            original_title: object.optional("originalTitle").map(Name::shown),
            film_type: object.optional("type").unwrap_or(FilmType::Other),
            date: object.optional("date"),
            minutes: object
                .value("minutes", || MINUTES.schema())
                .and_then(|value| MINUTES.read(value)),
            file: object.optional("file"),
            has_sound: object.optional("sound").unwrap_or(true),
            captions: object
                .value("captions", || by_language(String::schema()))
                .and_then(|value| read_by_language(value, |file, _| At::read_from(file)))
                .unwrap_or_default(),
        }
    }
}
