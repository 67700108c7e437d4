//! How long a folder of 1,000 and of 10,000 items in four languages takes to load.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use lachin_tests::exhibition::loaded;
use lachin_tests::folder::Folder;
use lachin_tests::trouble::{During, Outcome, Trouble};
use serde_json::{Value, json};

/// The sizes that are compared, in items.
const SIZES: [usize; 2] = [1_000, 10_000];
/// Each is loaded this often; the middle one counts.
const RUNS: usize = 3;

fn main() -> Outcome<()> {
    let mut medians = Vec::new();
    for size in SIZES {
        let folder = Folder::empty()?;
        generate(folder.path(), size)?;
        medians.push(median(folder.path(), size)?);
    }
    let [small, large] = medians[..] else {
        return Err(Trouble::new("two sizes are measured"));
    };
    let growth = large.as_secs_f64() / small.as_secs_f64();
    let speed = SIZES[1] as f64 / large.as_secs_f64();
    println!("| load | 1,000 items | 10,000 items | growth | items per second |");
    println!("| --- | --- | --- | --- | --- |");
    println!(
        "| median of {RUNS} | {:.2} s | {:.2} s | {growth:.1} times | {speed:.0} |",
        small.as_secs_f64(),
        large.as_secs_f64()
    );
    Ok(())
}

fn median(folder: &Path, size: usize) -> Outcome<Duration> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        let loaded = loaded(folder);
        times.push(begun.elapsed());
        let shown = loaded.exhibition.stories.len();
        if shown != size {
            let first = loaded
                .diagnostics
                .iter()
                .take(5)
                .map(|diagnostic| format!("{diagnostic:?}"))
                .collect::<Vec<_>>();
            return Err(Trouble::new(format!(
                "{shown} of {size} items were loaded\n{}",
                first.join("\n")
            )));
        }
    }
    times.sort();
    Ok(times[times.len() / 2])
}

/// Stories that are all different and all in order, each with a text in four languages.
fn generate(folder: &Path, size: usize) -> Outcome<()> {
    const LANGUAGES: [&str; 4] = ["az", "en", "ru", "tr"];
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
