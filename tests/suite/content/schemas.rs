//! JSON Schemas: what lies in `docs/schemas` is what the program says, and says the same as reading does.

use std::fs;
use std::path::Path;

use lachin_content::{FileSchema, schemas};
use lachin_tests::project;
use regex::Regex;
use serde_json::{Map, Value};

use super::copy::{files_below, fixtures};

#[test]
fn the_documents_hold_what_the_program_says() {
    let folder = project::root().join("docs/schemas");
    let accepts = std::env::var_os("LACHIN_ACCEPT").is_some();
    if accepts {
        fs::create_dir_all(&folder).expect("the project can be written to");
    }
    for schema in schemas() {
        let path = folder.join(format!("{}.schema.json", schema.name));
        if accepts {
            fs::write(&path, &schema.text).expect("the project can be written to");
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == schema.text,
            "{}: run this test with LACHIN_ACCEPT=1",
            path.display()
        );
    }
    assert_eq!(files_below(&folder).len(), schemas().len(), "none is left over");
}

#[test]
fn every_key_says_what_it_means() {
    fn look(schema: &Value, lacking: &mut Vec<String>) {
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            if property["description"].as_str().is_none_or(str::is_empty) {
                lacking.push(key.clone());
            }
        }
        let within: Vec<&Value> = match schema {
            Value::Object(entries) => entries.values().collect(),
            Value::Array(entries) => entries.iter().collect(),
            _ => Vec::new(),
        };
        within.into_iter().for_each(|within| look(within, lacking));
    }
    let mut lacking = Vec::new();
    schemas()
        .iter()
        .for_each(|schema| look(&parsed(&schema.text), &mut lacking));
    assert_eq!(lacking, Vec::<String>::new());
}

#[test]
fn whatever_is_right_is_right_for_the_schemas() {
    let mut checked = 0;
    for folder in [project::content(), fixtures().join("good")] {
        for (file, faults) in faults_in(&folder) {
            assert_eq!(faults, Vec::<String>::new(), "{}: {file}", folder.display());
            checked += 1;
        }
    }
    assert!(checked > 40, "{checked} files");
}

#[test]
fn what_reading_refuses_the_schemas_refuse() {
    for (fixture, word) in [
        ("unknown-key", "is not a key"),
        ("key-missing", "is missing"),
        ("value-unknown", "is none of"),
        ("value-wrong-type", "is not"),
        ("date-invalid", "is not like"),
    ] {
        let folder = fixtures().join("broken").join(fixture);
        let said: Vec<String> = faults_in(&folder).into_iter().flat_map(|(_, faults)| faults).collect();
        assert!(said.iter().any(|fault| fault.contains(word)), "{fixture}: {said:#?}");
    }
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// The faults of all JSON files of a folder that have a schema and can be parsed.
fn faults_in(folder: &Path) -> Vec<(String, Vec<String>)> {
    let schemas = schemas();
    let mut found = Vec::new();
    for file in files_below(folder) {
        let Some(schema) = schemas.iter().find(|schema| is_of(schema, &file)) else {
            continue;
        };
        let text = fs::read_to_string(folder.join(&file)).expect("the file can be read");
        if let Ok(value) = serde_json::from_str(&text) {
            let mut faults = Vec::new();
            hold(&parsed(&schema.text), &value, "", &mut faults);
            found.push((file, faults));
        }
    }
    found
}

fn is_of(schema: &FileSchema, file: &str) -> bool {
    let pattern = schema.files.trim_start_matches('/').replace('.', "\\.");
    let pattern = pattern.replace("**/", "(.+/)?").replace("/*", "/[^/]+");
    Regex::new(&format!("^{pattern}$")).expect("a pattern").is_match(file)
}

/// Holds a value against the words of JSON Schema that ours use.
fn hold(schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    let is_type = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("number") => value.is_number(),
        Some("integer") => value.is_u64(),
        Some(other) => panic!("{other}: not one of ours"),
        None => true,
    };
    if !is_type {
        return faults.push(format!("{at} is not: {}", schema["type"]));
    }
    if let Some(words) = schema["enum"].as_array()
        && !words.contains(value)
    {
        faults.push(format!("{at}: {value} is none of {words:?}"));
    }
    if let Some(either) = schema["anyOf"].as_array() {
        let is_one = either.iter().any(|schema| {
            let mut faults = Vec::new();
            hold(schema, value, at, &mut faults);
            faults.is_empty()
        });
        if !is_one {
            faults.push(format!("{at} is not one of several"));
        }
    }
    hold_text(schema, value, at, faults);
    hold_number(schema, value, at, faults);
    for entry in value.as_array().into_iter().flatten() {
        hold(&schema["items"], entry, at, faults);
    }
    if let (Some(most), Some(entries)) = (schema["maxItems"].as_u64(), value.as_array())
        && entries.len() as u64 > most
    {
        faults.push(format!("{at} is too long"));
    }
    if let Some(object) = value.as_object() {
        hold_keys(schema, object, at, faults);
    }
}

fn hold_text(schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    let Some(text) = value.as_str() else { return };
    if let Some(pattern) = schema["pattern"].as_str()
        && !Regex::new(pattern).expect("a pattern").is_match(text)
    {
        faults.push(format!("{at}: {text} is not like {pattern}"));
    }
    let length = text.chars().count() as u64;
    let (least, most) = (schema["minLength"].as_u64(), schema["maxLength"].as_u64());
    if least.is_some_and(|least| length < least) || most.is_some_and(|most| length > most) {
        faults.push(format!("{at}: {length} characters"));
    }
}

fn hold_number(schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    let Some(number) = value.as_f64() else { return };
    let (least, most) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
    if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
        faults.push(format!("{at}: {number} lies outside"));
    }
}

fn hold_keys(schema: &Value, object: &Map<String, Value>, at: &str, faults: &mut Vec<String>) {
    for key in schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
    {
        if !object.contains_key(key) {
            faults.push(format!("{at}/{key} is missing"));
        }
    }
    for (key, value) in object {
        let at = format!("{at}/{key}");
        hold(&schema["propertyNames"], &Value::from(key.as_str()), &at, faults);
        match (&schema["properties"][key], &schema["additionalProperties"]) {
            (Value::Null, Value::Bool(false)) => faults.push(format!("{at} is not a key")),
            (Value::Null, others) => hold(others, value, &at, faults),
            (property, _) => hold(property, value, &at, faults),
        }
    }
}
