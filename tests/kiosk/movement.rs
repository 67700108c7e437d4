//! What moves, and that less movement means none.

use image::{RgbImage, imageops};
use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, walk};
use lachin_tests::trouble::{During, Outcome};
use serde_json::{Value, json};

/// Counts every passage from screen to screen in `window.passages`.
const COUNT_PASSAGES: &str = "window.passages = 0;
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (change) => { window.passages += 1; return start(change); };";
/// What is animated now, by name, and whether the page still thinks that a passage runs.
const MOVING: &str = "return [...document.getAnimations().map(({ animationName, transitionProperty }) => (animationName ?? transitionProperty).replace(/^svelte-\\w+-/, '')).sort(),
    ...(document.documentElement.dataset.way ? ['a passage'] : [])];";
/// How long anything on the page would be animated.
const LONGEST_SECONDS: &str =
    "const seconds = (list) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    return Math.max(...[...document.querySelectorAll('*')].map((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        return Math.max(animationName === 'none' ? 0 : seconds(animationDuration), seconds(transitionDuration));
    }));";
/// As when a poster follows the first one.
const NEXT_POSTER: &str = "document.querySelector('.poster').classList.add('later');";

/// Opens a window of a visitor whom movement does not trouble.
fn open_moving() -> Outcome<Kiosk> {
    let kiosk = Kiosk::open_in(Manner::Moving, &project::content(), Layout::Portrait)?;
    kiosk.run(COUNT_PASSAGES, &[])?;
    Ok(kiosk)
}

fn passages(kiosk: &Kiosk) -> Outcome<u64> {
    Ok(kiosk.run("return window.passages;", &[])?.as_u64().unwrap_or_default())
}

/// The middle of a control, whatever lies over it.
fn middle(kiosk: &Kiosk, control: &Control) -> Outcome<(f64, f64)> {
    let ask = "const { left, top, width, height } = document.querySelector(arguments[0]).getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)];";
    serde_json::from_value(kiosk.run(ask, &[json!(control.selector())])?).during("reading where a control is")
}

/// On the way from Home to a venue, which takes ten minutes unless somebody ends it.
fn on_the_way() -> Outcome<Kiosk> {
    let kiosk = open_moving()?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    set_out(&kiosk, &Control::to("venue:yurd-gallery"))?;
    assert_eq!(kiosk.here()?, Some(venue()));
    Ok(kiosk)
}

/// Taps a control, and waits until a passage of ten minutes has begun.
fn set_out(kiosk: &Kiosk, control: &Control) -> Outcome<()> {
    kiosk.run("document.documentElement.style.setProperty('--passage', '600s');", &[])?;
    kiosk.tap(control)?;
    kiosk.until("the passage", || {
        let moving = kiosk.run(MOVING, &[])?;
        Ok(moving
            .as_array()
            .is_some_and(|moving| moving.contains(&json!("arrive"))))
    })
}

fn venue() -> Place {
    Place::item("venue", "venue:yurd-gallery")
}

#[test]
fn a_screen_comes_in_a_passage_that_ends_and_leaves_nothing() -> Outcome<()> {
    let kiosk = open_moving()?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    kiosk.go(&Control::to("section:stories"), &Place::screen("stories"))?;
    kiosk.go(&Control::back(), &Place::screen("home"))?;
    kiosk.until("an end of the passage", || Ok(kiosk.run(MOVING, &[])? == json!([])))?;
    assert_eq!(passages(&kiosk)?, 3);
    // Another language, a sheet and a text of the same screen are no other screen.
    kiosk.read_in("tr")?;
    kiosk.tap(&Control::help())?;
    kiosk.tap(&Control::action("close"))?;
    assert_eq!(passages(&kiosk)?, 3);
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn only_the_screen_above_the_bar_moves_and_only_by_place_and_opacity() -> Outcome<()> {
    let kiosk = open_moving()?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    kiosk.go(&Control::to("venue:yurd-gallery"), &venue())?;
    let boxes = "return [...document.querySelectorAll('[data-control=home], [data-control=back], [data-control=language]')]
        .map((control) => control.getBoundingClientRect()).map(({ x, y, width, height }) => [x, y, width, height].map(Math.floor));";
    let boxes: Vec<[u32; 4]> = serde_json::from_value(kiosk.run(boxes, &[])?).during("reading where the bar is")?;
    let bar = |picture: &RgbImage| -> Vec<RgbImage> {
        let cut = |[x, y, width, height]: &[u32; 4]| imageops::crop_imm(picture, *x, *y, *width, *height).to_image();
        boxes.iter().map(cut).collect()
    };
    let before = kiosk.picture()?;
    set_out(&kiosk, &Control::to("district:district"))?;
    // Pictures that come meanwhile have their own, short one.
    let is_passage = || Ok(kiosk.run(MOVING, &[])? == json!(["arrive", "leave", "a passage"]));
    kiosk.until("a passage and nothing else", is_passage)?;
    let moved = "return [...new Set(document.getAnimations().flatMap(({ effect }) => effect.getKeyframes()
        .flatMap((frame) => Object.keys(frame))))].filter((key) => !['offset', 'computedOffset', 'easing', 'composite'].includes(key)).sort();";
    assert_eq!(kiosk.run(moved, &[])?, json!(["opacity", "transform"]));
    let during = kiosk.display().picture_at_rest()?;
    assert_eq!(bar(&during), bar(&before));
    Ok(())
}

