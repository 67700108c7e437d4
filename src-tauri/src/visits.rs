//! The clock beside the policy of visits.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use lachin_policy::visit::{Attention, Report, Times, Visit};

/// One visit after another, since the program began.
#[derive(Debug)]
pub(crate) struct Visits {
    start: Instant,
    times: Times,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    visit: Visit,
    #[cfg(feature = "e2e")]
    tests: OfTests,
}

/// What the real-window tests need to move the clock.
#[cfg(feature = "e2e")]
#[derive(Debug, Default)]
struct OfTests {
    /// How far visits are ahead of the clock.
    ahead: Duration,
    last: Report,
    reports: u64,
}

impl Visits {
    pub(crate) fn new(times: Times) -> Self {
        let start = Instant::now();
        Self {
            start,
            times,
            state: Mutex::new(State {
                visit: Visit::new(times, start.elapsed()),
                #[cfg(feature = "e2e")]
                tests: OfTests::default(),
            }),
        }
    }

    /// How long the question stays.
    pub(crate) fn question(&self) -> Duration {
        self.times.question
    }

    /// Takes over what the page tells.
    pub(crate) fn report(&self, report: Report) -> Attention {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.start.elapsed();
        #[cfg(feature = "e2e")]
        let now = state.tests.reported(report, now);
        state.visit.report(report, now)
    }

    /// Lets time pass in which the page reports each second what it reports now, but no touch; at most until the question
    /// comes. Says whether it did.
    #[cfg(feature = "e2e")]
    pub(crate) fn pass(&self, seconds: u32) -> bool {
        let state = || self.state.lock().unwrap_or_else(PoisonError::into_inner);
        // One report may be on its way and tell of what was before.
        let reports = state().tests.reports;
        while state().tests.reports < reports + 2 {
            std::thread::sleep(Duration::from_millis(20));
        }
        let mut state = state();
        for _ in 0..seconds {
            let was_asked = state.visit.is_asking();
            state.tests.ahead += Duration::from_secs(1);
            let now = self.start.elapsed() + state.tests.ahead;
            let report = Report {
                active: false,
                ..state.tests.last
            };
            state.visit.report(report, now);
            if state.visit.is_asking() && !was_asked {
                return true;
            }
        }
        false
    }
}

#[cfg(feature = "e2e")]
impl OfTests {
    /// Notes a report; the time that it is now.
    fn reported(&mut self, report: Report, now: Duration) -> Duration {
        self.last = report;
        self.reports += 1;
        now + self.ahead
    }
}
