//! The engine itself, on some thousands of broken pictures, in this process. How long each takes is held against its
//! bound by the long run, which gives each picture a process.

use lachin_media::{Format, Limits, PictureError, Pyramid, Request, plan, probe, render, tiles};

use super::{mutation, pieces, seeds};

/// Tiles take as long as a picture claims to be large; beyond this they are left to the long run.
const MOST_TILED_PIXELS: u64 = 1 << 21;

/// A variable with another number of pictures, for a long run.
const HOW_MANY: &str = "LACHIN_BROKEN_PICTURES";

#[test]
fn every_seed_is_sound() {
    let seeds = seeds::all();
    for seed in &seeds {
        let probe = probe(&seed.bytes).unwrap_or_else(|error| panic!("{}: {error}", seed.name));
        assert!(
            !probe.ending_early && probe.format.extension() == seed.ending,
            "{}",
            seed.name
        );
        let made = render(&seed.bytes, &plan(&probe, &[Request::of_width(40)]));
        assert!(made.is_ok(), "{}: {made:?}", seed.name);
    }
    for format in [Format::Jpeg, Format::Png, Format::WebP, Format::Gif, Format::Bmp] {
        assert!(seeds.iter().any(|seed| seed.ending == format.extension()), "{format}");
    }
}

#[test]
fn the_seed_with_restart_marks_is_what_its_blocks_are() {
    let seeds = seeds::all();
    let bytes = seeds
        .iter()
        .find(|seed| seed.name == "jpeg-restart")
        .map(|seed| &seed.bytes[..]);
    let picture = image::load_from_memory(bytes.unwrap_or_default()).map(|picture| picture.to_rgb8());
    let picture = picture.expect("a JPEG that another decoder reads");
    assert_eq!(picture.dimensions(), (16, 320));
    for number in [0, 9, 19] {
        let blue = picture.get_pixel(8, 16 * number + 8).0[2];
        assert!(blue.abs_diff((number * 12) as u8) < 8, "block {number}: {blue}");
    }
}

#[test]
fn a_number_is_always_the_same_broken_picture() {
    let seeds = seeds::all();
    for number in 0..100 {
        assert_eq!(
            mutation::numbered(&seeds, number).1,
            mutation::numbered(&seeds, number).1
        );
    }
    let changed = (0..100).filter(|&number| {
        let (seed, bytes) = mutation::numbered(&seeds, number);
        bytes != seed.bytes
    });
    assert!(changed.count() > 90);
}

#[test]
fn a_mended_picture_is_the_sound_one() {
    for seed in seeds::all() {
        let mut bytes = seed.bytes.clone();
        pieces::mend_checksums(&mut bytes);
        assert!(bytes == seed.bytes, "{}", seed.name);
    }
}

#[test]
fn broken_pictures_are_rendered_or_refused() {
    let pictures = std::env::var(HOW_MANY)
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(1_200);
    let seeds = seeds::all();
    let (mut made, mut refused, mut tiled) = (0, 0, 0);
    for number in 0..pictures {
        let (seed, bytes) = mutation::numbered(&seeds, number);
        let answer = probe(&bytes).and_then(|probe| {
            render(&bytes, &plan(&probe, &[Request::of_width(12), Request::of_width(60)]))?;
            if number.is_multiple_of(4) && probe.size.pixels() < MOST_TILED_PIXELS {
                tiled += 1;
                for levels in Pyramid::new(probe.size).readings() {
                    tiles(&bytes, &probe, &levels, |_| Ok::<(), PictureError>(()))?;
                }
            }
            Ok(())
        });
        match answer {
            Ok(()) => made += 1,
            Err(error) => {
                // A panic would be contained, and is still worth knowing.
                assert!(
                    !error.to_string().contains("broke down"),
                    "number {number}, {}: {error}",
                    seed.name
                );
                refused += 1;
            }
        }
    }
    assert!(
        made > 240 && refused > 240 && tiled > 80,
        "{made} made, {refused} refused, {tiled} cut: the changes are too tame or too wild"
    );
}

#[test]
fn wherever_a_copy_was_broken_off_it_is_rendered_or_refused() {
    const CUTS_OF_EACH: usize = 100;
    for seed in seeds::all() {
        for length in (0..seed.bytes.len()).step_by((seed.bytes.len() / CUTS_OF_EACH).max(1)) {
            let cut = &seed.bytes[..length];
            let Ok(probe) = probe(cut) else { continue };
            assert!(probe.size.pixels() <= Limits::default().max_pixels);
            if let Err(error) = render(cut, &plan(&probe, &[Request::of_width(12)])) {
                let error = error.to_string();
                assert!(
                    !error.contains("broke down"),
                    "{length} bytes of {}: {error}",
                    seed.name
                );
            }
        }
    }
}
