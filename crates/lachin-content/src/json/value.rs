//! Values read one by one, so that a wrong one costs itself only and its line is named.

use std::cell::RefCell;
use std::collections::HashMap;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;

use super::document::Document;
use super::schema::{Schema, described, list_of};
use crate::checks::{KeyMissing, KeyRepeated, UnknownKey, ValueUnknown, ValueWrongType};
use crate::nearest::Suggestion;
use crate::wording::Shape;

/// Something that a JSON value can be read as.
pub(crate) trait Written: Sized {
    /// What it is called when the value is something else.
    const SHAPE: Shape;

    /// One of its kind, as it would be typed.
    fn example() -> String {
        Self::SHAPE.example().to_owned()
    }

    /// Reads it. `None` once the fault has been reported.
    fn read_from(value: Value<'_>) -> Option<Self>;

    /// What [`read_from`](Self::read_from) can read.
    fn schema() -> Schema {
        match Self::SHAPE {
            Shape::Group | Shape::Publication | Shape::Translations => described(Self::read_from),
            shape => shape.schema(),
        }
    }
}

/// A word from a fixed list.
pub(crate) trait Choice: Copy + 'static {
    /// The words and what they mean.
    const CHOICES: &'static [(&'static str, Self)];
    /// What an unknown word means, where the list has a word for the rest.
    const OTHER: Option<Self>;
}

/// Something read, with its line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) line: u32,
}

/// A value below a key.
#[derive(Clone, Copy)]
pub(crate) struct Value<'d> {
    key: &'d str,
    json: &'d ast::Value<'d>,
    is_whole_file: bool,
    pub(crate) document: &'d Document<'d>,
}

/// The keys of an object; those that nobody asks for are reported at the end.
pub(crate) struct Object<'d> {
    /// The line of its opening bracket; none for the whole file.
    line: Option<u32>,
    properties: Vec<Property<'d>>,
    by_key: HashMap<&'d str, usize>,
    asked: RefCell<Vec<&'static str>>,
    pub(crate) document: &'d Document<'d>,
}

struct Property<'d> {
    key: &'d str,
    line: u32,
    json: &'d ast::Value<'d>,
}

impl<'d> Property<'d> {
    fn value(&self, document: &'d Document<'d>) -> Value<'d> {
        Value {
            key: self.key,
            json: self.json,
            is_whole_file: false,
            document,
        }
    }
}

/// Allowed in every object.
pub(super) const KEYS_EVERYWHERE: [&str; 2] = ["$schema", "note"];

/// What people coming from elsewhere write.
const FOREIGN_KEYS: &[(&str, &str)] = &[
    ("altText", "alt"),
    ("author", "creator"),
    ("desc", "text.<lang>.md"),
    ("description", "text.<lang>.md"),
    ("image", "hero"),
    ("images", "gallery"),
    ("keywords", "searchWords"),
    ("license", "licence"),
    ("neighbors", "neighbours"),
    ("photo", "hero"),
    ("picture", "hero"),
    ("pictures", "gallery"),
    ("status", "publication"),
    ("tags", "searchWords"),
    ("title", "name"),
];

impl<'d> Value<'d> {
    /// The value of a whole file; messages call it by the file's name.
    pub(crate) fn root(json: &'d ast::Value<'d>, document: &'d Document<'d>) -> Self {
        let key = document.file.rsplit('/').next().unwrap_or(document.file);
        Self {
            key,
            json,
            is_whole_file: true,
            document,
        }
    }

    /// The same value, read against something else.
    pub(crate) fn within<'o>(&self, document: &'o Document<'o>) -> Value<'o>
    where
        'd: 'o,
    {
        Value {
            key: self.key,
            json: self.json,
            is_whole_file: self.is_whole_file,
            document,
        }
    }

    pub(crate) fn key(&self) -> &'d str {
        self.key
    }

    pub(crate) fn line(&self) -> u32 {
        self.document.lines.at(self.json.range().start)
    }

    /// Says what it should have been.
    pub(crate) fn refuse<T>(&self, shape: Shape) -> Option<T> {
        let example = format!("\"{}\": {}", self.key, shape.example());
        self.document.report(
            self.line(),
            ValueWrongType {
                key: self.key.to_owned(),
                shape: shape.words(),
                example,
            },
        );
        None
    }

    pub(crate) fn text(&self) -> Option<&'d str> {
        self.json.as_string_lit().map(|text| text.value.as_ref())
    }

    /// A finite number.
    pub(crate) fn number(&self) -> Option<f64> {
        self.json
            .as_number_lit()?
            .value
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())
    }

    pub(crate) fn truth(&self) -> Option<bool> {
        self.json.as_boolean_lit().map(|literal| literal.value)
    }

    /// The entries of a list.
    pub(crate) fn entries(&self) -> Option<Vec<Value<'d>>> {
        let array = self.json.as_array()?;
        Some(
            array
                .elements
                .iter()
                .map(|json| Value {
                    json,
                    is_whole_file: false,
                    ..*self
                })
                .collect(),
        )
    }

    /// The keys of an object, whatever they are called but for those that may stand in every object.
    pub(crate) fn properties(&self) -> Option<Vec<Value<'d>>> {
        let object = Object::new(self.json.as_object()?, None, self.document);
        let is_last =
            |(at, property): (usize, Property<'d>)| (object.by_key.get(property.key) == Some(&at)).then_some(property);
        let last = object.properties.into_iter().enumerate().filter_map(is_last);
        let kept = last.filter(|property| !KEYS_EVERYWHERE.contains(&property.key));
        Some(kept.map(|property| property.value(self.document)).collect())
    }

    /// Reads an object, then reports the keys that `read` did not ask for.
    pub(crate) fn object<T>(&self, read: impl FnOnce(&Object<'d>) -> T) -> Option<T> {
        let Some(object) = self.json.as_object() else {
            return self.refuse(Shape::Group);
        };
        let object = Object::new(object, (!self.is_whole_file).then(|| self.line()), self.document);
        let read = read(&object);
        object.report_unknown_keys();
        Some(read)
    }

    /// Reads a word from a fixed list.
    pub(crate) fn choice<C: Choice>(&self) -> Option<C> {
        let Some(word) = self.text() else {
            return self.refuse(Shape::Text);
        };
        let known = C::CHOICES.iter().find(|(name, _)| *name == word);
        if known.is_none() {
            let names = C::CHOICES.iter().map(|(name, _)| *name);
            self.refuse_choice(word, names);
        }
        known.map(|(_, choice)| *choice).or(C::OTHER)
    }

    /// Says which words are in the list.
    pub(crate) fn refuse_choice<'a>(&self, written: &str, choices: impl IntoIterator<Item = &'a str>) {
        let suggestion = Suggestion::among(written, choices);
        let fault = ValueUnknown {
            key: self.key.to_owned(),
            value: written.to_owned(),
            suggestion,
        };
        self.document.report(self.line(), fault);
    }
}

