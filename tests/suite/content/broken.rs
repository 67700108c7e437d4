//! One broken exhibition for each code: `fixtures/broken/<code>/` holds the files that are laid over a copy of the good
//! one, `remove.txt` the files that are taken away, and `expected.txt` every line that is then reported.
//!
//! `LACHIN_ACCEPT=1 cargo test -p lachin-tests --test suite content` writes what is reported now to `expected.txt`, to be
//! read like code before it is committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::NaiveDateTime;
use lachin_content::Code;

use super::copy::{Copy, files_below, fixtures, items, lines, overlay};

/// Files of a fixture that are for the test and not for the exhibition.
const INSTRUCTIONS: [&str; 4] = ["expected.txt", "remove.txt", "grow.txt", "clock.txt"];

#[test]
fn good_exhibition_has_no_fault() {
    let loaded = Copy::of_good().load();
    assert_eq!(loaded.diagnostics, []);
    assert_eq!(loaded.exhibition.sections.len(), 7, "there is something of every kind");
}

#[test]
fn every_code_has_a_broken_exhibition() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.name().to_owned()).collect();
    let folders = fs::read_dir(fixtures().join("broken")).expect("the folder of broken exhibitions");
    let broken: BTreeSet<String> = folders
        .map(|folder| folder.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(codes, broken);
}

#[test]
fn each_fault_is_reported_in_these_words_and_costs_nothing_else() {
    let mut failures = Vec::new();
    for code in Code::ALL {
        failures.extend(check(*code).err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

fn check(code: Code) -> Result<(), String> {
    let fixture = fixtures().join("broken").join(code.name());
    let mut copy = Copy::of_good();
    let good = copy.load().exhibition;
    let touched = apply(&fixture, &mut copy);
    let broken = copy.load();

    let reported: Vec<String> = broken.diagnostics.iter().flat_map(lines).collect();
    let reported = format!("{}\n", reported.join("\n"));
    let expected_file = fixture.join("expected.txt");
    if std::env::var_os("LACHIN_ACCEPT").is_some() {
        fs::write(&expected_file, &reported).map_err(|error| error.to_string())?;
    }
    let expected = fs::read_to_string(&expected_file).map_err(|error| format!("{code}: no expected.txt: {error}"))?;
    if reported != expected {
        return Err(format!("{code} is reported as\n{reported}and not as\n{expected}"));
    }
    if !broken.diagnostics.iter().any(|diagnostic| diagnostic.code == code) {
        return Err(format!("{code} is not among what its fixture brings about"));
    }
    if code == Code::FolderUnreadable {
        return Ok(());
    }
    let remaining = items(&broken.exhibition);
    for (folder, item) in items(&good) {
        let id = folder.rsplit(['/', '#']).next().unwrap_or_default();
        // What links to a touched item may lose the link with it.
        let is_touched = touched.contains(id) || touched.iter().any(|touched| item.contains(&format!("\"{touched}\"")));
        if !is_touched && !remaining.contains(&(folder.clone(), item)) {
            return Err(format!("{code} changes {folder}, which has no part in it"));
        }
    }
    Ok(())
}

/// Does to the copy what the fixture says. Answers with the ids of the items it touches.
pub(super) fn apply(fixture: &Path, copy: &mut Copy) -> BTreeSet<String> {
    let instruction = |name: &str| fs::read_to_string(fixture.join(name)).unwrap_or_default();
    let mut touched = Vec::new();
    for file in instruction("remove.txt").lines() {
        let path = if file == "." {
            copy.path.clone()
        } else {
            copy.path.join(file)
        };
        let removed = if path.is_dir() {
            fs::remove_dir_all(&path)
        } else {
            fs::remove_file(&path)
        };
        removed.unwrap_or_else(|error| panic!("{file} cannot be taken away: {error}"));
        touched.push(file.to_owned());
    }
    for line in instruction("grow.txt").lines() {
        let (file, length) = line.split_once(' ').expect("a file and a length");
        let mut bytes = copy.read(file).into_bytes();
        bytes.resize(length.parse().expect("bytes"), b' ');
        copy.write(file, bytes);
        touched.push(file.to_owned());
    }
    if let Some(now) = instruction("clock.txt").lines().next() {
        copy.now = NaiveDateTime::parse_from_str(now, "%Y-%m-%d %H:%M").expect("a moment");
    }
    if copy.path.exists() {
        overlay(fixture, &copy.path);
    }
    for file in INSTRUCTIONS {
        let _absent = fs::remove_file(copy.path.join(file));
    }
    touched.extend(
        files_below(fixture)
            .into_iter()
            .filter(|file| !INSTRUCTIONS.contains(&file.as_str())),
    );
    touched.iter().filter_map(|file| id_in(file)).collect()
}

/// The id of the item to whose folder a file belongs.
fn id_in(file: &str) -> Option<String> {
    let mut parts = file.split('/');
    match (parts.next()?, parts.next()) {
        ("district", _) => Some("district".to_owned()),
        ("venues" | "stories" | "works" | "films" | "people", Some(id)) => Some(id.to_owned()),
        _ => None,
    }
}
