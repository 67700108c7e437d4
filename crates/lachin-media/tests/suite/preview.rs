//! A preview is the picture, seen with the eyes half closed.

use image::{Rgb, RgbImage};
use lachin_media::{ContentHash, Format, PictureError, preview};

use crate::made::{self, assert_near};

/// What a reader of the format sees: width, height and RGBA.
fn seen(digits: &str) -> (usize, usize, Vec<u8>) {
    let bytes: Vec<u8> = (0..digits.len() / 2)
        .map(|pair| u8::from_str_radix(&digits[2 * pair..2 * pair + 2], 16).expect("hexadecimal digits"))
        .collect();
    thumbhash::thumb_hash_to_rgba(&bytes).expect("a ThumbHash")
}

#[test]
fn a_preview_has_the_shape_and_the_colors_of_its_picture() {
    let sunset = RgbImage::from_fn(900, 600, |_, y| {
        Rgb(if y < 300 { [230, 120, 40] } else { [30, 40, 90] })
    });
    for format in [Format::Jpeg, Format::Png, Format::WebP] {
        let rendition = made::rendered(&made::file(format, &sunset), 320).1;
        let (width, height, rgba) = seen(&preview(&rendition).unwrap().to_string());
        assert_eq!((width, height), (32, 23));
        let pixel = |y: usize| &rgba[4 * (y * width + width / 2)..][..4];
        assert_near(pixel(3), &[230, 120, 40, 255], 36);
        assert_near(pixel(height - 4), &[30, 40, 90, 255], 36);
    }
}

#[test]
fn a_preview_keeps_what_is_transparent() {
    let row: Vec<u8> = [[200, 60, 30, 255], [200, 60, 30, 255], [0; 4], [0; 4]].concat();
    let half = made::png::of_rows(4, 8, 6, &[], &vec![row; 4]);
    let (width, height, rgba) = seen(&preview(&made::rendered(&half, 320).1).unwrap().to_string());
    let alpha = |x: usize| rgba[4 * (height / 2 * width + x) + 3];
    assert!(alpha(2) > 200, "{}", alpha(2));
    assert!(alpha(width - 3) < 55, "{}", alpha(width - 3));
}

#[test]
fn the_strangest_shape_has_a_preview() {
    for (width, height) in [(1, 1), (3000, 1), (1, 3000)] {
        let rendition = made::rendered(&made::file(Format::Png, &made::gradient(width, height)), 320).1;
        assert!(preview(&rendition).is_ok(), "{width} by {height}");
    }
}

#[test]
fn bytes_that_are_no_rendition_have_no_preview() {
    let mut rendition = made::rendered(&made::file(Format::Jpeg, &made::gradient(64, 64)), 320).1;
    rendition.bytes = ContentHash::of(b"anything").as_bytes().to_vec();
    assert!(matches!(
        preview(&rendition),
        Err(PictureError::NotAPicture { .. } | PictureError::Unreadable { .. })
    ));
}
