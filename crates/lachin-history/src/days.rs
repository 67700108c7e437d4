//! How many days a history has seen, which is what its ages are counted in.
//!
//! A kiosk's clock may stand in 1970 after a power cut, go backwards, or jump ahead for an hour. Reckoned by dates, such an
//! hour could make everything look too old to be kept. So a day counts when the history is used on a date on which it was
//! never used before: a wrong clock adds a day at most, and one that stands still none.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Days {
    /// How many days were seen.
    pub(crate) count: u64,
    /// On which dates, in days since 1970. None is ever forgotten: it would count again.
    dates: BTreeSet<i64>,
}

impl Days {
    /// Counts a date; whether it was a new one.
    pub(crate) fn see(&mut self, date: i64) -> bool {
        let is_new = self.dates.insert(date);
        if is_new {
            self.count = self.count.saturating_add(1);
        }
        is_new
    }

    /// The count goes on from here where the note was lost.
    pub(crate) fn at_least(&mut self, count: u64) {
        self.count = self.count.max(count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_jumps_or_stands_still_adds_no_age() {
        let mut days = Days::default();
        for _ in 0..100 {
            // Switched on without a battery, then set by hand.
            days.see(0);
            days.see(20_000);
        }
        days.see(30_000);
        days.see(20_001);
        assert_eq!(days.count, 4);
    }
}
