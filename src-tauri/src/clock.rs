//! The only reading of the machine's clock.

use std::time::SystemTime;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

/// Azerbaijan keeps one offset all year.
pub(crate) const BAKU_AHEAD_OF_UTC: TimeDelta = TimeDelta::hours(4);

/// The time by which history is dated: always the machine's own.
pub(crate) fn machine_time() -> SystemTime {
    SystemTime::now()
}

/// The present, or the time that is pretended for a preview.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Clock {
    /// How far it is ahead of the machine's.
    ahead: TimeDelta,
}

impl Clock {
    /// A clock that shows this now, and goes on from there; the machine's own where nothing is pretended.
    pub(crate) fn showing(pretended: Option<NaiveDateTime>) -> Self {
        Self {
            ahead: pretended.map_or(TimeDelta::zero(), |pretended| pretended - now_in_baku()),
        }
    }

    /// Whether it shows another time than the machine's.
    pub(crate) fn is_pretended(self) -> bool {
        !self.ahead.is_zero()
    }

    /// The time, as a wall clock in Baku shows it.
    pub(crate) fn now(self) -> NaiveDateTime {
        now_in_baku() + self.ahead
    }

    /// The day before which the clock is certainly wrong. A pretended time never is.
    pub(crate) fn floor(self) -> NaiveDate {
        if self.is_pretended() {
            build_day().min(self.now().date())
        } else {
            build_day()
        }
    }
}

fn now_in_baku() -> NaiveDateTime {
    in_baku(Utc::now())
}

fn in_baku(moment: DateTime<Utc>) -> NaiveDateTime {
    (moment + BAKU_AHEAD_OF_UTC).naive_utc()
}

/// The day on which the program was built; a clock that shows an earlier one is certainly wrong.
fn build_day() -> NaiveDate {
    env!("LACHIN_BUILD_DAY")
        .parse()
        .ok()
        .and_then(NaiveDate::from_epoch_days)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    #[test]
    fn a_day_in_baku_begins_four_hours_before_it_does_in_greenwich() {
        let moment = day(2025, 11, 30).and_hms_opt(20, 0, 0).expect("a moment").and_utc();
        assert_eq!(
            in_baku(moment),
            day(2025, 12, 1).and_hms_opt(0, 0, 0).expect("midnight")
        );
    }

    #[test]
    fn the_program_was_built_before_now_and_after_it_was_begun() {
        let clock = Clock::default();
        assert!(clock.floor() <= clock.now().date());
        assert!(clock.floor() >= day(2025, 11, 1));
    }

    #[test]
    fn a_pretended_day_is_believed_even_before_the_program_was_built() {
        for pretended in [day(1992, 5, 18), day(2099, 1, 1)] {
            let clock = Clock::showing(pretended.and_hms_opt(12, 0, 0));
            assert_eq!(clock.now().date(), pretended);
            assert!(clock.floor() <= pretended);
        }
    }
}
