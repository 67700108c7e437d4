//! How much may be written: the last that is taken, and the first that is not.

use std::fs;

use lachin_content::Code;
use serde_json::Value;

use super::copy::Copy;

const VENUE: &str = "venues/north-gallery/venue.json";
const WORK: &str = "works/tall-window/work.json";
const CAPTIONED: &str = "works/tall-window/images/window.png.json";
const SIDECAR: &str = "venues/north-gallery/images/hall.png.json";

/// What is said of a copy in which these words of a file were replaced.
fn said(file: &str, from: &str, to: &str) -> Vec<(Code, String)> {
    let copy = Copy::of_good();
    copy.edit(file, from, to);
    said_of(&copy)
}

fn said_of(copy: &Copy) -> Vec<(Code, String)> {
    let found = copy.load().diagnostics;
    found
        .iter()
        .map(|fault| (fault.code, fault.message.english().to_owned()))
        .collect()
}

fn codes(said: &[(Code, String)]) -> Vec<Code> {
    said.iter().map(|(code, _)| *code).collect()
}

fn a(count: usize) -> String {
    "a".repeat(count)
}

#[test]
fn a_short_text_has_six_hundred_characters() {
    let caption = |count| said(CAPTIONED, "Tall window", &a(count));
    assert_eq!(caption(600), []);
    // Without it, the language is missing.
    assert_eq!(
        caption(601),
        [
            (
                Code::ValueTranslationMissing,
                "\"caption\" has no text in this language: English.".into()
            ),
            (
                Code::ValueWrongType,
                "\"en\" cannot be read as text of at most 600 characters.".into()
            )
        ]
    );
    // Letters are counted, not the bytes that they take.
    assert_eq!(said(CAPTIONED, "Hündür pəncərə", &"ə".repeat(600)), []);
}

#[test]
fn a_text_that_all_languages_write_alike_has_six_hundred_characters() {
    let credit = |count| codes(&said(SIDECAR, "Lachin Kiosk test pictures", &a(count)));
    assert_eq!(credit(600), []);
    // Without a credit there is no picture.
    assert_eq!(credit(601), [Code::CreditMissing, Code::ValueWrongType]);
}

#[test]
fn a_number_has_thirteen_digits() {
    let area = |written: &str| {
        said(
            "district/district.json",
            "\"value\": 1234,",
            &format!("\"value\": {written},"),
        )
    };
    assert_eq!(area("1000000000000"), []);
    assert_eq!(area("-1e12"), []);
    let refused = "\"value\" cannot be read as a number from -1000000000000 to 1000000000000.";
    for written in ["1000000000001", "1e300", "-1e13"] {
        assert_eq!(area(written), [(Code::ValueWrongType, refused.to_owned())], "{written}");
    }
}

#[test]
fn a_district_has_eight_neighbors_and_six_rivers() {
    let file = "district/district.json";
    let counted = |list: &str, count: usize| {
        let copy = Copy::of_good();
        let written: Value = serde_json::from_str(&copy.read(file)).expect("the good exhibition is JSON");
        let entries: Value = (0..count)
            .map(|number| {
                let mut entry = written[list][0].clone();
                if list == "rivers" {
                    entry["id"] = format!("river-{number}").into();
                }
                entry
            })
            .collect();
        copy.change(file, &format!("/{list}"), Some(entries));
        codes(&said_of(&copy))
    };
    for (list, most) in [("neighbours", 8), ("rivers", 6)] {
        assert_eq!(counted(list, most), [], "{list}");
        assert_eq!(counted(list, most + 1), [Code::ValueWrongType], "{list}");
    }
}

#[test]
fn a_gallery_has_forty_pictures() {
    let gallery = |count: usize| {
        let names = vec!["\"facade.png\""; count].join(", ");
        let copy = Copy::of_good();
        copy.edit(
            VENUE,
            "\"facade.png\",\n    \"hall.png\"",
            &format!("\"hall.png\", {names}"),
        );
        let shown = copy.load().exhibition.venues[0].entry.gallery.len();
        (codes(&said_of(&copy)), shown)
    };
    assert_eq!(gallery(39), (vec![], 40));
    assert_eq!(gallery(40), (vec![Code::ValueWrongType], 40));
}

#[test]
fn an_id_has_sixty_characters_and_single_hyphens() {
    let named = |id: &str| {
        let copy = Copy::of_good();
        fs::rename(copy.path.join("works/tall-window"), copy.path.join("works").join(id)).expect("a new name");
        copy.edit(
            &format!("works/{id}/work.json"),
            "\"tall-window\"",
            &format!("\"{id}\""),
        );
        codes(&said_of(&copy))
    };
    for id in [a(60).as_str(), "a-1", "2025"] {
        assert_eq!(named(id), [], "{id}");
    }
    for id in [a(61).as_str(), "a--b", "-a", "a-", "a_b", "A", "ə"] {
        assert_eq!(named(id), [Code::FolderNameInvalid], "{id}");
    }
}

