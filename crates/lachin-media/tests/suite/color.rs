//! Colors as they were meant.

use image::{Rgb, RgbImage};
use lachin_media::{Colour, Format};
use moxcms::ColorProfile;

use crate::made::{self, assert_near};

fn flat(color: [u8; 3]) -> RgbImage {
    RgbImage::from_pixel(40, 30, Rgb(color))
}

fn profile(of: ColorProfile) -> Vec<u8> {
    of.encode().expect("a profile that can be written")
}

/// What a flat color becomes, at its own size and scaled.
fn shown(format: Format, color: [u8; 3], profile: Option<Vec<u8>>) -> [[u8; 3]; 2] {
    let file = made::with_metadata(format, &flat(color), None, profile.clone());
    [320, 10].map(|width| {
        let (probe, rendition) = made::rendered(&file, width);
        assert_eq!(probe.has_profile, profile.is_some());
        let pixel = made::pixels(&rendition).get_pixel(5, 5).0;
        [pixel[0], pixel[1], pixel[2]]
    })
}

/// Display P3 to sRGB from the definition of both: the same curve, other primaries.
fn display_p3_in_srgb(color: [u8; 3]) -> [u8; 3] {
    const TO_SRGB: [[f64; 3]; 3] = [
        [1.224_940, -0.224_940, 0.0],
        [-0.042_057, 1.042_057, 0.0],
        [-0.019_638, -0.078_636, 1.098_274],
    ];
    let linear = color.map(|value| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    });
    TO_SRGB.map(|row| {
        let light: f64 = row.iter().zip(linear).map(|(factor, value)| factor * value).sum();
        let light = light.clamp(0.0, 1.0);
        let value = if light <= 0.003_130_8 {
            light * 12.92
        } else {
            1.055 * light.powf(1.0 / 2.4) - 0.055
        };
        (value * 255.0).round() as u8
    })
}

#[test]
fn display_p3_becomes_srgb() {
    for color in [[200, 100, 50], [90, 160, 120], [128, 128, 128], [70, 60, 180]] {
        let expected = display_p3_in_srgb(color);
        assert!(
            color[0] == color[1] || expected != color,
            "the test should see a difference"
        );
        for format in [Format::Png, Format::WebP, Format::Jpeg] {
            for found in shown(format, color, Some(profile(ColorProfile::new_display_p3()))) {
                assert_near(&found, &expected, if format == Format::Jpeg { 4 } else { 2 });
            }
        }
    }
}

#[test]
fn srgb_stays_with_and_without_a_profile() {
    for color in [[200, 100, 50], [3, 250, 17]] {
        for found in shown(Format::Png, color, None) {
            assert_near(&found, &color, 0);
        }
        for found in shown(Format::Png, color, Some(profile(ColorProfile::new_srgb()))) {
            assert_near(&found, &color, 1);
        }
    }
}

#[test]
fn a_broken_profile_is_as_good_as_none() {
    let mut broken = profile(ColorProfile::new_display_p3());
    broken.truncate(100);
    for found in shown(Format::Png, [200, 100, 50], Some(broken)) {
        assert_near(&found, &[200, 100, 50], 0);
    }
}

#[test]
fn grey_comes_out_grey_under_a_profile_for_color_and_one_for_grey() {
    let rows: Vec<Vec<u8>> = vec![vec![180; 12]; 12];
    let plain = made::png::of_rows(12, 8, 0, &[], &rows);
    for width in [320, 6] {
        let pixel = made::pixels(&made::rendered(&plain, width).1).get_pixel(3, 3).0;
        assert_eq!(pixel, [180, 180, 180, 255]);
    }
    // Twice the exponent of light: 180 of 255 is (180/255)^1.8 in light, brighter than sRGB would have it.
    let expected = 1.055 * (180.0_f64 / 255.0).powf(1.8 / 2.4) - 0.055;
    let expected = (expected * 255.0).round() as u8;
    let with_profile = jpeg_of_grey(180, profile(ColorProfile::new_gray_with_gamma(1.8)));
    for width in [320, 6] {
        let pixel = made::pixels(&made::rendered(&with_profile, width).1).get_pixel(3, 3).0;
        assert_near(&pixel[..3], &[expected; 3], 3);
    }
    let under_color = jpeg_of_grey(180, profile(ColorProfile::new_display_p3()));
    let pixel = made::pixels(&made::rendered(&under_color, 6).1).get_pixel(3, 3).0;
    assert_near(&pixel[..3], &[180; 3], 2);
}

