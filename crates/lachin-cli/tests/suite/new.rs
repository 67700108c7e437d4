//! The real `lachin new`, and what `lachin check` says of what it made.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::made::said;

/// The kinds, with the folder in which each has its items.
const KINDS: [(&str, &str); 6] = [
    ("venue", "venues"),
    ("story", "stories"),
    ("work", "works"),
    ("film", "films"),
    ("person", "people"),
    ("district", ""),
];

/// A content folder in which nothing is but the exhibition itself.
fn content() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let localized = r#"{ "az": "Sınaq", "en": "Test" }"#;
    let exhibition = format!(
        r#"{{ "formatVersion": 1, "id": "test", "title": {localized}, "publisher": {localized},
            "languages": ["az", "en", "ru", "tr"], "originalLanguage": "az", "requiredLanguages": ["az", "en"],
            "translations": {{ "az": {{ "state": "original" }} }} }}"#
    );
    fs::write(folder.path().join("exhibition.json"), exhibition).unwrap();
    for file in ["text.az.md", "text.en.md"] {
        fs::write(folder.path().join(file), "# Test\n").unwrap();
    }
    fs::write(folder.path().join("sources.json"), r#"{ "sources": {} }"#).unwrap();
    folder
}

fn new(kind: &str, id: &str, folder: &Path, options: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lachin"))
        .args(["new", kind, id])
        .arg(folder)
        .args(options)
        .output()
        .unwrap()
}

