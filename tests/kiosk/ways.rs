//! The ways through the exhibition: what leads somewhere leads back, and what is on every screen stays where it is.

use std::collections::{BTreeMap, BTreeSet};

use lachin_tests::control::Control;
use lachin_tests::exhibition::{items, loaded, shown, target};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, stop, walk};
use lachin_tests::trouble::{During, Outcome};
use lachin_wire::{Exhibition, Tag};
use serde_json::json;

#[test]
fn every_link_is_seen_at_both_ends() -> Outcome<()> {
    // Items of every kind, works among them, which the bundled exhibition has none of yet.
    for folder in [project::content(), project::good_exhibition()] {
        let exhibition = shown(&loaded(&folder));
        let kiosk = Kiosk::open(&folder, Layout::Portrait)?;
        kiosk.go(&Control::language("en"), &Place::screen("home"))?;
        let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let written = links(&exhibition);
        for item in items(&exhibition) {
            walk(&kiosk, &stop(&item))?;
            seen.insert(item.target(), tags(&kiosk)?);
        }
        assert!(written.len() > 10, "{written:?}");
        let shown_on = |screen: &String| seen.get(screen).cloned().unwrap_or_default();
        let lost: Vec<_> = written.iter().filter(|(at, to)| !shown_on(at).contains(to)).collect();
        assert!(lost.is_empty(), "in {}, not seen: {lost:?}", folder.display());
        let one_way: Vec<_> = written.iter().filter(|(at, to)| !shown_on(to).contains(at)).collect();
        assert!(one_way.is_empty(), "in {}, no way back: {one_way:?}", folder.display());
    }
    Ok(())
}

/// All tags of the item on the screen: those that wait behind "more" or on further pages of entries too, and what lies at
/// the places of a map.
fn tags(kiosk: &Kiosk) -> Outcome<BTreeSet<String>> {
    const PAGES: usize = 12;
    let mut seen = more_tags(kiosk)?;
    let onward = Control::action("next-page");
    for _ in 0..PAGES {
        if !kiosk.offers(&onward)? {
            break;
        }
        // After the last page comes the first.
        kiosk.tap(&onward)?;
        seen.extend(kiosk.targets()?.into_iter().filter(|target| target.contains(':')));
    }
    for place in places(kiosk)? {
        kiosk.tap(&Control::place(&place))?;
        seen.extend(more_tags(kiosk)?);
    }
    Ok(seen)
}

/// The keys of the places on a map; none where there is no map.
fn places(kiosk: &Kiosk) -> Outcome<Vec<String>> {
    let ask = "return [...document.querySelectorAll('[data-control=place]:not([data-shortcut])')].map(({ dataset }) => dataset.place);";
    serde_json::from_value(kiosk.run(ask, &[])?).during("reading the places of the map")
}

fn more_tags(kiosk: &Kiosk) -> Outcome<BTreeSet<String>> {
    let mut seen = BTreeSet::new();
    let more = Control::action("more-tags");
    loop {
        seen.extend(
            kiosk
                .targets()?
                .into_iter()
                .filter(|target| target.contains(':') && !target.starts_with("section:")),
        );
        if !kiosk.offers(&more)? {
            return Ok(seen);
        }
        kiosk.tap(&more)?;
    }
}

/// Every link that the page is handed, from where it stands to where it leads.
fn links(exhibition: &Exhibition) -> BTreeSet<(String, String)> {
    let mut links = BTreeSet::new();
    let mut add = |at: &lachin_wire::ItemKey, tags: &[Tag]| {
        links.extend(tags.iter().map(|tag| (target(at), target(&tag.target))));
    };
    exhibition
        .district
        .iter()
        .for_each(|it| add(&it.item.key, &it.item.tags));
    exhibition.venues.iter().for_each(|it| add(&it.item.key, &it.item.tags));
    exhibition
        .stories
        .iter()
        .for_each(|it| add(&it.item.key, &it.item.tags));
    exhibition.works.iter().for_each(|it| add(&it.item.key, &it.item.tags));
    exhibition.films.iter().for_each(|it| add(&it.item.key, &it.item.tags));
    exhibition.people.iter().for_each(|it| add(&it.item.key, &it.item.tags));
    exhibition.moments.iter().for_each(|it| add(&it.key, &it.tags));
    links
}

#[test]
fn home_help_and_languages_stay_where_they_are() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    for layout in [Layout::Portrait, Layout::Landscape, Layout::Laptop] {
        let kiosk = Kiosk::open(&project::content(), layout)?;
        kiosk.go(&Control::language("ru"), &Place::screen("home"))?;
        let boxes = "return ['home', 'back', 'help', 'language'].flatMap((name) =>
            [...document.querySelectorAll(`[data-control=${name}]`)].map((control) => {
                const { x, y, width, height } = control.getBoundingClientRect();
                return [name, x, y, width, height];
            }));";
        let before = kiosk.run(boxes, &[])?;
        assert_eq!(before.as_array().map(Vec::len), Some(3 + exhibition.languages.len()));
        for stop in one_of_each_screen(&exhibition) {
            walk(&kiosk, &stop)?;
            assert_eq!(kiosk.run(boxes, &[])?, before, "on {} in {}", stop.place, layout.name());
            kiosk.tap(&Control::help())?;
            assert_eq!(kiosk.run(boxes, &[])?, before, "with the help on {}", stop.place);
            // One tap leads Home from wherever one is.
            kiosk.go(&Control::home(), &Place::screen("home"))?;
            assert_eq!(kiosk.run("return history.length;", &[])?, json!(1));
        }
    }
    Ok(())
}