fn jpeg_of_grey(value: u8, profile: Vec<u8>) -> Vec<u8> {
    use image::ImageEncoder;
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 100);
    encoder.set_icc_profile(profile).expect("room for a profile");
    encoder
        .write_image(&[value; 144], 12, 12, image::ExtendedColorType::L8)
        .expect("a grey JPEG");
    bytes
}

#[test]
fn sixteen_bits_are_rounded_not_cut() {
    // 0x7FC0 is 127.2 of 255 and 0x80BF is 128.2; cut to the upper byte they would be 127 and 128, as 0x7FFF would.
    for (value, expected) in [
        (0x7FC0_u16, 127),
        (0x7FFF, 127),
        (0x8000, 128),
        (0x80FF, 128),
        (0xFFFF, 255),
        (0x00FF, 1),
    ] {
        let row = value.to_be_bytes().repeat(3 * 6);
        let file = made::png::of_rows(6, 16, 2, &[], &vec![row; 6]);
        for width in [320, 3] {
            let pixel = made::pixels(&made::rendered(&file, width).1).get_pixel(1, 1).0;
            assert_eq!(
                pixel,
                [expected, expected, expected, 255],
                "0x{value:04X} at width {width}"
            );
        }
    }
}

#[test]
fn sixteen_bits_and_a_profile_go_together() {
    let profile = profile(ColorProfile::new_display_p3());
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    image::ImageEncoder::set_icc_profile(&mut encoder, profile).expect("room for a profile");
    let values: Vec<u8> = [200_u16, 100, 50]
        .iter()
        .flat_map(|value| (value * 257).to_ne_bytes())
        .collect();
    image::ImageEncoder::write_image(encoder, &values.repeat(100), 10, 10, image::ExtendedColorType::Rgb16)
        .expect("a PNG of 16 bits");
    for width in [320, 5] {
        let pixel = made::pixels(&made::rendered(&bytes, width).1).get_pixel(2, 2).0;
        assert_near(&pixel[..3], &display_p3_in_srgb([200, 100, 50]), 1);
    }
}

#[test]
fn four_inks_become_light() {
    // Without ink: white. Without magenta and yellow missing: red. Black alone: black.
    for (stored, expected) in [
        ([255, 255, 255, 255], [255, 255, 255]),
        ([255, 0, 0, 255], [255, 0, 0]),
        ([0, 255, 0, 255], [0, 255, 0]),
        ([255, 255, 255, 0], [0, 0, 0]),
    ] {
        let (probe, rendition) = made::rendered(&made::jpeg::four_inks(stored), 320);
        assert_eq!((probe.format, probe.ending_early), (Format::Jpeg, false));
        assert_near(&made::pixels(&rendition).get_pixel(4, 4).0[..3], &expected, 6);
    }
}

#[test]
fn the_placeholder_is_the_mean_in_light() {
    let one = made::rendered(&made::file(Format::Png, &flat([200, 100, 50])), 320)
        .1
        .colour;
    assert_eq!(
        (one, one.to_string().as_str()),
        (Colour { r: 200, g: 100, b: 50 }, "#c86432")
    );
    // Black and white halves: half the light is 188, not 128.
    let halves = RgbImage::from_fn(40, 30, |x, _| Rgb([if x < 20 { 0 } else { 255 }; 3]));
    let mean = made::rendered(&made::file(Format::Png, &halves), 320).1.colour;
    assert_near(&[mean.r, mean.g, mean.b], &[188; 3], 2);
    // Also where they take turns, pixel by pixel, in a picture of some size.
    let lattice = RgbImage::from_fn(600, 400, |x, y| Rgb([if (x + y) % 2 == 0 { 0 } else { 255 }; 3]));
    let mean = made::rendered(&made::file(Format::Png, &lattice), 600).1.colour;
    assert_near(&[mean.r, mean.g, mean.b], &[188; 3], 1);
    // What is transparent is not seen, whatever color lies under it.
    let row: Vec<u8> = [[10, 200, 30, 255], [255, 0, 255, 0]].concat();
    let hidden = made::png::of_rows(2, 8, 6, &[], &[row.clone(), row]);
    let mean = made::rendered(&hidden, 320).1.colour;
    assert_near(&[mean.r, mean.g, mean.b], &[10, 200, 30], 2);
}
