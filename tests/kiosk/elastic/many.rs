//! An exhibition of many of everything: venues with works, rivers, neighbors, facts, moments, people of one story.

use std::path::Path;

use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::folder::Folder;
use lachin_tests::project::good_exhibition;
use lachin_tests::trouble::{During, Outcome};
use serde_json::Value;

use super::everywhere::is_in_order;

/// How many times an item is there, and an entry of a list.
const ITEMS: usize = 8;
const ENTRIES: usize = 6;

const KINDS: [(&str, &str); 5] = [
    ("venues", "venue.json"),
    ("works", "work.json"),
    ("people", "person.json"),
    ("films", "film.json"),
    ("stories", "story.json"),
];
const LISTS: [(&str, &[&str]); 3] = [
    ("district/district.json", &["facts"]),
    ("timeline.json", &["moments"]),
    ("stories/garden-opening/story.json", &["people"]),
];

/// A value with another id, where it has one.
fn again(value: &Value, number: usize) -> Value {
    let mut value = value.clone();
    if let Some(id) = value["id"].as_str() {
        value["id"] = format!("{id}-{number}").into();
    }
    value
}

fn multiply_list(folder: &Folder, file: &str, lists: &[&str]) -> Outcome<()> {
    let mut data: Value = serde_json::from_slice(&folder.read(file)?).during(file)?;
    for list in lists {
        let entries = data[list].as_array().cloned().unwrap_or_default();
        let more = (2..=ENTRIES).flat_map(|number| entries.iter().map(move |entry| again(entry, number)));
        data[list] = entries.iter().cloned().chain(more).collect();
    }
    folder.replace(file, data.to_string().as_bytes())
}

fn multiply_items(folder: &Folder, kind: &str, main: &str) -> Outcome<()> {
    let path = folder.path().join(kind);
    let entries: Vec<_> = std::fs::read_dir(&path)
        .during(path.display())?
        .collect::<Result<_, _>>()
        .during(kind)?;
    for entry in entries {
        let id = entry.file_name().to_string_lossy().into_owned();
        for number in 2..=ITEMS {
            let name = format!("{id}-{number}");
            copy(&entry.path(), folder, &format!("{kind}/{name}"))?;
            let file = format!("{kind}/{name}/{main}");
            let data: Value = serde_json::from_slice(&folder.read(&file)?).during(&file)?;
            folder.replace(&file, again(&data, number).to_string().as_bytes())?;
        }
    }
    Ok(())
}

fn copy(from: &Path, folder: &Folder, to: &str) -> Outcome<()> {
    for entry in std::fs::read_dir(from).during(from.display())? {
        let entry = entry.during(from.display())?;
        let to = format!("{to}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            copy(&entry.path(), folder, &to)?;
        } else {
            folder.write(&to, &std::fs::read(entry.path()).during(&to)?)?;
        }
    }
    Ok(())
}

#[test]
fn many_of_everything_find_their_room() -> Outcome<()> {
    let folder = Folder::copy_of(&good_exhibition())?;
    for (file, lists) in LISTS {
        multiply_list(&folder, file, lists)?;
    }
    for (kind, main) in KINDS {
        multiply_items(&folder, kind, main)?;
    }
    let exhibition = shown(&loaded(folder.path()));
    assert!(exhibition.venues.len() > ITEMS, "many venues");
    is_in_order(folder.path(), &[])
}
