//! What may stand where, in the words of JSON Schema (draft 7), told by the very code that reads it.
//!
//! A reader is given an object without any key, and each key that it asks for is noted with what it would read there. So
//! a schema cannot say anything else than its reader.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::document::{Document, Sink};
use super::syntax::{Lines, parse};
use super::value::{Object, Value};
use crate::languages::Languages;
use crate::limits::MOST_CHARACTERS;
use crate::meanings::meaning;
use crate::report::Report;
use crate::watch::WatchWords;
use crate::wording::Shape;

/// What may stand somewhere.
pub(crate) type Schema = Json;

/// The keys that a reader has asked for.
#[derive(Default)]
pub(crate) struct Asked {
    keys: RefCell<Vec<(&'static str, Schema)>>,
    /// Of each, one key must be there.
    required: RefCell<Vec<Vec<&'static str>>>,
}

impl Asked {
    pub(crate) fn note(&self, key: &'static str, schema: Schema) {
        self.keys.borrow_mut().push((key, schema));
    }

    pub(crate) fn note_required(&self, keys: &[&'static str]) {
        self.required.borrow_mut().push(keys.to_vec());
    }

    fn into_schema(self) -> Schema {
        let mut properties = Map::new();
        for (key, schema) in self.keys.into_inner() {
            let described = with(schema, "description", meaning(key).unwrap_or_default());
            // Of a key that is asked for twice the first says what it is.
            properties.entry(key).or_insert(described);
        }
        let (alone, choices): (Vec<_>, Vec<_>) =
            self.required.into_inner().into_iter().partition(|keys| keys.len() == 1);
        let mut required: Vec<_> = alone.concat();
        required.sort_unstable();
        required.dedup();
        let mut schema = json!({ "type": "object", "additionalProperties": false });
        for (key, schema) in keys_everywhere() {
            properties.entry(key).or_insert(schema);
        }
        schema = with(schema, "properties", properties);
        if !required.is_empty() {
            schema = with(schema, "required", required);
        }
        if let Some(choice) = choices.first() {
            let one: Vec<_> = choice.iter().map(|key| json!({ "required": [key] })).collect();
            schema = with(schema, "anyOf", one);
        }
        schema
    }
}

fn with(mut schema: Schema, key: &str, value: impl Into<Json>) -> Schema {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert(key.to_owned(), value.into());
    }
    schema
}

/// What a reader of values asks an object for.
pub(crate) fn described<T>(read: impl FnOnce(Value<'_>) -> T) -> Schema {
    const NOTHING: &str = "{}";
    let asked = Asked::default();
    let lines = Lines::of(NOTHING);
    let (report, languages, watch_words) = (Report::default(), Languages::default(), WatchWords::default());
    if let Ok(parsed) = parse(NOTHING, &lines) {
        let document = Document {
            file: "",
            lines: &lines,
            sink: Sink {
                report: &report,
                languages: &languages,
                watch_words: &watch_words,
            },
            asked: Some(&asked),
        };
        read(Value::root(&parsed.root, &document));
    }
    asked.into_schema()
}

/// The same of a reader of keys.
pub(crate) fn described_keys<T>(read: impl FnOnce(&Object<'_>) -> T) -> Schema {
    described(|value| value.object(|object| drop(read(object))))
}

/// What may stand in every object, with its meaning.
fn keys_everywhere() -> impl Iterator<Item = (&'static str, Schema)> {
    let described = |key| (key, with(json!({}), "description", meaning(key).unwrap_or_default()));
    super::value::KEYS_EVERYWHERE.into_iter().map(described)
}

pub(crate) fn list_of(entry: Schema) -> Schema {
    json!({ "type": "array", "items": entry })
}

pub(crate) fn list_up_to(entries: usize, entry: Schema) -> Schema {
    with(list_of(entry), "maxItems", entries)
}

/// An object from language to something.
pub(crate) fn by_language(value: Schema) -> Schema {
    named(Shape::LanguageTag.schema(), value)
}

/// Texts of at most so many characters in each language.
pub(crate) fn texts_up_to(characters: usize) -> Schema {
    by_language(Shape::TextUpTo { characters }.schema())
}

/// An object from keys that anybody may choose to something.
pub(crate) fn named(names: Schema, value: Schema) -> Schema {
    let everywhere: BTreeMap<_, _> = keys_everywhere().collect();
    let names = json!({ "anyOf": [names, one_of_words(everywhere.keys().copied())] });
    json!({ "type": "object", "properties": everywhere, "additionalProperties": value, "propertyNames": names })
}

pub(crate) fn one_of_words<'w>(words: impl IntoIterator<Item = &'w str>) -> Schema {
    json!({ "enum": words.into_iter().collect::<Vec<_>>() })
}

pub(crate) fn either(schemas: impl IntoIterator<Item = Schema>) -> Schema {
    json!({ "anyOf": schemas.into_iter().collect::<Vec<_>>() })
}

pub(crate) fn text_like(pattern: &str) -> Schema {
    json!({ "type": "string", "pattern": pattern })
}

impl Shape {
    /// The same in the words of JSON Schema. Of groups it says only that they are some; see [`described`].
    pub(crate) fn schema(self) -> Schema {
        match self {
            Self::Text => json!({ "type": "string", "minLength": 1 }),
            Self::TextUpTo { characters } => json!({ "type": "string", "minLength": 1, "maxLength": characters }),
            Self::Id => with(text_like("^[a-z0-9]+(-[a-z0-9]+)*$"), "maxLength", 60),
            Self::Number { from, to } => {
                let mut schema = json!({ "type": "number" });
                if from > f64::MIN {
                    schema = with(schema, "minimum", from);
                }
                if to < f64::MAX {
                    schema = with(schema, "maximum", to);
                }
                schema
            }
            Self::WholeNumber { from, to } => json!({ "type": "integer", "minimum": from, "maximum": to }),
            Self::YesOrNo => json!({ "type": "boolean" }),
            Self::List => json!({ "type": "array" }),
            Self::ListUpTo { entries } => json!({ "type": "array", "maxItems": entries }),
            Self::Group | Self::Publication | Self::Translations => json!({ "type": "object" }),
            Self::Localized => texts_up_to(MOST_CHARACTERS),
            Self::LanguageTag => text_like("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
            Self::Date => text_like(r"^\d{4}-\d{2}-\d{2}$"),
            Self::DayOfYear => text_like(r"^\d{2}-\d{2}$"),
            Self::TimeOfDay => text_like(r"^([01]\d|2[0-3]):[0-5]\d$"),
        }
    }
}
