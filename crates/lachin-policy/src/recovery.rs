//! How the kiosk answers to a page that died, hangs or paints nothing, and when it gives up.
//!
//! Giving up means leaving with an exit code that makes the supervisor start the whole program again.

use std::collections::VecDeque;
use std::time::Duration;

/// Without a good beat for so long the page counts as hanging; a fresh page has as long for its first.
pub const BEAT_DEADLINE: Duration = Duration::from_secs(20);

/// Troubles are counted over this span. Four deadlines fit in, so hangs in a row are seen as such.
pub const TROUBLE_SPAN: Duration = Duration::from_secs(120);

/// So many troubles within [`TROUBLE_SPAN`] are answered by a fresh page; one more shows that this does not help.
pub const FRESH_PAGES_PER_SPAN: usize = 3;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Time passed; wanted about once a second.
    Tick,
    /// The page reported.
    Beat(Beat),
    /// The page's process ended, by itself or because we ended it.
    PageDied,
    /// The view that shows pages is gone.
    ViewDestroyed,
    /// Somebody who may do so closes the program.
    ExitAsked,
}

/// A report of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beat {
    /// Painted since the last report.
    pub frames: u32,
    /// Whether the page believes that it can be seen; a page that cannot be seen paints nothing.
    pub visible: bool,
}

/// What to do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Load the start address again.
    LoadHome,
    /// End the page's process; [`Signal::PageDied`] follows, so that there is one road back.
    EndPage,
    /// Leave the program.
    Exit(ExitReason),
}

/// Why the program leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitReason {
    /// Fresh pages do not help.
    GaveUp,
    /// There is nothing left that could show a page.
    ViewDestroyed,
}

impl ExitReason {
    /// The exit code by which the supervisor and the log tell the reasons apart.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::GaveUp => 70,
            Self::ViewDestroyed => 71,
        }
    }
}

/// What has to be remembered between signals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// The last good beat, or the moment since which one has been waited for.
    waiting_since: Duration,
    /// We are ending the page's process and have already counted the trouble.
    is_ending_page: bool,
    is_leaving: bool,
    /// Within the span, oldest first.
    troubles: VecDeque<Duration>,
}

impl Recovery {
    /// The state of a program that loads its first page `now`.
    #[must_use]
    pub fn new(now: Duration) -> Self {
        Self {
            waiting_since: now,
            is_ending_page: false,
            is_leaving: false,
            troubles: VecDeque::new(),
        }
    }

    /// How many troubles within the span are remembered.
    #[must_use]
    pub fn troubles(&self) -> usize {
        self.troubles.len()
    }

    fn exit(&mut self, reason: ExitReason) -> Vec<Action> {
        self.is_leaving = true;
        vec![Action::Exit(reason)]
    }

    /// Notes a trouble and answers it, unless it is one too many.
    fn answer_trouble(&mut self, answer: Action, now: Duration) -> Vec<Action> {
        self.troubles
            .retain(|&trouble| now.saturating_sub(trouble) < TROUBLE_SPAN);
        if self.troubles.len() == FRESH_PAGES_PER_SPAN {
            return self.exit(ExitReason::GaveUp);
        }
        self.troubles.push_back(now);
        self.waiting_since = now;
        vec![answer]
    }
}

/// The state after `signal`, which came `now`, and what to do about it.
#[must_use]
pub fn step(mut state: Recovery, signal: Signal, now: Duration) -> (Recovery, Vec<Action>) {
    if state.is_leaving {
        return (state, Vec::new());
    }
    let actions = match signal {
        Signal::Beat(beat) => {
            if beat.frames > 0 || !beat.visible {
                state.waiting_since = now;
            }
            Vec::new()
        }
        Signal::Tick if now.saturating_sub(state.waiting_since) < BEAT_DEADLINE => Vec::new(),
        Signal::Tick => {
            state.is_ending_page = true;
            state.answer_trouble(Action::EndPage, now)
        }
        Signal::PageDied if state.is_ending_page => {
            state.is_ending_page = false;
            state.waiting_since = now;
            vec![Action::LoadHome]
        }
        Signal::PageDied => state.answer_trouble(Action::LoadHome, now),
        Signal::ViewDestroyed => state.exit(ExitReason::ViewDestroyed),
        Signal::ExitAsked => {
            state.is_leaving = true;
            Vec::new()
        }
    };
    (state, actions)
}

#[cfg(test)]
mod tests {
    use super::Action::{EndPage, Exit, LoadHome};
    use super::ExitReason::{GaveUp, ViewDestroyed};
    use super::Signal::{ExitAsked, PageDied, Tick};
    use super::*;

    const PAINTED: Signal = beat(300, true);
    const STALLED: Signal = beat(0, true);
    const HIDDEN: Signal = beat(0, false);

    const fn beat(frames: u32, visible: bool) -> Signal {
        Signal::Beat(Beat { frames, visible })
    }

