//! Pictures made by the tests, and what a program did with them.

use std::path::Path;
use std::process::Output;

use image::{Rgb, RgbImage, Rgba, RgbaImage};

/// Writes a JPEG with enough in it that quality makes a difference.
pub(crate) fn photograph(path: &Path, width: u32, height: u32) {
    let pixel = |x: u32, y: u32| {
        let grain = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 8 & 0x3F;
        Rgb([(x % 192 + grain) as u8, (y % 192 + grain) as u8, (grain * 3) as u8])
    };
    RgbImage::from_fn(width, height, pixel).save(path).unwrap();
}

/// Writes a PNG that is transparent to the left.
pub(crate) fn png_with_alpha(path: &Path, width: u32, height: u32) {
    let pixel = |x: u32, y: u32| Rgba([200, (y % 256) as u8, 40, (x * 255 / width) as u8]);
    RgbaImage::from_fn(width, height, pixel).save(path).unwrap();
}

/// Exit code, standard output, standard error.
pub(crate) fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// The names in a folder, in order; what is still being written does not count.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".part"))
        .collect();
    names.sort();
    names
}

/// The names in a folder with the widths and heights of the pictures, each decoded to its end.
pub(crate) fn sizes(folder: &Path) -> Vec<(String, u32, u32)> {
    let sized = |name: String| {
        let picture = image::open(folder.join(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, picture.width(), picture.height())
    };
    names(folder).into_iter().map(sized).collect()
}
