//! What Help tells beside its choices.

use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::trouble::Outcome;

#[test]
fn help_says_in_every_language_how_to_find_staff() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let staff = exhibition.staff_help.as_ref().expect("the bundled exhibition says so");
    // Where room is scarcest.
    let kiosk = Kiosk::open(&project::content(), Layout::Laptop)?;
    kiosk.go(&Control::language("az"), &Place::screen("home"))?;
    for choice in &exhibition.languages {
        let words = &staff[&choice.tag].text;
        kiosk.read_in(&choice.tag)?;
        assert!(!kiosk.text()?.contains(words), "{words} before Help is open");
        kiosk.tap(&Control::help())?;
        assert!(kiosk.text()?.contains(words), "{words} in:\n{}", kiosk.text()?);
        kiosk.tap(&Control::action("close"))?;
    }
    Ok(())
}
