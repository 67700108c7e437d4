//! Time passes while a kiosk runs, and nobody touches a file.

use std::fs;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

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
