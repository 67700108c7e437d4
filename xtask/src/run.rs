//! `cargo xtask run`: the kiosk, from nothing.

use std::path::Path;

use crate::failure::Failure;
use crate::layout::{Layout, WindowSize};
use crate::program::{program, run as start};
use crate::screenshots::Walk;
use crate::{kiosk, packages, page, project, screenshots};

/// Installs what is missing, builds, and shows `content`, or the bundled exhibition.
pub(crate) fn run(content: Option<&Path>, windowed: Option<WindowSize>, out: &Path) -> Result<(), Failure> {
    if !has_display() {
        println!("There is no display here: the kiosk opens on one in memory, and you get pictures of its screens.");
        packages::install(&packages::all())?;
        let layouts = vec![if windowed.is_some() {
            Layout::Laptop
        } else {
            Layout::Portrait
        }];
        return screenshots::take(&Walk {
            out,
            layouts,
            window: windowed,
            languages: &[],
            variants: &["standard".to_owned()],
            content,
        });
    }
    packages::install(&packages::to_show())?;
    page::install()?;
    page::build()?;
    let mut window = program(kiosk::build()?);
    window
        .arg("--content")
        .arg(content.map_or_else(project::content, from_here));
    match windowed {
        Some(size) => {
            window.args(["--windowed", &size.to_string()]);
        }
        None => println!("The kiosk fills the screen and cannot be closed from there: press Ctrl+C in this terminal."),
    }
    start(&mut window)
}

/// A path as the person at the terminal means it: from the folder they stand in.
pub(crate) fn from_here(path: &Path) -> std::path::PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}

/// Whether a window can be opened where someone sees it.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
