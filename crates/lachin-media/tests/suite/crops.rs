//! Parts of pictures, in a given shape around what matters.

use image::{Rgb, RgbImage};
use lachin_media::{Crop, Focus, Format, Orientation, Output, Region, Request, Size, plan, probe};

use crate::made::{self, assert_near};

fn crop(width: u32, height: u32, x: f64, y: f64) -> Crop {
    Crop {
        aspect: Size { width, height },
        focus: Focus { x, y },
    }
}

fn request(width: u32, crop: Crop) -> Request {
    Request {
        crop: Some(crop),
        ..Request::of_width(width)
    }
}

/// Left, top, width, height of the part of a 1000 × 800 picture; then width and height of what is made of it.
fn planned(width: u32, crop: Crop) -> ([u32; 4], [u32; 2]) {
    let probe = probe(&made::png::claiming(1_000, 800)).expect("a plain claim");
    let plan = plan(&probe, &[request(width, crop)]);
    let planned = plan.renditions()[0];
    let Region { left, top, size } = planned.region();
    (
        [left, top, size.width, size.height],
        [planned.size().width, planned.size().height],
    )
}

#[test]
fn the_largest_part_of_the_shape_around_the_focus() {
    assert_eq!(planned(400, crop(1, 1, 0.5, 0.5)), ([100, 0, 800, 800], [400, 400]));
    assert_eq!(planned(400, crop(2, 1, 0.5, 0.5)), ([0, 150, 1_000, 500], [400, 200]));
    assert_eq!(planned(320, crop(16, 9, 0.5, 1.0)), ([0, 237, 1_000, 563], [320, 180]));
    // The edges hold the part in, wherever the focus is.
    assert_eq!(planned(400, crop(1, 1, 0.0, 0.0)).0, [0, 0, 800, 800]);
    assert_eq!(planned(400, crop(1, 1, 9.0, -1.0)).0, [200, 0, 800, 800]);
    assert_eq!(planned(400, crop(1, 1, f64::NAN, 0.5)).0, [100, 0, 800, 800]);
    assert_eq!(planned(400, crop(1, 1, 0.45, 0.5)).0, [50, 0, 800, 800]);
}

#[test]
fn a_crop_is_not_enlarged_and_no_shape_breaks_it() {
    assert_eq!(planned(5_000, crop(1, 1, 0.5, 0.5)).1, [800, 800]);
    assert_eq!(planned(0, crop(1, 1, 0.5, 0.5)).1, [1, 1]);
    assert_eq!(planned(10, crop(0, 0, 0.5, 0.5)).1, [10, 10]);
    assert_eq!(
        planned(320, crop(u32::MAX, 1, 0.5, 0.5)),
        ([0, 400, 1_000, 1], [320, 1])
    );
    assert_eq!(planned(320, crop(1, u32::MAX, 0.5, 0.5)), ([500, 0, 1, 800], [1, 800]));
}

#[test]
fn the_part_is_taken_from_the_picture_turned_upright() {
    // Upright, the left half is red, the right half blue; stored as by a camera that was held on its side.
    let upright = RgbImage::from_fn(160, 80, |x, _| Rgb(if x < 80 { [220, 20, 20] } else { [20, 20, 220] }));
    for exif in 1..=8 {
        let stored = made::stored_for(exif, &upright);
        let file = made::with_metadata(Format::Jpeg, &stored, Some(made::exif(exif)), None);
        assert_eq!(
            probe(&file).map(|probe| probe.orientation),
            Ok(Orientation::from_exif(exif))
        );
        for (x, expected) in [(0.0, [220, 20, 20]), (1.0, [20, 20, 220])] {
            let rendition = made::requested(&file, &[request(40, crop(1, 1, x, 0.5))]).remove(0);
            assert_eq!((rendition.size.width, rendition.size.height), (40, 40));
            let seen = made::pixels(&rendition);
            for (x, y) in [(2, 2), (20, 20), (37, 37)] {
                assert_near(&seen.get_pixel(x, y).0[..3], &expected, 12);
            }
        }
    }
}

#[test]
fn many_renditions_come_in_the_order_of_their_requests() {
    let file = made::file(Format::Png, &made::photograph(900, 600));
    let square = request(100, crop(1, 1, 0.2, 0.5));
    let webp = Request {
        output: Output::WebP,
        ..Request::of_width(300)
    };
    let requests = [Request::of_width(200), square, Request::of_width(800), webp];
    let together = made::requested(&file, &requests);
    let sizes: Vec<_> = together
        .iter()
        .map(|made| (made.size.width, made.size.height))
        .collect();
    assert_eq!(sizes, [(200, 133), (100, 100), (800, 533), (300, 200)]);
    assert_eq!(together[3].format, Format::WebP);
    for (request, together) in requests.iter().zip(&together) {
        let alone = made::requested(&file, &[*request]).remove(0);
        let (alone, together) = (made::pixels(&alone), made::pixels(together));
        let off = alone
            .as_raw()
            .iter()
            .zip(together.as_raw())
            .map(|(one, other)| one.abs_diff(*other))
            .max();
        assert!(off <= Some(10), "{request:?}: {off:?}");
    }
}

#[test]
fn jpeg_and_lossy_webp_when_asked_for() {
    let half = image::RgbaImage::from_fn(64, 64, |x, _| image::Rgba([200, 40, 40, if x < 32 { 0 } else { 255 }]));
    let mut file = std::io::Cursor::new(Vec::new());
    half.write_to(&mut file, image::ImageFormat::Png).expect("a PNG");
    let of = |output, quality| Request {
        output,
        quality,
        ..Request::of_width(64)
    };
    let requests = [
        of(Output::Jpeg, None),
        of(Output::WebP, None),
        of(Output::Automatic, None),
    ];
    let made_of = made::requested(file.get_ref(), &requests);
    let [jpeg, webp, automatic] = [0, 1, 2].map(|at| made::pixels(&made_of[at]));
    assert_near(&jpeg.get_pixel(8, 32).0, &[255; 4], 4);
    for seen in [&jpeg, &webp, &automatic] {
        assert_near(&seen.get_pixel(56, 32).0, &[200, 40, 40, 255], 12);
    }
    for seen in [&webp, &automatic] {
        assert_eq!(seen.get_pixel(8, 32).0[3], 0);
    }
    assert_eq!(made_of[0].format, Format::Jpeg);
    assert_eq!(made_of[1].format, Format::WebP);

    let photograph = made::file(Format::Jpeg, &made::photograph(320, 240));
    for output in [Output::Jpeg, Output::WebP, Output::Automatic] {
        let bytes = [20, 60, 95].map(|quality| {
            let wanted = Request {
                output,
                quality: Some(quality),
                ..Request::of_width(300)
            };
            made::requested(&photograph, &[wanted])[0].bytes.len()
        });
        assert!(bytes.is_sorted_by(|less, more| less < more), "{output:?}: {bytes:?}");
    }
}
