//! What goes in time.

use std::time::SystemTime;

use crate::made::{Made, folder, on};

/// A snapshot on each of so many days.
fn kept_daily(days: u64) -> Made {
    let made = Made::with(&[]);
    for day in 0..days {
        made.write("text.az.md", &format!("# {day}"));
        made.keep(on(day, 0));
    }
    made
}

#[test]
fn all_of_thirty_days_stay_then_one_a_week_and_their_bytes() {
    let made = kept_daily(60);
    let thinned = made.history.thin(on(59, 1)).unwrap();
    // Days are counted from 1: those up to 29 are older than thirty days, and the last of each week stays.
    let expected: Vec<_> = (30..=60).rev().chain([29, 27, 20, 13, 6]).collect();
    assert_eq!(made.numbers(), expected);
    assert_eq!(thinned.snapshots, 60 - expected.len());
    assert!(thinned.contents >= thinned.snapshots);
    assert_eq!(made.kept(13), folder(&[("text.az.md", "# 12")]));
    assert_eq!(made.history.thin(on(59, 2)).unwrap().snapshots, 0);
}

#[test]
fn one_a_week_stays_for_a_year_and_no_day_longer() {
    let made = kept_daily(60);
    // Days are counted from 1, and the newest is no week's last but stays.
    let weekly = || (6..60).step_by(7).chain([60]);
    for today in 61..=420_u64 {
        made.history.thin(on(today - 1, 0)).unwrap();
        if today < 91 {
            continue;
        }
        let mut expected: Vec<_> = weekly().filter(|day| today - day <= 365).collect();
        expected.reverse();
        assert_eq!(made.numbers(), expected, "day {today}");
    }
}

#[test]
fn a_clock_that_jumps_ahead_or_stands_in_1970_makes_nothing_go() {
    let made = kept_daily(20);
    made.remove("text.az.md");
    made.keep(on(20, 0));
    for _ in 0..200 {
        for wrong in [SystemTime::UNIX_EPOCH, on(20, 0), on(9_000, 0), on(3, 0)] {
            assert_eq!(made.history.thin(wrong).unwrap().snapshots, 0);
        }
    }
    assert_eq!(made.numbers().len(), 21);
    assert_eq!(made.history.deleted().unwrap().len(), 1);
}

#[test]
fn what_was_deleted_stays_for_ninety_days_and_then_goes() {
    let made = Made::with(&[("venues/a/text.az.md", "# A"), ("exhibition.json", "{}")]);
    made.keep(on(0, 0));
    made.remove("venues/a");
    made.keep(on(1, 0));
    for day in 2..=91 {
        made.history.thin(on(day, 0)).unwrap();
        assert_eq!(made.history.deleted().unwrap().len(), 1, "day {day}");
    }
    made.history.thin(on(92, 0)).unwrap();
    assert_eq!(made.history.deleted().unwrap(), []);
}

#[test]
fn the_newest_snapshot_stays_however_old_it_is() {
    let made = kept_daily(1);
    for day in 1..500 {
        made.history.thin(on(day, 0)).unwrap();
    }
    assert_eq!(made.kept(1), folder(&[("text.az.md", "# 0")]));
}
