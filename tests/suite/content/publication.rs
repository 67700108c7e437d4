//! When items are shown, and to whom.

use chrono::NaiveDate;
use lachin_content::{Code, LoadOptions, Severity, load};

use super::copy::{Copy, items};

const WORK: &str = "works/tall-window/work.json";

fn publish(copy: &Copy, publication: &str) {
    let work = copy
        .read(WORK)
        .replace("{\n    \"status\": \"published\"\n  }", publication);
    assert!(work.contains(publication), "the publication was there to be replaced");
    copy.write(WORK, work);
}

fn works_at(copy: &Copy, year: i32, month: u32, day: u32, hour: u32) -> usize {
    let now = NaiveDate::from_ymd_opt(year, month, day)
        .and_then(|day| day.and_hms_opt(hour, 0, 0))
        .expect("a moment");
    let floor = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
    load(
        &copy.path,
        &LoadOptions {
            now,
            floor,
            preview: false,
        },
    )
    .exhibition
    .works
    .len()
}

#[test]
fn an_item_comes_and_goes_by_the_clock_of_baku() {
    let copy = Copy::of_good();
    publish(
        &copy,
        r#"{ "status": "published", "from": "2026-05-28 09:00", "until": "2026-06-30" }"#,
    );
    assert_eq!(works_at(&copy, 2026, 5, 28, 8), 2);
    assert_eq!(works_at(&copy, 2026, 5, 28, 9), 3);
    assert_eq!(works_at(&copy, 2026, 6, 30, 23), 3);
    assert_eq!(works_at(&copy, 2026, 7, 1, 0), 2);
}

#[test]
fn a_clock_before_its_time_shows_only_what_is_certainly_due() {
    let copy = Copy::of_good();
    publish(&copy, r#"{ "status": "published", "from": "2025-12-31" }"#);
    assert_eq!(works_at(&copy, 1970, 1, 1, 4), 3);
    let copy = Copy::of_good();
    publish(&copy, r#"{ "status": "published", "until": "2030-12-31" }"#);
    assert_eq!(works_at(&copy, 1970, 1, 1, 4), 2);
}

#[test]
fn a_preview_shows_drafts() {
    let mut copy = Copy::of_good();
    publish(&copy, r#"{ "status": "draft" }"#);
    assert_eq!(copy.load().exhibition.works.len(), 2);
    copy.is_preview = true;
    let loaded = copy.load();
    assert_eq!(loaded.exhibition.works.len(), 3);
    assert_eq!(loaded.diagnostics, []);
}

#[test]
fn errors_of_a_draft_count_as_warnings() {
    let copy = Copy::of_good();
    publish(&copy, r#"{ "status": "draft" }"#);
    copy.write(
        WORK,
        copy.read(WORK).replace("\"type\": \"painting\"", "\"type\": \"paint\""),
    );
    let faults: Vec<_> = copy
        .load()
        .diagnostics
        .iter()
        .map(|fault| (fault.code, fault.severity))
        .collect();
    assert_eq!(
        faults,
        [
            (Code::NotShownNow, Severity::Note),
            (Code::ValueUnknown, Severity::Warning)
        ]
    );
}

#[test]
fn all_that_is_bundled_is_shown_by_a_clock_without_a_battery() {
    let mut copy = Copy::of_bundled();
    let good = copy.load();
    copy.now = NaiveDate::from_ymd_opt(1970, 1, 1)
        .and_then(|day| day.and_hms_opt(4, 0, 0))
        .expect("a moment");
    let wrong = copy.load();
    assert_eq!(items(&wrong.exhibition), items(&good.exhibition));
    let new: Vec<Code> = wrong.diagnostics.iter().map(|fault| fault.code).collect();
    let old: Vec<Code> = good.diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(new.len(), old.len() + 1);
    assert!(new.contains(&Code::ClockDoubtful) && !old.contains(&Code::ClockDoubtful));
}

#[test]
fn a_clock_is_doubtful_until_the_day_on_which_the_program_was_made() {
    let is_doubtful = |day: u32, year: i32| {
        let mut copy = Copy::of_good();
        let month = if day == 1 { 1 } else { 12 };
        let date = NaiveDate::from_ymd_opt(year, month, day);
        copy.now = date.and_then(|date| date.and_hms_opt(0, 0, 0)).expect("a moment");
        copy.load()
            .diagnostics
            .iter()
            .any(|fault| fault.code == Code::ClockDoubtful)
    };
    assert!(is_doubtful(31, 2025));
    assert!(!is_doubtful(1, 2026));
}

#[test]
fn a_date_of_publication_that_cannot_be_read_is_ignored_and_said() {
    let copy = Copy::of_good();
    publish(&copy, r#"{ "status": "published", "until": "soon" }"#);
    let loaded = copy.load();
    let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!((codes, loaded.exhibition.works.len()), (vec![Code::DateInvalid], 3));
}

#[test]
fn a_page_may_begin_and_end_on_one_day_but_not_in_one_minute() {
    let shown = |publication: &str| {
        let copy = Copy::of_good();
        publish(&copy, publication);
        let faulty = copy
            .load()
            .diagnostics
            .iter()
            .any(|fault| fault.code == Code::PublicationOrder);
        (works_at(&copy, 2026, 6, 1, 12), faulty)
    };
    let day = r#"{ "status": "published", "from": "2026-06-01", "until": "2026-06-01" }"#;
    assert_eq!(shown(day), (3, false));
    let from_nine = r#"{ "status": "published", "from": "2026-06-01 09:00", "until": "2026-06-01" }"#;
    assert_eq!(shown(from_nine), (3, false));
    let minute = r#"{ "status": "published", "from": "2026-06-01 09:00", "until": "2026-06-01 09:00" }"#;
    assert_eq!(shown(minute), (2, true));
}
