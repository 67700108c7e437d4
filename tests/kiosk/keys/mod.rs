//! Everything by keys alone: Tab comes to every control in its order and never stays, what has the focus is plain to
//! see, and every item opens.

use lachin_tests::control::Control;
use lachin_tests::exhibition::{items, loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, stop, walk};
use lachin_tests::trouble::{During, Outcome, Trouble};
use serde_json::{Value, json};

const WATCH_FOCUS: &str = include_str!("focus.js");
const FOCUSED: &str = "return window.focused;";
/// The ring is two rings of this width at least, in CSS pixels, that differ so much.
const RING_PX: f64 = 2.0;
const RING_CONTRAST: f64 = 9.0;

/// Presses Tab so often, and says which controls were in focus, by their place among all.
fn tab(kiosk: &Kiosk, times: usize) -> Outcome<Vec<Value>> {
    kiosk.run("window.focused = [];", &[])?;
    let mut words = vec!["key", "--delay", "4"];
    words.extend(std::iter::repeat_n("Tab", times));
    kiosk.display().send(&words)?;
    // Beyond the last control the focus may rest on the page itself for one key, which no event tells.
    kiosk.until("the last key", || {
        let focused = kiosk.run(FOCUSED, &[])?;
        Ok(focused.as_array().is_some_and(|focused| focused.len() + 1 >= times))
    })?;
    serde_json::from_value(kiosk.run(FOCUSED, &[])?).during("reading what was in focus")
}

/// Nothing has the focus, as when a screen has just come.
fn let_go(kiosk: &Kiosk) -> Outcome<usize> {
    kiosk.run(
        "document.activeElement?.blur(); getSelection().collapse(document.body, 0);",
        &[],
    )?;
    let count = kiosk.run(WATCH_FOCUS, &[])?;
    count
        .as_u64()
        .and_then(|count| usize::try_from(count).ok())
        .ok_or_else(|| Trouble::new("the page does not tell its controls"))
}

#[test]
fn tab_comes_to_every_control_in_order_and_shows_where_it_is() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    comes_round(&kiosk, "attract")?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    for (position, stop) in one_of_each_screen(&exhibition).iter().enumerate() {
        walk(&kiosk, stop)?;
        let colours = ["paper", "night", "contrast"][position % 3];
        kiosk.tap(&Control::help())?;
        comes_round(&kiosk, &format!("the help on {}", stop.place))?;
        kiosk.tap(&Control::action(&format!("colours-{colours}")))?;
        kiosk.tap(&Control::action("close"))?;
        comes_round(&kiosk, &format!("{} in the colors {colours}", stop.place))?;
        if kiosk.offers(&Control::action("sources"))? {
            kiosk.tap(&Control::action("sources"))?;
            comes_round(&kiosk, &format!("the sources of {}", stop.place))?;
            kiosk.tap(&Control::action("close"))?;
        }
    }
    kiosk.be_asked()?;
    comes_round(&kiosk, "the question")
}

/// Twice round all controls; where the round begins depends on what was touched last.
fn comes_round(kiosk: &Kiosk, place: &str) -> Outcome<()> {
    let count = let_go(kiosk)?;
    let focused = tab(kiosk, 2 * count + 1)?;
    let order: Vec<i64> = focused
        .iter()
        .filter_map(|one| one["at"].as_i64())
        .filter(|at| *at >= 0)
        .collect();
    let next =
        |pair: &[i64]| usize::try_from(pair[1]).ok() == usize::try_from(pair[0] + 1).ok().map(|next| next % count);
    assert!(
        order.len() >= 2 * count - 1 && order.windows(2).all(next),
        "{place}: {count} controls, in focus were {order:?}"
    );
    for one in focused
        .iter()
        .filter(|one| one["at"].as_i64().is_some_and(|at| at >= 0))
    {
        let at_least = |name: &str, least: f64| one[name].as_f64().is_some_and(|value| value >= least);
        let is_plain = one["isOutlined"] == json!(true)
            && at_least("outerPx", RING_PX)
            && at_least("innerPx", RING_PX)
            && at_least("contrast", RING_CONTRAST);
        assert!(is_plain, "{place}: {one}");
    }
    Ok(())
}

#[test]
fn every_item_opens_by_keys_alone() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    press(&kiosk, &Control::language("en"))?;
    kiosk.arrive(&Place::screen("home"))?;
    for item in items(&exhibition) {
        let stop = stop(&item);
        for control in &stop.taps {
            kiosk.until(&format!("the control {control}"), || kiosk.offers(control))?;
            press(&kiosk, control)?;
        }
        kiosk.arrive(&stop.place)?;
        press(&kiosk, &Control::home())?;
        kiosk.arrive(&Place::screen("home"))?;
    }
    Ok(())
}

/// Tabs to a control, and presses Return there.
fn press(kiosk: &Kiosk, control: &Control) -> Outcome<()> {
    let count = let_go(kiosk)?;
    tab(kiosk, 1)?;
    let ask = "const [selector] = arguments; const all = window.controlsForKeys();
        const [from, to] = [all.indexOf(document.activeElement), all.findIndex((one) => one.matches(selector))];
        return to < 0 ? -1 : (to - from + all.length) % all.length;";
    let steps = kiosk.run(ask, &[json!(control.selector())])?;
    let steps = steps.as_u64().and_then(|steps| usize::try_from(steps).ok());
    let steps = steps.ok_or_else(|| Trouble::new(format!("Tab never comes to {control}")))?;
    let is_there = || {
        let ask = "return document.activeElement?.matches(arguments[0]) ?? false;";
        Ok(kiosk.run(ask, &[json!(control.selector())])? == json!(true))
    };
    if steps > 0 {
        tab(kiosk, steps)?;
    }
    // From the last control to the first it may take one key more.
    for _ in 0..count {
        if is_there()? {
            break;
        }
        tab(kiosk, 1)?;
    }
    kiosk.until(&format!("the focus on {control}"), is_there)?;
    kiosk.display().send(&["key", "Return"])
}
