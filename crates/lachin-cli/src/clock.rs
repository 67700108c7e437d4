//! The present in Baku, and the day before which no clock is right.

use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

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

/// The present, as files are dated.
pub(crate) fn present() -> SystemTime {
    SystemTime::now()
}

/// What a wall clock in Baku showed at a time, to the second.
pub(crate) fn written(time: SystemTime) -> String {
    in_baku(time.into()).format("%Y-%m-%d %H:%M:%S").to_string()
}

/// The last moment that somebody in Baku means by a day, a minute or a second: `2026-05-28`, `2026-05-28 09:00`,
/// `2026-05-28T09:00:30`.
pub(crate) fn read(text: &str) -> Option<SystemTime> {
    let (day, time) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?;
    let start = |format| NaiveTime::parse_from_str(time.trim(), format).ok();
    let (start, length) = match (time, start("%H:%M"), start("%H:%M:%S")) {
        ("", _, _) => (NaiveTime::MIN, TimeDelta::days(1)),
        (_, Some(minute), _) => (minute, TimeDelta::minutes(1)),
        (_, None, second) => (second?, TimeDelta::seconds(1)),
    };
    let last = day
        .and_time(start)
        .checked_add_signed(length - TimeDelta::nanoseconds(1))?;
    let baku = FixedOffset::east_opt(SECONDS_AHEAD_OF_UTC)?;
    Some(last.and_local_timezone(baku).single()?.into())
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
    fn a_day_and_a_minute_last_to_their_end() {
        let last = |text: &str| written(read(text).unwrap());
        assert_eq!(last("2026-05-28"), "2026-05-28 23:59:59");
        assert_eq!(last("2026-05-28 09:00"), "2026-05-28 09:00:59");
        assert_eq!(last("2026-05-28T09:00:30"), "2026-05-28 09:00:30");
        for text in ["28.05.2026", "2026-05-28 9", "2026-02-30", "2026", "99999999-01-01", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn program_was_built_before_it_runs() {
        assert!(floor() <= now().date());
    }
}
