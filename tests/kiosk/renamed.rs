//! A curator gives words of the screen other names.

use lachin_tests::control::Control;
use lachin_tests::folder::Folder;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project::good_exhibition;
use lachin_tests::trouble::{During, Outcome};
use serde_json::{Value, json};

/// Every key that has a place on the screen, and what stands there in this test. No style changes the case of digits.
const RENAMED: [(&str, &str); 12] = [
    ("attract.invitation", "7001"),
    ("home.heading", "7002"),
    ("section.venues", "7003"),
    ("section.district", "7004"),
    ("section.timeline", "7005"),
    ("section.stories", "7006"),
    ("section.works", "7007"),
    ("section.films", "7008"),
    ("section.people", "7009"),
    ("venue.visit", "7010"),
    ("story.read", "7011"),
    ("sources.heading", "7012"),
];

const VENUE: &str = "venue:gallery-1";
const STORY: &str = "story:garden-opening";

#[test]
fn every_word_that_is_renamed_stands_on_the_screen() -> Outcome<()> {
    let folder = Folder::copy_of(&good_exhibition())?;
    rename(&folder)?;
    // So many venues that Home leads to their list, and so many doors that they do not fit on one page.
    for number in 1..=6 {
        let id = format!("gallery-{number}");
        for name in ["venue.json", "text.az.md", "text.en.md"] {
            let text = String::from_utf8_lossy(&folder.read(&format!("venues/north-gallery/{name}"))?).into_owned();
            folder.write(
                &format!("venues/{id}/{name}"),
                text.replace("north-gallery", &id).as_bytes(),
            )?;
        }
    }
    let kiosk = Kiosk::open(folder.path(), Layout::Landscape)?;
    says(&kiosk, &["attract.invitation"])?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    says(&kiosk, &["home.heading"])?;
    let next = Control::action("next-page");
    for key in [
        "section.venues",
        "section.district",
        "section.timeline",
        "section.stories",
        "section.works",
        "section.films",
        "section.people",
    ] {
        turn_to(&kiosk, key, &next)?;
    }
    kiosk.go(&Control::to("section:stories"), &Place::screen("stories"))?;
    says(&kiosk, &["section.stories"])?;
    kiosk.go(&Control::to(STORY), &Place::item("story", STORY))?;
    says(&kiosk, &["story.read"])?;
    kiosk.go(&Control::home(), &Place::screen("home"))?;
    kiosk.go(&Control::to(VENUE), &Place::item("venue", VENUE))?;
    says(&kiosk, &["sources.heading"])?;
    // It stands above the answers behind the text.
    turn_to(&kiosk, "venue.visit", &Control::action("more"))?;
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}

/// Gives every word another name, in all languages.
fn rename(folder: &Folder) -> Outcome<()> {
    let file = "exhibition.json";
    let mut exhibition: Value = serde_json::from_slice(&folder.read(file)?).during(file)?;
    for (key, word) in RENAMED {
        exhibition["words"][key] = json!({ "az": word, "en": word, "ru": word, "tr": word });
    }
    folder.replace(file, exhibition.to_string().as_bytes())
}

/// Turns pages until the word is there, at most to the last page.
fn turn_to(kiosk: &Kiosk, key: &str, next: &Control) -> Outcome<()> {
    while !kiosk.text()?.contains(word(key)) && kiosk.offers(next)? {
        kiosk.tap(next)?;
    }
    says(kiosk, &[key])
}

fn says(kiosk: &Kiosk, keys: &[&str]) -> Outcome<()> {
    let text = kiosk.text()?;
    for key in keys {
        assert!(text.contains(word(key)), "{key} is not in:\n{text}");
    }
    Ok(())
}

fn word(key: &str) -> &'static str {
    RENAMED
        .iter()
        .find(|(known, _)| *known == key)
        .map_or("no such key", |(_, word)| word)
}
