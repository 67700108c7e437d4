//! Builds, shows and tests Lachin Kiosk.
//! Knows neither Tauri nor the exhibition: it starts other programs and judges how they end, so it is ready in seconds.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

mod art;
mod audit;
mod bench;
mod bindings;
mod failure;
mod files;
mod fuzz;
mod kiosk;
mod layout;
mod packages;
mod page;
mod program;
mod project;
mod run;
mod screenshots;
mod steps;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use failure::Failure;
use fuzz::Fuzz;
use layout::{Layout, WindowSize};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Builds, shows and tests Lachin Kiosk."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what is missing, build page and kiosk, and open it; without a display: walk through it and save pictures.
    Run {
        /// The content folder to show instead of the bundled exhibition.
        #[arg(long, value_name = "DIR")]
        content: Option<PathBuf>,
        /// A window of this size instead of the full screen.
        #[arg(long, value_name = "WIDTHxHEIGHT")]
        windowed: Option<WindowSize>,
        /// Where the pictures go when there is no display.
        #[arg(long, value_name = "DIR", default_value = "screenshots")]
        out: PathBuf,
    },
    /// Install what is missing and check everything.
    Test {
        /// Only this step; several may be named. An unknown name lists them.
        #[arg(long, value_name = "STEP")]
        only: Vec<String>,
    },
    /// Walk through every screen of the real window and save a picture of each.
    Screenshots {
        /// Where the pictures go: `<layout>/<language>/[<variant>/]<screen>[-<id>].png`, and a sheet of each walk
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Only this layout; all four otherwise.
        #[arg(long)]
        layout: Vec<Layout>,
        /// Only this language; all of the exhibition otherwise.
        #[arg(long, value_name = "LANGUAGE")]
        language: Vec<String>,
        /// Only with this choice of the visitor, standard, night, contrast, large, largest or lower; all otherwise.
        #[arg(long, value_name = "VARIANT")]
        variant: Vec<String>,
        /// The content folder to show instead of the bundled exhibition.
        #[arg(long, value_name = "DIR")]
        content: Option<PathBuf>,
    },
    /// Write the TypeScript of everything that the page may see.
    Bindings,
    /// Draw the bundled pictures again from code and data.
    Art,
    /// Hold every dependency against the rules of deny.toml.
    Audit,
    /// Feed broken files to what we ship, for as long as you like.
    Fuzz {
        /// What is fed.
        #[command(subcommand)]
        what: Fuzz,
    },
    /// Measure; the result is a row to compare with earlier ones.
    Bench {
        /// What to measure.
        #[command(subcommand)]
        what: Bench,
    },
}

#[derive(Subcommand)]
enum Bench {
    /// How long a folder of 1,000 and of 10,000 items in four languages takes to load.
    Load,
    /// What 500 photographs that were never prepared do to the first screen, to the page's frames and to memory.
    FirstScreen,
    /// How soon a saved text is on the screen. Goes into docs/performance.md.
    Update,
    /// How soon the page answers a finger: pressed look, next screen, another language. Goes into docs/performance.md.
    Answers,
    /// The picture engine beside `vipsthumbnail`, sharp and `djpeg`, in pairs. Measured whole, it goes into
    /// docs/performance.md.
    Pictures {
        /// How often each pair is measured.
        #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
        rounds: u32,
        /// Only rows whose name begins so; several may be named. An unknown name lists them.
        #[arg(long, value_name = "ROW")]
        only: Vec<String>,
    },
}

fn main() -> ExitCode {
    match act(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn act(command: Command) -> Result<(), Failure> {
    match command {
        Command::Run { content, windowed, out } => run::run(content.as_deref(), windowed, &out),
        Command::Test { only } => test::test(&only),
        Command::Screenshots {
            out,
            layout,
            language,
            variant,
            content,
        } => {
            packages::install(&packages::all())?;
            screenshots::take(&screenshots::Walk {
                out: &out,
                layouts: if layout.is_empty() {
                    Layout::ALL.to_vec()
                } else {
                    layout
                },
                window: None,
                languages: &language,
                variants: &variant,
                content: content.as_deref(),
            })
        }
        Command::Bindings => bindings::write(),
        Command::Art => art::draw(),
        Command::Audit => audit::audit(),
        Command::Fuzz { what } => fuzz::fuzz(&what),
        Command::Bench { what } => match what {
            Bench::Load => bench::load(),
            Bench::Pictures { rounds, only } => bench::pictures(rounds, &only),
            Bench::FirstScreen => bench::first_screen(),
            Bench::Update => bench::update(),
            Bench::Answers => bench::answers(),
        },
    }
}
