//! Pictures cut into tiles and put together again.

use std::collections::BTreeSet;

use image::{Rgba, RgbaImage, imageops};
use lachin_media::{
    Cache, ContentHash, Format, PictureError, Pyramid, Size, Tile, TilePlace, probe, tile_format, tiles,
};

use crate::made::{self, Random};

/// All tiles of all levels.
fn cut(bytes: &[u8]) -> (Pyramid, Vec<Tile>) {
    let probe = probe(bytes).expect("a picture that is read");
    let pyramid = Pyramid::new(probe.size);
    let mut cut = Vec::new();
    for levels in pyramid.readings() {
        tiles(bytes, &probe, &levels, |tile| {
            cut.push(tile);
            Ok::<(), PictureError>(())
        })
        .expect("a picture that is cut");
    }
    let places: BTreeSet<TilePlace> = cut.iter().map(|tile| tile.place).collect();
    assert_eq!((cut.len() as u64, places.len()), (pyramid.tile_count(), cut.len()));
    assert!(cut.iter().all(|tile| tile.format == tile_format(&probe)));
    (pyramid, cut)
}

/// A level put together from its tiles; where two overlap they are held against each other.
fn put_together(pyramid: &Pyramid, cut: &[Tile], level: u32, tolerance: u8) -> RgbaImage {
    let Size { width, height } = pyramid.level_size(level);
    let mut whole = RgbaImage::new(width, height);
    let mut seen = vec![false; width as usize * height as usize];
    for tile in cut.iter().filter(|tile| tile.place.level == level) {
        let region = pyramid.region(tile.place).expect("a tile of the pyramid");
        let pixels = image::load_from_memory(&tile.bytes)
            .expect("a tile that any program opens")
            .to_rgba8();
        assert_eq!(
            pixels.dimensions(),
            (region.size.width, region.size.height),
            "{:?}",
            tile.place
        );
        for (x, y, pixel) in pixels.enumerate_pixels() {
            let (x, y) = (region.left + x, region.top + y);
            let seen = &mut seen[y as usize * width as usize + x as usize];
            if *seen {
                made::assert_near(&pixel.0, &whole.get_pixel(x, y).0, tolerance);
            }
            *seen = true;
            whole.put_pixel(x, y, *pixel);
        }
    }
    assert!(seen.iter().all(|&seen| seen), "level {level} has gaps");
    whole
}

/// The mean and the largest difference of two pictures' color values.
fn difference(one: &RgbaImage, other: &RgbaImage) -> (f64, u8) {
    assert_eq!(one.dimensions(), other.dimensions());
    let differences = || {
        one.as_raw()
            .iter()
            .zip(other.as_raw())
            .map(|(one, other)| one.abs_diff(*other))
    };
    let sum: u64 = differences().map(u64::from).sum();
    (sum as f64 / one.as_raw().len() as f64, differences().max().unwrap_or(0))
}

fn opaque(picture: &image::RgbImage) -> RgbaImage {
    image::DynamicImage::from(picture.clone()).to_rgba8()
}

#[test]
fn tiles_put_together_are_the_picture() {
    let picture = made::photograph(1100, 700);
    for format in [Format::Jpeg, Format::Png, Format::WebP, Format::Bmp] {
        let (pyramid, cut) = cut(&made::file(format, &picture));
        let whole = put_together(&pyramid, &cut, pyramid.last_level(), 24);
        let (mean, most) = difference(&whole, &opaque(&picture));
        assert!(
            mean < 2.0 && most < 32,
            "{format}: {mean:.2} on average, {most} at most"
        );
    }
}

#[test]
fn every_level_is_the_picture_made_smaller() {
    let picture = made::photograph(1101, 701);
    for format in [Format::Jpeg, Format::Png, Format::WebP] {
        let (pyramid, cut) = cut(&made::file(format, &picture));
        for level in 7..pyramid.last_level() {
            let Size { width, height } = pyramid.level_size(level);
            let expected = imageops::resize(&picture, width, height, imageops::FilterType::Triangle);
            let (mean, _) = difference(&put_together(&pyramid, &cut, level, 24), &opaque(&expected));
            assert!(mean < 3.0, "{format}, level {level}: {mean:.2} on average");
        }
        let smallest = put_together(&pyramid, &cut, 0, 0);
        made::assert_near(&smallest.get_pixel(0, 0).0[..3], &[128, 115, 102], 16);
    }
}

#[test]
fn a_picture_held_in_any_way_is_cut_upright() {
    let upright = made::gradient(700, 1030);
    for exif in 1..=8 {
        let stored = made::stored_for(exif, &upright);
        let bytes = made::with_metadata(Format::Jpeg, &stored, Some(made::exif(exif)), None);
        let (pyramid, cut) = cut(&bytes);
        assert_eq!(
            pyramid.size(),
            Size {
                width: 700,
                height: 1030
            }
        );
        let whole = put_together(&pyramid, &cut, pyramid.last_level(), 12);
        let (mean, most) = difference(&whole, &opaque(&upright));
        assert!(
            mean < 2.0 && most < 24,
            "EXIF {exif}: {mean:.2} on average, {most} at most"
        );
    }
}

