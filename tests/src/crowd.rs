//! Content folders of any number of items.

use std::path::Path;

use lachin_content::{fingerprint, normalized};
use serde_json::{Value, json};

use crate::folder::Folder;
use crate::trouble::Outcome;

/// The languages of a crowd; what is written in the second is the original.
pub const LANGUAGES: [&str; 4] = ["az", "en", "ru", "tr"];
const ORIGINAL: &str = LANGUAGES[1];

const ABOUT: &str = "# Measured\n\nA folder that is only loaded.\n";

impl Folder {
    /// So many stories that are all different, each with a text in four languages, and nothing in it is wrong.
    pub fn crowd(size: usize) -> Outcome<Self> {
        let folder = Self::empty()?;
        let head = json!({
            "formatVersion": 1, "id": "measured", "title": in_all("Measured"), "publisher": in_all("Nobody"),
            "languages": LANGUAGES, "originalLanguage": ORIGINAL, "translations": states(ABOUT),
        });
        folder.write("exhibition.json", head.to_string().as_bytes())?;
        for language in LANGUAGES {
            folder.write(&format!("text.{language}.md"), ABOUT.as_bytes())?;
        }
        let own = json!({ "title": "Counted", "publisher": "Nobody", "kind": "own", "language": ORIGINAL });
        let sources = json!({ "sources": { "own": own } });
        folder.write("sources.json", sources.to_string().as_bytes())?;
        for number in 0..size {
            folder.write_story(number)?;
        }
        Ok(folder)
    }

    fn write_story(&self, number: usize) -> Outcome<()> {
        let path = Path::new("stories").join(format!("story-{number}"));
        let within = |file: &str| path.join(file).display().to_string();
        let text = |language| format!("# {}\n\n{}", title(number, language), body(number));
        let story = json!({
            "publication": { "status": "published" }, "translations": states(&text(ORIGINAL)), "type": "other",
            "date": date(number), "dateOf": "happened", "place": in_all("Lachin"),
            "searchWords": [format!("word {number}")],
        });
        self.write(&within("story.json"), story.to_string().as_bytes())?;
        for language in LANGUAGES {
            self.write(&within(&format!("text.{language}.md")), text(language).as_bytes())?;
        }
        Ok(())
    }
}

/// The title of a story.
pub fn title(number: usize, language: &str) -> String {
    format!("Story {number} ({language})")
}

/// Its day.
pub fn date(number: usize) -> String {
    let (month, day) = (number % 12 + 1, number % 28 + 1);
    format!("{}-{month:02}-{day:02}", 1900 + number % 120)
}

/// Its text below the title, in Markdown.
pub fn body(number: usize) -> String {
    format!(
        "The first sentence of story {number}.[^own] And **one** more.\n\n## Further\n\nA second screen with a list:\n\n\
         - one\n- two\n\n> A quotation of number {number}.[^own]\n"
    )
}

fn in_all(text: &str) -> Value {
    let by_language = LANGUAGES.map(|language| (language.to_owned(), json!(text)));
    by_language.into_iter().collect()
}

fn states(original: &str) -> Value {
    let of = fingerprint(&normalized(original));
    let state = |language| match language {
        ORIGINAL => json!({ "state": "original" }),
        _ => json!({ "state": "reviewed", "of": of }),
    };
    LANGUAGES
        .map(|language| (language.to_owned(), state(language)))
        .into_iter()
        .collect()
}
