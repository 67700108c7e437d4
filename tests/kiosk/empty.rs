//! A folder that is missing, empty or partly broken never gives a blank.

use std::path::Path;

use lachin_tests::control::Control;
use lachin_tests::display::colors;
use lachin_tests::exhibition::{items, loaded, shown};
use lachin_tests::folder::Folder;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::tour::{stop, walk};
use lachin_tests::trouble::Outcome;

/// "The exhibition is being prepared", as the first screen says it.
const BEING_PREPARED: [&str; 4] = [
    "Sərgi hazırlanır",
    "The exhibition is being prepared",
    "Выставка готовится",
    "Sergi hazırlanıyor",
];

/// Letters have soft edges, so even a few words have more colors than that.
const COLORS_OF_A_BLANK: usize = 50;

#[test]
fn missing_folder_shows_a_calm_message_in_four_languages() -> Outcome<()> {
    calm_message(&Folder::empty()?.nowhere())
}

#[test]
fn empty_folder_shows_a_calm_message_in_four_languages() -> Outcome<()> {
    calm_message(Folder::empty()?.path())
}

#[test]
fn one_broken_file_costs_one_item_and_all_others_are_shown() -> Outcome<()> {
    let folder = Folder::bundled()?;
    let before = shown(&loaded(folder.path()));
    let broken = before
        .venues
        .first()
        .map(|venue| venue.item.key.id.clone())
        .unwrap_or_default();
    folder.replace(&format!("venues/{broken}/venue.json"), b"{ \"name\": ")?;
    let exhibition = shown(&loaded(folder.path()));
    let gone = items(&before).len() - items(&exhibition).len();
    assert_eq!(gone, 1, "one broken file cost {gone} items");
    let kiosk = Kiosk::open(folder.path(), Layout::Landscape)?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    assert!(!kiosk.offers(&Control::to(&format!("venue:{broken}")))?);
    for item in items(&exhibition) {
        walk(&kiosk, &stop(&item))?;
    }
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}

fn calm_message(folder: &Path) -> Outcome<()> {
    let kiosk = Kiosk::open(folder, Layout::Portrait)?;
    assert_eq!(kiosk.here()?, Some(Place::screen("attract")));
    let text = kiosk.text()?;
    for sentence in BEING_PREPARED {
        assert!(text.contains(sentence), "\"{sentence}\" is not in \"{text}\"");
    }
    kiosk.until("more than a blank on the display", || {
        Ok(colors(&kiosk.display().picture()?) > COLORS_OF_A_BLANK)
    })?;
    assert_eq!(kiosk.layout_faults()?, Vec::<String>::new());
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}
