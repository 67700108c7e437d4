//! How soon the page answers a finger: the pressed look, the next screen, another language; from the event to the frame
//! that shows it.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::stops;
use lachin_tests::trouble::{During, Outcome, Trouble};
use serde_json::{Value, json};

const PRESSES: usize = 200;
/// Each round goes to every screen and back Home.
const ROUNDS: usize = 3;
const LANGUAGE_ROUNDS: usize = 10;

/// Notes the time from a touch, and from a click on a language, to the end of the frame that follows.
const WATCH: &str = "window.answers = { press: [], language: [] };
    const note = (name, from) => requestAnimationFrame(() => setTimeout(() => window.answers[name].push(performance.now() - from)));
    addEventListener('touchstart', ({ timeStamp, target }) => target.closest?.('button') && note('press', timeStamp), true);
    addEventListener('click', ({ timeStamp, target }) => target.closest?.('[data-control=language]') && note('language', timeStamp), true);";
/// From the tap that led here to the end of the first frame of the screen, by the page's own marks.
const NAVIGATION: &str = "const [start] = performance.getEntriesByName('navigate-start');
    const [painted] = performance.getEntriesByName('navigate-painted');
    return start && painted && painted.startTime > start.startTime ? painted.startTime - start.startTime : null;";

fn main() -> Outcome<()> {
    println!("| answer | how often | middle | 95 of 100 | longest | mark |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for (manner, name) in [(Manner::Still, "cut"), (Manner::Moving, "passage")] {
        let kiosk = Kiosk::open_in(manner, &project::content(), Layout::Portrait)?;
        kiosk.run(WATCH, &[])?;
        kiosk.go(&Control::language("en"), &Place::screen("home"))?;
        if manner == Manner::Still {
            row("finger to pressed look", &mut presses(&kiosk)?, 50.0)?;
        }
        let mut navigations = navigations(&kiosk)?;
        row(&format!("tap to next screen, {name}"), &mut navigations, 200.0)?;
        if manner == Manner::Still {
            row("tap to another language", &mut languages(&kiosk)?, 300.0)?;
        }
    }
    Ok(())
}

/// Presses a door with a finger that slides off again.
fn presses(kiosk: &Kiosk) -> Outcome<Vec<f64>> {
    let middle =
        "const { left, top, width, height } = document.querySelector('[data-control=door]').getBoundingClientRect();
        return [left + width / 2, top + height / 2];";
    let [x, y]: [f64; 2] = serde_json::from_value(kiosk.run(middle, &[])?).during("reading where a door is")?;
    let finger = |kind: &str, y: f64, at_ms: u32| json!({ "kind": kind, "finger": 1, "x": x, "y": y, "atMs": at_ms });
    let touches = [
        finger("begin", y, 0),
        finger("move", y - 100.0, 120),
        finger("end", y - 100.0, 140),
    ];
    let play = "const [touches, done] = arguments;
        window.__TAURI_INTERNALS__.invoke('inject_touch', { touches }).then(() => setTimeout(done, 40), (error) => done(String(error)));";
    for _ in 0..PRESSES {
        if let Value::String(error) = kiosk.run_async(play, &[json!(touches)])? {
            return Err(Trouble::new(error));
        }
    }
    taken(kiosk, "press")
}

/// Goes to every screen and back Home, tap by tap.
fn navigations(kiosk: &Kiosk) -> Outcome<Vec<f64>> {
    let exhibition = shown(&loaded(&project::content()));
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        for stop in stops(&exhibition) {
            for tap in stop.taps.iter().chain([&Control::home()]) {
                if !kiosk.offers(tap)? {
                    continue;
                }
                let before = kiosk.here()?;
                kiosk.tap(tap)?;
                kiosk.until("a painted screen", || Ok(!kiosk.run(NAVIGATION, &[])?.is_null()))?;
                if kiosk.here()? != before {
                    times.extend(kiosk.run(NAVIGATION, &[])?.as_f64());
                }
                kiosk.arrive(&kiosk.here()?.ok_or_else(|| Trouble::new("no screen"))?)?;
            }
        }
    }
    Ok(times)
}

/// Changes the language on the screens with the most words.
fn languages(kiosk: &Kiosk) -> Outcome<Vec<f64>> {
    kiosk.run("window.answers.language = [];", &[])?;
    for door in ["venue:yurd-gallery", "section:timeline", "section:district"] {
        kiosk.tap(&Control::home())?;
        kiosk.arrive(&Place::screen("home"))?;
        kiosk.tap(&Control::to(door))?;
        for _ in 0..LANGUAGE_ROUNDS {
            for tag in ["az", "ru", "tr", "en"] {
                kiosk.read_in(tag)?;
            }
        }
    }
    taken(kiosk, "language")
}

fn taken(kiosk: &Kiosk, name: &str) -> Outcome<Vec<f64>> {
    let times = kiosk.run("return window.answers[arguments[0]];", &[json!(name)])?;
    serde_json::from_value(times).during("reading what was measured")
}

fn row(name: &str, times: &mut [f64], mark_ms: f64) -> Outcome<()> {
    times.sort_by(f64::total_cmp);
    let share = |share: f64| {
        let index = (share * times.len() as f64).ceil() as usize;
        times.get(index.saturating_sub(1)).copied()
    };
    let (Some(middle), Some(most), Some(longest)) = (share(0.5), share(0.95), share(1.0)) else {
        return Err(Trouble::new(format!("nothing was measured: {name}")));
    };
    println!(
        "| {name} | {} | {middle:.0} ms | {most:.0} ms | {longest:.0} ms | ≤ {mark_ms:.0} ms: {} |",
        times.len(),
        if most <= mark_ms { "yes" } else { "**no**" }
    );
    Ok(())
}
