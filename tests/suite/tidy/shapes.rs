//! Three shapes: as written, as meant, as shown. And what each crate does not know.

use super::tree::{Source, sources};

#[test]
fn the_model_knows_no_serialization() {
    holds_nowhere(
        "crates/lachin-content/src/model",
        &["serde", "Serialize", "Deserialize", "ts_rs"],
    );
}

#[test]
fn the_wire_is_written_and_never_read() {
    holds_nowhere("crates/lachin-wire/src", &["Deserialize"]);
}

#[test]
fn the_picture_engine_has_never_heard_of_an_exhibition() {
    holds_nowhere("crates/lachin-media/src", &["venue", "district", "Venue", "District"]);
}

#[test]
fn the_wire_knows_no_files() {
    holds_nowhere("crates/lachin-wire/src", &["std::fs", "File::open", "use std::path"]);
}

#[test]
fn the_policy_knows_no_windows_and_no_clock() {
    holds_nowhere("crates/lachin-policy/src", &["tauri", "gtk", "::now()"]);
}

#[test]
fn a_word_is_found_in_what_ships_and_not_in_tests() {
    let source = |path: &str, text: &str| Source {
        path: path.into(),
        text: text.into(),
    };
    let faulty = source(
        "crates/x/src/lib.rs",
        "use serde::Serialize;\n#[cfg(test)]\nmod tests { venue }",
    );
    assert_eq!(
        found(&faulty, &["Serialize", "venue"]),
        ["crates/x/src/lib.rs:1: Serialize"]
    );
    assert!(found(&source("crates/x/src/tests.rs", "venue"), &["venue"]).is_empty());
}

fn holds_nowhere(folder: &str, words: &[&str]) {
    let found: Vec<_> = sources(folder, &[".rs"])
        .iter()
        .flat_map(|source| found(source, words))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

fn found(source: &Source, words: &[&str]) -> Vec<String> {
    let lines = source.shipped().lines().enumerate();
    let hits = lines.flat_map(|(index, line)| {
        words
            .iter()
            .filter(move |word| line.contains(*word))
            .map(move |word| (index, word))
    });
    hits.map(|(index, word)| format!("{}:{}: {word}", source.path, index + 1))
        .collect()
}
