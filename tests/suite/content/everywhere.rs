//! What may stand in every group of every file.

use lachin_content::Exhibition;
use serde_json::{Map, Value};

use super::copy::{Copy, items};

fn with_notes(value: Value) -> Value {
    match value {
        Value::Object(group) => {
            let mut noted = Map::new();
            noted.insert("$schema".into(), "https://example.org/schema.json".into());
            for (key, value) in group {
                noted.insert(key, with_notes(value));
            }
            noted.insert("note".into(), "For whoever comes after me.".into());
            Value::Object(noted)
        }
        Value::Array(entries) => Value::Array(entries.into_iter().map(with_notes).collect()),
        other => other,
    }
}

#[test]
fn a_note_and_a_schema_are_ignored_wherever_they_stand() {
    let copy = Copy::of_good();
    let good: Exhibition = copy.load().exhibition;
    let files = copy.files();
    for file in files.iter().filter(|file| file.ends_with(".json")) {
        let written: Value = serde_json::from_str(&copy.read(file)).expect("the good exhibition is JSON");
        copy.write(file, with_notes(written).to_string());
    }
    let loaded = copy.load();
    assert_eq!(loaded.diagnostics, []);
    assert_eq!(items(&loaded.exhibition), items(&good));
}