impl<'d> Object<'d> {
    fn new(object: &'d ast::Object<'d>, line: Option<u32>, document: &'d Document<'d>) -> Self {
        let mut by_key = HashMap::new();
        let mut properties = Vec::with_capacity(object.properties.len());
        for property in &object.properties {
            let (key, line) = (property.name.as_str(), document.lines.at(property.range.start));
            if by_key.insert(key, properties.len()).is_some() {
                document.report(line, KeyRepeated { key: key.to_owned() });
            }
            properties.push(Property {
                key,
                line,
                json: &property.value,
            });
        }
        Self {
            line,
            properties,
            by_key,
            asked: RefCell::default(),
            document,
        }
    }

    /// The value below a key, if there is one; `schema` is what whoever asks can read there.
    pub(crate) fn value(&self, key: &'static str, schema: impl FnOnce() -> Schema) -> Option<Value<'d>> {
        self.asked.borrow_mut().push(key);
        if let Some(asked) = self.document.asked {
            asked.note(key, schema());
        }
        let property = &self.properties[*self.by_key.get(key)?];
        Some(property.value(self.document))
    }

    /// What stands below a key. `None` where nothing does, or nothing that can be read.
    pub(crate) fn optional<T: Written>(&self, key: &'static str) -> Option<T> {
        T::read_from(self.value(key, T::schema)?)
    }

    /// What must stand below a key. `None` once its absence or fault has been reported.
    pub(crate) fn required<T: Written>(&self, key: &'static str) -> Option<T> {
        match self.value(key, T::schema) {
            Some(value) => T::read_from(value),
            None => {
                self.report_missing(key, &T::example());
                None
            }
        }
    }

    /// Says that a key is missing, with a value as an example.
    pub(crate) fn report_missing(&self, key: &'static str, example: &str) {
        self.report_one_missing(&[key], example);
    }

    /// The same where one of several keys is enough; the first is offered.
    pub(crate) fn report_one_missing(&self, keys: &[&'static str], example: &str) {
        let Some(key) = keys.first() else { return };
        if let Some(asked) = self.document.asked {
            asked.note_required(keys);
        }
        let example = format!("\"{key}\": {example}");
        self.document.report(
            self.line,
            KeyMissing {
                key: (*key).to_owned(),
                example,
            },
        );
    }

    fn report_unknown_keys(&self) {
        let asked = self.asked.borrow();
        for property in &self.properties {
            if asked.contains(&property.key) || KEYS_EVERYWHERE.contains(&property.key) {
                continue;
            }
            let foreign = FOREIGN_KEYS.iter().find(|(foreign, meant)| {
                *foreign == property.key && (asked.contains(meant) || meant.starts_with("text."))
            });
            let suggestion = match foreign {
                Some((_, meant)) => Suggestion::certain(meant),
                None => Suggestion::among(property.key, asked.iter().copied()),
            };
            self.document.report(
                property.line,
                UnknownKey {
                    key: property.key.to_owned(),
                    suggestion,
                },
            );
        }
    }
}

impl<T: Written> Written for At<T> {
    const SHAPE: Shape = T::SHAPE;

    fn schema() -> Schema {
        T::schema()
    }

    fn example() -> String {
        T::example()
    }

    fn read_from(value: Value<'_>) -> Option<Self> {
        Some(Self {
            value: T::read_from(value)?,
            line: value.line(),
        })
    }
}

impl<T: Written> Written for Vec<T> {
    const SHAPE: Shape = Shape::List;

    fn schema() -> Schema {
        list_of(T::schema())
    }

    fn example() -> String {
        format!("[{}]", T::example())
    }

    fn read_from(value: Value<'_>) -> Option<Self> {
        match value.entries() {
            Some(entries) => Some(entries.into_iter().filter_map(T::read_from).collect()),
            None => value.refuse(Self::SHAPE),
        }
    }
}
