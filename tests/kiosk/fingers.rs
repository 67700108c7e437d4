//! Fingers on the real window: events as a touch panel sends them, which WebDriver cannot.

use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::trouble::{During, Outcome, Trouble};
use serde_json::{Value, json};

/// One finger at a moment, as the injector reads it.
fn touch(kind: &str, finger: u32, (x, y): (f64, f64), at_ms: u32) -> Value {
    json!({ "kind": kind, "finger": finger, "x": x, "y": y, "atMs": at_ms })
}

/// Plays touches in real time.
fn play(kiosk: &Kiosk, touches: &[Value]) -> Outcome<()> {
    let ask = "const [touches, done] = arguments;
        window.__TAURI_INTERNALS__.invoke('inject_touch', { touches }).then(() => done(null), (error) => done(String(error)));";
    match kiosk.run_async(ask, &[json!(touches)])? {
        Value::Null => Ok(()),
        error => Err(Trouble::new(format!("no finger: {error}"))),
    }
}

/// Home, where every click on a control is counted in `window.clicks`.
fn at_home() -> Outcome<Kiosk> {
    let kiosk = Kiosk::open_in(Manner::Moving, &project::content(), Layout::Portrait)?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    let count = "window.clicks = 0; document.addEventListener('click', () => window.clicks++);";
    kiosk.run(count, &[])?;
    Ok(kiosk)
}

/// The middle of the door to the timeline.
fn door(kiosk: &Kiosk) -> Outcome<(f64, f64)> {
    let middle = "const { left, top, width, height } =
            document.querySelector('[data-target=\"section:timeline\"]').getBoundingClientRect();
        return [left + width / 2, top + height / 2];";
    serde_json::from_value(kiosk.run(middle, &[])?).during("reading where the door is")
}

fn clicks(kiosk: &Kiosk) -> Outcome<Value> {
    kiosk.run("return window.clicks;", &[])
}

fn is_pressed(kiosk: &Kiosk) -> Outcome<Value> {
    kiosk.run("return document.querySelectorAll('.pressed').length;", &[])
}

#[test]
fn a_tap_acts_once() -> Outcome<()> {
    let kiosk = at_home()?;
    let at = door(&kiosk)?;
    play(&kiosk, &[touch("begin", 1, at, 0), touch("end", 1, at, 60)])?;
    kiosk.until("the timeline", || {
        Ok(kiosk.here()?.is_some_and(|place| place.screen == "timeline"))
    })?;
    assert_eq!(clicks(&kiosk)?, json!(1));
    kiosk.go(&Control::back(), &Place::screen("home"))
}

#[test]
fn what_lies_under_a_finger_shows_it_until_the_finger_leaves() -> Outcome<()> {
    let kiosk = at_home()?;
    let (x, y) = door(&kiosk)?;
    play(&kiosk, &[touch("begin", 1, (x, y), 0)])?;
    kiosk.until("the pressed look", || Ok(is_pressed(&kiosk)? == json!(1)))?;
    // Thirty millimeters away: the finger has slid off, and takes it back.
    let away = |share: f64| (x, y - 60.0 * share);
    play(
        &kiosk,
        &[
            touch("move", 1, away(0.3), 0),
            touch("move", 1, away(0.7), 20),
            touch("move", 1, away(1.0), 40),
        ],
    )?;
    kiosk.until("an end of the pressed look", || Ok(is_pressed(&kiosk)? == json!(0)))?;
    play(&kiosk, &[touch("end", 1, away(1.0), 0)])?;
    assert_eq!(kiosk.here()?, Some(Place::screen("home")));
    assert_eq!(clicks(&kiosk)?, json!(0), "sliding off cancels");
    Ok(())
}

#[test]
fn several_fingers_zoom_nothing_and_press_nothing() -> Outcome<()> {
    let kiosk = at_home()?;
    let (x, y) = door(&kiosk)?;
    for fingers in 2..=4 {
        let at = |finger: u32, apart: f64| {
            (
                x + f64::from(finger) * apart - 2.5 * apart,
                y - 10.0 * f64::from(finger),
            )
        };
        let all = |kind: &str, apart: f64, at_ms: u32| -> Vec<Value> {
            (1..=fingers)
                .map(|finger| touch(kind, finger, at(finger, apart), at_ms + finger))
                .collect()
        };
        let mut touches = all("begin", 20.0, 0);
        for step in 1..=8 {
            touches.extend(all("move", 20.0 + 15.0 * f64::from(step), 40 * step));
        }
        touches.extend(all("end", 140.0, 400));
        play(&kiosk, &touches)?;
        let scale = kiosk.run("return window.visualViewport.scale;", &[])?;
        assert_eq!(scale.as_f64(), Some(1.0), "{fingers} fingers");
        assert_eq!(kiosk.here()?, Some(Place::screen("home")), "{fingers} fingers");
    }
    Ok(())
}

