//! What different programs save, and what nobody should have to know about.

use lachin_content::Code;
use lachin_content::model::{Creator, Director, Who};

use super::copy::{Copy, story};

/// Does the same to all JSON files and texts of a copy.
fn resave(copy: &Copy, change: impl Fn(String) -> String) {
    for file in copy
        .files()
        .iter()
        .filter(|file| file.ends_with(".json") || file.ends_with(".md"))
    {
        copy.write(file, change(copy.read(file)));
    }
}

#[test]
fn marks_line_ends_and_decomposed_letters_make_no_difference() {
    let decomposed = |text: String| {
        text.replace('ç', "c\u{327}")
            .replace('ö', "o\u{308}")
            .replace('й', "и\u{306}")
    };
    let changes: [(&str, &dyn Fn(String) -> String); 5] = [
        ("byte order mark", &|text| format!("\u{feff}{text}")),
        ("line ends of Windows", &|text| text.replace('\n', "\r\n")),
        ("line ends of old Macs", &|text| text.replace('\n', "\r")),
        ("no line end at the end", &|text| text.trim_end().to_owned()),
        ("letters in two parts", &decomposed),
    ];
    let copy = Copy::of_good();
    let good = copy.load().exhibition;
    for (name, change) in changes {
        let before: Vec<(String, String)> = copy
            .files()
            .into_iter()
            .filter(|file| !file.ends_with(".png"))
            .map(|file| (file.clone(), copy.read(&file)))
            .collect();
        resave(&copy, change);
        let loaded = copy.load();
        assert_eq!(loaded.diagnostics, [], "{name}");
        assert_eq!(loaded.exhibition, good, "{name}");
        for (file, text) in before {
            copy.write(&file, text);
        }
    }
}

#[test]
fn a_hidden_page_keeps_its_name_where_it_is_known_and_costs_no_other_item() {
    let copy = Copy::of_good();
    let person = copy.read("people/nigar-example/person.json");
    copy.write(
        "people/nigar-example/person.json",
        person.replace("\"published\"", "\"review\""),
    );
    let loaded = copy.load();
    let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(codes.iter().filter(|code| **code == Code::NotShownNow).count(), 1);
    assert!(
        codes
            .iter()
            .all(|code| matches!(code, Code::NotShownNow | Code::ReferenceHidden)),
        "{codes:?}"
    );
    let exhibition = loaded.exhibition;
    assert!(exhibition.people.is_empty());
    assert_eq!(exhibition.works.len(), 3);
    assert!(matches!(&exhibition.works[0].creator, Creator::Named(name) if !name.is_empty()));
    assert!(matches!(&exhibition.films[0].directors[..], [Director::Named(_)]));
    let opening = story(&exhibition, "garden-opening");
    assert!(matches!(&opening.people[0].who, Who::Named(_)));
}

#[test]
fn a_broken_page_of_a_maker_costs_no_work() {
    let copy = Copy::of_good();
    copy.write("people/nigar-example/person.json", "{");
    let loaded = copy.load();
    let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, [Code::JsonInvalid]);
    assert_eq!(loaded.exhibition.works.len(), 3);
    assert!(matches!(&loaded.exhibition.works[0].creator, Creator::Named(name) if name.is_empty()));
}

#[test]
fn underscore_hides_a_folder_and_links_to_it_are_said_to_be_hidden() {
    let copy = Copy::of_good();
    let (shown, hidden) = (
        copy.path.join("works/tall-window"),
        copy.path.join("works/_tall-window"),
    );
    std::fs::rename(shown, hidden).expect("both are in one folder");
    let loaded = copy.load();
    assert_eq!(loaded.diagnostics, [], "nobody links to it");
    assert_eq!(loaded.exhibition.works.len(), 2);
}

#[test]
fn an_author_has_one_name_for_all_languages_or_one_for_each() {
    let copy = Copy::of_good();
    let author = |written: &str| {
        let sources = copy.read("sources.json").replace("\"A. Writer\"", written);
        copy.write("sources.json", sources);
        let loaded = copy.load();
        assert_eq!(loaded.diagnostics, [], "{written}");
        let authors: Vec<_> = loaded
            .exhibition
            .sources
            .into_iter()
            .filter_map(|source| source.author)
            .collect();
        assert_eq!(authors.len(), 1);
        let names = &authors[0].0;
        names
            .iter()
            .map(|(language, name)| format!("{language} {name}"))
            .collect::<Vec<_>>()
    };
    let alike = author("\"A. Writer\"");
    assert_eq!(alike, ["az A. Writer", "en A. Writer", "ru A. Writer", "tr A. Writer"]);
    let each = author(r#"{ "az": "A. Yazar", "en": "A. Writer" }"#);
    assert_eq!(each, ["az A. Yazar", "en A. Writer"]);
}

#[test]
fn a_language_that_is_named_twice_has_one_button() {
    let copy = Copy::of_good();
    let good = copy.load().exhibition.languages;
    let file = copy
        .read("exhibition.json")
        .replacen("\"az\",", "\"az\", \"ru\", \"az\",", 1);
    copy.write("exhibition.json", file);
    let mut languages = copy.load().exhibition.languages;
    assert_eq!(languages.len(), good.len());
    languages.sort();
    assert!(
        good.iter().all(|language| languages.binary_search(language).is_ok()),
        "{languages:?}"
    );
}
