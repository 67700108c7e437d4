//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Tools for the content of a Lachin Kiosk.
#[derive(Debug, Parser)]
#[command(name = "lachin", version, about)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Says what is wrong in a content folder and how to put it right.
    ///
    /// Ends with 0 when there is no error, 1 when there is one, and 2 when the folder cannot be opened.
    Check(Check),
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The content folder.
    #[arg(default_value = "content")]
    pub(crate) folder: PathBuf,
    /// For people, or for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// By file, with line, message and help.
    Text,
    /// One JSON object.
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportLanguage {
    #[value(name = "en")]
    English,
    #[value(name = "az")]
    Azerbaijani,
}
