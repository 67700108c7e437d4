//! `cargo xtask fuzz`: broken files for as long as one likes.

use clap::{Args, Subcommand};

use crate::failure::Failure;
use crate::program::{cargo, program, run};
use crate::{packages, project};

/// What is broken.
#[derive(Subcommand)]
pub(crate) enum Fuzz {
    /// Pictures of every format, each to a process of its own. What was found stays in `found` of `target/hostile/pictures`.
    Pictures(Length),
    /// The main files of items, `exhibition.json`, `sources.json` and `timeline.json`.
    Json(Length),
    /// Texts, some beside far too many sources or watch words.
    Markdown(Length),
    /// The descriptions of pictures.
    Sidecars(Length),
    /// Captions, and the recordings to which they belong.
    Captions(Length),
    /// Workbooks that come back from translators.
    Spreadsheets(Length),
}

/// How long, and where to begin.
#[derive(Args)]
pub(crate) struct Length {
    /// How long.
    #[arg(long, value_name = "N", default_value_t = 10)]
    minutes: u64,
    /// The number of the first broken file; each number is one, the same at every run.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    from: u64,
}

/// Feeds broken files to the program `lachin` as it is shipped, and to the libraries of which it is made.
pub(crate) fn fuzz(what: &Fuzz) -> Result<(), Failure> {
    let (words, Length { minutes, from }): (&[&str], _) = match what {
        Fuzz::Pictures(length) => (&["pictures"], length),
        Fuzz::Json(length) => (&["readers", "json"], length),
        Fuzz::Markdown(length) => (&["readers", "markdown"], length),
        Fuzz::Sidecars(length) => (&["readers", "sidecars"], length),
        Fuzz::Captions(length) => (&["readers", "captions"], length),
        Fuzz::Spreadsheets(length) => (&["readers", "spreadsheets"], length),
    };
    packages::install(&packages::to_build())?;
    run(cargo("build").args(["--release", "--package", "lachin-cli", "--package", "lachin-hostile"]))?;
    let release = project::target().join("release");
    let mut hostile = program(release.join("lachin-hostile"));
    hostile.args(words).arg("--lachin").arg(release.join("lachin"));
    let name = words.last().copied().unwrap_or_default();
    hostile.arg("--work").arg(project::target().join("hostile").join(name));
    hostile.args(["--minutes", &minutes.to_string(), "--from", &from.to_string()]);
    run(&mut hostile)
}
