//! Each word is in the language that the page says it is in, also where one stands in for another.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, plain, shown};
use lachin_tests::folder::Folder;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{Stop, one_of_each_screen, stops, walk};
use lachin_tests::trouble::{During, Outcome};
use lachin_wire::Exhibition;
use serde_json::{Value, json};

/// For all words of an exhibition that a reader of a language gets: the languages that they may be in.
struct Words(BTreeMap<String, BTreeSet<String>>);

impl Words {
    fn of(exhibition: &Exhibition, readers: &[&str]) -> Outcome<Self> {
        let all: BTreeSet<String> = exhibition.languages.iter().map(|choice| choice.tag.clone()).collect();
        let mut words = Self(BTreeMap::new());
        let wire = serde_json::to_value(exhibition).during("writing the exhibition")?;
        words.read(&wire, None, readers, &all);
        for choice in &exhibition.languages {
            words.add(&choice.name, &choice.tag);
        }
        Ok(words)
    }

    /// A value for each language is read as its reader gets it; whatever names its own language is in that.
    fn read(&mut self, value: &Value, language: Option<&str>, readers: &[&str], all: &BTreeSet<String>) {
        match value {
            Value::String(words) => {
                if let Some(language) = language {
                    self.add(words, language);
                }
            }
            Value::Array(values) => values.iter().for_each(|value| self.read(value, language, readers, all)),
            Value::Object(fields) if !fields.is_empty() && fields.keys().all(|key| all.contains(key)) => {
                for (tag, value) in fields.iter().filter(|(tag, _)| readers.contains(&tag.as_str())) {
                    self.read(value, Some(tag), readers, all);
                }
            }
            Value::Object(fields) => {
                let own = fields.get("language").and_then(Value::as_str).or(language);
                for value in fields.values() {
                    self.read(value, own, readers, all);
                }
            }
            _ => (),
        }
    }

    fn add(&mut self, words: &str, language: &str) {
        // An address is in no language.
        if !words.starts_with("https://") {
            self.0.entry(plain(words)).or_default().insert(language.to_owned());
        }
    }

    /// What the page says in another language than it is in. The interface's own words are in the reader's; where several
    /// are greeted at once, only those of the exhibition are judged.
    fn wrong(&self, kiosk: &Kiosk, reader: Option<&str>) -> Outcome<Vec<String>> {
        let said: Vec<(String, String)> =
            serde_json::from_value(kiosk.run(include_str!("said.js"), &[])?).during("reading what the page says")?;
        assert!(said.len() > 8, "almost nothing is said");
        let is_right = |words: &str, language: &str| match self.0.get(&plain(words)) {
            Some(known) => known.contains(language),
            None => reader.is_none_or(|reader| language == reader),
        };
        let wrong = said.iter().filter(|(words, language)| !is_right(words, language));
        let place = kiosk.here()?.map(|place| place.to_string()).unwrap_or_default();
        Ok(wrong
            .map(|(words, language)| format!("{place}, read in {reader:?}: \"{words}\" is said to be in {language}"))
            .collect())
    }
}

/// What is wrong on these screens in every language, with their sources.
fn wrong_on(way: impl Fn(&Exhibition) -> Vec<Stop>, folder: &Path, kiosk: &Kiosk) -> Outcome<BTreeSet<String>> {
    let exhibition = shown(&loaded(folder));
    let tags: Vec<&str> = exhibition.languages.iter().map(|choice| choice.tag.as_str()).collect();
    // The sentences of the loop are in one language after another.
    let mut wrong = BTreeSet::from_iter(Words::of(&exhibition, &tags)?.wrong(kiosk, None)?);
    kiosk.go(&Control::language(&exhibition.default_language), &Place::screen("home"))?;
    let words: BTreeMap<&str, Words> = tags
        .iter()
        .map(|tag| Ok((*tag, Words::of(&exhibition, &[tag])?)))
        .collect::<Outcome<_>>()?;
    for (position, stop) in way(&exhibition).iter().enumerate() {
        walk(kiosk, stop)?;
        for (tag, words) in &words {
            kiosk.read_in(tag)?;
            wrong.extend(words.wrong(kiosk, Some(tag))?);
            // Each sheet in one language, and in all of them by turns.
            let is_turn = tags.get(position % tags.len()) == Some(tag);
            if is_turn && kiosk.offers(&Control::action("sources"))? {
                kiosk.tap(&Control::action("sources"))?;
                wrong.extend(words.wrong(kiosk, Some(tag))?);
                kiosk.tap(&Control::action("close"))?;
            }
        }
    }
    Ok(wrong)
}

#[test]
fn every_word_is_in_the_language_that_the_page_says() -> Outcome<()> {
    let folder = project::content();
    let kiosk = Kiosk::open(&folder, Layout::Portrait)?;
    // Moments are all alike, and so are people.
    let way = |exhibition: &Exhibition| {
        let (mut stops, mut seen) = (stops(exhibition), BTreeSet::new());
        stops.retain(|stop| {
            seen.insert(stop.place.screen.clone()) || !["timeline", "person"].contains(&stop.place.screen.as_str())
        });
        stops
    };
    assert_eq!(wrong_on(way, &folder, &kiosk)?, BTreeSet::new());
    Ok(())
}

#[test]
fn what_stands_in_for_a_missing_translation_says_so() -> Outcome<()> {
    let folder = Folder::copy_of(&project::good_exhibition())?;
    let venue = "venues/north-gallery";
    for language in ["ru", "tr"] {
        folder.remove(&format!("{venue}/text.{language}.md"))?;
    }
    let path = format!("{venue}/venue.json");
    let mut data: Value = serde_json::from_slice(&folder.read(&path)?).during(&path)?;
    data["name"].as_object_mut().and_then(|names| names.remove("ru"));
    folder.replace(&path, data.to_string().as_bytes())?;

    let kiosk = Kiosk::open(folder.path(), Layout::Portrait)?;
    assert_eq!(wrong_on(one_of_each_screen, folder.path(), &kiosk)?, BTreeSet::new());

    kiosk.go(&Control::home(), &Place::screen("home"))?;
    kiosk.go(
        &Control::to("venue:north-gallery"),
        &Place::item("venue", "venue:north-gallery"),
    )?;
    let shown = "const block = document.querySelector('[data-pane] [lang]');
        return [block.lang, block.querySelector('.endonym')?.innerText ?? null, document.querySelector('h1').closest('[lang]').lang];";
    // Russians read English before Azerbaijani, Turks the other way round.
    for (reader, expected) in [
        ("ru", json!(["en", "English", "en"])),
        ("tr", json!(["az", "Azərbaycanca", "az"])),
        ("en", json!(["en", null, "en"])),
    ] {
        kiosk.read_in(reader)?;
        assert_eq!(kiosk.run(shown, &[])?, expected, "read in {reader}");
    }
    Ok(())
}

#[test]
fn a_wrong_language_would_be_found() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    kiosk.go(&Control::language("ru"), &Place::screen("home"))?;
    let words = Words::of(&exhibition, &["ru"])?;
    assert_eq!(words.wrong(&kiosk, Some("ru"))?, Vec::<String>::new());
    kiosk.run("document.querySelector('h1').lang = 'tr';", &[])?;
    kiosk.run("document.querySelector('[data-control=home]').lang = 'az';", &[])?;
    assert_eq!(words.wrong(&kiosk, Some("ru"))?.len(), 2);
    Ok(())
}
