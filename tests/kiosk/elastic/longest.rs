//! An exhibition whose short texts are all as long as they may be in a file: a paragraph where a name belongs. Nobody
//! wants to read that, and still every control is there, nothing lies on anything else, and the way back is open.

use std::path::Path;

use lachin_content::limits::{MOST_CHARACTERS, MOST_CHARACTERS_OF_A_MOMENT, MOST_CHARACTERS_OF_STAFF_HELP};
use lachin_tests::folder::Folder;
use lachin_tests::project::good_exhibition;
use lachin_tests::trouble::{During, Outcome};
use serde_json::Value;

use super::everywhere::is_in_order;
use super::longer::{below, texts_by_language};

/// Values that are written alike in every language.
const PLAIN: [&str; 4] = ["phone", "inventoryNumber", "originalTitle", "credit"];
/// More is doubted, and the picture is shown nevertheless.
const MOST_CHARACTERS_OF_AN_ALTERNATIVE: usize = 250;

/// The same words over and over; as one single word in Turkish.
fn stretched(words: &str, language: &str, characters: usize) -> String {
    let between = if language == "tr" { "" } else { " " };
    let words: String = words.split(' ').flat_map(|word| [word, between]).collect();
    let all: String = words.chars().cycle().take(characters).collect();
    all.trim_end().to_owned()
}

fn stretch_plain(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(stretch_plain),
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(words) if PLAIN.contains(&key.as_str()) => {
                        *words = stretched(words, "", MOST_CHARACTERS);
                    }
                    other => stretch_plain(other),
                }
            }
        }
        _ => {}
    }
}

fn stretch(path: &Path) -> Outcome<()> {
    let read = || std::fs::read_to_string(path).during(path.display());
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let longest = match ending {
        "json" => {
            let mut data: Value = serde_json::from_str(&read()?).during(path.display())?;
            texts_by_language(&mut data, &mut |key, language, words| {
                let limit = match key {
                    "staffHelp" => MOST_CHARACTERS_OF_STAFF_HELP,
                    "text" => MOST_CHARACTERS_OF_A_MOMENT,
                    "alt" => MOST_CHARACTERS_OF_AN_ALTERNATIVE,
                    _ if key.contains('.') => return,
                    _ => MOST_CHARACTERS,
                };
                *words = stretched(words, language, limit);
            });
            stretch_plain(&mut data);
            data.to_string()
        }
        "md" => {
            let text = read()?;
            let lines = text.lines().map(|line| match line.strip_prefix("# ") {
                Some(title) => format!("# {}", stretched(title, "", MOST_CHARACTERS)),
                None => line.to_owned(),
            });
            lines.collect::<Vec<_>>().join("\n")
        }
        _ => return Ok(()),
    };
    std::fs::write(path, longest).during(path.display())
}

#[test]
fn the_longest_texts_break_no_screen() -> Outcome<()> {
    let folder = Folder::copy_of(&good_exhibition())?;
    below(folder.path(), &mut stretch)?;
    // A word without an end is broken rather than cut off, and what grows may grow out of the zone of reach.
    is_in_order(folder.path(), &["a broken word", "too high to be reached"])
}
