//! Content folders of any number of items.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::folder::Folder;
use crate::trouble::{During, Outcome};

const LANGUAGES: [&str; 4] = ["az", "en", "ru", "tr"];

impl Folder {
    /// So many stories that are all different and all in order, each with a text in four languages.
    pub fn crowd(size: usize) -> Outcome<Self> {
        let folder = Self::empty()?;
        generate(folder.path(), size)?;
        Ok(folder)
    }
}

fn generate(folder: &Path, size: usize) -> Outcome<()> {
    let in_all = |text: &str| -> Value {
        LANGUAGES
            .iter()
            .map(|language| ((*language).to_owned(), json!(text)))
            .collect()
    };
    write(
        folder,
        "exhibition.json",
        &json!({
            "formatVersion": 1, "id": "measured", "title": in_all("Measured"), "publisher": in_all("Nobody"),
            "languages": LANGUAGES, "originalLanguage": "en", "translations": states(&LANGUAGES),
        })
        .to_string(),
    )?;
    for language in LANGUAGES {
        write(
            folder,
            &format!("text.{language}.md"),
            "# Measured\n\nA folder that is only loaded.\n",
        )?;
    }
    write(
        folder,
        "sources.json",
        &json!({ "sources": { "own": {
        "title": "Counted", "publisher": "Nobody", "kind": "own", "language": "en"
    } } })
        .to_string(),
    )?;
    for number in 0..size {
        let story = format!("stories/story-{number}");
        let (month, day) = (number % 12 + 1, number % 28 + 1);
        write(
            folder,
            &format!("{story}/story.json"),
            &json!({
                "publication": { "status": "published" }, "translations": states(&LANGUAGES), "type": "other",
                "date": format!("{}-{month:02}-{day:02}", 1900 + number % 120), "dateOf": "happened",
                "place": in_all("Lachin"), "searchWords": [format!("word {number}")],
            })
            .to_string(),
        )?;
        for language in LANGUAGES {
            let text = format!(
                "# Story {number} ({language})\n\nThe first sentence of story {number}.[^own] And **one** more.\n\n\
                 ## Further\n\nA second screen with a list:\n\n- one\n- two\n\n> A quotation of number {number}.[^own]\n"
            );
            write(folder, &format!("{story}/text.{language}.md"), &text)?;
        }
    }
    Ok(())
}

fn states(languages: &[&str]) -> Value {
    let state = |language: &str| {
        if language == "en" {
            json!({ "state": "original" })
        } else {
            json!({ "state": "reviewed" })
        }
    };
    languages
        .iter()
        .map(|language| ((*language).to_owned(), state(language)))
        .collect()
}

fn write(folder: &Path, file: &str, text: &str) -> Outcome<()> {
    let path = folder.join(file);
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent).during(parent.display())?;
    fs::write(&path, text).during(path.display())
}
