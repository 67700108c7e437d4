//! `lachin`: what curators and technicians do with a content folder on the command line.
//!
//! It reads the clock and writes to the terminal. What is right and wrong in a folder it does not know: that is for
//! `lachin-content`.

mod arguments;
mod check;
mod clock;
mod report;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
    }
}
