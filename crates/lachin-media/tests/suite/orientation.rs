//! However a camera was held, the picture comes out upright.

use lachin_media::{Format, Orientation};

use crate::made::{self, assert_near};

#[test]
fn all_eight_come_out_upright_pixel_by_pixel() {
    let upright = made::gradient(30, 20);
    for exif in 1..=8 {
        let stored = made::stored_for(exif, &upright);
        let file = made::with_metadata(Format::Png, &stored, Some(made::exif(exif)), None);
        let (probe, rendition) = made::rendered(&file, 30);
        assert_eq!(probe.orientation, Orientation::from_exif(exif));
        assert_eq!((probe.size.width, probe.size.height), (30, 20), "orientation {exif}");
        let seen = made::pixels(&rendition);
        for (x, y, expected) in upright.enumerate_pixels() {
            assert_eq!(
                seen.get_pixel(x, y).0[..3],
                expected.0,
                "orientation {exif} at {x}, {y}"
            );
        }
    }
}

#[test]
fn a_scaled_photograph_is_turned_too() {
    let upright = made::gradient(64, 40);
    for exif in 1..=8 {
        let file = made::with_metadata(
            Format::Jpeg,
            &made::stored_for(exif, &upright),
            Some(made::exif(exif)),
            None,
        );
        let (_, rendition) = made::rendered(&file, 32);
        assert_eq!(
            (rendition.size.width, rendition.size.height),
            (32, 20),
            "orientation {exif}"
        );
        let seen = made::pixels(&rendition);
        for (x, y) in [(1, 1), (30, 1), (1, 18), (30, 18)] {
            let expected = upright.get_pixel(x * 2, y * 2).0;
            assert_near(&seen.get_pixel(x, y).0[..3], &expected, 14);
        }
    }
}

#[test]
fn webp_carries_an_orientation_too() {
    let file = made::with_metadata(Format::WebP, &made::gradient(30, 20), Some(made::exif(6)), None);
    let (probe, rendition) = made::rendered(&file, 320);
    assert_eq!((probe.size.width, probe.size.height), (20, 30));
    assert_near(&made::pixels(&rendition).get_pixel(0, 0).0[..3], &[0, 255, 96], 0);
}

#[test]
fn a_value_that_means_nothing_leaves_the_picture_as_it_is() {
    for exif in [0, 9, 255] {
        let file = made::with_metadata(Format::Jpeg, &made::gradient(30, 20), Some(made::exif(exif)), None);
        assert_eq!(
            lachin_media::probe(&file).map(|probe| probe.orientation),
            Ok(Orientation::Upright)
        );
    }
}

#[test]
fn no_rendition_says_which_camera_or_where() {
    for format in [Format::Jpeg, Format::Png, Format::WebP] {
        let file = made::with_metadata(format, &made::gradient(30, 20), Some(made::exif(1)), None);
        assert!(file.windows(3).any(|word| word == b"Cam"), "the source should say it");
        let (_, rendition) = made::rendered(&file, 320);
        for trace in [&b"Cam"[..], b"Exif", b"EXIF", b"eXIf", b"ICC"] {
            assert!(
                !rendition.bytes.windows(trace.len()).any(|bytes| bytes == trace),
                "{format} keeps {trace:?}"
            );
        }
    }
}