#[test]
fn a_click_during_a_passage_is_heard_at_once() -> Outcome<()> {
    for control in [Control::home(), Control::action("sources")] {
        let kiosk = on_the_way()?;
        let (x, y) = middle(&kiosk, &control)?;
        kiosk
            .display()
            .send(&["mousemove", &x.to_string(), &y.to_string(), "click", "1"])?;
        heard(&kiosk, &control)?;
    }
    Ok(())
}

#[test]
fn a_finger_during_a_passage_is_felt_at_once() -> Outcome<()> {
    for control in [Control::home(), Control::action("sources")] {
        let kiosk = on_the_way()?;
        let (x, y) = middle(&kiosk, &control)?;
        let finger = |kind: &str| json!([{ "kind": kind, "finger": 1, "x": x, "y": y, "atMs": 0 }]);
        let play = "const [touches, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('inject_touch', { touches }).then(() => done(null), (error) => done(String(error)));";
        assert_eq!(kiosk.run_async(play, &[finger("begin")])?, Value::Null);
        let pressed = "return document.querySelector('.pressed')?.matches(arguments[0]) ?? false;";
        kiosk.until("the pressed look", || {
            Ok(kiosk.run(pressed, &[json!(control.selector())])? == json!(true))
        })?;
        assert_eq!(kiosk.run_async(play, &[finger("end")])?, Value::Null);
        heard(&kiosk, &control)?;
    }
    Ok(())
}

#[test]
fn a_key_during_a_passage_is_heard_at_once() -> Outcome<()> {
    let kiosk = on_the_way()?;
    kiosk.run("document.querySelector('[data-control=home]').focus();", &[])?;
    kiosk.display().send(&["key", "Return"])?;
    heard(&kiosk, &Control::home())
}

/// Home or the sheet of sources has come, and nothing of the passage of ten minutes is left.
fn heard(kiosk: &Kiosk, control: &Control) -> Outcome<()> {
    kiosk.run("document.documentElement.style.removeProperty('--passage');", &[])?;
    if *control == Control::home() {
        return kiosk.arrive(&Place::screen("home"));
    }
    kiosk.until("the sheet of sources", || kiosk.offers(&Control::action("close")))?;
    kiosk.arrive(&venue())?;
    assert_eq!(passages(kiosk)?, 2, "a sheet is no other screen");
    Ok(())
}

#[test]
fn a_visit_ends_in_a_cut_also_on_the_way() -> Outcome<()> {
    let kiosk = on_the_way()?;
    kiosk.pass_time(1_000)?;
    kiosk.until("the question", || kiosk.asks())?;
    assert!(!kiosk.pass_time(24)?);
    kiosk.arrive(&Place::screen("attract"))?;
    assert_eq!(kiosk.run(MOVING, &[])?, json!([]));
    assert_eq!(passages(&kiosk)?, 2, "the invitation comes without a passage");
    Ok(())
}

#[test]
fn with_less_movement_nothing_moves_on_any_screen() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    kiosk.run(COUNT_PASSAGES, &[])?;
    kiosk.run(NEXT_POSTER, &[])?;
    let is_still = |place: &str| -> Outcome<()> {
        assert_eq!(kiosk.run(MOVING, &[])?, json!([]), "{place}");
        assert_eq!(kiosk.run(LONGEST_SECONDS, &[])?.as_f64(), Some(0.0), "{place}");
        Ok(())
    };
    is_still("attract")?;
    kiosk.tap(&Control::language("en"))?;
    kiosk.arrive(&Place::screen("home"))?;
    kiosk.tap(&Control::help())?;
    is_still("the help")?;
    kiosk.tap(&Control::action("close"))?;
    kiosk.be_asked()?;
    is_still("the question")?;
    kiosk.tap(&Control::action("go-on"))?;
    for stop in one_of_each_screen(&exhibition) {
        walk(&kiosk, &stop)?;
        is_still(&stop.place.to_string())?;
        if kiosk.offers(&Control::action("sources"))? {
            kiosk.tap(&Control::action("sources"))?;
            is_still(&format!("the sources of {}", stop.place))?;
            kiosk.tap(&Control::action("close"))?;
        }
    }
    assert_eq!(passages(&kiosk)?, 0);
    Ok(())
}

#[test]
fn who_asks_for_less_movement_gets_none() -> Outcome<()> {
    let kiosk = open_moving()?;
    kiosk.run(NEXT_POSTER, &[])?;
    assert_eq!(kiosk.run(MOVING, &[])?, json!(["appear"]), "the dissolve is seen");
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    kiosk.tap(&Control::help())?;
    kiosk.tap(&Control::action("movement-less"))?;
    kiosk.tap(&Control::action("close"))?;
    let before = passages(&kiosk)?;
    kiosk.go(&Control::to("section:stories"), &Place::screen("stories"))?;
    assert_eq!(passages(&kiosk)?, before);
    assert_eq!(kiosk.run(LONGEST_SECONDS, &[])?.as_f64(), Some(0.0));
    Ok(())
}
