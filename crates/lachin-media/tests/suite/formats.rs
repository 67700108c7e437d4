//! Every kind of file that is read, and how it is written again.

use image::{Rgba, RgbaImage};
use lachin_media::{Encoding, Format, Request, plan, probe};

use crate::made::{self, assert_near};

#[test]
fn every_format_is_known_by_its_bytes_and_shown_right() {
    let picture = made::gradient(40, 30);
    for format in [Format::Jpeg, Format::Png, Format::WebP, Format::Gif, Format::Bmp] {
        let file = made::file(format, &picture);
        let (probe, rendition) = made::rendered(&file, 320);
        assert_eq!((probe.format, probe.size.width, probe.size.height), (format, 40, 30));
        assert!(!probe.ending_early, "{format} is whole");
        let tolerance = match format {
            Format::Jpeg | Format::Gif => 24,
            Format::Png | Format::WebP | Format::Bmp => 8,
        };
        for (x, y) in [(2, 2), (37, 2), (2, 27), (20, 15)] {
            let seen = made::pixels(&rendition).get_pixel(x, y).0;
            assert_near(&seen[..3], &picture.get_pixel(x, y).0, tolerance);
        }
    }
}

#[test]
fn encodings_that_cameras_and_the_web_use() {
    for (file, format) in [
        (&made::encoded::LOSSY_WEBP[..], Format::WebP),
        (&made::encoded::PROGRESSIVE_JPEG[..], Format::Jpeg),
    ] {
        let (probe, rendition) = made::rendered(file, 320);
        assert_eq!((probe.format, probe.size.width, probe.size.height), (format, 24, 16));
        let seen = made::pixels(&rendition);
        assert_near(&seen.get_pixel(12, 0).0[..3], &[255, 0, 0], 40);
        assert_near(&seen.get_pixel(12, 15).0[..3], &[0, 0, 255], 40);
    }
}

#[test]
fn interlaced_png() {
    let picture = made::gradient(21, 13);
    let (probe, rendition) = made::rendered(&made::png::interlaced(&picture), 320);
    assert!(!probe.ending_early);
    let seen = made::pixels(&rendition);
    for (x, y, expected) in picture.enumerate_pixels() {
        assert_eq!(seen.get_pixel(x, y).0[..3], expected.0, "at {x}, {y}");
    }
}

#[test]
fn every_depth_of_png() {
    // One, two and four bits of grey, a palette, and a palette of which one color is transparent.
    for (bits, row) in [(1, vec![0b1010_0000]), (2, vec![0b1100_1100]), (4, vec![0xF0, 0xF0])] {
        let file = made::png::of_rows(4, bits, 0, &[], &vec![row; 4]);
        let seen = made::pixels(&made::rendered(&file, 320).1);
        assert_eq!(
            (seen.get_pixel(0, 0).0, seen.get_pixel(1, 0).0),
            ([255; 4], [0, 0, 0, 255]),
            "{bits} bits"
        );
    }
    let palette = (*b"PLTE", vec![10, 20, 30, 200, 100, 50]);
    let rows = vec![vec![0b0101_0000]; 4];
    let seen =
        made::pixels(&made::rendered(&made::png::of_rows(4, 1, 3, std::slice::from_ref(&palette), &rows), 320).1);
    assert_eq!(
        (seen.get_pixel(0, 0).0, seen.get_pixel(1, 0).0),
        ([10, 20, 30, 255], [200, 100, 50, 255])
    );
    let (probe, rendition) = made::rendered(
        &made::png::of_rows(4, 1, 3, &[palette, (*b"tRNS", vec![0, 255])], &rows),
        320,
    );
    assert!(probe.has_alpha);
    assert_eq!(made::pixels(&rendition).get_pixel(0, 0).0[3], 0);
}

#[test]
fn of_an_animation_the_first_frame() {
    let frames = [[200, 30, 30, 255], [30, 200, 30, 255]].map(|color| RgbaImage::from_pixel(16, 12, Rgba(color)));
    let stills: Vec<Vec<u8>> = frames
        .iter()
        .map(|frame| {
            let mut still = Vec::new();
            image::codecs::webp::WebPEncoder::new_lossless(&mut still)
                .encode(frame, 16, 12, image::ExtendedColorType::Rgba8)
                .expect("a still");
            still
        })
        .collect();
    for file in [made::animated_gif(&frames), made::riff::animation(16, 12, &stills)] {
        let (probe, rendition) = made::rendered(&file, 320);
        assert!(!probe.ending_early);
        assert_near(&made::pixels(&rendition).get_pixel(8, 6).0, &[200, 30, 30, 255], 4);
    }
}

