//! The real `lachin check` on real folders.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

fn check(folder: &Path, options: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lachin"))
        .arg("check")
        .arg(folder)
        .args(options)
        .output()
        .unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// A folder with one file, so that there are faults of known number.
fn faulty_folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("exhibition.json"), "{\n  “id”: 1\n}\n").unwrap();
    std::fs::write(folder.path().join("sources.json"), "{ \"sources\": {} }\n").unwrap();
    folder
}

#[test]
fn a_good_folder_ends_with_zero_and_one_line() {
    let output = check(&fixtures().join("good"), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let report = text(&output);
    assert_eq!(report.lines().count(), 1, "{report}");
    assert!(report.ends_with("good: errors 0, warnings 0, notes 0.\n"), "{report}");
}

#[test]
fn an_error_ends_with_one_and_names_file_line_message_and_help() {
    let folder = faulty_folder();
    let output = check(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    let expected = format!(
        "exhibition.json\n  2: error [json-curly-quotes]\n    | “id”: 1\n    Curly quotes “ ” stand here, probably from Word.\n    \
         → Write straight quotes: \"\n\n{}: errors 1, warnings 0, notes 0.\n",
        folder.path().display()
    );
    assert_eq!(text(&output), expected);
}

#[test]
fn azerbaijani_readers_read_azerbaijani() {
    let folder = faulty_folder();
    let output = check(folder.path(), &["--language", "az"]);
    assert_eq!(output.status.code(), Some(1));
    let expected = format!(
        "exhibition.json\n  2: səhv [json-curly-quotes]\n    | “id”: 1\n    \
         Burada “ ” dırnaqları var, yəqin Word proqramından gəlib.\n    \
         → Düz dırnaq yazın: \"\n\n{}: səhv 1, xəbərdarlıq 0, qeyd 0.\n",
        folder.path().display()
    );
    assert_eq!(text(&output), expected);
}

#[test]
fn json_has_exactly_the_agreed_keys() {
    let folder = faulty_folder();
    let output = check(folder.path(), &["--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected = serde_json::json!({
        "folder": folder.path().to_str(),
        "errors": 1,
        "warnings": 0,
        "notes": 0,
        "diagnostics": [{
            "code": "json-curly-quotes",
            "severity": "error",
            "file": "exhibition.json",
            "line": 2,
            "message": "Curly quotes “ ” stand here, probably from Word.",
            "help": "Write straight quotes: \"",
        }],
    });
    assert_eq!(report, expected);
}

#[test]
fn a_folder_that_cannot_be_opened_ends_with_two() {
    for missing in [Path::new("/nowhere/at/all"), &fixtures().join("good/exhibition.json")] {
        let output = check(missing, &["--format", "json"]);
        assert_eq!(output.status.code(), Some(2));
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["diagnostics"][0]["code"], "folder-unreadable");
    }
}

#[test]
fn arguments_that_make_no_sense_end_with_two() {
    for options in [&["--format", "xml"][..], &["--language", "ru"], &["--what"]] {
        assert_eq!(
            check(&fixtures().join("good"), options).status.code(),
            Some(2),
            "{options:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn without_a_folder_it_is_content_in_the_present_one() {
    let folder = tempfile::tempdir().unwrap();
    let run = |folder: &Path| {
        Command::new(env!("CARGO_BIN_EXE_lachin"))
            .arg("check")
            .current_dir(folder)
            .output()
            .unwrap()
    };
    assert_eq!(run(folder.path()).status.code(), Some(2));
    std::os::unix::fs::symlink(
        fixtures().join("good").canonicalize().unwrap(),
        folder.path().join("content"),
    )
    .unwrap();
    assert_eq!(run(folder.path()).status.code(), Some(0));
}
