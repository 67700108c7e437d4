//! An exhibition whose words are two fifths longer, with the longest words of each language in its names.

use std::path::Path;

use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::folder::Folder;
use lachin_tests::project;
use lachin_tests::trouble::{During, Outcome};
use serde_json::Value;

use super::everywhere::is_in_order;

pub(super) const LANGUAGES: [&str; 4] = ["az", "en", "ru", "tr"];
/// Long words that such an exhibition could hold, by language.
const LONGEST: [(&str, &str); 4] = [
    ("az", "vətənpərvərliklərindən"),
    ("en", "internationalization"),
    ("ru", "достопримечательностями"),
    ("tr", "kültürlerarasılaştırılması"),
];
const LONGER_BY: f64 = 1.4;

/// Letters that are said longer when they are written twice.
const VOWELS: &str = "aeiouəıöüаеёиоуыэюя";

/// A word with some of its vowels twice.
fn longer(word: &str) -> String {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let mut missing = (letters as f64 * (LONGER_BY - 1.0)).round() as usize;
    let mut longer = String::new();
    for letter in word.chars() {
        longer.push(letter);
        if missing > 0 && letter.to_lowercase().any(|letter| VOWELS.contains(letter)) {
            longer.push(letter);
            missing -= 1;
        }
    }
    longer
}

/// A line of a text: links, marks of sources and whatever stands in brackets stay as they are.
fn longer_line(line: &str) -> String {
    let (mut result, mut word, mut depth) = (String::new(), String::new(), 0_u32);
    for letter in line.chars() {
        match letter {
            '[' | '{' | '<' => depth += 1,
            ']' | '}' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if letter.is_alphabetic() && depth == 0 {
            word.push(letter);
        } else {
            result.push_str(&longer(&std::mem::take(&mut word)));
            result.push(letter);
        }
    }
    result + &longer(&word)
}

/// Every text that is given for languages, and only those, with the key under which they stand and the language.
pub(super) fn texts_by_language(value: &mut Value, change: &mut impl FnMut(&str, &str, &mut String)) {
    visit(value, "", change);
}

fn visit(value: &mut Value, under: &str, change: &mut impl FnMut(&str, &str, &mut String)) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| visit(value, under, change)),
        Value::Object(fields) => {
            let is_by_language = !fields.is_empty() && fields.keys().all(|key| LANGUAGES.contains(&key.as_str()));
            for (key, value) in fields {
                match value {
                    Value::String(words) if is_by_language => change(under, key, words),
                    other => visit(other, key, change),
                }
            }
        }
        _ => {}
    }
}

/// The bundled exhibition with longer words everywhere.
fn longer_exhibition() -> Outcome<Folder> {
    let folder = Folder::bundled()?;
    below(folder.path(), &mut lengthen)?;
    let path = "venues/yurd-gallery/venue.json";
    let mut venue: Value = serde_json::from_slice(&folder.read(path)?).during(path)?;
    for (language, word) in LONGEST {
        let name = venue["name"][language].as_str().unwrap_or_default();
        venue["name"][language] = format!("{name} {word}").into();
    }
    folder.replace(path, venue.to_string().as_bytes())?;
    Ok(folder)
}

/// Does it to every file.
pub(super) fn below(folder: &Path, change: &mut impl FnMut(&Path) -> Outcome<()>) -> Outcome<()> {
    for entry in std::fs::read_dir(folder).during(folder.display())? {
        let path = entry.during(folder.display())?.path();
        if path.is_dir() {
            below(&path, change)?;
        } else {
            change(&path)?;
        }
    }
    Ok(())
}

fn lengthen(path: &Path) -> Outcome<()> {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    if ending == "json" || ending == "md" {
        let text = std::fs::read_to_string(path).during(path.display())?;
        let longer = if ending == "md" {
            text.lines().map(longer_line).collect::<Vec<_>>().join("\n")
        } else {
            let mut data: Value = serde_json::from_str(&text).during(path.display())?;
            texts_by_language(&mut data, &mut |_, _, words| *words = longer_line(words));
            data.to_string()
        };
        std::fs::write(path, longer).during(path.display())?;
    }
    Ok(())
}

#[test]
fn longer_words_find_their_room_on_every_screen() -> Outcome<()> {
    let folder = longer_exhibition()?;
    let exhibition = shown(&loaded(folder.path()));
    let bundled = shown(&loaded(&project::content()));
    let count = |exhibition: &lachin_wire::Exhibition| {
        let names = exhibition.venues.iter().flat_map(|venue| venue.item.name.values());
        names.map(|name| name.text.chars().count()).sum::<usize>() as f64
    };
    assert!(
        count(&exhibition) / count(&bundled) > LONGER_BY,
        "the names are no longer"
    );
    // Names without a soft hyphen may be wider than any control; then they are broken rather than cut off.
    is_in_order(folder.path(), &["a broken word"])
}
