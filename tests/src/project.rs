//! Where things lie in the project.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The folder that holds everything. Asked for when it runs: in a copied folder Cargo takes the programs that were built
/// in the first one for fresh.
pub fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&package).parent();
        root.expect("the tests lie in the project's folder").to_path_buf()
    });
    &ROOT
}

/// The bundled exhibition.
pub fn content() -> PathBuf {
    root().join("content")
}

/// A small exhibition of invented things, with items of every kind and nothing wrong.
pub fn good_exhibition() -> PathBuf {
    root().join("tests/fixtures/good")
}

/// The kiosk that lets WebDriver in.
pub fn kiosk_for_tests() -> PathBuf {
    target().join("e2e/lachin-kiosk")
}

/// The same, built for speed: only what measures builds it.
pub fn kiosk_for_measuring() -> PathBuf {
    target().join("measured/lachin-kiosk")
}

/// The kiosk as visitors get it.
pub fn kiosk() -> PathBuf {
    target().join("shipped/lachin-kiosk")
}

/// Where windows leave renditions for each other; `cargo xtask test` begins with an empty one.
pub fn shared_cache() -> PathBuf {
    target().join("window-cache")
}

/// What is built.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}
