//! Where things lie in the project.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The folder that holds everything. Asked for when it runs: in a copied folder Cargo takes the programs that were built
/// in the first one for fresh.
pub(crate) fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&package).parent();
        root.expect("xtask lies in the project's folder").to_path_buf()
    });
    &ROOT
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
