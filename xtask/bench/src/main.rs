//! Measures the picture engine beside `vipsthumbnail`, npm's `sharp` and `djpeg`, in pairs, and prints a table.
//! `cargo xtask bench pictures` installs what is needed and starts it; it knows nothing of the engine but its program.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

mod calls;
mod child;
mod fs;
mod kind;
mod large;
mod photographs;
mod quality;
mod reference;
mod rounds;
mod rows;
mod score;
mod starts;
mod statistics;
mod table;
mod tools;
mod trouble;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use starts::Starts;
use tools::Tools;
use trouble::Outcome;

#[derive(Parser)]
#[command(name = "lachin-bench")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measures and prints the table in Markdown; what it is doing goes to the standard error.
    Pictures(Pictures),
    /// Prints how like a picture is to another of the same size, in SSIMULACRA2. In a process of its own, because what
    /// a child is said to take at the most is never less than what its parent took when it was started.
    Score {
        /// What it should look like.
        reference: PathBuf,
        /// What it looks like.
        picture: PathBuf,
    },
}

#[derive(Args)]
struct Pictures {
    /// The engine's program.
    #[arg(long)]
    lachin: PathBuf,
    /// The folder with the photographs as they were unpacked; they are found by name, however deep.
    #[arg(long)]
    photographs: PathBuf,
    /// The folder with `thumbnails.js` and the installed package.
    #[arg(long)]
    sharp: PathBuf,
    /// The folder for what is derived and made.
    #[arg(long)]
    work: PathBuf,
    /// How often each pair is measured.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Only rows whose name begins so; several may be named.
    #[arg(long, value_name = "ROW")]
    only: Vec<String>,
}

fn main() -> ExitCode {
    match act(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("lachin-bench: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn act(command: Command) -> Outcome<()> {
    match command {
        Command::Score { reference, picture } => {
            println!("{}", score::score(&reference, &picture)?);
            Ok(())
        }
        Command::Pictures(arguments) => {
            let wanted = rows::wanted(&arguments.only)?;
            let photographs = photographs::derive(&arguments.photographs, &arguments.work.join("photographs"))?;
            let tools = Tools {
                lachin: arguments.lachin,
                sharp: arguments.sharp,
                out: fs::folder(&arguments.work.join("made"))?,
            };
            let starts = Starts::measured(&tools)?;
            let mut rows = rows::measure(&wanted.pairs, &tools, &starts, &photographs, arguments.rounds)?;
            if wanted.tiles {
                rows.extend(large::rows(&tools, &arguments.work)?);
            }
            let head = table::head(&photographs, &tools.versions()?, &starts, arguments.rounds);
            print!("{head}\n\n{}", table::markdown(&rows));
            Ok(())
        }
    }
}
