//! What holds for the exhibition as a whole, written or not.

use lachin_content::Code;
use lachin_content::model::{Exhibition, Language, Localized, Section};
use serde_json::{Value, json};

use super::copy::Copy;

/// The good exhibition without these keys of its own file.
fn without(keys: &[&str]) -> Copy {
    let copy = Copy::of_good();
    let mut written: Value = serde_json::from_str(&copy.read("exhibition.json")).expect("JSON");
    for key in keys {
        let group = written.as_object_mut().expect("a group");
        assert!(group.remove(*key).is_some(), "{key} was there");
    }
    copy.write("exhibition.json", written.to_string());
    copy
}

fn codes(copy: &Copy) -> Vec<Code> {
    copy.load().diagnostics.iter().map(|fault| fault.code).collect()
}

fn tags(languages: &[Language]) -> Vec<&str> {
    languages.iter().map(Language::tag).collect()
}

#[test]
fn nothing_but_what_is_required_has_to_be_written() {
    let copy = without(&[
        "requiredLanguages",
        "fallback",
        "timeZone",
        "contact",
        "staffHelp",
        "suggestions",
        "sections",
        "words",
        "watchWords",
        "hero",
    ]);
    std::fs::remove_dir_all(copy.path.join("images")).expect("a folder");
    let loaded = copy.load();
    assert_eq!(loaded.diagnostics, []);
    assert_eq!(loaded.exhibition.sections, Section::ALL);
    let Exhibition { fallback, .. } = loaded.exhibition;
    assert!(fallback.chains.is_empty());
    assert_eq!(tags(&fallback.required), ["az"], "the original");
}

#[test]
fn what_is_required_is_missed() {
    for key in [
        "formatVersion",
        "id",
        "title",
        "publisher",
        "languages",
        "originalLanguage",
    ] {
        let copy = without(&[key]);
        let found = copy.load();
        let said = format!("\"{key}\" is missing.");
        let missed = found.diagnostics.iter().any(|fault| {
            (fault.code, fault.file.as_str(), fault.message.english()) == (Code::KeyMissing, "exhibition.json", &said)
        });
        assert!(missed, "{key}: {:?}", found.diagnostics);
        assert!(!found.is_refused, "{key}");
        assert_eq!(found.exhibition.venues.len(), 2, "{key}");
    }
}

#[test]
fn only_required_languages_are_an_error_when_they_are_missing() {
    let missing = |language: &str| {
        let copy = Copy::of_good();
        std::fs::remove_file(copy.path.join(format!("works/red-carpet/text.{language}.md"))).expect("a text");
        codes(&copy)
    };
    assert_eq!(missing("en"), [Code::RequiredTranslationMissing]);
    assert_eq!(missing("ru"), [Code::TranslationMissing]);
    let copy = without(&["requiredLanguages"]);
    std::fs::remove_file(copy.path.join("works/red-carpet/text.en.md")).expect("a text");
    assert_eq!(codes(&copy), [Code::TranslationMissing]);
}

#[test]
fn a_short_text_needs_the_required_languages_and_no_other() {
    let copy = Copy::of_good();
    copy.edit("works/red-carpet/work.json", "\"ru\": \"Красный ковёр\",", "");
    assert_eq!(codes(&copy), []);
    copy.edit("works/red-carpet/work.json", "\"en\": \"Red carpet\",", "");
    let found = copy.load();
    let said: Vec<_> = found.diagnostics.iter().map(|fault| fault.message.english()).collect();
    assert_eq!(said, ["\"name\" has no text in this language: English."]);
    assert_eq!(found.exhibition.works.len(), 3);
}

#[test]
fn what_is_missing_in_a_language_is_read_in_the_first_of_its_chain() {
    let exhibition = Copy::of_good().load().exhibition;
    let words = |tags: &[&str]| {
        Localized(
            tags.iter()
                .map(|tag| (Language::new(*tag), (*tag).to_owned()))
                .collect(),
        )
    };
    let read = |reader: &str, tags: &[&str]| {
        let words = words(tags);
        let (language, _) = words
            .read(&Language::new(reader), &exhibition.fallback)
            .expect("a word");
        language.tag().to_owned()
    };
    assert_eq!(read("tr", &["az", "en", "ru", "tr"]), "tr");
    assert_eq!(read("tr", &["az", "en", "ru"]), "az");
    assert_eq!(read("ru", &["az", "en", "tr"]), "en");
    assert_eq!(read("en", &["ru", "tr", "az"]), "az");
    assert_eq!(read("az", &["ru", "en"]), "en");
}

#[test]
fn a_newer_format_is_refused_whole() {
    let copy = Copy::of_good();
    copy.edit("exhibition.json", "\"formatVersion\": 1", "\"formatVersion\": 2");
    let loaded = copy.load();
    assert!(loaded.is_refused);
    assert_eq!(loaded.exhibition, Exhibition::empty());
    assert_eq!(codes(&copy), [Code::ValueUnknown]);
}

#[test]
fn there_is_one_time_zone() {
    let copy = Copy::of_good();
    copy.edit("exhibition.json", "Asia/Baku", "Europe/Istanbul");
    assert_eq!(codes(&copy), [Code::ValueUnknown]);
}

