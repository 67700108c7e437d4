//! The district's map and figures, in real windows: every number of the map has its control in reach, and leads on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::turn_to;
use lachin_tests::trouble::{During, Outcome, Trouble};
use lachin_wire::District;
use serde_json::json;

#[test]
fn every_number_on_the_map_is_in_reach_and_leads_on_in_portrait() -> Outcome<()> {
    look_at_map(&project::content(), Layout::Portrait)
}

#[test]
fn every_number_on_the_map_is_in_reach_and_leads_on_on_a_laptop() -> Outcome<()> {
    look_at_map(&project::content(), Layout::Laptop)
}

/// Other rivers, a compass with corners, no outline of its country.
#[test]
fn another_district_has_a_map_too() -> Outcome<()> {
    look_at_map(&project::good_exhibition(), Layout::Landscape)
}

#[test]
fn every_figure_of_the_district_stands_whole_on_its_plate() -> Outcome<()> {
    for layout in [Layout::Portrait, Layout::Landscape, Layout::Laptop] {
        let district = district_of(&project::content())?;
        let kiosk = at_district(&project::content(), layout)?;
        let mut faults = BTreeMap::new();
        let facts = district.item.facts.iter().map(|fact| fact.id.as_str());
        for part in ["locator", "peak", "rivers", "neighbours"]
            .into_iter()
            .chain(facts)
            .chain(["pictures"])
        {
            turn_to(&kiosk, &Control::fact(part))?;
            kiosk.tap(&Control::fact(part))?;
            kiosk.until(&format!("{part} to be chosen"), || pressed(&kiosk, "fact", part))?;
            // Russian has the longest words, Turkish its own place for the percent sign.
            for language in ["ru", "tr"] {
                kiosk.read_in(language)?;
                for fault in kiosk.layout_faults()? {
                    faults.entry(fault).or_insert(format!("{part} in {language}"));
                }
            }
        }
        assert!(faults.is_empty(), "in {}: {faults:#?}", layout.name());
    }
    Ok(())
}

fn look_at_map(folder: &Path, layout: Layout) -> Outcome<()> {
    let district = district_of(folder)?;
    let kiosk = at_district(folder, layout)?;
    let marks = names(
        &kiosk,
        "return [...document.querySelectorAll('[data-place][data-shortcut]')].map((mark) => mark.dataset.place)",
    )?;
    let items = district.towns.iter().flat_map(|town| &town.items).count();
    let towns = district.towns.iter().filter(|town| !town.is_district).count();
    assert_eq!(
        marks.len(),
        items + towns,
        "a number for each town and each item: {marks:?}"
    );
    assert_eq!(marks.iter().collect::<BTreeSet<_>>().len(), marks.len());
    for mark in &marks {
        turn_to(&kiosk, &Control::place(mark))?;
        kiosk.tap(&Control::place(mark))?;
        kiosk.until(&format!("{mark} to be chosen"), || pressed(&kiosk, "place", mark))?;
        let shown = names(
            &kiosk,
            "return [...document.querySelectorAll('[data-shortcut].now')].map((mark) => mark.dataset.place)",
        )?;
        assert_eq!(
            shown,
            [mark.as_str()],
            "the number that is chosen stands out on the map"
        );
        let leads_on = kiosk.targets()?.contains(mark);
        assert_eq!(leads_on, !mark.starts_with("town:"), "{mark} leads on");
        assert_eq!(
            kiosk.layout_faults()?,
            Vec::<String>::new(),
            "with {mark} in {}",
            layout.name()
        );
    }
    Ok(())
}

fn district_of(folder: &Path) -> Outcome<District> {
    shown(&loaded(folder))
        .district
        .ok_or_else(|| Trouble::new("no district"))
}

/// A window that shows the district, in the language that the exhibition begins in.
fn at_district(folder: &Path, layout: Layout) -> Outcome<Kiosk> {
    let exhibition = shown(&loaded(folder));
    let kiosk = Kiosk::open(folder, layout)?;
    kiosk.go(&Control::language(&exhibition.default_language), &Place::screen("home"))?;
    kiosk.go(
        &Control::to("section:district"),
        &Place::item("district", "district:district"),
    )?;
    Ok(kiosk)
}

fn pressed(kiosk: &Kiosk, hook: &str, id: &str) -> Outcome<bool> {
    let ask = "const [hook, id] = arguments;
        const controls = document.querySelectorAll(`[data-${hook}]:not([data-shortcut])`);
        return [...controls].some((control) => control.dataset[hook] === id && control.ariaPressed === 'true')";
    Ok(kiosk.run(ask, &[json!(hook), json!(id)])? == json!(true))
}

/// The names that a script answers with.
fn names(kiosk: &Kiosk, script: &str) -> Outcome<Vec<String>> {
    serde_json::from_value(kiosk.run(script, &[])?).during("reading what the page answered")
}
