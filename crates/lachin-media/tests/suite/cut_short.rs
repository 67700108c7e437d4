//! Copies that were broken off: said, and shown as far as they go.

use lachin_media::{Format, Output, Request, plan, probe, render};

use crate::made::{self, assert_near};

#[test]
fn a_broken_copy_is_known_and_its_beginning_shown() {
    let picture = made::noise(160, 120);
    for format in [Format::Jpeg, Format::Png, Format::Gif, Format::WebP, Format::Bmp] {
        let whole = made::file(format, &picture);
        assert_eq!(
            probe(&whole).map(|probe| probe.ending_early),
            Ok(false),
            "whole {format}"
        );
        let whole_pixels = made::pixels(&made::rendered(&whole, 320).1);
        let cut = &whole[..whole.len() * 6 / 10];
        let (probe, rendition) = made::rendered(cut, 320);
        assert!(probe.ending_early, "cut {format}");
        // Bitmaps are stored from the last row up.
        let early_row = if format == Format::Bmp { 110 } else { 10 };
        let seen = made::pixels(&rendition);
        let mut off = 0_u64;
        for x in 0..160 {
            let (seen, whole) = (seen.get_pixel(x, early_row).0, whole_pixels.get_pixel(x, early_row).0);
            off += seen
                .iter()
                .zip(whole)
                .map(|(seen, whole)| u64::from(seen.abs_diff(whole)))
                .sum::<u64>();
        }
        assert!(off / 160 < 60, "{format}: the early rows differ by {off}");
    }
}

#[test]
fn every_tenth_of_a_copy_is_shown_or_refused_and_most_are_shown() {
    let picture = made::photograph(320, 240);
    let mut files: Vec<(String, Vec<u8>)> = [Format::Jpeg, Format::Png, Format::Gif, Format::WebP, Format::Bmp]
        .into_iter()
        .map(|format| (format.to_string(), made::file(format, &picture)))
        .collect();
    let jpeg = made::file(Format::Jpeg, &picture);
    files.push(("progressive JPEG".to_owned(), made::jpeg::progressive(&picture, 84)));
    let lossy = Request {
        output: Output::WebP,
        ..Request::of_width(320)
    };
    let lossy = made::requested(&jpeg, &[lossy]).remove(0);
    files.push(("WebP with losses".to_owned(), lossy.bytes));
    for (name, whole) in files {
        for tenth in 0..10 {
            let cut = &whole[..whole.len() * tenth / 10];
            let shown = probe(cut).and_then(|probe| {
                assert!(probe.ending_early, "{tenth} tenths of {name}");
                render(cut, &plan(&probe, &[Request::of_width(100)]))
            });
            assert!(shown.is_ok() || tenth < 2, "{tenth} tenths of {name}: {shown:?}");
        }
    }
}

#[test]
fn what_is_missing_is_grey_in_every_depth() {
    let row: Vec<u8> = [0xC0_u8, 0x00].repeat(3 * 32);
    let whole = made::png::of_rows(32, 16, 2, &[], &vec![row; 32]);
    let (probe, rendition) = made::rendered(&whole[..whole.len() / 2], 320);
    assert!(probe.ending_early);
    let seen = made::pixels(&rendition);
    assert_near(&seen.get_pixel(5, 2).0[..3], &[191; 3], 3);
    assert_near(&seen.get_pixel(5, 30).0[..3], &[128; 3], 3);
}

#[test]
fn progressive_and_interlaced_copies_too() {
    let progressive = made::encoded::PROGRESSIVE_JPEG;
    let (probe, rendition) = made::rendered(&progressive[..progressive.len() * 8 / 10], 320);
    assert!(probe.ending_early);
    assert_near(&made::pixels(&rendition).get_pixel(12, 1).0[..3], &[240, 0, 20], 90);
    let interlaced = made::png::interlaced(&made::gradient(64, 64));
    let (probe, rendition) = made::rendered(&interlaced[..interlaced.len() * 9 / 10], 320);
    assert!(probe.ending_early);
    assert_near(&made::pixels(&rendition).get_pixel(0, 0).0[..3], &[0, 0, 96], 2);
}

#[test]
fn a_tail_of_zeros_is_a_broken_copy_and_what_phones_append_is_not() {
    let mut zeroed = made::file(Format::Jpeg, &made::noise(160, 120));
    let half = zeroed.len() / 2;
    zeroed[half..].fill(0);
    assert_eq!(probe(&zeroed).map(|probe| probe.ending_early), Ok(true));
    let mut appended = made::file(Format::Jpeg, &made::noise(32, 32));
    appended.extend_from_slice(b"a moving picture after the still one");
    assert_eq!(probe(&appended).map(|probe| probe.ending_early), Ok(false));
}

#[test]
fn the_end_of_a_preview_is_not_the_end_of_the_picture() {
    let mut exif = made::exif(1);
    exif.extend(made::file(Format::Jpeg, &made::gradient(8, 8)));
    let whole = made::with_metadata(Format::Jpeg, &made::noise(160, 120), Some(exif), None);
    assert_eq!(probe(&whole).map(|probe| probe.ending_early), Ok(false));
    assert_eq!(
        probe(&whole[..whole.len() - 200]).map(|probe| probe.ending_early),
        Ok(true)
    );
}

#[test]
fn a_copy_without_any_pixel_is_unreadable() {
    for format in [Format::Jpeg, Format::Png, Format::WebP, Format::Gif, Format::Bmp] {
        let whole = made::file(format, &made::gradient(32, 32));
        for length in [12, 16, 24] {
            if let Ok(probe) = probe(&whole[..length]) {
                assert!(probe.ending_early, "{format} of {length} bytes");
            }
        }
    }
}
