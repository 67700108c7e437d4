//! How much of a name finds room on the screen: the longest that is shown in whole, and what is shown of a longer one.

use lachin_content::model::Language;
use lachin_content::{Code, Severity};

use super::copy::Copy;

/// A file of the good exhibition, the words in it that are made longer, and how many characters of them are shown.
const ROOMS: [(&str, &str, usize); 12] = [
    ("exhibition.json", "Test exhibition", 60),
    ("exhibition.json", "The tests of the kiosk", 60),
    ("works/tall-window/work.json", "Tall window", 64),
    ("stories/garden-opening/text.en.md", "Opening of the garden", 64),
    ("timeline.json", "The district is founded", 64),
    ("district/district.json", "Villages", 64),
    ("venues/north-gallery/venue.json", "1 Garden Street", 64),
    ("venues/north-gallery/venue.json", "000 00 00", 64),
    ("stories/garden-opening/story.json", "Test Town", 32),
    ("district/district.json", "North district", 32),
    ("district/district.json", "Blue River", 24),
    ("district/district.json", "“the land of gardens”", 160),
];

#[test]
fn what_finds_room_is_shown_in_whole_and_a_longer_name_is_told() {
    for (file, words, most) in ROOMS {
        let codes = |count: usize| {
            let copy = Copy::of_good();
            copy.edit(file, words, &"a".repeat(count));
            let found = copy.load().diagnostics;
            found.iter().map(|told| (told.code, told.severity)).collect::<Vec<_>>()
        };
        assert_eq!(codes(most), [], "{words}");
        assert_eq!(codes(most + 1), [(Code::NameTooLong, Severity::Warning)], "{words}");
    }
}

#[test]
fn of_a_longer_name_whole_words_are_shown_and_nothing_else_is_lost() {
    let copy = Copy::of_good();
    let file = "works/tall-window/work.json";
    copy.edit(file, "Tall window", &"a tall window ".repeat(6));
    let loaded = copy.load();
    let work = loaded
        .exhibition
        .works
        .iter()
        .find(|work| work.entry.id.to_string() == "tall-window")
        .expect("the work is still shown");
    let name = |tag: &str| work.name.0[&Language::new(tag)].as_str();
    assert_eq!(
        name("en"),
        "a tall window a tall window a tall window a tall window a tall…"
    );
    assert_eq!(name("az"), "Hündür pəncərə");
    // The file keeps what was written, for whoever shortens it.
    assert!(copy.read(file).contains(&"a tall window ".repeat(6)));
}
