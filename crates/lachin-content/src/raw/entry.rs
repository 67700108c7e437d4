//! What every item has.

use std::collections::BTreeMap;

use super::date::When;
use super::fact::Fact;
use super::localized::read_by_language;
use super::number::WholeBounds;
use super::short::Name;
use crate::json::schema::{Schema, by_language, list_up_to};
use crate::json::{At, Object, Value, Written};
use crate::model::{Language, Localized, TranslationState};
use crate::wording::Shape;

/// The common keys of district, venue, story, work, film and person.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    pub(crate) id: Option<At<String>>,
    pub(crate) kind: Option<At<String>>,
    /// None once its absence has been reported.
    pub(crate) publication: Option<Publication>,
    pub(crate) translations: Option<Translations>,
    pub(crate) order: Option<u16>,
    pub(crate) featured: bool,
    pub(crate) hero: Option<At<String>>,
    pub(crate) gallery: Vec<At<String>>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) related: Vec<At<String>>,
    pub(crate) search_words: Vec<String>,
    pub(crate) takeaway: Option<Takeaway>,
}

/// Whether and when an item is shown.
#[derive(Debug)]
pub(crate) struct Publication {
    pub(crate) line: u32,
    pub(crate) status: Status,
    pub(crate) from: Option<When>,
    pub(crate) until: Option<When>,
}

/// How far an item has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Draft,
    Review,
    Published,
    Archived,
}

/// The states of the texts.
#[derive(Debug, Default)]
pub(crate) struct Translations {
    /// None where it cannot be read.
    pub(crate) line: Option<u32>,
    pub(crate) by_language: BTreeMap<Language, At<Translation>>,
}

/// The state of one text.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Translation {
    /// None where it is not written, or not a known word.
    pub(crate) state: Option<TranslationState>,
    /// The fingerprint of the original it was made from.
    pub(crate) of: Option<String>,
}

/// An address to take home, as written.
#[derive(Debug)]
pub(crate) struct Takeaway {
    pub(crate) url: At<String>,
    pub(crate) label: Option<Localized>,
}

/// Most pictures of a gallery.
const MOST_PICTURES: usize = 40;
const ORDER: WholeBounds = WholeBounds::new(0, 9999);

impl Translations {
    /// What is written, or nothing where that cannot be read and has been reported: then nobody says it is missing.
    pub(super) fn read_or_default(value: Value<'_>) -> Self {
        Self::read_from(value).unwrap_or_default()
    }
}

impl Entry {
    pub(super) fn read(object: &Object<'_>) -> Self {
        Self {
            id: object.optional("id"),
            kind: object.optional("kind"),
            publication: object.required("publication"),
            translations: object
                .value("translations", Translations::schema)
                .map(Translations::read_or_default),
            order: object
                .value("order", || ORDER.schema())
                .and_then(|value| u16::try_from(ORDER.read(value)?).ok()),
            featured: object.optional("featured").unwrap_or_default(),
            hero: object.optional("hero"),
            gallery: read_gallery(object),
            facts: object.optional("facts").unwrap_or_default(),
            related: object.optional("related").unwrap_or_default(),
            search_words: object.optional("searchWords").unwrap_or_default(),
            takeaway: object.optional("takeaway"),
        }
    }
}

/// The names of a gallery.
pub(super) fn read_gallery(object: &Object<'_>) -> Vec<At<String>> {
    read_up_to(object, "gallery", MOST_PICTURES)
}

/// A list of which at most so many entries are shown; that it is longer is reported.
pub(super) fn read_up_to<T: Written>(object: &Object<'_>, key: &'static str, entries: usize) -> Vec<T> {
    let Some(value) = object.value(key, || list_up_to(entries, T::schema())) else {
        return Vec::new();
    };
    let mut list: Vec<T> = Written::read_from(value).unwrap_or_default();
    if list.len() > entries {
        value.refuse::<()>(Shape::ListUpTo { entries });
        list.truncate(entries);
    }
    list
}

impl Written for Publication {
    const SHAPE: Shape = Shape::Publication;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let status = object.required("status");
            let (from, until) = (object.optional("from"), object.optional("until"));
            Some(Self {
                line: value.line(),
                status: status?,
                from,
                until,
            })
        })?
    }
}

impl Written for Translations {
    const SHAPE: Shape = Shape::Translations;

    fn read_from(value: Value<'_>) -> Option<Self> {
        let by_language = read_by_language(value, |translation, _| At::read_from(translation))?;
        Some(Self {
            line: Some(value.line()),
            by_language,
        })
    }

    fn schema() -> Schema {
        by_language(Translation::schema())
    }
}

impl Written for Translation {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let of = object.optional("of");
            for key in ["by", "checked"] {
                object.optional::<String>(key);
            }
            Self {
                state: object.optional("state"),
                of,
            }
        })
    }
}

impl Written for Takeaway {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let url = object.required("url");
            let label = object.optional("label").map(Name::shown);
            Some(Self { url: url?, label })
        })?
    }
}
