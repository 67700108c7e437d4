//! The versions that visitors see.

use lachin_history::{HistoryError, Manifest};

use crate::made::{Made, on};

#[test]
fn the_version_that_visitors_see_stays_though_the_folder_goes_on_and_all_else_is_thinned() {
    let made = Made::with(&[("venues/a/text.az.md", "# good"), ("exhibition.json", "{}")]);
    let good = made.keep(on(1, 0)).manifest;
    assert!(made.history.shown().unwrap().items.is_empty());
    made.write("venues/a/text.az.md", "# faulty");
    let mut shown = made.keep(on(1, 1)).manifest;
    shown.set_item("venues/a", good.item("venues/a").unwrap().clone());
    let recorded = made.history.record_shown(&shown).unwrap();
    assert_eq!(recorded.shown.items, made.history.shown().unwrap().items);
    for day in 2..100 {
        made.history.thin(on(day, 0)).unwrap();
    }
    let after_a_restart = made.opened_again().shown().unwrap();
    let file = &after_a_restart.items["venues/a"]["text.az.md"];
    assert_eq!(std::fs::read(&file.path).unwrap(), b"# good");
    assert_eq!(file.modified, good.file("venues/a/text.az.md").unwrap().modified);
    assert!(after_a_restart.items[""].contains_key("exhibition.json"));
    assert_eq!(after_a_restart.damaged, [""; 0]);
}

#[test]
fn a_lost_file_costs_itself_alone() {
    let made = Made::with(&[("venues/a/text.az.md", "# A"), ("venues/a/text.en.md", "# E")]);
    let kept = made.keep(on(1, 0)).manifest;
    made.history.record_shown(&kept).unwrap();
    let shown = made.history.shown().unwrap();
    std::fs::remove_file(&shown.items["venues/a"]["text.en.md"].path).unwrap();
    let shown = made.history.shown().unwrap();
    assert_eq!(shown.items["venues/a"].len(), 1);
    assert_eq!(shown.damaged, ["venues/a/text.en.md"]);
    // What cannot be shown after a restart is not recorded, and what was recorded stays.
    let mut other = kept.clone();
    let mut files = kept.item("venues/a").unwrap().clone();
    files.remove("text.az.md");
    other.set_item("venues/a", files);
    let refused = made.history.record_shown(&other);
    assert!(matches!(refused, Err(HistoryError::Damaged(path)) if path == "venues/a/text.en.md"));
    assert_eq!(made.history.shown().unwrap().items["venues/a"].len(), 1);
    made.history.record_shown(&Manifest::default()).unwrap();
    assert!(made.history.shown().unwrap().items.is_empty());
}
