//! Feeds broken files to the program `lachin` and to the libraries that read the content folder, for minutes or hours, and
//! holds each to its word: what was promised, in time, within memory. `cargo xtask fuzz` builds and starts it. Fewer of the
//! same files are read in this package's tests.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

mod pictures;
mod process;
mod random;
mod readers;
mod tally;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};

use readers::Reader;

#[derive(Parser)]
#[command(name = "lachin-hostile")]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Pictures of every format, each to a process of the program of its own.
    Pictures(Run),
    /// Files of the content folder, and workbooks.
    Readers {
        /// Which of them.
        #[arg(value_enum)]
        reader: Reader,
        #[command(flatten)]
        run: Run,
    },
    /// Reads a few broken files in this process and says one line about each; the run above starts it.
    Read {
        #[arg(value_enum)]
        reader: Reader,
        /// The folder in which the content folder is made.
        #[arg(long)]
        work: PathBuf,
        /// The number of the first file.
        #[arg(long)]
        from: u64,
        /// How many.
        #[arg(long)]
        count: u64,
    },
}

/// A long run.
#[derive(Args)]
struct Run {
    /// The program.
    #[arg(long)]
    lachin: PathBuf,
    /// The folder for what is made; what was found stays in `found`.
    #[arg(long)]
    work: PathBuf,
    /// How long.
    #[arg(long, default_value_t = 10)]
    minutes: u64,
    /// The number of the first broken file; each number is one, the same at every run.
    #[arg(long, default_value_t = 0)]
    from: u64,
}

impl Run {
    fn duration(&self) -> Duration {
        Duration::from_secs(self.minutes * 60)
    }
}

fn main() -> ExitCode {
    let tally = match Arguments::parse().what {
        What::Pictures(run) => pictures::feed(&run),
        What::Readers { reader, run } => readers::feed(reader, &run),
        What::Read {
            reader,
            work,
            from,
            count,
        } => {
            return match readers::read(reader, &work, from..from + count) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => failed(&error),
            };
        }
    };
    match tally {
        Ok(tally) => {
            println!("{tally}");
            if tally.found.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => failed(&error),
    }
}

fn failed(error: &std::io::Error) -> ExitCode {
    eprintln!("lachin-hostile: {error}");
    ExitCode::FAILURE
}
