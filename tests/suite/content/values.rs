//! Values one by one: what is left out with a value that is missing, wrong or unknown, and what stays.

use std::collections::BTreeMap;
use std::fs;

use lachin_content::model::{StoryType, VenueType, WorkType};
use lachin_content::{Code, Exhibition, Severity};
use serde_json::{Value, json};

use super::copy::{Copy, items, venue};

const DISTRICT: &str = "district/district.json";
const VENUE: &str = "venues/north-gallery/venue.json";
const STORY: &str = "stories/garden-opening/story.json";
const WORK: &str = "works/tall-window/work.json";
const FILM: &str = "films/a-day-in-the-garden/film.json";
const PERSON: &str = "people/nigar-example/person.json";
const TIMELINE: &str = "timeline.json";

/// The good exhibition in which one value, by its JSON Pointer, is another one, or gone.
fn with(file: &str, pointer: &str, value: Option<Value>) -> (Vec<Code>, Exhibition) {
    let copy = changed(file, pointer, value);
    let loaded = copy.load();
    let told = loaded.diagnostics.iter().filter(|fault| fault.file == file);
    (told.map(|fault| fault.code).collect(), loaded.exhibition)
}

fn changed(file: &str, pointer: &str, value: Option<Value>) -> Copy {
    let copy = Copy::of_good();
    copy.change(file, pointer, value);
    copy
}

/// Every item by its folder, wherever the copy lies.
fn shown(copy: &Copy) -> BTreeMap<String, String> {
    let lies = fs::canonicalize(&copy.path).expect("the copy is there");
    let lies = lies.to_string_lossy().into_owned();
    let items = items(&copy.load().exhibition).into_iter();
    items.map(|(folder, item)| (folder, item.replace(&lies, ""))).collect()
}

