//! Ending a program without a word, as a power cut does.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often a program is killed, each time a little later.
const KILLS: u32 = 100;

/// What killing came to.
pub(crate) struct Cut {
    /// Whole files that were found after all kills together.
    pub(crate) files: usize,
}

/// Lets a program run to its end once, then kills it a hundred times at moments spread over that time. After each kill
/// `whole_files` looks at everything that has a final name, and counts it.
pub(crate) fn at_many_moments(mut program: impl FnMut() -> Command, mut whole_files: impl FnMut() -> usize) -> Cut {
    let begun = Instant::now();
    assert!(program().stdout(Stdio::null()).status().unwrap().success());
    let whole_run = begun.elapsed();
    let (mut killed, mut files) = (0, 0);
    for kill in 0..KILLS {
        let mut running = program().stdout(Stdio::null()).spawn().unwrap();
        let moment = whole_run.mul_f64(f64::from(kill) / f64::from(KILLS));
        std::thread::sleep(moment.max(Duration::from_millis(1)));
        running.kill().unwrap();
        if !running.wait().unwrap().success() {
            killed += 1;
        }
        files += whole_files();
    }
    assert!(killed > KILLS / 2, "only {killed} of {KILLS} runs were cut off");
    Cut { files }
}
