//! Where things lie in the project.

use std::path::{Path, PathBuf};

/// The folder that holds everything.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies in the project's folder")
}

/// The page.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// The bundled exhibition.
pub(crate) fn content() -> PathBuf {
    root().join("content")
}

/// What is built.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A program of the dev profile.
pub(crate) fn built(name: &str) -> PathBuf {
    target()
        .join("debug")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