#[test]
fn an_order_is_a_whole_number_of_four_digits() {
    let order = |written: &str| codes(&said(WORK, "\"order\": 3", &format!("\"order\": {written}")));
    for right in ["0", "9999"] {
        assert_eq!(order(right), [], "{right}");
    }
    for wrong in ["-1", "10000", "1.5", "\"3\"", "null", "1e99"] {
        assert_eq!(order(wrong), [Code::ValueWrongType], "{wrong}");
    }
}

#[test]
fn an_address_to_take_home_has_a_hundred_and_eighty_characters() {
    let address = |rest: &str| codes(&said(VENUE, "https://example.org/north-gallery", rest));
    let long = |count: usize| format!("https://example.org/{}", a(count - "https://example.org/".len()));
    assert_eq!(address(&long(180)), []);
    for wrong in [
        long(181).as_str(),
        "https://example.org/#a",
        "http://example.org",
        "example.org",
    ] {
        assert_eq!(address(wrong), [Code::TakeawayNotClean], "{wrong}");
    }
}

#[test]
fn a_moment_has_two_hundred_and_forty_characters() {
    let text = |count| codes(&said("timeline.json", "On the first day entry was free.", &a(count)));
    assert_eq!(text(240), []);
    assert_eq!(text(241), [Code::ValueTranslationMissing, Code::ValueWrongType]);
}

#[test]
fn the_words_on_finding_staff_have_a_hundred_and_twenty_characters() {
    let text = |count| codes(&said("exhibition.json", "Ask at the desk by the entrance.", &a(count)));
    assert_eq!(text(120), []);
    assert_eq!(text(121), [Code::ValueTranslationMissing, Code::ValueWrongType]);
}

#[test]
fn a_description_of_a_picture_has_two_hundred_and_fifty_characters() {
    let alt = |count| codes(&said(SIDECAR, "An empty, bright room.", &a(count)));
    assert_eq!(alt(250), []);
    assert_eq!(alt(251), [Code::AltDoubtful]);
}

#[test]
fn a_renamed_word_has_forty_characters() {
    let word = |count| {
        let copy = Copy::of_good();
        copy.edit("exhibition.json", "\"News\"", &format!("\"{}\"", a(count)));
        let words = &copy.load().exhibition.words["section.stories"];
        let kept: Vec<_> = words.0.keys().map(|language| language.tag().to_owned()).collect();
        (codes(&said_of(&copy)), kept)
    };
    assert_eq!(word(40), (vec![], vec!["az".into(), "en".into()]));
    // The other language keeps its new word.
    assert_eq!(word(41), (vec![Code::WordNotUsable], vec!["az".to_owned()]));
}

#[test]
fn a_text_and_a_file_of_values_have_their_most_bytes() {
    let grown = |file: &str, bytes: usize| {
        let copy = Copy::of_good();
        let mut grown = copy.read(file).into_bytes();
        grown.resize(bytes, b'\n');
        copy.write(file, grown);
        codes(&said_of(&copy))
    };
    for (file, most) in [("works/red-carpet/text.en.md", 256 * 1024), (WORK, 1024 * 1024)] {
        assert_eq!(grown(file, most), [], "{file}");
        assert_eq!(grown(file, most + 1), [Code::FileTooLarge], "{file}");
    }
}

#[test]
fn a_focus_lies_within_its_picture() {
    let focus = |x: &str| {
        codes(&said(
            SIDECAR,
            "\"licence\"",
            &format!("\"focus\": {{ \"x\": {x}, \"y\": 1 }}, \"licence\""),
        ))
    };
    for right in ["0", "0.5", "1"] {
        assert_eq!(focus(right), [], "{right}");
    }
    for wrong in ["-0.01", "1.01", "68"] {
        assert_eq!(focus(wrong), [Code::FocusOutside], "{wrong}");
    }
}

#[test]
fn a_main_picture_has_sixteen_hundred_pixels_on_its_long_side() {
    let hero = |width: u32, height: u32| {
        let copy = Copy::of_good();
        let picture = copy.path.join("works/blue-vessel/images/vessel.png");
        image::RgbImage::new(width, height).save(picture).expect("a picture");
        codes(&said_of(&copy))
    };
    for (width, height) in [(1600, 900), (900, 1600)] {
        assert_eq!(hero(width, height), [], "{width} × {height}");
    }
    for (width, height) in [(1599, 900), (900, 1599), (1599, 1599)] {
        assert_eq!(hero(width, height), [Code::PictureTooSmall], "{width} × {height}");
    }
    // Beside others it may be as small as it is.
    let copy = Copy::of_good();
    let picture = copy.path.join("venues/north-gallery/images/hall.png");
    image::RgbImage::new(320, 200).save(picture).expect("a picture");
    assert_eq!(said_of(&copy), []);
}

#[test]
fn a_sentence_has_twenty_five_words() {
    let sentence = |words: usize, end: &str| {
        let copy = Copy::of_good();
        let sentence = format!("A {}{end}[^test-almanac-2020]", vec!["word"; words - 1].join(" "));
        copy.write(
            "works/red-carpet/text.en.md",
            format!("# Red carpet\n\n{sentence} Another one.\n"),
        );
        codes(&said_of(&copy))
    };
    for end in [".", "!", "?"] {
        assert_eq!(sentence(25, end), [], "{end}");
        assert_eq!(sentence(26, end), [Code::SentenceTooLong], "{end}");
    }
}