#[test]
fn transparency_is_kept_on_every_level() {
    let picture = RgbaImage::from_fn(600, 520, |x, _| Rgba([200, 40, 10, if x < 300 { 0 } else { 255 }]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).expect("a PNG");
    let (pyramid, cut) = cut(bytes.get_ref());
    assert!(cut.iter().all(|tile| tile.format == Format::WebP));
    for level in 7..=pyramid.last_level() {
        let whole = put_together(&pyramid, &cut, level, 24);
        let (width, y) = (whole.width(), whole.height() / 2);
        assert_eq!(whole.get_pixel(width / 4, y).0[3], 0, "level {level}");
        made::assert_near(&whole.get_pixel(width * 3 / 4, y).0, &[200, 40, 10, 255], 6);
    }
}

#[test]
fn progressive_inks_and_interlaced_are_cut_too() {
    let (pyramid, progressive) = cut(&made::encoded::PROGRESSIVE_JPEG);
    let whole = put_together(&pyramid, &progressive, pyramid.last_level(), 0);
    made::assert_near(&whole.get_pixel(12, 1).0[..3], &[240, 0, 20], 40);
    let (pyramid, inks) = cut(&made::jpeg::four_inks([255, 255, 255, 0]));
    let black = put_together(&pyramid, &inks, pyramid.last_level(), 0);
    made::assert_near(&black.get_pixel(4, 4).0[..3], &[0; 3], 6);
    let picture = made::gradient(90, 60);
    let (pyramid, interlaced) = cut(&made::png::interlaced(&picture));
    let (mean, _) = difference(
        &put_together(&pyramid, &interlaced, pyramid.last_level(), 0),
        &opaque(&picture),
    );
    assert!(mean < 3.0, "{mean:.2}");
}

#[test]
fn a_broken_copy_is_cut_as_far_as_it_goes() {
    let picture = made::photograph(600, 1200);
    for format in [Format::Jpeg, Format::Png] {
        let whole = made::file(format, &picture);
        let (pyramid, cut) = cut(&whole[..whole.len() / 2]);
        let seen = put_together(&pyramid, &cut, pyramid.last_level(), 24);
        made::assert_near(&seen.get_pixel(300, 1190).0[..3], &[128; 3], 12);
        let top = imageops::crop_imm(&seen, 0, 0, 600, 400).to_image();
        let expected = imageops::crop_imm(&opaque(&picture), 0, 0, 600, 400).to_image();
        assert!(difference(&top, &expected).0 < 2.0, "{format}");
    }
}

#[test]
fn whoever_takes_the_tiles_may_stop() {
    let bytes = made::file(Format::Jpeg, &made::noise(1100, 600));
    let probe = probe(&bytes).expect("a JPEG");
    let mut taken = 0;
    let stopped = tiles(&bytes, &probe, &(11..=11), |_| {
        taken += 1;
        Err(PictureError::NotAPicture { path: None })
    });
    assert_eq!((stopped, taken), (Err(PictureError::NotAPicture { path: None }), 1));
}

#[test]
fn the_cache_reads_a_picture_once_for_all_tiles_of_a_level() {
    let folder = tempfile::tempdir().expect("a folder");
    let (source, bytes) = (
        folder.path().join("a.jpg"),
        made::file(Format::Jpeg, &made::noise(1100, 600)),
    );
    std::fs::write(&source, &bytes).expect("a file");
    let hash = ContentHash::of(&bytes);
    let cache = Cache::open(folder.path().join("cache"));
    let place = |level, column, row| TilePlace { level, column, row };
    let tile = |place| cache.tile(&source, &hash, place).expect("a picture that is cut");
    assert_eq!(tile(place(11, 3, 0)), None);
    let first = tile(place(11, 1, 1)).expect("a tile");
    assert_eq!((first.mime, cache.made()), ("image/jpeg", 6));
    let second = tile(place(11, 0, 0)).expect("a tile");
    assert_eq!(cache.made(), 6, "the same level was read again");
    let size = |bytes: &[u8]| image::load_from_memory(bytes).map(|picture| (picture.width(), picture.height()));
    assert_eq!(size(&first.bytes).ok(), Some((514, 89)));
    assert_eq!(size(&second.bytes).ok(), Some((513, 513)));
    // Eight small levels of one tile each, and one of one tile, from one more reading.
    assert!(tile(place(0, 0, 0)).is_some() && tile(place(8, 0, 0)).is_some());
    assert_eq!(cache.made(), 6 + 9);
    drop(cache);
    std::fs::remove_file(&source).expect("a file");
    let later = Cache::open(folder.path().join("cache"));
    assert!(
        later.tile(&source, &hash, place(11, 1, 1)).is_err(),
        "the size is known from the file only"
    );
}

#[test]
fn a_folder_that_takes_nothing_still_gives_every_tile() {
    let folder = tempfile::tempdir().expect("a folder");
    let (source, bytes) = (
        folder.path().join("a.jpg"),
        made::file(Format::Jpeg, &made::gradient(600, 40)),
    );
    std::fs::write(&source, &bytes).expect("a file");
    let cache = Cache::open(source.join("cache"));
    let mut random = Random::new(3);
    for _ in 0..4 {
        let place = TilePlace {
            level: 10,
            column: random.below(2) as u32,
            row: 0,
        };
        let found = cache
            .tile(&source, &ContentHash::of(&bytes), place)
            .expect("a picture that is cut");
        assert!(found.is_some_and(|tile| tile.format == Format::Jpeg));
    }
    assert_eq!(cache.made(), 2);
}
