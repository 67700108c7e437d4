//! The present in Baku, and the day before which no clock is right.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Utc};

/// Asia/Baku: four hours ahead of UTC, without summer time.
const SECONDS_AHEAD_OF_UTC: i32 = 4 * 60 * 60;

/// What a wall clock in Baku shows.
pub(crate) fn now() -> NaiveDateTime {
    in_baku(Utc::now())
}

/// The day on which this program was built.
pub(crate) fn floor() -> NaiveDate {
    let built_at = env!("LACHIN_BUILT_AT")
        .parse()
        .ok()
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    in_baku(built_at.unwrap_or_default()).date()
}

fn in_baku(moment: DateTime<Utc>) -> NaiveDateTime {
    match FixedOffset::east_opt(SECONDS_AHEAD_OF_UTC) {
        Some(baku) => moment.with_timezone(&baku).naive_local(),
        None => moment.naive_utc(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn baku_is_four_hours_ahead() {
        let evening = DateTime::from_timestamp(1_764_532_800, 0).unwrap();
        assert_eq!(evening.naive_utc().to_string(), "2025-11-30 20:00:00");
        assert_eq!(in_baku(evening).to_string(), "2025-12-01 00:00:00");
    }

    #[test]
    fn program_was_built_before_it_runs() {
        assert!(floor() <= now().date());
    }
}
