//! How much is read at a glance: lines of no more than 55 letters.

use std::collections::BTreeMap;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, walk};
use lachin_tests::trouble::{During, Outcome};

/// Of twenty lines nineteen are no longer.
const LETTERS_PER_LINE: u64 = 55;

#[test]
fn lines_are_short_enough_to_be_read_standing() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    for layout in [Layout::Portrait, Layout::Laptop] {
        let kiosk = Kiosk::open(&project::content(), layout)?;
        kiosk.go(&Control::language("en"), &Place::screen("home"))?;
        let mut lines: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
        for stop in one_of_each_screen(&exhibition) {
            walk(&kiosk, &stop)?;
            for choice in &exhibition.languages {
                kiosk.read_in(&choice.tag)?;
                let counts: Vec<u64> = serde_json::from_value(kiosk.run(include_str!("lines.js"), &[])?)
                    .during("reading how long the lines are")?;
                lines.entry(&choice.tag).or_default().extend(counts);
            }
        }
        for (language, mut counts) in lines {
            counts.sort_unstable();
            assert!(counts.len() > 40, "only {} lines in {language}", counts.len());
            let most = counts[(counts.len() * 95).div_ceil(100) - 1];
            assert!(
                most <= LETTERS_PER_LINE,
                "{most} letters on a line in {language} in {}; the longest: {:?}",
                layout.name(),
                &counts[counts.len() - 5..]
            );
        }
    }
    Ok(())
}
