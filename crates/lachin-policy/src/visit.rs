//! When visitors are asked whether they are still looking, and when the kiosk takes it that they are gone.
//!
//! The page reports about once a second. Time in which it does not report counts for little: nobody is sent away for a
//! page that hung, and the question is never over before it was seen.

use std::time::Duration;

/// The least time without a touch before the question comes, by default and at the least.
pub const SHORTEST_WAIT: Duration = Duration::from_secs(60);

/// Time to look up, to talk, to look at the picture; reading comes on top.
pub const WAIT_BEFORE_READING: Duration = Duration::from_secs(15);

/// By how much who wants larger text has more time.
pub const ENLARGED_FACTOR: u32 = 2;

/// How long the question stays at the least: WCAG 2.2, 2.2.1.
pub const SHORTEST_QUESTION: Duration = Duration::from_secs(20);

/// The times that a technician may lengthen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// The least time without a touch before the question comes.
    pub shortest_wait: Duration,
    /// What each word on the screen adds.
    pub wait_per_word: Duration,
    /// However long a text is.
    pub longest_wait: Duration,
    /// How long the question stays.
    pub question: Duration,
}

impl Default for Times {
    /// With slow reading: 100 words a minute.
    fn default() -> Self {
        Self {
            shortest_wait: SHORTEST_WAIT,
            wait_per_word: Duration::from_millis(600),
            longest_wait: Duration::from_secs(600),
            question: Duration::from_secs(30),
        }
    }
}

/// The most that counts between two reports.
pub const LONGEST_STEP: Duration = Duration::from_secs(2);

/// What the page tells about the visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Report {
    /// Somebody touched, clicked, pressed a key or turned a wheel since the last report.
    pub active: bool,
    /// Nobody is visiting: the page shows its invitation.
    pub resting: bool,
    /// Words that can be read on the screen.
    pub words: u32,
    /// A film is playing.
    pub playing: bool,
    /// The visitor wants larger text, and reads fewer words at a glance.
    pub enlarged: bool,
}

/// What the page is to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attention {
    /// The screen, and nothing over it.
    Undisturbed,
    /// The question whether somebody is still looking.
    Asked {
        /// Until the visit is over.
        left: Duration,
    },
    /// The invitation: the visit is over.
    Gone,
}

/// One visit after another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    times: Times,
    /// Of the last report.
    reported: Duration,
    /// Without a touch, as far as it counts.
    idle: Duration,
    /// Since the question came.
    asked: Option<Duration>,
}

impl Visit {
    /// Nobody has come yet.
    #[must_use]
    pub fn new(times: Times, now: Duration) -> Self {
        Self {
            times,
            reported: now,
            idle: Duration::ZERO,
            asked: None,
        }
    }

    /// Whether the question is asked.
    #[must_use]
    pub fn is_asking(&self) -> bool {
        self.asked.is_some()
    }

    /// Takes over what the page tells `now`.
    pub fn report(&mut self, report: Report, now: Duration) -> Attention {
        let step = now.saturating_sub(self.reported).min(LONGEST_STEP);
        self.reported = now;
        if report.active || report.resting || report.playing {
            *self = Self::new(self.times, now);
            return Attention::Undisturbed;
        }
        if let Some(asked) = &mut self.asked {
            *asked += step;
        } else {
            self.idle += step;
            if self.idle < self.times.wait(report) {
                return Attention::Undisturbed;
            }
            self.asked = Some(Duration::ZERO);
        }
        let left = self.times.question.saturating_sub(self.asked.unwrap_or_default());
        if left.is_zero() {
            *self = Self::new(self.times, now);
            return Attention::Gone;
        }
        Attention::Asked { left }
    }
}