#[test]
fn the_edge_of_the_window_is_no_handle() -> Outcome<()> {
    let kiosk = Kiosk::open_in(Manner::Moving, &project::content(), Layout::Portrait)?;
    let size = "return [innerWidth, innerHeight, screenX, screenY];";
    let before = kiosk.run(size, &[])?;
    for (from, to) in [
        ((106.0, 647.0), (0.0, 678.0)),
        ((0.0, 700.0), (300.0, 700.0)),
        ((900.0, 1800.0), (1079.0, 1919.0)),
    ] {
        let stroke = [
            touch("begin", 1, from, 0),
            touch("move", 1, to, 30),
            touch("end", 1, to, 60),
        ];
        play(&kiosk, &stroke)?;
        // Whoever has the window in hand moves it with this.
        kiosk
            .display()
            .send(&["mousemove", "300", "1500", "mousemove", "400", "1400"])?;
        kiosk.run_async(
            "const [done] = arguments; requestAnimationFrame(() => setTimeout(done, 100));",
            &[],
        )?;
        assert_eq!(kiosk.run(size, &[])?, before, "drawn from {from:?} to {to:?}");
        kiosk.display().send(&["mousedown", "1", "mouseup", "1"])?;
    }
    Ok(())
}

/// A text of many pages, where the middle of its pane is, and how high that is.
fn at_a_long_text() -> Outcome<(Kiosk, (f64, f64), f64)> {
    let kiosk = at_home()?;
    kiosk.go(&Control::to("section:stories"), &Place::screen("stories"))?;
    let story = kiosk.targets()?.into_iter().find(|target| target.starts_with("story:"));
    let story = story.ok_or_else(|| Trouble::new("no story is listed"))?;
    let story_place = Place::item("story", &story);
    kiosk.go(&Control::to(&story), &story_place)?;
    for _ in 0..2 {
        kiosk.tap(&Control::larger())?;
        kiosk.arrive(&story_place)?;
    }
    let pane = "const pane = document.querySelector('[data-pane]');
        const { left, top, width, height } = pane.getBoundingClientRect();
        return [[left + width / 2, top + height / 2], height, Number(pane.dataset.pages)];";
    let (middle, height, pages): (_, _, u32) =
        serde_json::from_value(kiosk.run(pane, &[])?).during("reading where the text is")?;
    assert!(pages > 3, "only {pages} pages");
    Ok((kiosk, middle, height))
}

/// How many pages of the text lie before the one that is shown; nothing while it moves.
fn page_of_text(kiosk: &Kiosk) -> Outcome<Option<f64>> {
    let page = "const { left, width } = document.querySelector('[data-pane]').getBoundingClientRect();
        const flow = document.querySelector('[data-pane] > *');
        const gap = Number.parseFloat(getComputedStyle(flow).columnGap);
        const page = (left - flow.getBoundingClientRect().left) / (width + gap);
        return Math.abs(page - Math.round(page)) < 1e-3 ? Math.round(page) : null;";
    Ok(kiosk.run(page, &[])?.as_f64())
}

/// A stroke from one place to another in ten steps.
fn stroke(from: (f64, f64), to: (f64, f64), lasting_ms: u32, then_waiting_ms: u32) -> Vec<Value> {
    const STEPS: u32 = 10;
    let mut touches = vec![touch("begin", 1, from, 0)];
    for step in 1..=STEPS {
        let share = f64::from(step) / f64::from(STEPS);
        let at = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
        touches.push(touch("move", 1, at, lasting_ms * step / STEPS));
    }
    touches.push(touch("end", 1, to, lasting_ms + then_waiting_ms));
    touches
}

#[test]
fn a_flick_goes_on_with_the_fingers_speed() -> Outcome<()> {
    let (kiosk, (x, y), height) = at_a_long_text()?;
    // A third of a page, and the finger rests before it leaves: the page comes back.
    play(&kiosk, &stroke((x, y), (x - 300.0, y), 200, 300))?;
    kiosk.until("the same page", || Ok(page_of_text(&kiosk)? == Some(0.0)))?;
    // The same way in a flick: the page goes on after the finger has left.
    play(&kiosk, &stroke((x, y), (x - 300.0, y), 60, 0))?;
    kiosk.until("another page", || {
        Ok(page_of_text(&kiosk)?.is_some_and(|page| page > 0.0))
    })?;
    // And back, as fast, now downwards.
    let by = 0.4 * height;
    play(&kiosk, &stroke((x, y - by), (x, y + by), 60, 0))?;
    kiosk.until("the first page", || Ok(page_of_text(&kiosk)? == Some(0.0)))?;
    // The controls know where it is.
    kiosk.tap(&Control::action("more"))?;
    kiosk.until("the second page", || Ok(page_of_text(&kiosk)? == Some(1.0)))?;
    assert_eq!(kiosk.here()?.map(|place| place.screen), Some("story".into()));
    Ok(())
}

