//! A new item before anybody has written it: a draft with everything that its kind requires.

use chrono::NaiveDate;

use crate::decode::fingerprint;
use crate::index::{DISTRICT, ITEM_FOLDERS};
use crate::meaning::kind_name;
use crate::model::{Kind, Language};
use crate::nearest::nearest;
use crate::raw;

/// The files of an item that is not written yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewItem {
    /// The folder in which its own lies, relative to the content folder; empty for the content folder itself.
    pub within: &'static str,
    /// Its own folder's name.
    pub id: String,
    /// The name of its main file.
    pub main_file: String,
    /// All files with their texts, the main file first.
    pub files: Vec<(String, String)>,
}

/// Why there can be no such item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewItemRefused {
    /// It is of no kind that has a folder.
    Kind {
        /// The kind that was meant, as far as one can tell.
        nearest: Option<&'static str>,
    },
    /// Its id is none.
    Id {
        /// One that can be used.
        suggestion: String,
    },
}

/// The kinds that can be made anew.
const KINDS: [Kind; 6] = [
    Kind::Venue,
    Kind::Story,
    Kind::Work,
    Kind::Film,
    Kind::Person,
    Kind::District,
];

/// Stands where a curator has to write.
const TO_BE_WRITTEN: &str = "…";

impl NewItem {
    /// The names of the kinds that can be made anew.
    pub fn kinds() -> impl Iterator<Item = &'static str> {
        KINDS.into_iter().map(kind_name)
    }

    /// A draft of a kind, in the languages of an exhibition. What needs a date gets `today`, marked as uncertain.
    ///
    /// # Errors
    ///
    /// Says what was meant where the kind or the id is none.
    pub fn new(
        kind: &str,
        id: &str,
        languages: &[Language],
        original: &Language,
        today: NaiveDate,
    ) -> Result<Self, NewItemRefused> {
        let kind = KINDS
            .into_iter()
            .find(|known| kind_name(*known) == kind)
            .ok_or_else(|| NewItemRefused::Kind {
                nearest: nearest_kind(kind),
            })?;
        let suggestion = match kind {
            Kind::District => DISTRICT.to_owned(),
            _ if raw::is_id(id) => id.to_owned(),
            _ => raw::id_like(id, kind_name(kind)),
        };
        if suggestion != id {
            return Err(NewItemRefused::Id { suggestion });
        }
        let name = in_words(id);
        let text = format!("# {name}\n\n{TO_BE_WRITTEN}\n");
        let mut keys = vec![
            ("id", format!("\"{id}\"")),
            ("publication", "{ \"status\": \"draft\" }".to_owned()),
        ];
        keys.extend(required(kind, &name, languages, today));
        keys.push(("translations", states(languages, original, &fingerprint(&text))));
        let main_file = format!("{}.json", kind_name(kind));
        let mut files = vec![(main_file.clone(), object(&keys))];
        files.extend(
            languages
                .iter()
                .map(|language| (format!("text.{language}.md"), text.clone())),
        );
        let within = ITEM_FOLDERS.iter().find(|(of, _)| *of == kind);
        Ok(Self {
            within: within.map_or("", |(_, folder)| folder),
            id: id.to_owned(),
            main_file,
            files,
        })
    }
}

/// The kind that somebody meant who wrote the name of its folder, or nearly its own.
fn nearest_kind(written: &str) -> Option<&'static str> {
    let of_folder = ITEM_FOLDERS.iter().find(|(_, folder)| *folder == written);
    of_folder
        .map(|(kind, _)| kind_name(*kind))
        .or_else(|| nearest(written, NewItem::kinds()))
}

/// `yurd-gallery` as a name: `Yurd gallery`.
fn in_words(id: &str) -> String {
    let (first, rest) = id.split_at(1);
    format!("{}{}", first.to_ascii_uppercase(), rest.replace('-', " "))
}

/// What a kind requires besides what every item has.
fn required(kind: Kind, name: &str, languages: &[Language], today: NaiveDate) -> Vec<(&'static str, String)> {
    let name = ("name", localized(name, languages));
    let other = ("type", "\"other\"".to_owned());
    let to_be_written = || localized(TO_BE_WRITTEN, languages);
    match kind {
        Kind::Venue => vec![other, name],
        Kind::Story => vec![
            other,
            ("date", format!("\"{}?\"", today.format("%Y-%m-%d"))),
            ("dateOf", "\"happened\"".to_owned()),
            ("place", to_be_written()),
        ],
        Kind::Work => vec![other, name, ("creatorName", to_be_written())],
        Kind::Film => vec![other, name, ("directors", format!("[{}]", to_be_written()))],
        Kind::Person => vec![name, ("roles", "[\"other\"]".to_owned())],
        Kind::District | Kind::Moment => vec![name],
    }
}

/// Nobody has checked any text, and each belongs to the original as it is now.
fn states(languages: &[Language], original: &Language, fingerprint: &str) -> String {
    let of_language = |language: &Language| {
        let state = if language == original {
            "{ \"state\": \"original\" }".to_owned()
        } else {
            format!("{{ \"state\": \"machine-draft\", \"of\": \"{fingerprint}\" }}")
        };
        format!("    \"{language}\": {state}")
    };
    let lines: Vec<_> = languages.iter().map(of_language).collect();
    format!("{{\n{}\n  }}", lines.join(",\n"))
}

fn localized(words: &str, languages: &[Language]) -> String {
    let texts: Vec<_> = languages
        .iter()
        .map(|language| format!("\"{language}\": \"{words}\""))
        .collect();
    format!("{{ {} }}", texts.join(", "))
}

fn object(keys: &[(&str, String)]) -> String {
    let lines: Vec<_> = keys
        .iter()
        .map(|(key, value)| format!("  \"{key}\": {value}"))
        .collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}