#[test]
fn sections_are_offered_in_the_order_in_which_they_are_written() {
    let copy = Copy::of_good();
    let written = copy.read("exhibition.json");
    let (before, after) = written.split_once("\"sections\": [").expect("sections");
    let (_, after) = after.split_once(']').expect("their end");
    copy.write(
        "exhibition.json",
        format!("{before}\"sections\": [\"people\", \"venues\", \"people\", \"shops\"]{after}"),
    );
    let loaded = copy.load();
    assert_eq!(loaded.exhibition.sections, [Section::People, Section::Venues]);
    assert_eq!(codes(&copy), [Code::ValueUnknown]);
}

#[test]
fn every_word_that_may_be_renamed_is_taken_and_no_other() {
    let keys = [
        "attract.invitation",
        "home.heading",
        "section.venues",
        "section.stories",
        "section.district",
        "section.timeline",
        "section.works",
        "section.films",
        "section.people",
        "venue.visit",
        "story.read",
        "work.look-closer",
        "film.play",
        "takeaway.heading",
        "sources.heading",
        "search.invitation",
    ];
    let renamed = |key: &str| {
        let copy = Copy::of_good();
        copy.edit("exhibition.json", "\"section.stories\"", &format!("\"{key}\""));
        let taken = copy.load().exhibition.words.contains_key(key);
        (taken, codes(&copy))
    };
    for key in keys {
        assert_eq!(renamed(key), (true, vec![]), "{key}");
    }
    for key in [
        "bar.home",
        "bar.back",
        "bar.help",
        "presence.question",
        "picture.illustration",
        "language.az",
    ] {
        assert_eq!(renamed(key), (false, vec![Code::WordNotUsable]), "{key}");
    }
}

#[test]
fn moments_stand_from_the_coarse_to_the_fine_and_yearly_ones_last() {
    let copy = Copy::of_good();
    let moment = |id: &str, date: &str| {
        format!(
            "{{ \"id\": \"{id}\", \"title\": {{ \"az\": \"T\", \"en\": \"T\" }}, \"sources\": [\"test-archive-1950\"],
            \"dateOf\": \"happened\", {date} }}"
        )
    };
    let moments = [
        moment("yearly", "\"yearly\": \"08-26\", \"since\": \"2021-05-03\""),
        moment("day-later", "\"date\": \"2021-05-04\""),
        moment("day", "\"date\": \"2021-05-03\""),
        moment("month", "\"date\": \"2021-05\""),
        moment("year-after", "\"date\": \"2022\""),
        moment("year", "\"date\": \"2021~\""),
    ];
    copy.write(
        "timeline.json",
        format!("{{ \"moments\": [ {} ] }}", moments.join(", ")),
    );
    let loaded = copy.load();
    assert_eq!(loaded.diagnostics, []);
    let order: Vec<_> = loaded
        .exhibition
        .moments
        .iter()
        .map(|moment| moment.id.0.as_str())
        .collect();
    assert_eq!(order, ["year", "month", "day", "yearly", "day-later", "year-after"]);
}

#[test]
fn the_good_exhibition_cites_every_source_twice() {
    let copy = Copy::of_good();
    let sources: Value = serde_json::from_str(&copy.read("sources.json")).expect("JSON");
    let files = copy.files();
    let citing = files
        .iter()
        .filter(|file| !file.ends_with(".png") && *file != "sources.json");
    let all: String = citing.map(|file| copy.read(file)).collect();
    for source in sources["sources"].as_object().expect("a group").keys() {
        assert!(all.matches(source.as_str()).count() >= 2, "{source}");
    }
}

#[test]
fn languages_of_the_exhibition_are_held_against_each_other() {
    let said = |pointer: &str, value: Value| {
        let copy = Copy::of_good();
        copy.change("exhibition.json", pointer, Some(value));
        let loaded = copy.load();
        (codes(&copy), loaded.exhibition)
    };
    let (found, exhibition) = said("/originalLanguage", json!("de"));
    assert!(found.contains(&Code::LanguageUnknown), "{found:?}");
    assert_eq!(exhibition.original.tag(), "az");
    let (found, _) = said("/requiredLanguages", json!(["az", "de"]));
    assert_eq!(found, [Code::LanguageUnknown]);
    let (found, _) = said("/fallback/ru", json!(["de", "en", "az"]));
    assert_eq!(found, [Code::LanguageUnknown]);
}

#[test]
fn stories_stand_from_the_newest_to_the_oldest_unless_told_otherwise() {
    let order = |copy: &Copy| -> Vec<String> {
        let stories = copy.load().exhibition.stories;
        stories.into_iter().map(|story| story.entry.id.0).collect()
    };
    let copy = Copy::of_good();
    let newest_first = order(&copy);
    let oldest = newest_first.last().expect("a story").clone();
    assert_eq!(newest_first[0], "garden-opening");
    copy.change(&format!("stories/{oldest}/story.json"), "/order", Some(json!(1)));
    assert_eq!(order(&copy)[0], oldest);
}
