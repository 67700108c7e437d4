//! Follows the folder and the calendar: whenever one of them changes what is to be shown, the snapshot is renewed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};
use lachin_content::{Extent, is_left_behind};
use lachin_watch::{LOOK, REST, Rules, Watch, Way};
use tauri::{AppHandle, Manager};

use crate::app::App;

/// How often the calendar is looked at.
const TICK: Duration = Duration::from_secs(1);

/// A clock that goes back by more than this was set anew.
const BACKWARDS: TimeDelta = TimeDelta::seconds(30);

/// Begins to follow, until the program ends.
///
/// # Errors
///
/// When the system gives no further thread.
pub(crate) fn start(handle: &AppHandle) -> std::io::Result<()> {
    let app = handle.state::<App>();
    let way = app.way().unwrap_or_else(|| Way::of(app.folder()));
    tracing::info!(folder = %app.folder().display(), ?way, "the folder is followed");
    let rules = Rules {
        way,
        is_looked_at: |name| !is_left_behind(name),
        rest: REST,
        look: LOOK,
    };
    let (sender, changes) = channel();
    let watch = Watch::start(app.folder(), rules, move |touched| {
        // Nobody follows any more only when the program ends.
        let _ = sender.send(Extent::of(touched.iter().map(PathBuf::as_path)));
    })?;
    let own = handle.clone();
    thread::Builder::new().name("following".into()).spawn(move || {
        let _watch = watch;
        let app = own.state::<App>();
        // What was changed since the window was made ready, and what nobody has to wait for: reports and history.
        renew(&app, &Extent::Everything);
        let mut calendar = Calendar::new(app.now(), app.next_change());
        loop {
            let due = match changes.recv_timeout(TICK) {
                Ok(first) => Some(changes.try_iter().fold(first, Extent::and)),
                // At least once a day everything is looked at.
                Err(RecvTimeoutError::Timeout) => calendar.is_due(app.now()).then_some(Extent::Everything),
                Err(RecvTimeoutError::Disconnected) => return,
            };
            if let Some(extent) = due {
                renew(&app, &extent);
                calendar = Calendar::new(app.now(), app.next_change());
            }
        }
    })?;
    Ok(())
}

/// Whatever a folder does to a library on the way, the next change is followed again.
fn renew(app: &App, extent: &Extent) {
    if catch_unwind(AssertUnwindSafe(|| app.renew(extent))).is_err() {
        tracing::error!("the folder could not be followed; what was shown stays");
    }
}

/// When what is shown has to be judged again.
#[derive(Debug)]
struct Calendar {
    due: NaiveDateTime,
    seen: NaiveDateTime,
}

impl Calendar {
    /// Due at the next date of the folder, and each midnight, since some days have items of their own.
    fn new(now: NaiveDateTime, next_change: Option<NaiveDateTime>) -> Self {
        let midnight = now.date().checked_add_days(Days::new(1));
        let midnight = midnight.map_or(NaiveDateTime::MAX, |day| day.and_time(NaiveTime::MIN));
        Self {
            due: next_change.map_or(midnight, |next| next.min(midnight)),
            seen: now,
        }
    }

    /// Whether it is time, or the clock was set back.
    fn is_due(&mut self, now: NaiveDateTime) -> bool {
        let is_set_back = now < self.seen - BACKWARDS;
        self.seen = now;
        is_set_back || now >= self.due
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 5, day)
            .and_then(|day| day.and_hms_opt(hour, minute, 0))
            .expect("a moment")
    }

    #[test]
    fn what_is_shown_is_judged_at_the_minute_of_a_date_and_at_midnight() {
        let mut calendar = Calendar::new(at(28, 8, 0), Some(at(28, 9, 0)));
        assert!(!calendar.is_due(at(28, 8, 59)));
        assert!(calendar.is_due(at(28, 9, 0)));
        let mut calendar = Calendar::new(at(28, 9, 0), Some(at(30, 9, 0)));
        assert!(!calendar.is_due(at(28, 23, 59)));
        assert!(calendar.is_due(at(29, 0, 0)));
    }

    #[test]
    fn a_clock_that_is_set_is_noticed() {
        let mut calendar = Calendar::new(at(28, 9, 0), None);
        assert!(!calendar.is_due(at(28, 9, 1)));
        assert!(calendar.is_due(at(27, 9, 0)), "set back");
        let mut calendar = Calendar::new(at(28, 9, 0), Some(at(30, 9, 0)));
        assert!(calendar.is_due(at(31, 9, 0)), "set on");
    }
}
