//! Screens that hang otherwise than the usual one: the settings say how, and everything is within reach, large enough to
//! hit and to read there. Held against the table of mountings, not against what the page says of itself.

use std::collections::BTreeMap;

use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::{Kiosk, Opening};
use lachin_tests::layout::Layout;
use lachin_tests::mounting::Mounting;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, walk};
use lachin_tests::trouble::{Outcome, Trouble};
use serde_json::json;

/// Where visitors find the most controls.
const SCREENS: [&str; 4] = ["home", "venue", "district", "timeline"];
/// The languages with the longest words.
const LONGEST: [&str; 2] = ["az", "ru"];

#[test]
fn a_32_inch_screen_in_portrait_serves_everybody() -> Outcome<()> {
    hang(Layout::Portrait, 32.0, 846.0, 600.0)
}

#[test]
fn a_55_inch_screen_in_portrait_serves_everybody() -> Outcome<()> {
    hang(Layout::Portrait, 55.0, 591.0, 700.0)
}

#[test]
fn a_24_inch_screen_in_landscape_serves_everybody() -> Outcome<()> {
    hang(Layout::Landscape, 24.0, 950.6, 600.0)
}

#[test]
fn a_65_inch_screen_in_landscape_serves_everybody() -> Outcome<()> {
    hang(Layout::Uhd, 65.0, 695.4, 800.0)
}

#[test]
fn a_14_inch_laptop_serves_everybody() -> Outcome<()> {
    hang(Layout::Laptop, 14.0, 0.0, 600.0)
}

#[test]
fn a_wrong_line_of_the_settings_stops_nothing_and_is_in_the_log() -> Outcome<()> {
    let layout = Layout::Portrait;
    let kiosk = Kiosk::open_with(
        &Opening {
            program: &project::kiosk_for_tests(),
            content: &project::content(),
            layout,
            size: layout.size(),
            manner: Manner::Brisk,
        },
        "[screen]\ndiagonal_inches = 55,5\nlower_edge_mm = 591\n[visit]\nlanguage = \"ru\"\n",
    )?;
    let log = kiosk.home().log();
    assert!(log.contains("Write the decimal comma as a point: 15.6"), "{log}");
    assert!(
        log.contains("Not entered: diagonal_inches, viewing_distance_mm."),
        "{log}"
    );
    // What is right applies: anywhere on the first screen leads to Russian.
    kiosk.display().send(&["mousemove", "540", "300", "click", "1"])?;
    kiosk.arrive(&Place::screen("home"))?;
    assert_eq!(kiosk.language()?, "ru");
    Ok(())
}

fn hang(layout: Layout, diagonal_inches: f64, lower_edge_mm: f64, viewing_distance_mm: f64) -> Outcome<()> {
    let mounting = Mounting {
        layout,
        diagonal_inches,
        lower_edge_mm,
        viewing_distance_mm,
    };
    let exhibition = shown(&loaded(&project::content()));
    let kiosk = Kiosk::open_mounted(&project::content(), &mounting)?;
    let mm = kiosk.run(
        "return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));",
        &[],
    )?;
    let difference = mm.as_f64().map(|mm| (mm - mounting.px_per_mm()).abs());
    assert!(difference.is_some_and(|px| px < 0.001), "{mm} pixels are a millimeter");
    let mut seen = Seen::default();
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    for tag in LONGEST {
        kiosk.read_in(tag)?;
        kiosk.tap(&Control::help())?;
        seen.note(&kiosk, &mounting, "standard", &format!("help in {tag}"))?;
        kiosk.tap(&Control::action("close"))?;
    }
    // The measure itself: hung higher and seen from farther, the same screen has faults.
    let elsewhere = Mounting {
        lower_edge_mm: lower_edge_mm + 300.0,
        viewing_distance_mm: 3.0 * viewing_distance_mm,
        ..mounting
    };
    let faults = kiosk.layout_faults_on(&elsewhere, false)?.join("\n");
    assert!(
        layout.is_desk() || faults.contains("too high to be reached"),
        "{faults}"
    );
    assert!(faults.contains("capitals of"), "{faults}");
    let mut stops = one_of_each_screen(&exhibition);
    stops.retain(|stop| SCREENS.contains(&stop.place.screen.as_str()));
    assert_eq!(stops.len(), SCREENS.len(), "{stops:?}");
    for stop in stops {
        walk(&kiosk, &stop)?;
        for choice in &exhibition.languages {
            kiosk.read_in(&choice.tag)?;
            let place = format!("{} in {}", stop.place, choice.tag);
            seen.note(&kiosk, &mounting, "standard", &place)?;
        }
        for (size, tags) in [("large", &LONGEST[1..]), ("largest", &LONGEST[..])] {
            kiosk.tap(&Control::larger())?;
            kiosk.until(size, || {
                Ok(kiosk.run("return document.documentElement.dataset.textSize;", &[])? == json!(size))
            })?;
            for tag in tags {
                kiosk.read_in(tag)?;
                let place = format!("{} in {tag} and {size}", stop.place);
                seen.note(&kiosk, &mounting, size, &place)?;
            }
        }
        kiosk.tap(&Control::larger())?;
    }
    seen.conclude(&mounting)
}

/// What is wrong, and where it was seen.
#[derive(Default)]
struct Seen(BTreeMap<String, Vec<String>>);

impl Seen {
    fn note(&mut self, kiosk: &Kiosk, mounting: &Mounting, size: &str, place: &str) -> Outcome<()> {
        for fault in kiosk.layout_faults_on(mounting, size != "standard")? {
            self.0.entry(fault).or_default().push(place.to_owned());
        }
        Ok(())
    }

    fn conclude(self, mounting: &Mounting) -> Outcome<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let faults: Vec<_> = self
            .0
            .iter()
            .map(|(fault, places)| format!("{fault}\n    on {}", places.join(", ")))
            .collect();
        Err(Trouble::new(format!(
            "{} faults on {mounting:?}:\n{}",
            faults.len(),
            faults.join("\n")
        )))
    }
}
