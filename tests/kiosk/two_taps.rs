//! Nothing is further from Home than two taps, on any screen that the kiosk is shown on.

use std::collections::BTreeSet;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{items, loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::trouble::Outcome;

#[test]
fn every_item_is_two_taps_from_home_on_an_upright_screen() -> Outcome<()> {
    every_item_is_near(Layout::Portrait)
}

#[test]
fn every_item_is_two_taps_from_home_on_a_laptop() -> Outcome<()> {
    every_item_is_near(Layout::Laptop)
}

fn every_item_is_near(layout: Layout) -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let kiosk = Kiosk::open(&project::content(), layout)?;
    kiosk.go(&Control::language(&exhibition.default_language), &Place::screen("home"))?;
    let home = Place::screen("home");
    let doors: BTreeSet<_> = kiosk.targets()?.into_iter().collect();
    let mut near = doors.clone();
    for door in &doors {
        kiosk.tap(&Control::to(door))?;
        kiosk.until(&format!("what is behind {door}"), || {
            Ok(kiosk.here()?.is_some_and(|place| place != home))
        })?;
        if let Some(place) = kiosk.here()? {
            kiosk.arrive(&place)?;
        }
        near.extend(kiosk.targets()?);
        near.extend(kiosk.here()?.and_then(|place| place.item));
        kiosk.go(&Control::home(), &home)?;
    }
    let far: Vec<_> = items(&exhibition)
        .iter()
        .map(|item| item.target())
        .filter(|item| !near.contains(item))
        .collect();
    assert!(far.is_empty(), "more than two taps from Home: {far:?}");
    Ok(())
}
