//! `sources.json`.

use crate::json::schema::{Schema, described_keys, either, named};
use crate::json::{At, Object, Value, Written};
use crate::model::{Id, Localized, Source};
use crate::wording::Shape;

/// A source with the id under which it is cited; without the source where it cannot be used.
pub(crate) type ListedSource = (At<String>, Option<Source>);

/// Reads the sources in the order of the file.
pub(crate) fn read_sources(root: Value<'_>) -> Vec<ListedSource> {
    let read = root.object(|object| {
        let Some(value) = object.value("sources", || {
            named(
                Id::schema(),
                described_keys(|object| drop(read_source(object, Id(String::new())))),
            )
        }) else {
            object.report_missing("sources", "{ \"source-id\": { … } }");
            return Vec::new();
        };
        match value.properties() {
            Some(properties) => properties.into_iter().map(read_listed).collect(),
            None => value.refuse(Shape::Group).unwrap_or_default(),
        }
    });
    read.unwrap_or_default()
}

fn read_listed(value: Value<'_>) -> ListedSource {
    let id = value.key().to_owned();
    let is_usable = super::reference::is_id(&id);
    if !is_usable {
        value.refuse::<()>(Shape::Id);
    }
    let source = value.object(|object| read_source(object, Id(id.clone()))).flatten();
    (
        At {
            value: id,
            line: value.line(),
        },
        source.filter(|_| is_usable),
    )
}

fn read_source(object: &Object<'_>, id: Id) -> Option<Source> {
    let title = object.required("title");
    let publisher = object.required("publisher");
    let kind = object.required("kind");
    let source = Source {
        id,
        author: object.optional("author").map(|Author(names)| names),
        date: object.optional("date"),
        language: object.optional("language"),
        url: object.optional("url"),
        accessed: object.optional("accessed"),
        pages: object.optional("pages"),
        title: title?,
        publisher: publisher?,
        kind: kind?,
    };
    Some(source)
}

/// A name for each language, or one that all of them write alike.
struct Author(Localized);

impl Written for Author {
    const SHAPE: Shape = Shape::Localized;

    fn read_from(value: Value<'_>) -> Option<Self> {
        let name = value.text().map(str::trim).filter(|name| !name.is_empty());
        let Some(name) = name else {
            return Localized::read_from(value).map(Self);
        };
        let languages = &value.document.sink.languages.all;
        let alike = languages.iter().map(|language| (language.clone(), name.to_owned()));
        Some(Self(Localized(alike.collect())))
    }

    fn schema() -> Schema {
        either([String::schema(), Localized::schema()])
    }
}
