//! Four languages on every screen: changed by one tap that changes nothing else, and each word in the language that the
//! page says it is in.

mod golden;
mod said;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, walk};
use lachin_tests::trouble::{During, Outcome};
use serde_json::{Value, json};

#[test]
fn a_change_of_language_changes_nothing_else() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let tags: Vec<&str> = exhibition.languages.iter().map(|choice| choice.tag.as_str()).collect();
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    kiosk.tap(&Control::help())?;
    kiosk.tap(&Control::action("colours-night"))?;
    kiosk.tap(&Control::action("close"))?;
    let mut turned = 0;
    for stop in one_of_each_screen(&exhibition) {
        walk(&kiosk, &stop)?;
        if stop.place.screen == "timeline" {
            kiosk.tap(&Control::action("later"))?;
        }
        if stop.place.screen == "district" {
            kiosk.tap(&fact(&kiosk, 2)?)?;
        }
        for onward in ["more", "next-picture"].map(Control::action) {
            if kiosk.offers(&onward)? {
                kiosk.tap(&onward)?;
                turned += 1;
            }
        }
        stays(&kiosk, &tags)?;
        // The help is the same on every screen.
        let help = (stop.place.screen == "venue").then(Control::help);
        for sheet in [Control::action("sources")].into_iter().chain(help) {
            if kiosk.offers(&sheet)? {
                kiosk.tap(&sheet)?;
                stays(&kiosk, &tags)?;
                kiosk.tap(&Control::action("close"))?;
            }
        }
    }
    assert!(turned > 3, "only {turned} pages and pictures were turned");
    Ok(())
}

/// One tap on each language, and everything else is as it was; a text has as many pages as its language takes.
fn stays(kiosk: &Kiosk, tags: &[&str]) -> Outcome<()> {
    let state = include_str!("state.js");
    let own = kiosk.language()?;
    let mut before = kiosk.run(state, &[])?;
    let page = before["page"].take();
    before["pages"].take();
    for tag in tags.iter().filter(|tag| **tag != own).chain([&own.as_str()]) {
        kiosk.tap(&Control::language(tag))?;
        assert_eq!(kiosk.language()?, *tag, "one tap");
        kiosk.read_in(tag)?;
        let mut after = kiosk.run(state, &[])?;
        let (now, pages) = (after["page"].take(), after["pages"].take());
        let kept = page.as_u64().min(pages.as_u64().map(|pages| pages - 1));
        assert_eq!(now.as_u64(), kept, "the page of the text in {tag}: {after}");
        assert_eq!(after, before, "in {tag}");
    }
    Ok(())
}

/// The fact of the district that stands at this place in its list.
fn fact(kiosk: &Kiosk, position: usize) -> Outcome<Control> {
    let ask = "return document.querySelectorAll('[data-fact]')[arguments[0]].dataset.fact;";
    let id: String =
        serde_json::from_value(kiosk.run(ask, &[json!(position)])?).during("reading the facts of the district")?;
    Ok(Control::fact(&id))
}

#[test]
fn languages_name_themselves_on_every_screen() -> Outcome<()> {
    let golden = golden::golden()?;
    let exhibition = shown(&loaded(&project::content()));
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    let names = "return Object.fromEntries([...document.querySelectorAll('[data-control=language]')]
        .map((button) => [button.closest('[lang]').lang, (button.querySelector('.name') ?? button).innerText.trim()]));";
    let mut expected = golden["languageNames"].clone();
    expected
        .as_object_mut()
        .and_then(|names| names.remove("trap"))
        .unwrap_or_default();
    assert_eq!(kiosk.run(names, &[])?, expected, "on the first screen");
    kiosk.go(&Control::language("az"), &Place::screen("home"))?;
    for stop in one_of_each_screen(&exhibition) {
        walk(&kiosk, &stop)?;
        assert_eq!(kiosk.run(names, &[])?, expected, "on {}", stop.place);
    }
    let flags = kiosk.run(r"return /\p{Regional_Indicator}/u.test(document.body.innerText);", &[])?;
    assert_eq!(flags, Value::Bool(false));
    Ok(())
}
