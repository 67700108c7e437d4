//! Where things lie in the project.

use std::path::{Path, PathBuf};

/// The folder that holds everything.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in the project's folder")
}

/// The bundled exhibition.
pub fn content() -> PathBuf {
    root().join("content")
}

/// The kiosk that lets WebDriver in.
pub fn kiosk_for_tests() -> PathBuf {
    target().join("e2e/lachin-kiosk")
}

/// The kiosk as visitors get it.
pub fn kiosk() -> PathBuf {
    target().join("shipped/lachin-kiosk")
}

/// What is built.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}
