//! A walk through every screen: how a visitor comes to each from Home.

use std::collections::BTreeSet;

use lachin_wire::{Exhibition, Kind, Section};

use crate::control::Control;
use crate::exhibition::{ShownItem, items};
use crate::kiosk::Kiosk;
use crate::place::Place;
use crate::trouble::{Outcome, Trouble};

/// A screen, and the taps that lead to it from Home.
#[derive(Debug, Clone)]
pub struct Stop {
    /// What the last tap leads to.
    pub place: Place,
    /// What is tapped, in order, each on the screen that the one before led to.
    pub taps: Vec<Control>,
    /// The list that it stands in.
    pub list: Option<Place>,
}

/// Every screen that the exhibition has, Home first.
pub fn stops(exhibition: &Exhibition) -> Vec<Stop> {
    let mut stops = vec![Stop {
        place: Place::screen("home"),
        taps: Vec::new(),
        list: None,
    }];
    if exhibition.about.is_some() {
        stops.push(Stop {
            place: Place::screen("about"),
            taps: vec![Control::action("about")],
            list: None,
        });
    }
    for section in &exhibition.sections {
        if let Some(name) = list_of_section(*section) {
            stops.push(Stop {
                place: Place::screen(name),
                taps: vec![Control::to(&format!("section:{name}"))],
                list: None,
            });
        }
    }
    stops.extend(items(exhibition).iter().map(stop));
    stops
}

/// The first stop of each screen.
pub fn one_of_each_screen(exhibition: &Exhibition) -> Vec<Stop> {
    let mut screens = BTreeSet::new();
    let mut stops = stops(exhibition);
    stops.retain(|stop| screens.insert(stop.place.screen.clone()));
    stops
}

/// The way from Home to an item.
pub fn stop(item: &ShownItem) -> Stop {
    let door = match item.key.kind {
        Kind::Venue => None,
        Kind::District => {
            return Stop {
                place: item.place(),
                taps: vec![Control::to("section:district")],
                list: None,
            };
        }
        Kind::Moment => Some("timeline"),
        Kind::Story => Some("stories"),
        Kind::Work => Some("works"),
        Kind::Film => Some("films"),
        Kind::Person => Some("people"),
    };
    let taps = door
        .map(|door| Control::to(&format!("section:{door}")))
        .into_iter()
        .chain([Control::to(&item.target())]);
    // The timeline is a list that shows its moments itself.
    let list = door.filter(|door| *door != "timeline").map(Place::screen);
    Stop {
        place: item.place(),
        taps: taps.collect(),
        list,
    }
}

fn list_of_section(section: Section) -> Option<&'static str> {
    match section {
        Section::Stories => Some("stories"),
        Section::Works => Some("works"),
        Section::Films => Some("films"),
        Section::People => Some("people"),
        Section::Venues | Section::District | Section::Timeline => None,
    }
}

/// Walks over Home to a stop, and turns the pages of a list where need be.
pub fn walk(kiosk: &Kiosk, stop: &Stop) -> Outcome<()> {
    let home = Place::screen("home");
    kiosk.go(&Control::home(), &home)?;
    for (index, tap) in stop.taps.iter().enumerate() {
        // The timeline opens at its first moment; where it has no thread, no control leads there.
        if kiosk.here()?.as_ref() == Some(&stop.place) && !kiosk.offers(tap)? {
            break;
        }
        turn_to(kiosk, tap)?;
        kiosk.tap(tap)?;
        if index + 1 < stop.taps.len() {
            kiosk.until("a list", || Ok(kiosk.here()?.is_some_and(|place| place != home)))?;
        }
    }
    kiosk.arrive(&stop.place)
}

/// Turns pages of a list, of a timeline or of a map's numbers until a control is offered.
pub fn turn_to(kiosk: &Kiosk, control: &Control) -> Outcome<()> {
    const PAGES: usize = 40;
    for onward in ["later", "next-places", "next-page"].map(Control::action) {
        for _ in 0..PAGES {
            if kiosk.offers(control)? {
                return Ok(());
            }
            if !kiosk.offers(&onward)? {
                break;
            }
            kiosk.tap(&onward)?;
        }
    }
    if kiosk.offers(control)? {
        return Ok(());
    }
    let here = kiosk.here()?.map(|place| place.to_string()).unwrap_or_default();
    Err(Trouble::new(format!("{control} is offered on no page of {here}")))
}