fn check(folder: &Path) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_lachin"))
        .arg("check")
        .arg(folder)
        .args(["--format", "json"])
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The codes of what is wrong in the files of a folder, each once.
fn codes(report: &Value, below: &str) -> Vec<String> {
    let diagnostics = report["diagnostics"].as_array().unwrap().iter();
    let below = diagnostics.filter(|one| one["file"].as_str().unwrap().starts_with(below));
    let mut codes: Vec<_> = below.map(|one| one["code"].as_str().unwrap().to_owned()).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// Every file below a folder with its bytes.
fn everything(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            found.push((path.clone(), Vec::new()));
            found.extend(everything(&path));
        } else {
            found.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
    found
}

fn id_of(kind: &str) -> &str {
    if kind == "district" { "district" } else { "new-thing" }
}

#[test]
fn a_new_item_of_every_kind_is_a_draft_without_an_error_that_only_wants_words_and_sources() {
    let content = content();
    for (kind, folder) in KINDS {
        let (code, text, refused) = said(&new(kind, id_of(kind), content.path(), &[]));
        assert_eq!((code, refused.as_str()), (Some(0), ""), "{kind}");
        let item = Path::new(folder).join(id_of(kind));
        let main_file = content.path().join(&item).join(format!("{kind}.json"));
        assert!(text.starts_with(main_file.to_str().unwrap()), "{text}");
        assert!(text.contains("\"status\": \"published\""), "{text}");
        for named in text.lines().take(6) {
            assert!(Path::new(named).exists(), "{named}");
        }
        let report = check(content.path());
        assert_eq!(report["errors"], 0, "{report:#}");
        let wanted = ["not-shown-now", "text-without-source", "translation-draft"];
        let also = (kind == "venue").then_some("not-yet-supplied");
        let mut expected: Vec<_> = wanted.into_iter().chain(also).collect();
        expected.sort_unstable();
        assert_eq!(codes(&report, item.to_str().unwrap()), expected, "{kind}");
    }
}

#[test]
fn once_published_a_new_item_lacks_nothing_but_sources() {
    let content = content();
    for (kind, folder) in KINDS {
        new(kind, id_of(kind), content.path(), &[]);
        let item = Path::new(folder).join(id_of(kind));
        let main_file = content.path().join(&item).join(format!("{kind}.json"));
        let draft = fs::read_to_string(&main_file).unwrap();
        fs::write(&main_file, draft.replace("\"draft\"", "\"published\"")).unwrap();
        let report = check(content.path());
        let faults = report["diagnostics"].as_array().unwrap().iter();
        let errors = faults.filter(|fault| fault["severity"] == "error");
        assert!(
            errors.clone().all(|fault| fault["code"] == "text-without-source"),
            "{report:#}"
        );
        assert!(
            !codes(&report, item.to_str().unwrap()).contains(&"not-shown-now".into()),
            "{kind}"
        );
    }
}

#[test]
fn what_is_there_is_left_as_it_is_in_whatever_letters_and_behind_an_underscore() {
    let content = content();
    new("venue", "yurd", content.path(), &[]);
    fs::create_dir(content.path().join("venues/_hidden")).unwrap();
    fs::create_dir(content.path().join("venues/Capital")).unwrap();
    let before = everything(content.path());
    for (id, present) in [("yurd", "yurd"), ("hidden", "_hidden"), ("capital", "Capital")] {
        let (code, text, refused) = said(&new("venue", id, content.path(), &[]));
        assert_eq!((code, text.as_str()), (Some(1), ""));
        assert!(
            refused.starts_with(&format!("\"{present}\" is there already")),
            "{refused}"
        );
    }
    assert_eq!(everything(content.path()), before);
}

#[test]
fn a_wrong_kind_or_id_is_answered_with_the_nearest_right_one() {
    let content = content();
    let before = everything(content.path());
    for (kind, id, english, azerbaijani) in [
        ("venu", "yurd", "Did you mean \"venue\"?", "Bəlkə \"venue\"?"),
        ("people", "yurd", "Did you mean \"person\"?", "Bəlkə \"person\"?"),
        (
            "moment",
            "yurd",
            "→ Choices: venue, story, work",
            "→ Seçimlər: venue, story, work",
        ),
        (
            "venue",
            "Yurd Qalereyası",
            "hyphens: yurd-qalereyasi.",
            "yazın: yurd-qalereyasi.",
        ),
        ("venue", "../yurd", "hyphens: yurd.", "yazın: yurd."),
        ("venue", "", "hyphens: venue.", "yazın: venue."),
        ("district", "lachin", "hyphens: district.", "yazın: district."),
    ] {
        for (options, words) in [(&[][..], english), (&["--language", "az"], azerbaijani)] {
            let (code, _, refused) = said(&new(kind, id, content.path(), options));
            assert_eq!(code, Some(1), "{kind} {id}");
            assert!(refused.contains(words), "{refused}");
        }
    }
    assert_eq!(everything(content.path()), before);
}

#[test]
fn languages_are_those_of_the_exhibition_and_nothing_is_made_where_they_are_unknown() {
    let content = content();
    let file = content.path().join("exhibition.json");
    let exhibition = fs::read_to_string(&file).unwrap();
    fs::write(&file, "{").unwrap();
    assert_eq!(said(&new("venue", "yurd", content.path(), &[])).0, Some(2));
    assert!(!content.path().join("venues").exists());
    let exhibition = exhibition.replace(r#""az", "en", "ru", "tr""#, r#""az", "en", "de""#);
    fs::write(
        &file,
        exhibition.replace("\"originalLanguage\": \"az\"", "\"originalLanguage\": \"en\""),
    )
    .unwrap();
    assert_eq!(said(&new("venue", "yurd", content.path(), &[])).0, Some(0));
    let venue = fs::read(content.path().join("venues/yurd/venue.json")).unwrap();
    let venue: Value = serde_json::from_slice(&venue).unwrap();
    let languages: Vec<_> = venue["translations"].as_object().unwrap().keys().collect();
    assert_eq!(languages, ["az", "de", "en"]);
    assert_eq!(venue["translations"]["en"]["state"], "original");
    assert!(content.path().join("venues/yurd/text.de.md").exists());
    assert!(!content.path().join("venues/yurd/text.ru.md").exists());
}

#[test]
fn a_folder_that_cannot_be_opened_ends_with_two() {
    let missing = Path::new("/nowhere/at/all");
    assert_eq!(said(&new("venue", "yurd", missing, &[])).0, Some(2));
}
