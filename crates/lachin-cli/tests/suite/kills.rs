//! Ending a program without a word, as a power cut does.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often a program is killed, each time a little later, then from the beginning again.
const KILLS: u32 = 100;

/// The moments that a run is divided into.
const MOMENTS: u32 = 40;

/// Runs that may be over before they are killed, on top of those that are not.
const MOST_TOO_LATE: u32 = 300;

/// What killing came to.
pub(crate) struct Cut {
    /// Whole files that were found after all kills together.
    pub(crate) files: usize,
}

/// Lets a program run to its end once, then kills it a hundred times at moments spread over that time. After each run
/// `whole_files` looks at everything that has a final name, and counts it.
pub(crate) fn at_many_moments(mut program: impl FnMut() -> Command, mut whole_files: impl FnMut() -> usize) -> Cut {
    let begun = Instant::now();
    assert!(program().stdout(Stdio::null()).status().unwrap().success());
    let mut whole_run = begun.elapsed();
    let (mut killed, mut files) = (0, 0);
    for run in 0..KILLS + MOST_TOO_LATE {
        let share = f64::from(run % MOMENTS) / f64::from(MOMENTS);
        let mut running = program().stdout(Stdio::null()).spawn().unwrap();
        std::thread::sleep(whole_run.mul_f64(share).max(Duration::from_millis(1)));
        running.kill().unwrap();
        if running.wait().unwrap().success() {
            // The machine has become quicker; what comes now should still be in the middle of it.
            whole_run = whole_run.mul_f64(0.9);
        } else {
            killed += 1;
            if share > 0.9 {
                whole_run = whole_run.mul_f64(1.1);
            }
        }
        files += whole_files();
        if killed == KILLS {
            return Cut { files };
        }
    }
    panic!("only {killed} runs were cut off, {MOST_TOO_LATE} were over before");
}
