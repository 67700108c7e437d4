//! Feeds broken pictures to the program `lachin` for minutes or hours, each to a process of its own, and holds every one
//! to its word: a picture or one sentence, in time, within memory. `cargo xtask fuzz pictures` builds and starts it.
//! The same pictures, fewer of them, are fed to the engine in this package's tests.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

mod child;
mod mutation;
mod pieces;
mod random;
mod seeds;
mod tally;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;

use child::Verdict;
use tally::Tally;

/// Every so many pictures also go to `lachin tiles`.
const TILED_OF: u64 = 4;

#[derive(Parser)]
#[command(name = "lachin-hostile")]
struct Arguments {
    /// The program.
    #[arg(long)]
    lachin: PathBuf,
    /// The folder for what is made; what was found stays in `found`.
    #[arg(long)]
    work: PathBuf,
    /// How long.
    #[arg(long, default_value_t = 10)]
    minutes: u64,
    /// The number of the first picture; each number is one picture, the same at every run.
    #[arg(long, default_value_t = 0)]
    from: u64,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(tally) => {
            println!("{tally}");
            if tally.found.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            eprintln!("lachin-hostile: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> std::io::Result<Tally> {
    let seeds = seeds::all();
    let found = arguments.work.join("found");
    let out = arguments.work.join("made");
    std::fs::create_dir_all(&found)?;
    std::fs::create_dir_all(&out)?;
    let until = Instant::now() + Duration::from_secs(arguments.minutes * 60);
    let mut tally = Tally::default();
    let mut number = arguments.from;
    while Instant::now() < until {
        let (seed, bytes) = mutation::numbered(&seeds, number);
        let picture = arguments.work.join(format!("picture.{}", seed.ending));
        std::fs::write(&picture, &bytes)?;
        let commands: &[&[&str]] = if number.is_multiple_of(TILED_OF) {
            &[child::PICTURE, child::TILES]
        } else {
            &[child::PICTURE]
        };
        for command in commands {
            let verdict = child::judged(&arguments.lachin, command, &picture, &out)?;
            if let Verdict::Broken(why) = &verdict {
                let kept = found.join(format!("{number}-{}.{}", seed.name, seed.ending));
                std::fs::write(&kept, &bytes)?;
                println!("{}: {}: {why}", command[0], kept.display());
            }
            tally.count(number, seed.name, &verdict);
        }
        number += 1;
    }
    Ok(tally)
}
