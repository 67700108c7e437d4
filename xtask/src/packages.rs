//! The system packages that the project needs, and how a missing one comes onto the machine.

mod debian;

use std::path::Path;

use crate::failure::Failure;
use crate::program::{program, succeeds};

/// A package of Debian, and what it is there for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Package {
    name: &'static str,
    reason: &'static str,
}

const fn package(name: &'static str, reason: &'static str) -> Package {
    Package { name, reason }
}

/// To build anything that reads pictures.
const BUILD: [Package; 3] = [
    package(
        "build-essential",
        "the linker, and a compiler for the C parts of some crates",
    ),
    package("cmake", "builds libjpeg-turbo, which decodes photographs"),
    package("nasm", "assembles the parts of libjpeg-turbo that make it quick"),
];

/// To build the kiosk and to show it on the machine's own display.
const SHOW: [Package; 2] = [
    package("pkg-config", "finds WebKitGTK when the shell is built"),
    package(
        "libwebkit2gtk-4.1-dev",
        "the engine of the page, with GTK 3 and the sandbox programs it depends on",
    ),
];

/// To show it on a display that nobody sees, and to drive it there.
const DRIVE: [Package; 8] = [
    package("xvfb", "a display in memory, one for each window under test"),
    package("libgl1-mesa-dri", "draws on that display without a graphics card"),
    package("dbus-daemon", "a session bus that ends with the window under test"),
    package(
        "at-spi2-core",
        "the accessibility bus that GTK and WebKit look for at their start",
    ),
    package("webkit2gtk-driver", "WebKitWebDriver, which taps and reads"),
    package("x11-utils", "xwininfo, which counts the windows"),
    package("libvips-tools", "vips, which the picture engine is compared with"),
    package("xdotool", "keys and clicks as a keyboard and a mouse send them"),
];

/// To measure the picture engine beside others.
const BENCH: [Package; 5] = [
    package("libvips-tools", "vipsthumbnail, the program to be faster than"),
    package(
        "libjpeg-turbo-progs",
        "djpeg and jpegtran: the limit, and the kinds of JPEG",
    ),
    package("webp", "cwebp, which makes the WebP photographs"),
    package(
        "imagemagick",
        "makes the transparent photographs, and what a thumbnail should look like",
    ),
    package("util-linux", "taskset, which holds a program to two processors"),
];

/// To measure how quickly a folder is loaded beside another program.
const LOAD: [Package; 1] = [package("hugo", "makes pages of as many texts")];

/// Packages that hold freely licensed photographs. They are unpacked below `target/` and not installed.
const PHOTOGRAPHS: [Package; 2] = [
    package("lomiri-wallpapers-16.04", "ten photographs of 4 to 16 megapixels"),
    package("lomiri-wallpapers-20.04", "two photographs of 17 and 20 megapixels"),
];

/// What building anything but the shell takes.
pub(crate) fn to_build() -> Vec<Package> {
    BUILD.to_vec()
}

/// Everything that showing takes on a machine with a display.
pub(crate) fn to_show() -> Vec<Package> {
    [&BUILD[..], &SHOW].concat()
}

/// Everything that measuring the picture engine takes.
pub(crate) fn to_bench() -> Vec<Package> {
    [&BUILD[..], &BENCH].concat()
}

/// Everything that measuring the loading takes.
pub(crate) fn to_measure_loading() -> Vec<Package> {
    [&BUILD[..], &LOAD].concat()
}

/// Unpacks the photographs to measure with below `folder`, once.
pub(crate) fn unpack_photographs(folder: &Path) -> Result<(), Failure> {
    if !succeeds(program("dpkg").arg("--version")) {
        return Err(Failure::new(
            "the photographs to measure with come from Debian's packages, and this is not Debian",
        ));
    }
    PHOTOGRAPHS
        .iter()
        .try_for_each(|package| debian::unpack(package.name, folder))
}

/// Everything that the kiosk takes.
pub(crate) fn all() -> Vec<Package> {
    [&BUILD[..], &SHOW, &DRIVE].concat()
}

/// Names what is missing and installs it; says what to install by hand where that is not possible. A package
/// installation that was interrupted earlier is brought to its end first.
pub(crate) fn install(packages: &[Package]) -> Result<(), Failure> {
    require_node()?;
    match std::env::consts::OS {
        "linux" if succeeds(program("dpkg").arg("--version")) => debian::install(packages),
        "linux" => unknown_linux(packages),
        "macos" => {
            println!(
                "macOS: the kiosk is built with Xcode's command line tools (`xcode-select --install`), CMake and NASM."
            );
            Ok(())
        }
        "windows" => {
            println!(
                "Windows: the kiosk is built with the Visual Studio Build Tools (C++), CMake and NASM, and shown by WebView2."
            );
            Ok(())
        }
        other => Err(Failure::new(format!("the kiosk is not built on {other}"))),
    }
}

/// Node cannot be installed by us in a version that is new enough on every Debian, so we only ask for it.
fn require_node() -> Result<(), Failure> {
    const OLDEST_NODE: u32 = 20;
    let wanted = format!("Node {OLDEST_NODE} or newer with npm is needed to build the page");
    let version = crate::program::output(program("node").arg("--version"))
        .map_err(|failure| Failure::new(format!("{failure}; {wanted}")))?;
    match major(&version) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => Err(Failure::new(format!("this is Node {}; {wanted}", version.trim()))),
    }
}

fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Distributions name these packages differently, so what counts is whether the parts are there.
fn unknown_linux(packages: &[Package]) -> Result<(), Failure> {
    let has_engine = succeeds(program("pkg-config").args(["--exists", "webkit2gtk-4.1"]));
    let can_build = ["cmake", "nasm"].into_iter().all(is_in_path);
    let needs_display = packages.iter().any(|package| package.name == "xvfb");
    let can_drive = !needs_display
        || [
            "Xvfb",
            "dbus-run-session",
            "WebKitWebDriver",
            "xdotool",
            "xwininfo",
            "vips",
        ]
        .into_iter()
        .all(is_in_path);
    if has_engine && can_build && can_drive {
        return Ok(());
    }
    let list = described(packages);
    Err(Failure::new(format!(
        "this is not Debian: please install what these Debian packages hold, then try again\n{list}"
    )))
}

fn is_in_path(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

fn described(packages: &[Package]) -> String {
    packages
        .iter()
        .map(|package| format!("  {:<24} {}\n", package.name, package.reason))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("20.20.2"), None);
        assert_eq!(major("vNext"), None);
    }

    #[test]
    fn no_package_is_named_twice() {
        for packages in [all(), to_bench(), PHOTOGRAPHS.to_vec()] {
            let mut names: Vec<_> = packages.iter().map(|package| package.name).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), packages.len());
        }
    }
}
