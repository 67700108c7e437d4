//! JSON Schemas of all files of a content folder, so that an editor can complete keys and underline what is wrong.

use serde_json::Value;

use crate::index::{DISTRICT, ITEM_FOLDERS};
use crate::json::schema::{described, described_keys};
use crate::json::{Object, Schema};
use crate::meaning::{kind_name, sidecar_keys};
use crate::model::Kind;
use crate::raw;

/// The JSON Schema of one kind of file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileSchema {
    /// What it is the schema of: `venue`, `sources`, `picture`.
    pub name: &'static str,
    /// Where such files lie within a content folder, with `*` for any name and `**` for any folders.
    pub files: String,
    /// The schema, in JSON.
    pub text: String,
}

/// One for every kind of file, in the order of their names.
pub fn schemas() -> Vec<FileSchema> {
    let top = |name, schema| file(name, format!("/{name}.json"), schema);
    let mut schemas = vec![
        top("exhibition", described_keys(raw::Exhibition::read)),
        top("sources", described(raw::read_sources)),
        top("timeline", described(raw::read_timeline)),
        file("picture", "**/images/*.json".to_owned(), described_keys(sidecar_keys)),
        item(Kind::District, format!("/{DISTRICT}/{DISTRICT}.json")),
    ];
    schemas.extend(ITEM_FOLDERS.map(|(kind, folder)| item(kind, format!("/{folder}/*/{}.json", kind_name(kind)))));
    schemas.sort_by_key(|schema| schema.name);
    schemas
}

fn item(kind: Kind, files: String) -> FileSchema {
    let read = |object: &Object<'_>| raw::Item::read(kind, object);
    file(kind_name(kind), files, described_keys(read))
}

fn file(name: &'static str, files: String, schema: Schema) -> FileSchema {
    let mut whole = serde_json::Map::new();
    whole.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
    whole.insert("title".to_owned(), name.into());
    if let Value::Object(schema) = schema {
        whole.extend(schema);
    }
    let text = format!("{:#}\n", in_order(Value::Object(whole)));
    FileSchema { name, files, text }
}

/// With all keys in the order of their letters, whichever order the map of another crate prefers.
fn in_order(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.into_iter().map(|(key, value)| (key, in_order(value))).collect();
            entries.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(entries.into_iter().collect())
        }
        Value::Array(values) => values.into_iter().map(in_order).collect(),
        other => other,
    }
}