    /// Runs signals at given seconds and gives every action with the second it came at.
    fn run(signals: &[(u64, Signal)]) -> Vec<(u64, Action)> {
        let mut state = Recovery::new(Duration::ZERO);
        let mut answered = Vec::new();
        for &(second, signal) in signals {
            let (next, actions) = step(state, signal, Duration::from_secs(second));
            state = next;
            answered.extend(actions.into_iter().map(|action| (second, action)));
        }
        answered
    }

    #[test]
    fn every_row_of_the_table_is_answered_as_written() {
        type Row = (&'static str, &'static [(u64, Signal)], &'static [(u64, Action)]);
        let rows: &[Row] = &[
            (
                "a page that paints is left alone",
                &[(5, PAINTED), (10, Tick), (24, Tick), (25, PAINTED), (44, Tick)],
                &[],
            ),
            (
                "a dead page is loaded again at once",
                &[(3, PageDied)],
                &[(3, LoadHome)],
            ),
            (
                "a first page that never reports is ended at the deadline, not before",
                &[(19, Tick), (20, Tick)],
                &[(20, EndPage)],
            ),
            (
                "a page that falls silent is ended twenty seconds after its last good beat",
                &[(30, PAINTED), (49, Tick), (50, Tick)],
                &[(50, EndPage)],
            ),
            (
                "the death of a page that we ended brings the picture back",
                &[(20, Tick), (21, PageDied)],
                &[(20, EndPage), (21, LoadHome)],
            ),
            (
                "beats without a painted frame do not count",
                &[(5, PAINTED), (10, STALLED), (24, STALLED), (25, Tick)],
                &[(25, EndPage)],
            ),
            (
                "a page that cannot be seen need not paint",
                &[(5, HIDDEN), (24, HIDDEN), (43, Tick)],
                &[],
            ),
            (
                "a page that is loaded again has the whole deadline for its first beat",
                &[(18, PageDied), (37, Tick), (38, Tick)],
                &[(18, LoadHome), (38, EndPage)],
            ),
            (
                "the fourth death within two minutes is one too many",
                &[(1, PageDied), (2, PageDied), (3, PageDied), (120, PageDied)],
                &[(1, LoadHome), (2, LoadHome), (3, LoadHome), (120, Exit(GaveUp))],
            ),
            (
                "an old trouble is forgotten after two minutes",
                &[(1, PageDied), (2, PageDied), (3, PageDied), (121, PageDied)],
                &[(1, LoadHome), (2, LoadHome), (3, LoadHome), (121, LoadHome)],
            ),
            (
                "a hang and the death that ends it are one trouble; the fourth hang in a row is the last",
                &[
                    (20, Tick),
                    (20, PageDied),
                    (40, Tick),
                    (40, PageDied),
                    (60, Tick),
                    (60, PageDied),
                    (80, Tick),
                ],
                &[
                    (20, EndPage),
                    (20, LoadHome),
                    (40, EndPage),
                    (40, LoadHome),
                    (60, EndPage),
                    (60, LoadHome),
                    (80, Exit(GaveUp)),
                ],
            ),
            (
                "a page that cannot even be ended leads out as well",
                &[(20, Tick), (40, Tick), (60, Tick), (80, Tick)],
                &[(20, EndPage), (40, EndPage), (60, EndPage), (80, Exit(GaveUp))],
            ),
            (
                "without a view there is nothing to load a page into",
                &[(7, Signal::ViewDestroyed)],
                &[(7, Exit(ViewDestroyed))],
            ),
            (
                "after the exit was asked for nothing is a trouble",
                &[(1, ExitAsked), (2, Signal::ViewDestroyed), (3, PageDied), (90, Tick)],
                &[],
            ),
            (
                "an exit is decided once",
                &[(1, Signal::ViewDestroyed), (2, Signal::ViewDestroyed), (3, PageDied)],
                &[(1, Exit(ViewDestroyed))],
            ),
        ];
        for (name, signals, expected) in rows {
            assert_eq!(run(signals), *expected, "{name}");
        }
    }

    #[test]
    fn a_clock_that_steps_back_is_harmless() {
        let (state, actions) = step(Recovery::new(Duration::from_secs(100)), Tick, Duration::from_secs(1));
        assert_eq!(actions, []);
        let (_, actions) = step(state, PageDied, Duration::ZERO);
        assert_eq!(actions, [LoadHome]);
    }

    #[test]
    fn remembered_troubles_stay_few_however_long_the_kiosk_runs() {
        let mut state = Recovery::new(Duration::ZERO);
        for hour in 0..10_000 {
            (state, _) = step(state, PageDied, Duration::from_secs(hour * 3600));
        }
        assert_eq!(state.troubles(), 1);
    }

    #[test]
    fn exit_codes_are_those_the_supervisor_knows() {
        assert_eq!(GaveUp.code(), 70);
        assert_eq!(ViewDestroyed.code(), 71);
    }
}
