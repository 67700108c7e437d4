//! How much is read at a glance: lines of no more than 55 letters, and stories that need not be turned all the time.

use std::collections::BTreeMap;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{items, loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, stop, walk};
use lachin_tests::trouble::{During, Outcome};
use lachin_wire::Kind;

/// Of twenty lines nineteen are no longer.
const LETTERS_PER_LINE: u64 = 55;

/// So often a story is turned at most, in the text size that the screen opens with.
const PAGES_OF_A_STORY: usize = 12;

/// How many pages the text takes, whether those are more than it has parts, and in how many rows links stand.
type Shared = (usize, bool, usize);

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

#[test]
fn links_leave_the_room_to_a_long_story() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let mut spilling = 0;
    for layout in Layout::ALL {
        let kiosk = Kiosk::open(&project::content(), layout)?;
        // Of the four languages the one with the longest words.
        kiosk.go(&Control::language("ru"), &Place::screen("home"))?;
        for story in items(&exhibition).iter().filter(|item| item.key.kind == Kind::Story) {
            walk(&kiosk, &stop(story))?;
            let (pages, spills, rows): Shared = serde_json::from_value(kiosk.run(include_str!("shared.js"), &[])?)
                .during("reading how text and links share their room")?;
            let at = format!("{} in {}", story.key.id, layout.name());
            assert!(pages <= PAGES_OF_A_STORY, "{pages} pages: {at}");
            assert!(!spills || rows <= 1, "{rows} rows of links: {at}");
            spilling += usize::from(spills && rows == 1);
        }
    }
    assert!(spilling > 0, "no story needs the room");
    Ok(())
}

#[test]
fn links_that_cost_a_text_no_room_stay() -> Outcome<()> {
    let story = Place::item("story", "story:lachin-anniversary-2025");
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    kiosk.go(&Control::language("az"), &Place::screen("home"))?;
    kiosk.go(&Control::to("section:stories"), &Place::screen("stories"))?;
    kiosk.go(&Control::to("story:lachin-anniversary-2025"), &story)?;
    kiosk.tap(&Control::larger())?;
    let links = kiosk.run(
        "return document.querySelectorAll('[data-control=\"tag\"]').length;",
        &[],
    )?;
    assert_eq!(links, 2, "a row of two, and what goes on among the actions");
    Ok(())
}