impl Times {
    /// Time without a touch before the question comes.
    fn wait(self, report: Report) -> Duration {
        let reading = self.wait_per_word.saturating_mul(report.words);
        let wait = WAIT_BEFORE_READING
            .saturating_add(reading)
            .min(self.longest_wait)
            .max(self.shortest_wait);
        if report.enlarged { ENLARGED_FACTOR * wait } else { wait }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOBODY: Report = Report {
        active: false,
        resting: false,
        words: 0,
        playing: false,
        enlarged: false,
    };

    const TOUCH: Report = Report { active: true, ..NOBODY };

    /// A clock and a visit on it.
    struct Run {
        visit: Visit,
        now: Duration,
    }

    impl Run {
        fn new() -> Self {
            Self::with(Times::default())
        }

        fn with(times: Times) -> Self {
            let mut run = Self {
                visit: Visit::new(times, Duration::ZERO),
                now: Duration::ZERO,
            };
            run.pass(1, TOUCH);
            run
        }

        /// The same report, once a second; what came of the last.
        fn pass(&mut self, seconds: u64, report: Report) -> Attention {
            let mut last = Attention::Undisturbed;
            for _ in 0..seconds {
                self.now += Duration::from_secs(1);
                last = self.visit.report(report, self.now);
            }
            last
        }

        /// Seconds until something else than nothing happens.
        fn until_asked(&mut self, report: Report) -> u64 {
            (1..)
                .find(|_| self.pass(1, report) != Attention::Undisturbed)
                .expect("some time")
        }
    }

    #[test]
    fn the_wait_grows_with_what_there_is_to_read() {
        let table = [(0, 60), (75, 60), (76, 61), (200, 135), (975, 600), (u32::MAX, 600)];
        for (words, seconds) in table {
            let report = Report { words, ..NOBODY };
            assert_eq!(Run::new().until_asked(report), seconds, "{words} words");
        }
    }

    #[test]
    fn who_wants_larger_text_has_twice_the_time() {
        for (words, seconds) in [(0, 120), (200, 270), (u32::MAX, 1_200)] {
            let report = Report {
                words,
                enlarged: true,
                ..NOBODY
            };
            assert_eq!(Run::new().until_asked(report), seconds, "{words} words");
        }
    }

    #[test]
    fn a_technician_may_give_more_time() {
        let mut run = Run::with(Times {
            shortest_wait: Duration::from_secs(90),
            wait_per_word: Duration::from_millis(1_000),
            longest_wait: Duration::from_secs(300),
            question: Duration::from_secs(45),
        });
        assert_eq!(run.until_asked(NOBODY), 90);
        assert!(matches!(run.pass(44, NOBODY), Attention::Asked { .. }));
        assert_eq!(run.pass(1, NOBODY), Attention::Gone);
        assert_eq!(
            run.until_asked(Report { words: 200, ..NOBODY }),
            215,
            "also for the next visitor"
        );
        run.pass(1, TOUCH);
        assert_eq!(run.until_asked(Report { words: 900, ..NOBODY }), 300);
    }

    #[test]
    fn the_question_counts_down_and_then_the_visit_is_over() {
        let mut run = Run::new();
        assert_eq!(run.until_asked(NOBODY), 60);
        let left: Vec<Attention> = (0..30).map(|_| run.pass(1, NOBODY)).collect();
        let expected = (1..30).rev().map(|seconds| Attention::Asked {
            left: Duration::from_secs(seconds),
        });
        assert_eq!(left, expected.chain([Attention::Gone]).collect::<Vec<_>>());
    }

    #[test]
    fn nobody_is_sent_away_before_the_question_stood_for_twenty_seconds() {
        for words in [0, 100, 500] {
            let report = Report { words, ..NOBODY };
            let mut run = Run::new();
            let asked = run.until_asked(report);
            assert!(matches!(run.pass(20, report), Attention::Asked { .. }), "{words} words");
            assert!(asked >= 60);
        }
    }

    #[test]
    fn a_touch_gives_the_whole_time_again_as_often_as_one_likes() {
        let mut run = Run::new();
        for extension in 0..50 {
            assert_eq!(run.until_asked(NOBODY), 60, "extension {extension}");
            run.pass(28, NOBODY);
            assert_eq!(run.pass(1, TOUCH), Attention::Undisturbed);
        }
    }

    #[test]
    fn a_film_is_watched_in_peace_and_its_end_is_idle_time() {
        let mut run = Run::new();
        let film = Report {
            playing: true,
            ..NOBODY
        };
        for _ in 0..180 {
            assert_eq!(run.pass(1, film), Attention::Undisturbed);
        }
        assert_eq!(run.until_asked(NOBODY), 60);
    }

    #[test]
    fn the_invitation_asks_nobody() {
        let mut run = Run::new();
        let resting = Report {
            resting: true,
            ..NOBODY
        };
        for _ in 0..1_000 {
            assert_eq!(run.pass(1, resting), Attention::Undisturbed);
        }
        assert_eq!(run.until_asked(NOBODY), 60, "the next visit begins anew");
    }

    #[test]
    fn a_page_that_hung_sends_nobody_away() {
        let mut run = Run::new();
        run.pass(10, NOBODY);
        run.now += Duration::from_secs(300);
        assert_eq!(run.pass(1, NOBODY), Attention::Undisturbed);
        run.until_asked(NOBODY);
        run.now += Duration::from_secs(300);
        assert!(matches!(run.pass(1, NOBODY), Attention::Asked { .. }));
    }

    #[test]
    fn what_comes_onto_the_screen_meanwhile_does_not_take_the_question_back() {
        let mut run = Run::new();
        run.until_asked(NOBODY);
        let more = Report { words: 900, ..NOBODY };
        assert!(matches!(run.pass(1, more), Attention::Asked { .. }));
    }

    #[test]
    fn a_clock_that_stands_still_changes_nothing() {
        let mut visit = Visit::new(Times::default(), Duration::from_secs(5));
        for _ in 0..1_000 {
            assert_eq!(visit.report(NOBODY, Duration::from_secs(4)), Attention::Undisturbed);
        }
    }
}
