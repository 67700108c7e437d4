//! Texts: what they may be without, and how far they are trusted.

use lachin_content::model::{Language, TranslationState};
use lachin_content::{Code, Loaded};

use super::copy::{Copy, work};

const WORK: &str = "works/red-carpet/work.json";
const TEXT: &str = "works/red-carpet/text.en.md";

fn codes(loaded: &Loaded) -> Vec<Code> {
    loaded.diagnostics.iter().map(|fault| fault.code).collect()
}

/// The good exhibition without a text of an item.
fn without_text(folder: &str) -> Loaded {
    let copy = Copy::of_good();
    for language in ["az", "en", "ru", "tr"] {
        std::fs::remove_file(copy.path.join(folder).join(format!("text.{language}.md"))).expect("a text");
    }
    copy.load()
}

#[test]
fn venues_stories_and_the_district_need_a_text_and_others_have_a_name() {
    let loaded = without_text("venues/south-museum");
    assert_eq!(
        (codes(&loaded), loaded.exhibition.venues.len()),
        (vec![Code::TextMissing], 1)
    );
    let loaded = without_text("stories/letters-read-aloud");
    assert_eq!(
        (codes(&loaded), loaded.exhibition.stories.len()),
        (vec![Code::TextMissing], 1)
    );
    let loaded = without_text("district");
    assert_eq!(
        (codes(&loaded), loaded.exhibition.district.is_some()),
        (vec![Code::TextMissing], false)
    );
    let loaded = without_text("works/red-carpet");
    assert_eq!(
        (codes(&loaded), loaded.exhibition.works.len()),
        (vec![Code::TextMissing], 3)
    );
    let loaded = without_text("films/a-day-in-the-garden");
    assert_eq!(
        (codes(&loaded), loaded.exhibition.films.len()),
        (vec![Code::TextMissing], 1)
    );
    let loaded = without_text("people/nigar-example");
    assert_eq!(
        (codes(&loaded), loaded.exhibition.people.len()),
        (vec![Code::TextMissing], 1)
    );
}

#[test]
fn the_name_stands_in_for_a_title() {
    let copy = Copy::of_good();
    copy.edit(TEXT, "# Red carpet\n\n", "");
    let loaded = copy.load();
    assert_eq!(codes(&loaded), [Code::TitleMissing]);
    let text = &loaded.exhibition.works[1].entry.texts[&Language::new("en")];
    assert_eq!(text.title, "Red carpet");
}

#[test]
fn every_state_of_a_translation_is_reported_as_it_should_be() {
    let after = |from: &str, to: &str| {
        let copy = Copy::of_good();
        copy.edit(WORK, from, to);
        let loaded = copy.load();
        let text = loaded.exhibition.works[1]
            .entry
            .texts
            .get(&Language::new("en"))
            .cloned();
        (codes(&loaded), text.map(|text| (text.state, text.is_stale)))
    };
    use TranslationState::{MachineDraft, Reviewed, Stale};
    let reviewed = "\"state\": \"reviewed\"";
    assert_eq!(after(reviewed, reviewed), (vec![], Some((Reviewed, false))));
    assert_eq!(
        after(reviewed, "\"state\": \"machine-draft\""),
        (vec![Code::TranslationDraft], Some((MachineDraft, false)))
    );
    assert_eq!(
        after(reviewed, "\"note\": \"no state\""),
        (vec![Code::TranslationDraft], Some((MachineDraft, false)))
    );
    assert_eq!(
        after(reviewed, "\"state\": \"stale\""),
        (vec![Code::TranslationStale], Some((Stale, true)))
    );
    // Whatever the state says, an old fingerprint counts.
    assert_eq!(
        after("\"of\": \"a69041af\"", "\"of\": \"00000000\""),
        (vec![Code::TranslationStale], Some((Reviewed, true)))
    );
    assert_eq!(after("\"of\": \"a69041af\"", "\"of\": \"A69041AF\"").0, []);
    assert_eq!(
        after("\"of\": \"a69041af\",", ""),
        (vec![Code::TranslationUnmarked], Some((Reviewed, false)))
    );
    // Left to the fallback on purpose, though it is required: that it is missing stays an error.
    let (said, text) = after(reviewed, "\"state\": \"not-needed\"");
    assert!(text.is_none(), "{said:?}");
    assert_eq!(said, [Code::FileNotUsed, Code::RequiredTranslationMissing]);
    // A draft of an earlier original is both.
    let (said, text) = after(
        "\"reviewed\",\n      \"of\": \"a69041af\"",
        "\"machine-draft\",\n      \"of\": \"00000000\"",
    );
    assert_eq!(said, [Code::TranslationDraft, Code::TranslationStale]);
    assert_eq!(text, Some((MachineDraft, true)));
}

#[test]
fn a_language_left_out_on_purpose_is_not_missed() {
    let copy = Copy::of_good();
    std::fs::remove_file(copy.path.join("works/red-carpet/text.ru.md")).expect("a text");
    assert_eq!(codes(&copy.load()), [Code::TranslationMissing]);
    let written = copy.read(WORK);
    let (before, after) = written
        .split_once("\"ru\": {\n      \"state\": \"reviewed\"")
        .expect("a state");
    copy.write(WORK, format!("{before}\"ru\": {{ \"state\": \"not-needed\"{after}"));
    assert_eq!(codes(&copy.load()), []);
}

