//! On every screen, in every language: no word cut off, no control out of the window or on another, no missing letter.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{Stop, one_of_each_screen, stops, walk};
use lachin_tests::trouble::{Outcome, Trouble};
use lachin_wire::Exhibition;
use serde_json::json;

#[test]
fn nothing_is_cut_off_in_portrait() -> Outcome<()> {
    look_at(Layout::Portrait, stops)
}

#[test]
fn nothing_is_cut_off_in_landscape() -> Outcome<()> {
    look_at(Layout::Landscape, stops)
}

#[test]
fn nothing_is_cut_off_in_uhd() -> Outcome<()> {
    // Twice landscape in every measure, and slow to paint: one of each screen tells what only rounding could change.
    look_at(Layout::Uhd, one_of_each_screen)
}

#[test]
fn nothing_is_cut_off_in_high_contrast() -> Outcome<()> {
    // The letters are others there, and broader.
    for layout in [Layout::Portrait, Layout::Laptop] {
        look_at_folder(&project::content(), layout, Look::Contrast, one_of_each_screen)?;
    }
    Ok(())
}

#[test]
fn nothing_is_cut_off_or_out_of_reach_where_everything_lies_lower() -> Outcome<()> {
    for layout in [Layout::Portrait, Layout::Landscape] {
        look_at_folder(&project::content(), layout, Look::Lower, one_of_each_screen)?;
    }
    Ok(())
}

#[test]
fn nothing_is_cut_off_on_a_laptop() -> Outcome<()> {
    look_at(Layout::Laptop, stops)
}

#[test]
fn nothing_is_cut_off_on_the_screen_on_which_letters_grow() -> Outcome<()> {
    for layout in Layout::ALL {
        let kiosk = Kiosk::open(&project::content(), layout)?;
        kiosk.go(&Control::language("ru"), &Place::screen("home"))?;
        for size in ["large", "largest", "standard"] {
            kiosk.tap(&Control::larger())?;
            kiosk.until(size, || {
                Ok(kiosk.run("return document.documentElement.dataset.textSize;", &[])? == json!(size))
            })?;
            assert_eq!(
                kiosk.layout_faults()?,
                Vec::<String>::new(),
                "{size} in {}",
                layout.name()
            );
        }
    }
    Ok(())
}

#[test]
fn every_fault_of_a_layout_is_seen() -> Outcome<()> {
    let kiosk = Kiosk::open(&project::content(), Layout::Laptop)?;
    assert_eq!(kiosk.layout_faults()?, Vec::<String>::new());
    let spoil = "const word = document.createElement('p');
        word.textContent = 'Ланчин ក';
        word.style.cssText = 'position: fixed; top: 40px; left: 40px; width: 20px; overflow: hidden; white-space: nowrap; font-family: Inter Variable';
        const button = document.createElement('button');
        button.dataset.control = 'action';
        button.textContent = 'x';
        button.style.cssText = 'position: fixed; top: 0; left: 400px; width: 12px; height: 300px; font: 9px Inter Variable';
        const cover = document.createElement('div');
        const covered = document.querySelector('[data-control=language]').getBoundingClientRect();
        cover.style.cssText = `position: fixed; left: 0; width: 100%; top: ${covered.top}px; height: ${covered.height / 2}px`;
        document.querySelector('[data-screen]').append(word, button, cover);
        const narrow = document.createElement('p');
        narrow.textContent = 'железнодорожной';
        narrow.style.cssText = 'position: fixed; top: 40px; left: 200px; width: 90px; overflow-wrap: anywhere; font: 20px Inter Variable';
        document.body.append(narrow);
        // As if the window hung on a wall.
        document.documentElement.style.setProperty('--zone-top', `${innerHeight - 50}px`);";
    kiosk.run(spoil, &[json!(null)])?;
    let faults = kiosk.layout_faults()?.join("\n");
    assert!(faults.contains("cut off: p"), "{faults}");
    assert!(faults.contains("lacks ក"), "{faults}");
    assert!(faults.contains("a broken word: p"), "{faults}");
    assert!(faults.contains("words covered: "), "{faults}");
    assert!(faults.contains("smaller than 20 mm: button[action]"), "{faults}");
    assert!(faults.contains("too high to be reached: button[action]"), "{faults}");
    assert!(faults.contains("capitals of 1.7 mm: button[action]"), "{faults}");
    Ok(())
}

/// The bundled exhibition has no works until a gallery lends some; this folder has.
#[test]
fn no_work_is_cut_off_in_any_layout() -> Outcome<()> {
    for layout in Layout::ALL {
        look_at_folder(&project::good_exhibition(), layout, Look::Standard, |exhibition| {
            let mut stops = stops(exhibition);
            stops.retain(is_of_works);
            assert!(stops.len() > 3, "the list and some works");
            stops
        })?;
    }
    Ok(())
}

