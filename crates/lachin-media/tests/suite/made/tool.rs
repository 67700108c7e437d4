//! An independent program that opens pictures: `vips` of Debian's package libvips-tools.

use std::path::PathBuf;
use std::process::Command;

use image::RgbaImage;
use tempfile::TempDir;

/// A folder for files that `vips` reads and writes.
pub(crate) struct Place(TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub(crate) fn path(&self, name: &str) -> String {
        let path: PathBuf = self.0.path().join(name);
        path.to_str().expect("a plain path").to_owned()
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }
}

/// Runs `vips` with these arguments.
#[track_caller]
pub(crate) fn vips(arguments: &[&str]) {
    let output = Command::new("vips").args(arguments).output();
    let output = output.expect("vips is missing; `cargo xtask test` installs it (Debian: libvips-tools)");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "vips {arguments:?}: {said}");
}

/// A picture that `vips` wrote.
pub(crate) fn opened(path: &str) -> RgbaImage {
    image::open(path).expect("a picture of vips").to_rgba8()
}

/// Fails when two pictures differ by more than `mean` of 255 on average, or anywhere by more than ten times that and 8.
/// The renditions that are compared are JPEG of quality 100 with thinned out color, so some of it is theirs.
#[track_caller]
pub(crate) fn assert_alike(what: &str, found: &RgbaImage, expected: &RgbaImage, mean: f64) {
    assert_eq!(found.dimensions(), expected.dimensions(), "{what}");
    let off = || {
        found
            .as_raw()
            .iter()
            .zip(expected.as_raw())
            .map(|(one, other)| one.abs_diff(*other))
    };
    let average = off().map(f64::from).sum::<f64>() / found.as_raw().len() as f64;
    let most = off().max().map_or(0.0, f64::from);
    assert!(average <= mean, "{what}: {average:.2} on average");
    assert!(most <= 10.0 * mean + 8.0, "{what}: {most} at most");
}
