//! How long a folder of 1,000 and of 10,000 items in four languages takes to load.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

use std::path::Path;
use std::time::{Duration, Instant};

use lachin_tests::exhibition::loaded;
use lachin_tests::folder::Folder;
use lachin_tests::trouble::{Outcome, Trouble};

/// The sizes that are compared, in items.
const SIZES: [usize; 2] = [1_000, 10_000];
/// Each is loaded this often; the middle one counts.
const RUNS: usize = 3;

fn main() -> Outcome<()> {
    let mut medians = Vec::new();
    for size in SIZES {
        let folder = Folder::crowd(size)?;
        medians.push(median(folder.path(), size)?);
    }
    let [small, large] = medians[..] else {
        return Err(Trouble::new("two sizes are measured"));
    };
    let growth = large.as_secs_f64() / small.as_secs_f64();
    let speed = SIZES[1] as f64 / large.as_secs_f64();
    println!("| load | 1,000 items | 10,000 items | growth | items per second |");
    println!("| --- | --- | --- | --- | --- |");
    println!(
        "| median of {RUNS} | {:.2} s | {:.2} s | {growth:.1} times | {speed:.0} |",
        small.as_secs_f64(),
        large.as_secs_f64()
    );
    Ok(())
}

fn median(folder: &Path, size: usize) -> Outcome<Duration> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        let loaded = loaded(folder);
        times.push(begun.elapsed());
        let shown = loaded.exhibition.stories.len();
        if shown != size {
            let first = loaded
                .diagnostics
                .iter()
                .take(5)
                .map(|diagnostic| format!("{diagnostic:?}"))
                .collect::<Vec<_>>();
            return Err(Trouble::new(format!(
                "{shown} of {size} items were loaded\n{}",
                first.join("\n")
            )));
        }
    }
    times.sort();
    Ok(times[times.len() / 2])
}