#[test]
fn only_the_text_has_a_fingerprint_and_spaces_do_not_count() {
    let after = |file: &str, change: &dyn Fn(&str) -> String| {
        let copy = Copy::of_good();
        copy.write(file, change(&copy.read(file)));
        codes(&copy.load())
    };
    let original = "works/red-carpet/text.az.md";
    assert_eq!(after(original, &|text| text.replace('\n', "  \n") + "\n\n"), []);
    assert_eq!(after(original, &|text| text.replace('\n', "\r\n")), []);
    assert_eq!(after(WORK, &|text| text.replace("\"Yun\"", "\"Pambıq\"")), []);
    let stale = [Code::TranslationStale; 3];
    assert_eq!(after(original, &|text| text.replace("bilinmir", "məlum deyil")), stale);
    // A translation is nobody's original.
    assert_eq!(after(TEXT, &|text| text.replace("not known", "unknown")), []);
}

#[test]
fn exactly_one_language_is_the_original() {
    let after = |from: &str, to: &str| {
        let copy = Copy::of_good();
        copy.edit(WORK, from, to);
        codes(&copy.load())
    };
    assert_eq!(
        after("\"state\": \"reviewed\"", "\"state\": \"original\""),
        [Code::OriginalUnclear]
    );
    assert_eq!(
        after("\"state\": \"original\"", "\"state\": \"reviewed\""),
        [Code::OriginalUnclear]
    );
    // Of two the language of the exhibition is taken, and nobody has checked the other.
    let copy = Copy::of_good();
    copy.edit(WORK, "\"state\": \"reviewed\"", "\"state\": \"original\"");
    let exhibition = copy.load().exhibition;
    let states = ["az", "en"].map(|tag| work(&exhibition, "red-carpet").entry.texts[&Language::new(tag)].state);
    assert_eq!(states, [TranslationState::Original, TranslationState::MachineDraft]);
}

#[test]
fn soft_hyphens_make_no_word_longer() {
    let words = |count: usize, hyphen: &str| {
        let copy = Copy::of_good();
        let sentence = format!(
            "A {}.[^test-almanac-2020] ",
            vec![format!("wor{hyphen}d"); 14].join(" ")
        );
        let text: String = sentence.repeat(count / 15);
        copy.write(TEXT, format!("# Red carpet\n\n{text}\n"));
        codes(&copy.load())
    };
    assert_eq!(words(90, ""), []);
    assert_eq!(words(90, "\u{ad}"), []);
    assert_eq!(words(105, "\u{ad}"), [Code::TextTooLong]);
}

#[test]
fn each_screen_is_counted_alone() {
    let copy = Copy::of_good();
    let sentence = format!("A {}.[^test-almanac-2020] ", ["word"; 14].join(" "));
    let screen = sentence.repeat(6);
    copy.write(TEXT, format!("# Red carpet\n\n{screen}\n\n## More\n\n{screen}\n"));
    assert_eq!(codes(&copy.load()), []);
}

#[test]
fn the_first_paragraph_is_the_summary_and_is_not_said_twice() {
    let text = |written: &str| {
        let copy = Copy::of_good();
        copy.write(TEXT, written);
        let exhibition = copy.load().exhibition;
        let mut texts = work(&exhibition, "red-carpet").entry.texts.values();
        texts.find(|text| text.title == "T").expect("the text").clone()
    };
    let whole = text("# T\n\nFirst.[^test-almanac-2020]\n\nSecond.\n\n## More\n\nThird.\n");
    assert!(format!("{:?}", whole.summary).contains("First."));
    assert_eq!((whole.pages.len(), whole.pages[0].blocks.len()), (2, 1));
    assert_eq!(whole.pages[1].heading.as_deref(), Some("More"));
    for begun in [
        "# T\n\n- One[^test-almanac-2020]\n- Two\n",
        "# T\n\n## More\n\nThird.[^test-almanac-2020]\n",
    ] {
        assert!(text(begun).summary.is_empty(), "{begun}");
    }
}

#[test]
fn sixty_words_are_a_screen_in_every_language_but_english() {
    for language in ["az", "ru", "tr"] {
        let codes = |count: usize| {
            let copy = Copy::of_good();
            let sentence = format!("A {}.[^test-almanac-2020] ", ["söz"; 14].join(" "));
            let rest = ["A"].repeat(count - 45).join(" ");
            let text = format!("# T\n\n{}\n\n{rest}\n", sentence.repeat(3));
            copy.write(&format!("works/red-carpet/text.{language}.md"), text);
            let loaded = copy.load();
            let long = loaded
                .diagnostics
                .iter()
                .filter(|fault| fault.code == Code::TextTooLong);
            long.count()
        };
        assert_eq!((codes(60), codes(61)), (0, 1), "{language}");
    }
}
