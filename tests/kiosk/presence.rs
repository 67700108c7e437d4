//! Whether somebody is still looking, asked in real windows whose clock can be moved forward.

use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::kiosk::{Kiosk, Opening};
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::trouble::{During, Outcome};
use serde_json::json;

/// A page deep in the exhibition, in another language than a visit begins in, with a sheet over it.
fn deep_in_russian() -> Outcome<(Kiosk, Place)> {
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    kiosk.go(&Control::language("ru"), &Place::screen("home"))?;
    let venue = Place::item("venue", "venue:yurd-gallery");
    kiosk.go(&Control::to("venue:yurd-gallery"), &venue)?;
    kiosk.tap(&Control::action("sources"))?;
    Ok((kiosk, venue))
}

#[test]
fn whoever_is_still_looking_goes_on_where_they_were() -> Outcome<()> {
    let (kiosk, venue) = deep_in_russian()?;
    for answer in ["go-on", "anywhere", "key"] {
        kiosk.be_asked()?;
        assert!(kiosk.text()?.contains("Вы ещё смотрите?"), "in the visitor's language");
        match answer {
            "go-on" => kiosk.tap(&Control::action("go-on"))?,
            // The middle of the plate: what lies there beneath the question is not pressed.
            "anywhere" => kiosk.display().send(&["mousemove", "540", "400", "click", "1"])?,
            _ => kiosk.display().send(&["key", "Return"])?,
        }
        kiosk.until("an end of the question", || Ok(!kiosk.asks()?))?;
        assert_eq!(kiosk.here()?.as_ref(), Some(&venue), "{answer}");
        assert_eq!(kiosk.language()?, "ru");
        let sheet = "return document.querySelector('[data-sheet=sources]') !== null;";
        assert_eq!(kiosk.run(sheet, &[])?, json!(true), "the sheet stays open: {answer}");
    }
    Ok(())
}

#[test]
fn the_bar_answers_the_question_and_does_what_it_says() -> Outcome<()> {
    let (kiosk, venue) = deep_in_russian()?;
    kiosk.be_asked()?;
    kiosk.tap(&Control::language("en"))?;
    kiosk.until("an end of the question", || Ok(!kiosk.asks()?))?;
    assert_eq!((kiosk.language()?.as_str(), kiosk.here()?), ("en", Some(venue)));
    Ok(())
}

#[test]
fn without_an_answer_nothing_of_the_visit_remains() -> Outcome<()> {
    let state = "const { length } = history;
        return { length, address: location.hash, stored: [localStorage.length, sessionStorage.length, document.cookie],
            language: document.documentElement.lang, marks: { ...document.documentElement.dataset },
            sheets: document.querySelectorAll('[data-sheet]').length };";
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    let fresh = kiosk.run(state, &[])?;
    kiosk.go(&Control::language("ru"), &Place::screen("home"))?;
    kiosk.go(
        &Control::to("venue:yurd-gallery"),
        &Place::item("venue", "venue:yurd-gallery"),
    )?;
    kiosk.tap(&Control::help())?;
    kiosk.tap(&Control::action("colours-night"))?;
    kiosk.tap(&Control::action("movement-full"))?;
    kiosk.tap(&Control::action("reach-lower"))?;
    kiosk.tap(&Control::larger())?;
    assert_ne!(
        kiosk.run(state, &[])?["marks"],
        fresh["marks"],
        "the choices are on the screen"
    );
    kiosk.tap(&Control::action("close"))?;
    kiosk.tap(&Control::action("sources"))?;
    kiosk.be_asked()?;
    assert!(!kiosk.pass_time(24)?);
    kiosk.arrive(&Place::screen("attract"))?;
    assert!(!kiosk.asks()?);
    assert_eq!(kiosk.run(state, &[])?, fresh);
    // The next visitor begins at Home, in the language that a visit begins in, and Back leads nowhere.
    kiosk.display().send(&["mousemove", "540", "400", "click", "1"])?;
    kiosk.arrive(&Place::screen("home"))?;
    assert_eq!(kiosk.language()?, "az");
    assert!(!kiosk.offers(&Control::back())?);
    Ok(())
}

#[test]
fn whoever_starts_again_finds_the_invitation() -> Outcome<()> {
    let (kiosk, _) = deep_in_russian()?;
    kiosk.be_asked()?;
    kiosk.tap(&Control::action("start-again"))?;
    kiosk.arrive(&Place::screen("attract"))
}

#[test]
fn the_invitation_asks_nobody() -> Outcome<()> {
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    assert!(!kiosk.pass_time(3_600)?);
    assert_eq!(kiosk.here()?, Some(Place::screen("attract")));
    Ok(())
}

#[test]
fn a_hand_that_wakes_the_kiosk_presses_nothing_else() -> Outcome<()> {
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    kiosk.go(&Control::language("az"), &Place::screen("home"))?;
    let middle =
        "const { left, top, width, height } = document.querySelector('[data-control=door]').getBoundingClientRect();
        return [left + width / 2, top + height / 2].map((at) => String(Math.round(at)));";
    let door: Vec<String> = serde_json::from_value(kiosk.run(middle, &[])?).during("reading where a door is")?;
    kiosk.be_asked()?;
    kiosk.tap(&Control::action("start-again"))?;
    kiosk.arrive(&Place::screen("attract"))?;
    // Two fingers of one hand, one after the other: the second comes down on a door that has just appeared.
    let strikes = [
        "mousemove",
        "540",
        "300",
        "click",
        "1",
        "sleep",
        "0.2",
        "mousemove",
        &door[0],
        &door[1],
        "click",
        "1",
    ];
    kiosk.display().send(&strikes)?;
    kiosk.arrive(&Place::screen("home"))
}

#[test]
fn the_longest_wait_for_an_answer_stands_clear_of_the_question_in_all_sizes_of_text() -> Outcome<()> {
    // Whole and in one line: the numeral is not wider than its column, and the question begins behind it or below.
    let distance = "const [left, asked] = ['.left', '#presence-question'].map((part) => document.querySelector(`[data-question] ${part}`));
        const inner = Math.max(...[...left.children].map((child) => child.getBoundingClientRect().right));
        const [one, other] = [left, asked].map((part) => part.getBoundingClientRect());
        return other.top >= one.bottom ? 1000 : other.left - inner;";
    for layout in Layout::ALL {
        let settings = "[visit]\nquestion_seconds = 120\n";
        let content = project::content();
        let opening = Opening {
            program: &project::kiosk_for_tests(),
            content: &content,
            layout,
            size: layout.size(),
            manner: Manner::Brisk,
        };
        let kiosk = Kiosk::open_with(&opening, settings)?;
        kiosk.go(&Control::language("ru"), &Place::screen("home"))?;
        for size in ["standard", "large", "largest"] {
            kiosk.be_asked()?;
            let clear = kiosk.run(distance, &[])?.as_f64().unwrap_or_default();
            assert!(clear >= 8.0, "{size} in {}: {clear} px", layout.name());
            assert_eq!(
                kiosk.layout_faults()?,
                Vec::<String>::new(),
                "{size} in {}",
                layout.name()
            );
            kiosk.tap(&Control::action("go-on"))?;
            kiosk.tap(&Control::larger())?;
        }
    }
    Ok(())
}
