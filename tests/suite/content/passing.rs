//! Time passes while a kiosk runs, and nobody touches a file.

use std::fs;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use lachin_content::{Code, Loaded};

use super::copy::Copy;
use super::running::Running;

const WORK: &str = "works/red-carpet/work.json";
const SIDECAR: &str = "venues/north-gallery/images/hall.png.json";
const LICENCE: &str = "\"licence\": \"CC-BY-NC-ND-4.0\"";

fn midnight(day: u32) -> NaiveDateTime {
    let date = NaiveDate::from_ymd_opt(2026, 6, day).expect("a day");
    date.and_hms_opt(0, 0, 0).expect("a moment")
}

/// A kiosk that shows a picture by a permission, and a work, both until the end of 2 June.
fn until_the_second() -> Running {
    let copy = Copy::of_good();
    let permission =
        r#""licence": "permission", "permission": { "by": "A. Writer", "from": "2024-01-01", "until": "2026-06-02" }"#;
    copy.edit(SIDECAR, LICENCE, permission);
    copy.edit(
        WORK,
        "\"status\": \"published\"",
        "\"status\": \"published\", \"until\": \"2026-06-02\"",
    );
    Running::on(copy)
}

/// Whether the picture and the work are shown.
fn shows(running: &Running) -> (bool, bool) {
    let items = running.items(&running.renew());
    let has_picture = items["venues/north-gallery"].contains("hall.png");
    (has_picture, items.contains_key("works/red-carpet"))
}

#[test]
fn what_ends_ends_at_its_minute() {
    let mut running = until_the_second();
    assert_eq!(shows(&running), (true, true));
    running.copy.now = midnight(3) - TimeDelta::minutes(1);
    assert_eq!(shows(&running), (true, true));
    assert_eq!(running.renew().next_change, Some(midnight(3)));
    running.copy.now = midnight(3);
    assert_eq!(shows(&running), (false, false));
    assert_eq!(running.renew().held.len(), 0, "an end is no fault");
}

#[test]
fn a_version_that_is_held_ends_too() {
    let mut running = until_the_second();
    running.copy.write("venues/north-gallery/venue.json", "{");
    running.copy.write(WORK, "{");
    assert_eq!(shows(&running), (true, true));
    assert_eq!(running.renew().held.len(), 2);
    running.copy.now = midnight(3);
    assert_eq!(shows(&running), (false, false));
}

#[test]
fn all_that_is_held_while_the_folder_is_away_ends_too() {
    let mut running = until_the_second();
    fs::rename(&running.copy.path, running.copy.path.with_file_name("elsewhere")).expect("a new name");
    assert_eq!(shows(&running), (true, true));
    running.copy.now = midnight(3);
    assert_eq!(shows(&running), (false, false));
}

/// The good exhibition with a picture that may be shown between these days.
fn permitted(record: &str) -> Copy {
    let copy = Copy::of_good();
    permit(&copy, record);
    copy
}

fn permit(copy: &Copy, record: &str) {
    let permission = format!("\"licence\": \"permission\", \"permission\": {{ \"by\": \"A. Writer\", {record} }}");
    copy.edit(SIDECAR, LICENCE, &permission);
}

/// What is said, how many pictures are shown, and when to look again.
fn told(loaded: &Loaded) -> (Vec<Code>, usize, Option<NaiveDateTime>) {
    let codes = loaded.diagnostics.iter().map(|fault| fault.code);
    let pictures = loaded.exhibition.venues[0].entry.gallery.len();
    (codes.collect(), pictures, loaded.next_change)
}

#[test]
fn no_picture_is_shown_before_its_permission_begins() {
    use Code::{PermissionEndsSoon, PermissionNotYet};
    let mut copy = permitted("\"from\": \"2026-06-03\"");
    let begins = Some(midnight(3));
    assert_eq!(told(&copy.load()), (vec![PermissionNotYet], 1, begins));
    copy.now = midnight(3) - TimeDelta::minutes(1);
    assert_eq!(told(&copy.load()), (vec![PermissionNotYet], 1, begins));
    copy.now = midnight(3);
    assert_eq!(told(&copy.load()), (vec![], 2, None));
    // Of an end nothing is said before there is a beginning.
    let mut copy = permitted("\"from\": \"2026-06-03\", \"until\": \"2026-06-03\"");
    assert_eq!(told(&copy.load()), (vec![PermissionNotYet], 1, begins));
    copy.now = midnight(3);
    assert_eq!(told(&copy.load()), (vec![PermissionEndsSoon], 2, Some(midnight(4))));
}

#[test]
fn by_a_wrong_clock_only_what_has_certainly_begun_is_shown() {
    for (from, pictures) in [("2025-12-31", 2), ("2026-01-01", 2), ("2026-01-02", 1)] {
        let mut copy = permitted(&format!("\"from\": \"{from}\""));
        copy.now = NaiveDateTime::default();
        let (codes, shown, _) = told(&copy.load());
        assert_eq!((codes, shown), (vec![Code::ClockDoubtful], pictures), "{from}");
    }
}

#[test]
fn what_is_held_for_a_picture_that_may_not_be_shown_yet_comes_by_itself() {
    let mut running = Running::on(Copy::of_good());
    let before = running.items(&running.renew());
    permit(&running.copy, "\"from\": \"2026-06-03\"");
    running.copy.edit(
        "venues/north-gallery/venue.json",
        "\"North Gallery\"",
        "\"The North Gallery\"",
    );
    let held = running.renew();
    assert!(held.held.contains_key("venues/north-gallery"));
    assert_eq!(running.items(&held), before);
    assert_eq!(held.next_change, Some(midnight(3)), "the day is not missed");
    running.copy.now = midnight(3);
    let begun = running.renew();
    assert_eq!((begun.held.len(), begun.diagnostics), (0, vec![]));
    let venue = &begun.exhibition.venues[0];
    assert!(format!("{:?}", venue.name).contains("The North Gallery"));
    assert_eq!(venue.entry.gallery.len(), 2);
}
