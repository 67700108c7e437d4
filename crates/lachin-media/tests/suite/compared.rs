//! The same pictures, opened by a program that shares no color management and no scaling with this one.

use lachin_media::{Format, Output, Request};
use moxcms::ColorProfile;

use crate::made::{self, tool};

/// What vips is told to make of a file before it is compared.
const UPRIGHT: &[&str] = &["autorot"];
const TO_SRGB: &[&str] = &["icc_transform"];
const PLAIN: &[&str] = &["colourspace"];

#[track_caller]
fn compare(what: &str, name: &str, file: &[u8], step: &[&str], mean: f64) {
    let place = tool::Place::new();
    let source = place.write(name, file);
    let seen = place.path("seen.png");
    let mut arguments = step.to_vec();
    arguments.extend([source.as_str(), seen.as_str()]);
    match step {
        TO_SRGB => arguments.extend(["srgb", "--embedded", "--intent", "relative"]),
        PLAIN => arguments.push("srgb"),
        _ => {}
    }
    tool::vips(&arguments);
    let request = Request {
        output: Output::Jpeg,
        quality: Some(100),
        ..Request::of_width(4_000)
    };
    let found = made::pixels(&made::requested(file, &[request])[0]);
    tool::assert_alike(what, &found, &tool::opened(&seen), mean);
}

#[test]
fn all_orientations() {
    let upright = made::gradient(120, 80);
    for exif in 1..=8 {
        let stored = made::stored_for(exif, &upright);
        let file = made::with_metadata(Format::Jpeg, &stored, Some(made::exif(exif)), None);
        compare(&format!("orientation {exif}"), "turned.jpg", &file, UPRIGHT, 1.0);
    }
}

#[test]
fn wide_colors() {
    // Colors that both profiles can show, so that nothing is clipped in one way or another.
    let soft = image::RgbImage::from_fn(96, 64, |x, y| image::Rgb([80 + x as u8, 90 + y as u8, 120]));
    for (what, profile) in [
        ("Display P3", ColorProfile::new_display_p3()),
        ("Adobe RGB", ColorProfile::new_adobe_rgb()),
    ] {
        let profile = profile.encode().expect("a profile");
        for (format, name) in [(Format::Jpeg, "wide.jpg"), (Format::Png, "wide.png")] {
            let file = made::with_metadata(format, &soft, None, Some(profile.clone()));
            compare(what, name, &file, TO_SRGB, 1.5);
        }
    }
}

#[test]
fn grey_sixteen_bits_and_interlaced() {
    let place = tool::Place::new();
    let colors = place.write("colors.png", &made::file(Format::Png, &made::gradient(96, 64)));
    let grey = place.path("grey.jpg");
    tool::vips(&["colourspace", &colors, &format!("{grey}[Q=100]"), "b-w"]);
    let deep = place.path("deep.png");
    tool::vips(&["colourspace", &colors, &deep, "rgb16"]);
    let woven = place.path("woven.png");
    tool::vips(&["copy", &colors, &format!("{woven}[interlace]")]);
    for (what, path) in [("grey", &grey), ("16 bits", &deep), ("interlaced", &woven)] {
        let file = std::fs::read(path).expect("a picture of vips");
        let ending = if what == "grey" { "jpg" } else { "png" };
        compare(what, &format!("one.{ending}"), &file, PLAIN, 1.0);
    }
}

#[test]
fn the_first_frame_of_an_animation() {
    let stills: Vec<Vec<u8>> = [made::gradient(48, 32), made::noise(48, 32)]
        .iter()
        .map(|still| made::file(Format::WebP, still))
        .collect();
    let file = made::riff::animation(48, 32, &stills);
    compare("the first frame", "moving.webp", &file, PLAIN, 1.0);
}
