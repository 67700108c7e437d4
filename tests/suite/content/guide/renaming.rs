//! The guide names just the words that can be renamed on the screen.

use std::collections::BTreeSet;
use std::fs;

use lachin_tests::project;

use super::{between, guides};

#[test]
fn the_guide_names_every_word_that_acts_on_the_screen() {
    let page = fs::read_to_string(project::root().join("ui/src/i18n/messages.ts")).expect("the page's words");
    let (_, list) = page.split_once("export const RENAMABLE = {").expect("the list");
    let (list, _) = list.split_once("} as const").expect("its end");
    let acting: BTreeSet<_> = list.lines().flat_map(|line| between(line, "  '", "': [")).collect();
    assert!(acting.contains("home.heading"), "{acting:?}");
    for guide in guides() {
        let section = guide
            .iter()
            .find(|section| section.heading.starts_with("10. "))
            .expect("the section on words");
        let named = section
            .spans
            .iter()
            .filter(|span| span.contains('.') && !span.contains(".json"));
        assert_eq!(named.cloned().collect::<BTreeSet<_>>(), acting, "{}", section.heading);
    }
}
