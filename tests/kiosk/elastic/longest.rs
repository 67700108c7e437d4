//! An exhibition whose short texts are all as long as they may be in a file: a paragraph where a name belongs. Nobody
//! wants to read that, and still every control is there, nothing lies on anything else, and the way back is open.

use std::collections::BTreeSet;
use std::path::Path;

use lachin_content::limits::{MOST_CHARACTERS, MOST_CHARACTERS_OF_A_MOMENT, MOST_CHARACTERS_OF_STAFF_HELP};
use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::folder::Folder;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project::good_exhibition;
use lachin_tests::tour::{one_of_each_screen, walk};
use lachin_tests::trouble::{During, Outcome};
use serde_json::Value;

use super::longer::{LANGUAGES, below, texts_by_language};

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
    let exhibition = shown(&loaded(folder.path()));
    let mut faults = BTreeSet::new();
    for layout in [Layout::Portrait, Layout::Landscape, Layout::Laptop] {
        let kiosk = Kiosk::open(folder.path(), layout)?;
        let mut note = |place: &str| -> Outcome<()> {
            let at = |fault: String| format!("{place} in {}: {fault}", layout.name());
            // A word without an end is broken rather than cut off, and what grows may grow out of the zone of reach.
            let is_meant =
                |fault: &String| fault.starts_with("a broken word") || fault.starts_with("too high to be reached");
            faults.extend(
                kiosk
                    .layout_faults()?
                    .into_iter()
                    .filter(|fault| !is_meant(fault))
                    .map(at),
            );
            Ok(())
        };
        note("attract")?;
        kiosk.go(&Control::language("az"), &Place::screen("home"))?;
        kiosk.tap(&Control::help())?;
        note("the help")?;
        kiosk.tap(&Control::action("close"))?;
        for stop in one_of_each_screen(&exhibition) {
            walk(&kiosk, &stop)?;
            for language in LANGUAGES {
                kiosk.read_in(language)?;
                note(&format!("{} in {language}", stop.place))?;
            }
            if kiosk.offers(&Control::action("sources"))? {
                kiosk.tap(&Control::action("sources"))?;
                note(&format!("the sources of {}", stop.place))?;
                kiosk.tap(&Control::action("close"))?;
            }
        }
        assert_eq!(kiosk.faults()?, Vec::<String>::new());
    }
    let lines: Vec<_> = faults.into_iter().collect();
    assert!(lines.is_empty(), "{} faults:\n{}", lines.len(), lines.join("\n"));
    Ok(())
}
