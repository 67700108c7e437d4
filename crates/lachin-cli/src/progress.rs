//! What a person at a terminal sees of long work: lines, and a bar below them.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that takes less has no bar: it would only flicker.
const LONG: Duration = Duration::from_secs(1);

/// Lines of results on the standard output and of refusals on the standard error, and, on a terminal, a bar.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    begun: Instant,
}

impl Progress {
    /// Begins work on so many pictures, or pieces of them.
    pub(crate) fn begun(pictures: usize) -> Self {
        let bar = ProgressBar::with_draw_target(Some(pictures as u64), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} · {eta}") {
            bar.set_style(style);
        }
        Self {
            bar,
            begun: Instant::now(),
        }
    }

    /// There is so much more to do than was known at the beginning.
    pub(crate) fn expect(&self, more: u64) {
        self.bar.inc_length(more);
    }

    /// Says a result.
    pub(crate) fn say(&self, line: &str) -> io::Result<()> {
        self.bar.suspend(|| writeln!(io::stdout().lock(), "{line}"))
    }

    /// Says what was not done and why.
    pub(crate) fn refuse(&self, line: &str) -> io::Result<()> {
        self.bar.suspend(|| writeln!(io::stderr().lock(), "{line}"))
    }

    /// One more is done, or will not be.
    pub(crate) fn advance(&self) {
        self.bar.inc(1);
        if self.bar.is_hidden() && self.begun.elapsed() > LONG && io::stderr().is_terminal() {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Takes the bar away and says the last line.
    pub(crate) fn end(&self, line: &str) -> io::Result<()> {
        self.bar.finish_and_clear();
        let mut output = io::stdout().lock();
        writeln!(output, "{line}")?;
        output.flush()
    }
}
