//! Every kind of screen of an exhibition in every language, held to the rules of the layout.

use std::collections::BTreeSet;
use std::path::Path;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::tour::{one_of_each_screen, walk};
use lachin_tests::trouble::Outcome;

use super::longer::LANGUAGES;

/// No screen of the exhibition in `folder` breaks a rule, but for what the words of `meant` begin.
pub(super) fn is_in_order(folder: &Path, meant: &[&str]) -> Outcome<()> {
    let exhibition = shown(&loaded(folder));
    let mut faults = BTreeSet::new();
    for layout in [Layout::Portrait, Layout::Landscape, Layout::Laptop] {
        let kiosk = Kiosk::open(folder, layout)?;
        let mut note = |place: &str| -> Outcome<()> {
            let found = kiosk.layout_faults()?.into_iter();
            let unmeant = found.filter(|fault| !meant.iter().any(|words| fault.starts_with(words)));
            faults.extend(unmeant.map(|fault| format!("{place} in {}: {fault}", layout.name())));
            Ok(())
        };
        note("attract")?;
        kiosk.go(&Control::language("az"), &Place::screen("home"))?;
        kiosk.tap(&Control::help())?;
        note("the help")?;
        kiosk.tap(&Control::action("close"))?;
        for stop in one_of_each_screen(&exhibition) {
            walk(&kiosk, &stop)?;
            for language in LANGUAGES {
                kiosk.read_in(language)?;
                note(&format!("{} in {language}", stop.place))?;
            }
            if kiosk.offers(&Control::action("sources"))? {
                kiosk.tap(&Control::action("sources"))?;
                note(&format!("the sources of {}", stop.place))?;
                kiosk.tap(&Control::action("close"))?;
            }
        }
        assert_eq!(kiosk.faults()?, Vec::<String>::new());
    }
    let lines: Vec<_> = faults.into_iter().collect();
    assert!(lines.is_empty(), "{} faults:\n{}", lines.len(), lines.join("\n"));
    Ok(())
}
