//! The real `lachin schemas`.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn schemas(folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lachin"))
        .arg("schemas")
        .arg(folder)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn an_editor_finds_a_schema_for_every_file() {
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let output = schemas(folder.path());
        assert_eq!(output.status.code(), Some(0));
        assert!(said(&output).contains("Visual Studio Code"), "{}", said(&output));
    }
    let settings = fs::read_to_string(folder.path().join(".vscode/settings.json")).unwrap();
    let settings: Value = serde_json::from_str(&settings).unwrap();
    let bound = settings["json.schemas"].as_array().unwrap();
    assert_eq!(bound.len(), 10);
    for schema in bound {
        let path = folder.path().join(schema["url"].as_str().unwrap());
        let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(schema["type"], "object");
    }
}

#[test]
fn settings_of_a_curators_own_are_left_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join(".vscode/settings.json");
    fs::create_dir(settings.parent().unwrap()).unwrap();
    fs::write(&settings, "{ \"editor.fontSize\": 20 }").unwrap();
    let output = schemas(folder.path());
    assert_eq!(output.status.code(), Some(0));
    assert!(
        said(&output).contains("was left as it is. Add to it:\n{\n"),
        "{}",
        said(&output)
    );
    assert_eq!(fs::read_to_string(&settings).unwrap(), "{ \"editor.fontSize\": 20 }");
}

#[test]
fn a_folder_that_is_not_there_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let mistyped = folder.path().join("contnet");
    assert_eq!(schemas(&mistyped).status.code(), Some(2));
    assert!(!mistyped.exists());
}
