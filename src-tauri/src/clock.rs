//! The only reading of the machine's clock.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Utc};

/// Azerbaijan keeps one offset all year.
const BAKU_AHEAD_OF_UTC: TimeDelta = TimeDelta::hours(4);

/// The present, as a wall clock in Baku shows it.
pub(crate) fn now_in_baku() -> NaiveDateTime {
    (Utc::now() + BAKU_AHEAD_OF_UTC).naive_utc()
}

/// The day on which the program was built; a clock that shows an earlier one is certainly wrong.
pub(crate) fn floor() -> NaiveDate {
    env!("LACHIN_BUILD_DAY")
        .parse()
        .ok()
        .and_then(NaiveDate::from_epoch_days)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_was_built_before_now_and_after_it_was_begun() {
        assert!(floor() <= now_in_baku().date());
        assert!(floor() >= NaiveDate::from_ymd_opt(2025, 11, 1).expect("a day"));
    }
}
