//! `lachin`: what curators and technicians do with content and settings on the command line.
//!
//! It reads the clock and writes to the terminal. What is right and wrong in a folder it does not know: that is for
//! `lachin-content`, and in settings for `lachin-policy`. How a picture is made smaller neither: that is for `lachin-media`;
//! nor what a workbook would change: that is for `lachin-sheets`. What a folder held earlier is for `lachin-history`.

mod arguments;
mod check;
mod check_settings;
mod clock;
mod export_texts;
mod fs;
mod history;
mod import_texts;
mod memory;
mod new;
mod outcome;
mod picture;
mod prepare;
mod progress;
mod report;
mod schemas;
mod tiles;
mod translations;
mod work;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Schemas(arguments) => schemas::run(&arguments),
        Command::CheckSettings(arguments) => check_settings::run(&arguments),
        Command::Picture(arguments) => picture::run(&arguments),
        Command::Tiles(arguments) => tiles::run(&arguments),
        Command::Prepare(arguments) => prepare::run(&arguments),
        Command::History(arguments) => history::list(&arguments),
        Command::Restore(arguments) => history::restore(&arguments),
        Command::Undo(arguments) => history::undo(&arguments),
        Command::Translations(arguments) => translations::run(&arguments),
        Command::ExportTexts(arguments) => export_texts::run(&arguments),
        Command::ImportTexts(arguments) => import_texts::run(&arguments),
    }
}
