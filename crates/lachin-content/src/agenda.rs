//! When something will be shown or hidden next without anybody changing a file.

use std::sync::Mutex;

use chrono::NaiveDateTime;

/// The next moment after the present at which a date in the folder takes effect.
#[derive(Debug)]
pub(crate) struct Agenda {
    now: NaiveDateTime,
    next: Mutex<Option<NaiveDateTime>>,
}

impl Agenda {
    pub(crate) fn after(now: NaiveDateTime) -> Self {
        Self {
            now,
            next: Mutex::new(None),
        }
    }

    /// Notes that something begins or ends at a moment.
    pub(crate) fn note(&self, moment: NaiveDateTime) {
        if moment <= self.now {
            return;
        }
        let mut next = self.lock();
        *next = Some(next.map_or(moment, |next| next.min(moment)));
    }

    pub(crate) fn next(&self) -> Option<NaiveDateTime> {
        *self.lock()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<NaiveDateTime>> {
        // A value is whole whatever happened to the one who wrote it.
        self.next.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_moment_is_the_earliest_that_is_still_to_come() {
        let at = |hour| chrono::NaiveDate::default().and_hms_opt(hour, 0, 0).unwrap();
        let agenda = Agenda::after(at(9));
        for hour in [8, 9, 17, 12, 23] {
            agenda.note(at(hour));
        }
        assert_eq!(agenda.next(), Some(at(12)));
    }
}