/// A disk with a soft edge on nothing; under the nothing lies a loud color that must never be seen.
fn disk(side: u32) -> RgbaImage {
    RgbaImage::from_fn(side, side, |x, y| {
        let middle = f64::from(side) / 2.0;
        let distance = (f64::from(x) + 0.5 - middle).hypot(f64::from(y) + 0.5 - middle);
        let cover = (middle * 0.8 - distance + 0.5).clamp(0.0, 1.0);
        if cover == 0.0 {
            Rgba([255, 0, 255, 0])
        } else {
            Rgba([20, 120, 40, (cover * 255.0) as u8])
        }
    })
}

#[test]
fn transparency_is_kept_and_nothing_bleeds_from_under_it() {
    let picture = disk(64);
    let mut as_webp = Vec::new();
    image::codecs::webp::WebPEncoder::new_lossless(&mut as_webp)
        .encode(&picture, 64, 64, image::ExtendedColorType::Rgba8)
        .expect("a WebP");
    let mut as_png = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut as_png, image::ImageFormat::Png).expect("a PNG");
    for file in [as_webp, as_png.into_inner()] {
        for width in [320, 20] {
            let (probe, rendition) = made::rendered(&file, width);
            assert!(probe.has_alpha && rendition.format != Format::Jpeg);
            let seen = made::pixels(&rendition);
            assert_eq!(seen.get_pixel(0, 0).0[3], 0);
            for pixel in seen.pixels().filter(|pixel| pixel.0[3] > 25) {
                assert_near(&pixel.0[..3], &[20, 120, 40], 8);
            }
        }
    }
}

#[test]
fn an_alpha_channel_that_hides_nothing_is_dropped() {
    let picture = made::photograph(160, 120);
    let mut file = std::io::Cursor::new(Vec::new());
    image::DynamicImage::from(picture)
        .to_rgba8()
        .write_to(&mut file, image::ImageFormat::Png)
        .expect("a PNG");
    let (probe, rendition) = made::rendered(&file.into_inner(), 320);
    assert!(probe.has_alpha);
    assert_eq!(
        rendition.format,
        Format::Jpeg,
        "without transparency it is written as a photograph"
    );
}

#[test]
fn drawings_stay_crisp_and_photographs_small() {
    let drawing = image::RgbImage::from_fn(400, 300, |x, y| {
        image::Rgb(if (x / 8 + y / 8) % 5 == 0 {
            [30, 30, 60]
        } else {
            [235, 225, 205]
        })
    });
    for format in [Format::Png, Format::WebP, Format::Bmp] {
        let file = made::file(format, &drawing);
        let (_, rendition) = made::rendered(&file, 400);
        assert_ne!(rendition.format, Format::Jpeg, "a drawing from {format}");
        let seen = made::pixels(&rendition);
        assert!(
            drawing
                .enumerate_pixels()
                .all(|(x, y, pixel)| seen.get_pixel(x, y).0[..3] == pixel.0)
        );
        let photograph = made::file(format, &made::photograph(400, 300));
        assert_eq!(
            made::rendered(&photograph, 400).1.format,
            Format::Jpeg,
            "a photograph from {format}"
        );
    }
    let file = made::file(Format::Jpeg, &drawing);
    let planned = plan(&probe(&file).expect("a JPEG"), &[Request::of_width(400)]);
    assert!(matches!(
        planned.renditions()[0].encoding(),
        Encoding::Photograph { .. }
    ));
    assert_eq!(made::rendered(&file, 400).1.format, Format::Jpeg, "a JPEG stays one");
}

#[test]
fn names_of_formats() {
    assert_eq!(
        (Format::Jpeg.name(), Format::Jpeg.mime(), Format::Jpeg.extension()),
        ("JPEG", "image/jpeg", "jpg")
    );
    assert!(Format::Jpeg.matches_extension("JPEG") && !Format::Png.matches_extension("jpg"));
    assert_eq!(Format::WebP.to_string(), "WebP");
}
