//! Thousands of broken files: each is rendered or refused, in little time, and nothing else happens.

use std::time::{Duration, Instant};

use lachin_media::{Format, Limits, PictureError, Request, plan, probe, render};

use crate::made::{self, Random};

/// More than any of these small pictures can honestly need, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(5);

fn seeds() -> Vec<Vec<u8>> {
    let picture = made::gradient(24, 16);
    let mut seeds: Vec<Vec<u8>> = [Format::Jpeg, Format::Png, Format::WebP, Format::Gif, Format::Bmp]
        .into_iter()
        .map(|format| made::with_metadata(format, &picture, None, None))
        .collect();
    let profile = moxcms::ColorProfile::new_display_p3().encode().expect("a profile");
    for format in [Format::Jpeg, Format::Png, Format::WebP] {
        seeds.push(made::with_metadata(
            format,
            &picture,
            Some(made::exif(6)),
            Some(profile.clone()),
        ));
    }
    seeds.push(made::encoded::LOSSY_WEBP.to_vec());
    seeds.push(made::encoded::PROGRESSIVE_JPEG.to_vec());
    seeds.push(made::png::interlaced(&picture));
    seeds.push(made::jpeg::four_inks([10, 200, 90, 250]));
    seeds.push(made::riff::animation(24, 16, &[made::encoded::LOSSY_WEBP.to_vec()]));
    seeds
}

/// Changes a few bytes, cuts, doubles or removes a piece.
fn mutated(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(4) {
        if bytes.is_empty() {
            break;
        }
        let at = random.below(bytes.len());
        let end = (at + random.below(32)).min(bytes.len());
        match random.below(8) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            3 => bytes[at] = 0xFF,
            4 => bytes[at..end].fill(0),
            5 => bytes[at] ^= 1 << random.below(8),
            _ => bytes[at] = random.byte(),
        }
    }
    bytes
}

#[test]
fn mutations_are_rendered_or_refused() {
    const MUTATIONS_OF_EACH: usize = 120;
    let (mut random, mut rendered, mut refused) = (Random::new(2025), 0, 0);
    for (number, seed) in seeds().iter().enumerate() {
        for round in 0..MUTATIONS_OF_EACH {
            let bytes = mutated(seed, &mut random);
            let began = Instant::now();
            match probe(&bytes).and_then(|probe| render(&bytes, &plan(&probe, &[Request::of_width(12)]))) {
                Ok(renditions) => {
                    assert!(renditions[0].size.width <= 12 && !renditions[0].bytes.is_empty());
                    rendered += 1;
                }
                Err(error) => {
                    // A panic would be contained, and is still worth knowing.
                    assert!(
                        !error.to_string().contains("broke down"),
                        "seed {number}, round {round}: {error}"
                    );
                    refused += 1;
                }
            }
            assert!(
                began.elapsed() < PATIENCE,
                "seed {number}, round {round}: {:?}",
                began.elapsed()
            );
        }
    }
    assert!(
        rendered > 200 && refused > 200,
        "{rendered} rendered, {refused} refused: the mutations are too tame or too wild"
    );
}

#[test]
fn every_length_of_every_seed() {
    for seed in seeds() {
        for length in (0..seed.len()).step_by(7) {
            let bytes = &seed[..length];
            if let Ok(probe) = probe(bytes) {
                assert!(probe.size.pixels() <= Limits::default().max_pixels);
                drop(render(bytes, &plan(&probe, &[Request::of_width(12)])));
            }
        }
    }
}

#[test]
fn a_plan_for_another_picture_is_refused() {
    let (one, other) = (made::gradient(24, 16), made::gradient(16, 24));
    let probe = probe(&made::file(Format::Png, &one)).expect("a PNG");
    let answer = render(
        &made::file(Format::Png, &other),
        &plan(&probe, &[Request::of_width(12)]),
    );
    assert!(matches!(answer, Err(PictureError::Unreadable { .. })));
}