#[test]
fn whatever_lacks_what_it_requires_is_left_out_and_nothing_else() {
    let good = shown(&Copy::of_good());
    // What a key is required of, the item in whose folder it stands, and whether that goes with it.
    let required: [(&str, &str, &str, bool); 52] = [
        (VENUE, "/publication", "venues/north-gallery", true),
        (VENUE, "/publication/status", "venues/north-gallery", true),
        (VENUE, "/name", "venues/north-gallery", true),
        (VENUE, "/type", "venues/north-gallery", true),
        (STORY, "/publication", "stories/garden-opening", true),
        (STORY, "/type", "stories/garden-opening", true),
        (STORY, "/date", "stories/garden-opening", true),
        (STORY, "/dateOf", "stories/garden-opening", true),
        (STORY, "/place", "stories/garden-opening", true),
        (WORK, "/name", "works/tall-window", true),
        (WORK, "/type", "works/tall-window", true),
        (WORK, "/creator", "works/tall-window", true),
        (FILM, "/name", "films/a-day-in-the-garden", true),
        (FILM, "/directors", "films/a-day-in-the-garden", true),
        (PERSON, "/name", "people/nigar-example", true),
        (PERSON, "/roles", "people/nigar-example", true),
        (DISTRICT, "/name", "district", true),
        (TIMELINE, "/moments/0/id", "timeline.json#founding", true),
        (TIMELINE, "/moments/0/title", "timeline.json#founding", true),
        (TIMELINE, "/moments/0/date", "timeline.json#founding", true),
        (TIMELINE, "/moments/0/dateOf", "timeline.json#founding", true),
        (TIMELINE, "/moments/3/since", "timeline.json#garden-day", true),
        (VENUE, "/facts/0/id", "venues/north-gallery", false),
        (VENUE, "/facts/0/label", "venues/north-gallery", false),
        (VENUE, "/facts/0/value", "venues/north-gallery", false),
        (VENUE, "/facts/0/unit", "venues/north-gallery", false),
        (VENUE, "/hours/0/days", "venues/north-gallery", false),
        (VENUE, "/hours/0/opens", "venues/north-gallery", false),
        (VENUE, "/hours/0/closes", "venues/north-gallery", false),
        (VENUE, "/location/coordinates/lat", "venues/north-gallery", false),
        (VENUE, "/location/coordinates/lon", "venues/north-gallery", false),
        (VENUE, "/takeaway/url", "venues/north-gallery", false),
        (STORY, "/people/0/role", "stories/garden-opening", false),
        (STORY, "/people/0/person", "stories/garden-opening", false),
        (STORY, "/people/1/name", "stories/garden-opening", false),
        (DISTRICT, "/facts/1/id", "district", false),
        (DISTRICT, "/facts/1/unit", "district", false),
        (DISTRICT, "/neighbours/0/direction", "district", false),
        (DISTRICT, "/neighbours/0/name", "district", false),
        (DISTRICT, "/neighbours/0/kind", "district", false),
        (DISTRICT, "/rivers/0/id", "district", false),
        (DISTRICT, "/rivers/0/name", "district", false),
        (DISTRICT, "/peak/name", "district", false),
        (DISTRICT, "/peak/heightMetres", "district", false),
        (DISTRICT, "/point/name", "district", false),
        (DISTRICT, "/point/lat", "district", false),
        (DISTRICT, "/point/lon", "district", false),
        (
            "venues/north-gallery/images/hall.png.json",
            "/kind",
            "venues/north-gallery",
            false,
        ),
        (
            "venues/north-gallery/images/hall.png.json",
            "/licence",
            "venues/north-gallery",
            false,
        ),
        ("sources.json", "/sources/test-archive-1950/title", "district", false),
        (
            "sources.json",
            "/sources/test-archive-1950/publisher",
            "district",
            false,
        ),
        ("sources.json", "/sources/test-archive-1950/kind", "district", false),
    ];
    let mut wrong = Vec::new();
    for (file, pointer, item, goes) in required {
        let copy = changed(file, pointer, None);
        let codes: Vec<Code> = copy.load().diagnostics.iter().map(|fault| fault.code).collect();
        let broken = shown(&copy);
        if !codes.contains(&Code::KeyMissing) {
            wrong.push(format!("{file}{pointer} is reported as {codes:?}"));
        }
        if broken.contains_key(item) == goes {
            wrong.push(format!("{file}{pointer}: {item} is shown: {}", !goes));
        }
        if broken.get(item) == good.get(item) {
            wrong.push(format!("{file}{pointer}: {item} is as it was"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_unknown_type_is_another_one_and_any_other_unknown_word_is_nothing() {
    let unknown = Some(json!("zzq"));
    let (codes, exhibition) = with(VENUE, "/type", unknown.clone());
    assert_eq!(codes, [Code::ValueUnknown]);
    assert!(
        exhibition
            .venues
            .iter()
            .any(|venue| venue.venue_type == VenueType::Other)
    );
    let (codes, exhibition) = with(STORY, "/type", unknown.clone());
    assert_eq!(codes, [Code::ValueUnknown]);
    assert!(
        exhibition
            .stories
            .iter()
            .any(|story| story.story_type == StoryType::Other)
    );
    let (codes, exhibition) = with(WORK, "/type", unknown.clone());
    assert_eq!(codes, [Code::ValueUnknown]);
    assert!(exhibition.works.iter().any(|work| work.work_type == WorkType::Other));
    let good = Copy::of_good().load().exhibition;
    let lost = |file: &str, pointer: &str, count: &dyn Fn(&Exhibition) -> usize| {
        let (codes, exhibition) = with(file, pointer, unknown.clone());
        assert!(codes.contains(&Code::ValueUnknown), "{pointer}: {codes:?}");
        assert_eq!(count(&good) - count(&exhibition), 1, "{pointer}");
    };
    let district = |exhibition: &Exhibition| exhibition.district.clone().expect("a district");
    lost(STORY, "/dateOf", &|exhibition| exhibition.stories.len());
    lost(WORK, "/publication/status", &|exhibition| exhibition.works.len());
    lost(STORY, "/people/1/role", &|exhibition| {
        exhibition.stories.iter().map(|story| story.people.len()).sum()
    });
    lost(DISTRICT, "/neighbours/0/direction", &|exhibition| {
        district(exhibition).neighbours.len()
    });
    lost(DISTRICT, "/facts/0/unit", &|exhibition| {
        district(exhibition).entry.facts.len()
    });
}

#[test]
fn a_value_fits_its_unit() {
    let facts = |value: Value, fact: usize| {
        let (codes, exhibition) = with(DISTRICT, &format!("/facts/{fact}/value"), Some(value));
        (codes, exhibition.district.expect("a district").entry.facts.len())
    };
    assert_eq!(facts(json!(1235), 0), (vec![], 4));
    assert_eq!(facts(json!("1902"), 2), (vec![], 4));
    for (value, fact) in [
        (json!("big"), 0),
        (json!({ "az": "böyük", "en": "big" }), 0),
        (json!(1901), 2),
        (json!("x"), 3),
    ] {
        let (codes, left) = facts(value.clone(), fact);
        assert_eq!(left, 3, "{value} as fact {fact}");
        assert!(
            codes
                .iter()
                .all(|code| [Code::ValueWrongType, Code::DateInvalid].contains(code))
                && !codes.is_empty(),
            "{value}: {codes:?}"
        );
    }
}

#[test]
fn numbers_and_times_stay_within_their_bounds() {
    for (file, pointer, right, wrong) in [
        (
            VENUE,
            "/hours/0/opens",
            vec![json!("00:00"), json!("09:59")],
            vec![json!("9:00"), json!("24:00"), json!(9)],
        ),
        (
            VENUE,
            "/location/coordinates/lat",
            vec![json!(90), json!(-90)],
            vec![json!(90.1), json!("10")],
        ),
        (
            VENUE,
            "/location/coordinates/lon",
            vec![json!(180), json!(-180)],
            vec![json!(180.1)],
        ),
        (
            FILM,
            "/minutes",
            vec![json!(1), json!(1440)],
            vec![json!(0), json!(1441), json!(1.5)],
        ),
        (
            TIMELINE,
            "/moments/3/yearly",
            vec![json!("02-29")],
            vec![json!("02-30"), json!("8-26")],
        ),
    ] {
        for value in right {
            assert_eq!(with(file, pointer, Some(value.clone())).0, [], "{pointer} {value}");
        }
        for value in wrong {
            let codes = with(file, pointer, Some(value.clone())).0;
            assert!(!codes.is_empty(), "{pointer} {value}");
        }
    }
}

#[test]
fn ends_come_after_beginnings_or_are_ignored() {
    let (codes, exhibition) = with(STORY, "/end", Some(json!("2024-02-28")));
    assert_eq!(codes, [Code::DateOrder]);
    assert!(
        exhibition
            .stories
            .iter()
            .any(|story| story.entry.id.0 == "garden-opening" && story.end.is_none())
    );
    let (codes, exhibition) = with(TIMELINE, "/moments/2/end", Some(json!("2024-02-28")));
    assert_eq!((codes, exhibition.moments.len()), (vec![Code::DateOrder], 4));
    let (codes, exhibition) = with(PERSON, "/died", Some(json!("1949")));
    assert_eq!(codes, [Code::DateOrder]);
    assert!(exhibition.people.iter().all(|person| person.died.is_none()));
    assert_eq!(with(PERSON, "/died", Some(json!("1950"))).0, []);
}

#[test]
fn a_date_that_is_typed_otherwise_is_offered_and_never_guessed() {
    let (codes, exhibition) = with(WORK, "/date", Some(json!("26/08/2025")));
    assert_eq!(codes, [Code::DateInvalid]);
    let window = exhibition.works.iter().find(|work| work.entry.id.0 == "tall-window");
    assert!(window.is_some_and(|work| work.date.is_none()));
    let (codes, exhibition) = with(STORY, "/date", Some(json!("26/08/2025")));
    assert!(codes.contains(&Code::DateInvalid), "{codes:?}");
    assert_eq!(exhibition.stories.len(), 1, "a story needs its date");
}

#[test]
fn the_folder_names_the_item_and_the_kind_is_what_the_folder_says() {
    let (codes, exhibition) = with("works/red-carpet/work.json", "/id", Some(json!("red-rug")));
    assert_eq!(codes, [Code::IdDiffersFromFolder]);
    assert!(exhibition.works.iter().any(|work| work.entry.id.0 == "red-carpet"));
    let other = changed(VENUE, "/kind", Some(json!("work")));
    let codes: Vec<Code> = other.load().diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, [Code::ValueUnknown]);
    assert_eq!(shown(&other), shown(&Copy::of_good()));
}

#[test]
fn what_a_venue_has_not_told_yet_is_asked_for_in_one_note() {
    let copy = Copy::of_good();
    let museum = "venues/south-museum/venue.json";
    for key in ["/location/address", "/location/coordinates", "/opened", "/hours"] {
        copy.change(museum, key, None);
    }
    let loaded = copy.load();
    let said: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|fault| (fault.code, fault.message.english()))
        .collect();
    let missing = "Not yet supplied: address, opening hours, coordinates, opening date. Nothing is shown for them.";
    assert_eq!(said, [(Code::NotYetSupplied, missing)]);
}

#[test]
fn whoever_has_a_page_goes_before_a_name() {
    let copy = Copy::of_good();
    copy.change(WORK, "/creatorName", Some(json!({ "az": "Kimsə", "en": "Somebody" })));
    copy.change(
        STORY,
        "/people/0/name",
        Some(json!({ "az": "Kimsə", "en": "Somebody" })),
    );
    let loaded = copy.load();
    assert_eq!(loaded.diagnostics, []);
    assert_eq!(shown(&copy), shown(&Copy::of_good()));
}

#[test]
fn a_file_is_a_name_and_no_path() {
    for path in ["images/hall.png", "sub/hall.png", "./hall.png"] {
        let copy = Copy::of_good();
        copy.change(VENUE, "/gallery/1", Some(json!(path)));
        let loaded = copy.load();
        let gallery = &venue(&loaded.exhibition, "north-gallery").entry.gallery;
        assert_eq!(gallery.len(), 1, "{path}");
        assert!(
            loaded.diagnostics.iter().any(|fault| fault.severity == Severity::Error),
            "{path}"
        );
    }
}

#[test]
fn an_address_that_cannot_be_taken_home_is_not_offered() {
    let address = |url: &str| {
        let (codes, exhibition) = with(VENUE, "/takeaway/url", Some(json!(url)));
        let is_offered = venue(&exhibition, "north-gallery").entry.takeaway.is_some();
        (codes, is_offered)
    };
    assert_eq!(address("https://example.org/other"), (vec![], true));
    for unclean in [
        "http://example.org",
        "https://example.org/?a=b",
        "https://example.org/#a",
        "https://a b",
    ] {
        assert_eq!(address(unclean), (vec![Code::TakeawayNotClean], false), "{unclean}");
    }
}

#[test]
fn of_two_with_one_name_the_first_stays() {
    let second = |pointer: &str, value: Value| with(DISTRICT, pointer, Some(value));
    let (codes, exhibition) = second("/facts/1/id", json!("area"));
    let facts = exhibition.district.expect("a district").entry.facts;
    assert_eq!((codes, facts.len()), (vec![Code::IdRepeated], 3));
    let (codes, exhibition) = second("/rivers/1/id", json!("blue-river"));
    assert!(codes.contains(&Code::IdRepeated), "{codes:?}");
    assert_eq!(exhibition.district.expect("a district").rivers.len(), 1);
    let (codes, exhibition) = with(TIMELINE, "/moments/1/id", Some(json!("founding")));
    assert!(codes.contains(&Code::IdRepeated), "{codes:?}");
    let titles: Vec<_> = exhibition
        .moments
        .iter()
        .filter(|moment| moment.id.0 == "founding")
        .collect();
    assert_eq!((titles.len(), exhibition.moments.len()), (1, 3));
}

#[test]
fn a_river_flows_into_one_that_is_there_or_nowhere() {
    let into = |pointer: &str, value: Option<Value>| {
        let (codes, exhibition) = with(DISTRICT, pointer, value);
        let rivers = exhibition.district.expect("a district").rivers;
        let white = rivers.into_iter().find(|river| river.id.0 == "white-river");
        (codes, white.expect("the river stays").into.is_some())
    };
    assert_eq!(into("/rivers/1/lengthKm", Some(json!(31))), (vec![], true));
    assert_eq!(
        into("/rivers/1/into", Some(json!("blue-rivr"))),
        (vec![Code::ReferenceUnknown], false)
    );
    assert!(!into("/rivers/0/sources", None).1);
}