#[test]
fn a_finger_draws_pages_of_controls_along_and_presses_none() -> Outcome<()> {
    let kiosk = at_home()?;
    for _ in 0..2 {
        kiosk.tap(&Control::larger())?;
    }
    kiosk.run("window.clicks = 0;", &[])?;
    let door = "const { left, top, width, height } =
            document.querySelector('[data-control=door]').getBoundingClientRect();
        return [left + width / 2, top + height / 2];";
    let (x, y): (f64, f64) = serde_json::from_value(kiosk.run(door, &[])?).during("reading where a door is")?;
    let before = kiosk.targets()?;
    play(&kiosk, &stroke((x, y), (x - 200.0, y), 60, 0))?;
    kiosk.until("other doors", || Ok(kiosk.targets()? != before))?;
    play(&kiosk, &stroke((x, y), (x + 200.0, y), 60, 0))?;
    kiosk.until("the first doors", || Ok(kiosk.targets()? == before))?;
    assert_eq!(clicks(&kiosk)?, json!(0));
    assert_eq!(kiosk.here()?, Some(Place::screen("home")));
    Ok(())
}

/// Numbers that look random and are the same at every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from((self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % u64::from(end)).unwrap_or(0)
    }

    fn point(&mut self) -> (f64, f64) {
        (f64::from(self.below(1080)), f64::from(self.below(1920)))
    }
}

/// What a small child does: taps, strokes, presses for long, several fingers, all over the glass.
fn gesture(random: &mut Random, touches: &mut Vec<Value>, at_ms: &mut u32) {
    let fingers = match random.below(8) {
        0 => 2 + random.below(3),
        _ => 1,
    };
    let moves = if random.below(3) == 0 { 2 + random.below(8) } else { 0 };
    let mut places: Vec<(f64, f64)> = (0..fingers).map(|_| random.point()).collect();
    for (finger, place) in (1..).zip(&places) {
        touches.push(touch("begin", finger, *place, *at_ms));
    }
    for _ in 0..moves {
        *at_ms += 5;
        for (finger, place) in (1..).zip(&mut places) {
            place.0 = (place.0 + f64::from(random.below(160)) - 80.0).clamp(0.0, 1079.0);
            place.1 = (place.1 + f64::from(random.below(160)) - 80.0).clamp(0.0, 1919.0);
            touches.push(touch("move", finger, *place, *at_ms));
        }
    }
    *at_ms += if random.below(40) == 0 { 900 } else { 12 };
    for (finger, place) in (1..).zip(&places) {
        touches.push(touch("end", finger, *place, *at_ms));
    }
    *at_ms += random.below(30);
}

#[test]
fn random_touches_lead_nowhere_else() -> Outcome<()> {
    // Ten thousand take two minutes, and were played before this number was lowered.
    const TOUCHES: usize = 2_500;
    let kiosk = Kiosk::open_in(Manner::Moving, &project::content(), Layout::Portrait)?;
    let windows = kiosk.display().visible_windows()?;
    let state = "return { size: [innerWidth, innerHeight, screenX, screenY], scale: visualViewport.scale, left: visualViewport.offsetLeft, top: visualViewport.offsetTop,
        history: history.length, origin: location.origin, chosen: String(getSelection()), scroll: [scrollX, scrollY] };";
    let before = kiosk.run(state, &[])?;
    let mut random = Random(0x1A_C1);
    let mut played = 0;
    while played < TOUCHES {
        let (mut touches, mut at_ms) = (Vec::new(), 0);
        while touches.len() < 500 {
            gesture(&mut random, &mut touches, &mut at_ms);
        }
        play(&kiosk, &touches)?;
        played += touches.len();
        assert_eq!(kiosk.run(state, &[])?, before, "after {played} touches");
    }
    assert_eq!(kiosk.display().visible_windows()?, windows);
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    let heard = kiosk.run("return window.tapsOfTheWalk;", &[])?;
    assert!(heard.as_u64() > Some(100), "the page heard only {heard} taps");
    // And it still answers.
    kiosk.tap(&Control::language("en"))?;
    kiosk.until("an answer", || Ok(kiosk.language()? == "en"))
}
