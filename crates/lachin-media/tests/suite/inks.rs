//! Four inks, however they are stored.

use lachin_media::{Output, Request};

use crate::made::{self, assert_near, tool};

fn shown(file: &[u8]) -> image::RgbaImage {
    let request = Request {
        output: Output::Jpeg,
        quality: Some(100),
        ..Request::of_width(4_000)
    };
    made::pixels(&made::requested(file, &[request])[0])
}

#[test]
fn inks_are_stored_one_way_with_adobes_mark_and_the_other_without() {
    for (inks, expected) in [
        ([0, 0, 0, 0], [255, 255, 255]),
        ([0, 255, 255, 0], [255, 0, 0]),
        ([255, 0, 0, 0], [0, 255, 255]),
        ([0, 0, 0, 255], [0, 0, 0]),
        ([0, 0, 0, 128], [127, 127, 127]),
    ] {
        let with_mark = made::jpeg::four_inks(inks.map(|ink| 255 - ink));
        let without = made::jpeg::four_plain_inks(inks);
        for file in [with_mark, without] {
            assert_near(&shown(&file).get_pixel(4, 4).0[..3], &expected, 6);
        }
    }
}

/// Inks as libjpeg writes them, by color difference, with the profile that vips put into a file of its own.
fn by_color_difference(inks: &[u8], width: usize, from_vips: &[u8]) -> Vec<u8> {
    // With Adobe's mark the values are inverted.
    let inverted: Vec<u8> = inks.iter().map(|ink| !ink).collect();
    let image = turbojpeg::Image {
        pixels: inverted.as_slice(),
        width,
        pitch: width * 4,
        height: inks.len() / 4 / width,
        format: turbojpeg::PixelFormat::CMYK,
    };
    let plain = turbojpeg::compress(image, 100, turbojpeg::Subsamp::None).expect("a JPEG of inks");
    assert!(plain.windows(5).any(|bytes| bytes == b"Adobe"));
    let mut file = plain[..2].to_vec();
    let mut at = 2;
    while from_vips[at + 1] != 0xDA {
        let length = usize::from(u16::from_be_bytes([from_vips[at + 2], from_vips[at + 3]])) + 2;
        if from_vips[at + 1] == 0xE2 {
            file.extend_from_slice(&from_vips[at..at + length]);
        }
        at += length;
    }
    file.extend_from_slice(&plain[2..]);
    file
}

#[test]
fn a_printers_profile_says_what_its_inks_look_like() {
    let place = tool::Place::new();
    let colors = place.write(
        "colors.png",
        &made::file(lachin_media::Format::Png, &made::gradient(96, 64)),
    );
    // Little CMS, which vips calls, brings color to inks and back; the profile is one of its own.
    let printed = place.path("printed.jpg");
    tool::vips(&[
        "icc_transform",
        &colors,
        &format!("{printed}[Q=100,subsample-mode=off]"),
        "cmyk",
        "--input-profile",
        "srgb",
    ]);
    let seen = place.path("seen.png");
    tool::vips(&[
        "icc_transform",
        &printed,
        &seen,
        "srgb",
        "--embedded",
        "--intent",
        "perceptual",
    ]);
    let expected = tool::opened(&seen);
    let printed = std::fs::read(&printed).expect("a printed picture");
    tool::assert_alike("inks", &shown(&printed), &expected, 3.0);

    let raw = place.path("printed.raw");
    tool::vips(&["rawsave", &place.path("printed.jpg"), &raw]);
    let inks = std::fs::read(&raw).expect("raw inks");
    let by_difference = by_color_difference(&inks, 96, &printed);
    tool::assert_alike("inks by color difference", &shown(&by_difference), &expected, 3.0);
}
