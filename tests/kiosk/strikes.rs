//! Trembling hands: of two quick strikes one acts, by finger, mouse and key.

use lachin_tests::control::Control;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::trouble::{During, Outcome, Trouble};
use serde_json::{Value, json};

/// Two strikes further apart are two, so a machine that was too busy has to play them again.
const REPEAT_GUARD_MS: f64 = 300.0;
const TRIALS: usize = 10;

#[test]
fn two_taps_of_a_finger_act_once() -> Outcome<()> {
    twice("click", |kiosk, (x, y)| {
        let strikes = [("begin", 0), ("end", 30), ("begin", 110), ("end", 140)];
        let touches = strikes.map(|(kind, at_ms)| json!({ "kind": kind, "finger": 1, "x": x, "y": y, "atMs": at_ms }));
        let play = "const [touches, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('inject_touch', { touches }).then(() => done(null), (error) => done(String(error)));";
        assert_eq!(kiosk.run_async(play, &[json!(touches)])?, Value::Null);
        Ok(())
    })
}

#[test]
fn two_clicks_of_a_mouse_act_once() -> Outcome<()> {
    twice("click", |kiosk, (x, y)| {
        let at = [x.to_string(), y.to_string()];
        kiosk.display().send(&[
            "mousemove",
            &at[0],
            &at[1],
            "click",
            "--repeat",
            "2",
            "--delay",
            "60",
            "1",
        ])
    })
}

#[test]
fn a_key_pressed_twice_acts_once() -> Outcome<()> {
    twice("keydown", |kiosk, _| {
        kiosk.run("document.querySelector('[data-action=later]').focus();", &[])?;
        kiosk.display().send(&["key", "--delay", "40", "Return", "Return"])
    })
}

/// Strikes "later" on the timeline twice: one moment further, not two.
fn twice(event: &str, strike: impl Fn(&Kiosk, (u32, u32)) -> Outcome<()>) -> Outcome<()> {
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    let listen = "addEventListener(arguments[0], ({ timeStamp }) => window.strikes?.push(timeStamp), true);";
    kiosk.run(listen, &[json!(event)])?;
    for _ in 0..TRIALS {
        kiosk.tap(&Control::to("section:timeline"))?;
        kiosk.until("the timeline", || {
            Ok(kiosk.here()?.is_some_and(|place| place.screen == "timeline"))
        })?;
        kiosk.tap(&Control::action("later"))?;
        let position = "return [...document.querySelectorAll('[data-control=moment]')].findIndex((moment) => moment.ariaPressed === 'true');";
        let before = kiosk.run(position, &[])?.as_i64();
        let middle = "const { left, top, width, height } = document.querySelector('[data-action=later]').getBoundingClientRect();
            return [left + width / 2, top + height / 2].map(Math.round);";
        let at = serde_json::from_value(kiosk.run(middle, &[])?).during("reading where the button is")?;
        // What was tapped to come here is long over.
        std::thread::sleep(std::time::Duration::from_millis(320));
        kiosk.run("window.strikes = [];", &[])?;
        strike(&kiosk, at)?;
        kiosk.until("two strikes", || {
            Ok(kiosk.run("return window.strikes.length;", &[])? == json!(2))
        })?;
        let strikes: Vec<f64> =
            serde_json::from_value(kiosk.run("return window.strikes;", &[])?).during("reading the strikes")?;
        if strikes[1] - strikes[0] < REPEAT_GUARD_MS {
            let after = kiosk.run(position, &[])?.as_i64();
            assert_eq!(after, before.map(|before| before + 1));
            return Ok(());
        }
        kiosk.run("window.strikes = undefined;", &[])?;
        kiosk.go(&Control::home(), &Place::screen("home"))?;
    }
    Err(Trouble::new("this machine is too busy to strike twice"))
}