/// With works every section is there, and Home has more doors.
#[test]
fn nothing_is_cut_off_where_items_of_every_kind_are_there() -> Outcome<()> {
    for layout in [Layout::Portrait, Layout::Landscape, Layout::Laptop] {
        look_at_folder(&project::good_exhibition(), layout, Look::Standard, |exhibition| {
            let mut stops = one_of_each_screen(exhibition);
            stops.retain(|stop| !is_of_works(stop));
            stops
        })?;
    }
    Ok(())
}

fn is_of_works(stop: &Stop) -> bool {
    ["works", "work"].contains(&stop.place.screen.as_str())
}

fn look_at(layout: Layout, way: impl Fn(&Exhibition) -> Vec<Stop>) -> Outcome<()> {
    look_at_folder(&project::content(), layout, Look::Standard, way)
}

/// What a visitor has chosen in the help before the tour, which goes through larger text too.
#[derive(Clone, Copy)]
enum Look {
    /// Nothing.
    Standard,
    Contrast,
    /// Controls that lie lower.
    Lower,
}

impl Look {
    fn choice(self) -> Option<&'static str> {
        match self {
            Self::Standard => None,
            Self::Contrast => Some("colours-contrast"),
            Self::Lower => Some("reach-lower"),
        }
    }
}

fn look_at_folder(folder: &Path, layout: Layout, look: Look, way: impl Fn(&Exhibition) -> Vec<Stop>) -> Outcome<()> {
    let exhibition = shown(&loaded(folder));
    let kiosk = Kiosk::open(folder, layout)?;
    let mut seen = Seen::default();
    seen.note(&kiosk, "attract")?;
    kiosk.go(&Control::language(&exhibition.default_language), &Place::screen("home"))?;
    // The sheet looks the same on every item of a kind.
    let mut screens_with_sheet = BTreeSet::new();
    let mut screens_in_larger_text = BTreeSet::new();
    for choice in &exhibition.languages {
        kiosk.read_in(&choice.tag)?;
        kiosk.be_asked()?;
        seen.note(&kiosk, &format!("the question in {}", choice.tag))?;
        kiosk.tap(&Control::action("go-on"))?;
        kiosk.tap(&Control::help())?;
        seen.note(&kiosk, &format!("the help in {}", choice.tag))?;
        kiosk.tap(&Control::action("close"))?;
    }
    if let Some(choice) = look.choice() {
        kiosk.tap(&Control::help())?;
        kiosk.tap(&Control::action(choice))?;
        kiosk.tap(&Control::action("close"))?;
    }
    for stop in way(&exhibition) {
        walk(&kiosk, &stop)?;
        for choice in &exhibition.languages {
            kiosk.read_in(&choice.tag)?;
            let place = format!("{} in {}", stop.place, choice.tag);
            seen.note(&kiosk, &place)?;
            if screens_with_sheet.insert((stop.place.screen.clone(), &choice.tag)) {
                seen.note_sheet(&kiosk, &place)?;
            }
        }
        if screens_in_larger_text.insert(stop.place.screen.clone()) {
            seen.note_larger(&kiosk, &exhibition, &stop)?;
        }
    }
    seen.conclude(layout)
}

/// What is wrong, and where it was seen.
#[derive(Default)]
struct Seen(BTreeMap<String, Vec<String>>);

impl Seen {
    fn note(&mut self, kiosk: &Kiosk, place: &str) -> Outcome<()> {
        for fault in kiosk.layout_faults()? {
            self.0.entry(fault).or_default().push(place.to_owned());
        }
        Ok(())
    }

    fn note_sheet(&mut self, kiosk: &Kiosk, place: &str) -> Outcome<()> {
        if kiosk.offers(&Control::action("sources"))? {
            kiosk.tap(&Control::action("sources"))?;
            self.note(kiosk, &format!("sources of {place}"))?;
            kiosk.tap(&Control::action("close"))?;
        }
        Ok(())
    }

    /// A screen in both larger sizes of text, with all that can lie over it.
    fn note_larger(&mut self, kiosk: &Kiosk, exhibition: &Exhibition, stop: &Stop) -> Outcome<()> {
        for size in ["large", "largest"] {
            kiosk.tap(&Control::larger())?;
            for choice in &exhibition.languages {
                kiosk.read_in(&choice.tag)?;
                let place = format!("{} in {} and {size}", stop.place, choice.tag);
                self.note(kiosk, &place)?;
                self.note_sheet(kiosk, &place)?;
                if stop.place.screen == "home" {
                    kiosk.tap(&Control::help())?;
                    self.note(kiosk, &format!("help on {place}"))?;
                    kiosk.tap(&Control::help())?;
                    kiosk.be_asked()?;
                    self.note(kiosk, &format!("the question on {place}"))?;
                    kiosk.tap(&Control::action("go-on"))?;
                }
            }
        }
        kiosk.tap(&Control::larger())
    }

    fn conclude(self, layout: Layout) -> Outcome<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let lines = self
            .0
            .iter()
            .map(|(fault, places)| format!("{fault}\n    on {}, {} times", places[0], places.len()));
        let lines: Vec<_> = lines.collect();
        Err(Trouble::new(format!(
            "{} faults in {}:\n{}",
            lines.len(),
            layout.name(),
            lines.join("\n")
        )))
    }
}
