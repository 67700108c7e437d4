//! `cargo xtask screenshots`: a picture of every screen of the real window.

use std::path::Path;

use crate::failure::Failure;
use crate::layout::{Layout, WindowSize};
use crate::program::{build, program, run};
use crate::run::from_here;
use crate::{kiosk, page, project};

/// What is walked through, and where its pictures go.
pub(crate) struct Walk<'a> {
    /// The folder that receives `<layout>/<language>/[<variant>/]<screen>[-<id>].png`, and a sheet of each walk.
    pub(crate) out: &'a Path,
    /// The screens to show it on.
    pub(crate) layouts: Vec<Layout>,
    /// Another size for a laptop's window.
    pub(crate) window: Option<WindowSize>,
    /// The languages; all of the exhibition if none is named.
    pub(crate) languages: &'a [String],
    /// What a visitor has chosen: `night`, `largest` …; all that there is if nothing is named.
    pub(crate) variants: &'a [String],
    /// The content folder, or the bundled one.
    pub(crate) content: Option<&'a Path>,
}

/// Builds the page, the kiosk and the walker, and lets it walk.
pub(crate) fn take(walk: &Walk<'_>) -> Result<(), Failure> {
    page::install()?;
    page::build()?;
    let kiosk = kiosk::build_driven()?;
    run(&mut build("--bin", "screenshots"))?;
    let out = from_here(walk.out);
    let mut walker = program(project::built("screenshots"));
    walker.arg("--kiosk").arg(kiosk).arg("--out").arg(&out);
    walker
        .arg("--content")
        .arg(walk.content.map_or_else(project::content, from_here));
    for layout in &walk.layouts {
        walker.args(["--layout", &layout.to_string()]);
    }
    if let Some(size) = walk.window {
        walker.args(["--window", &size.to_string()]);
    }
    for language in walk.languages {
        walker.args(["--language", language]);
    }
    for variant in walk.variants {
        walker.args(["--variant", variant]);
    }
    run(&mut walker)?;
    println!("The pictures are in {}", out.display());
    Ok(())
}
