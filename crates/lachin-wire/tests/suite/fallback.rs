//! Missing languages.

use std::collections::BTreeMap;

use lachin_content::model::VenueType;
use lachin_wire::LanguageChoice;

use crate::sample::{empty, film, language, shown, story, text, venue, words};

#[test]
fn each_language_reads_the_first_of_its_chain_that_is_there() {
    let mut model = empty();
    let mut yurd = venue("yurd-gallery", VenueType::Gallery);
    yurd.name = words([("az", "“Yurd” qalereyası"), ("en", "Yurd Gallery")]);
    model.venues.push(yurd);
    let name = &shown(&model).venues[0].item.name;
    for (reader, expected, language) in [
        ("az", "“Yurd” qalereyası", "az"),
        ("en", "Yurd Gallery", "en"),
        ("ru", "Yurd Gallery", "en"),
        ("tr", "“Yurd” qalereyası", "az"),
    ] {
        assert_eq!(
            (name[reader].text.as_str(), name[reader].language.as_str()),
            (expected, language),
            "{reader}"
        );
    }
}

#[test]
fn a_text_that_stands_in_says_so_and_is_never_mixed() {
    let mut model = empty();
    let mut tour = story("tour");
    tour.entry.texts = BTreeMap::from([
        (language("az"), text("Qonaqlar", &[])),
        (language("ru"), text("Гости", &[])),
    ]);
    model.stories.push(tour);
    let story = &shown(&model).stories[0];
    let texts = story.item.text.as_ref().unwrap();
    for (reader, title, language, is_fallback) in [
        ("az", "Qonaqlar", "az", false),
        ("en", "Qonaqlar", "az", true),
        ("ru", "Гости", "ru", false),
        ("tr", "Qonaqlar", "az", true),
    ] {
        let text = &texts[reader];
        assert_eq!(
            (text.title.as_str(), text.language.as_str(), text.is_fallback),
            (title, language, is_fallback)
        );
        assert_eq!(
            story.item.name[reader].text, title,
            "a story is named by the title of its text"
        );
    }
}

#[test]
fn what_is_in_no_language_is_not_there() {
    let mut model = empty();
    let mut place = venue("yurd-gallery", VenueType::Gallery);
    place.location.place = Some(words([]));
    model.venues.push(place);
    let venue = &shown(&model).venues[0];
    assert_eq!(venue.item.text, None);
    assert_eq!(venue.place, None);
    assert_eq!(venue.address, None);
}

#[test]
fn a_story_without_any_text_is_named_by_its_id() {
    let mut model = empty();
    model.stories.push(story("closing-tour"));
    assert_eq!(shown(&model).stories[0].item.name["ru"].text, "closing-tour");
}

#[test]
fn renamed_words_have_no_fallback() {
    let mut model = empty();
    model
        .words
        .insert("section.stories".into(), words([("az", "Xəbərlər")]));
    let renamed = &shown(&model).renamed_words["section.stories"];
    assert_eq!(renamed.get("az").map(String::as_str), Some("Xəbərlər"));
    assert_eq!(renamed.get("tr"), None);
}

#[test]
fn a_further_language_has_its_button_and_its_words() {
    let mut model = empty();
    model.languages.extend([language("ka"), language("tlh")]);
    let exhibition = shown(&model);
    let names: Vec<_> = exhibition
        .languages
        .iter()
        .map(|LanguageChoice { name, .. }| name.as_str())
        .collect();
    assert_eq!(
        names,
        ["Azərbaycanca", "English", "Русский", "Türkçe", "ქართული", "tlh"]
    );
    assert_eq!(exhibition.title["tlh"].text, "Lachin");
    assert_eq!(exhibition.default_language, "az");
}

#[test]
fn a_visit_begins_in_a_language_that_has_a_button() {
    let mut model = empty();
    model.original = language("hy-x-none");
    assert_eq!(shown(&model).default_language, "az");
    model.languages.clear();
    assert_eq!(shown(&model).languages[0].tag, "hy-x-none");
}

#[test]
fn an_original_title_is_in_the_language_in_which_the_film_is_called_so() {
    let mut model = empty();
    let mut garden = film("red-garden", Vec::new());
    garden.name = words([("az", "Qırmızı bağ"), ("en", "Red Garden")]);
    for (title, language) in [("Qırmızı bağ", "az"), ("Le jardin rouge", "und")] {
        garden.original_title = Some(title.into());
        model.films = vec![garden.clone()];
        let original = shown(&model).films[0].original_title.clone().unwrap();
        assert_eq!((original.text.as_str(), original.language.as_str()), (title, language));
    }
}
