//! Sizes, and what becomes of fine detail.

use image::{Rgb, RgbImage};
use lachin_media::{Format, Request, STANDARD_WIDTHS, plan, probe};

use crate::made;

fn planned(width: u32, height: u32, wanted: u32) -> (u32, u32) {
    let probe = probe(&made::png::claiming(width, height)).expect("a plain claim");
    let size = plan(&probe, &[Request::of_width(wanted)]).renditions()[0].size();
    (size.width, size.height)
}

#[test]
fn nothing_is_enlarged_and_no_side_vanishes() {
    assert_eq!(planned(4_000, 3_000, 1_920), (1_920, 1_440));
    assert_eq!(planned(1_000, 333, 320), (320, 107));
    assert_eq!(planned(200, 100, 320), (200, 100));
    assert_eq!(planned(3_840, 2_160, 3_840), (3_840, 2_160));
    assert_eq!(planned(16_384, 2, 320), (320, 1));
    assert_eq!(planned(10, 10, 0), (1, 1));
    for width in STANDARD_WIDTHS {
        let file = made::file(Format::Png, &made::gradient(30, 20));
        assert_eq!(made::rendered(&file, width).1.size.width, 30);
    }
}

#[test]
fn fine_detail_keeps_its_light() {
    // Black and white in turn: seen from afar half the light, which is 188 of 255.
    let lattice = RgbImage::from_fn(256, 256, |x, y| Rgb([if (x + y) % 2 == 0 { 0 } else { 255 }; 3]));
    let seen = made::pixels(&made::rendered(&made::file(Format::Png, &lattice), 64).1);
    for pixel in seen.pixels() {
        made::assert_near(&pixel.0[..3], &[188; 3], 2);
    }
}

fn light(value: u8) -> f64 {
    let value = f64::from(value) / 255.0;
    if value <= 0.04045 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

fn value(light: f64) -> f64 {
    let light = light.clamp(0.0, 1.0);
    255.0
        * if light <= 0.003_130_8 {
            light * 12.92
        } else {
            1.055 * light.powf(1.0 / 2.4) - 0.055
        }
}

fn lanczos3(x: f64) -> f64 {
    let sinc = |x: f64| {
        if x == 0.0 {
            1.0
        } else {
            (std::f64::consts::PI * x).sin() / (std::f64::consts::PI * x)
        }
    };
    if x.abs() < 3.0 { sinc(x) * sinc(x / 3.0) } else { 0.0 }
}

/// One row of values scaled straight from the definition of the filter.
fn reduced(values: &[f64], length: usize) -> Vec<f64> {
    let scale = values.len() as f64 / length as f64;
    (0..length)
        .map(|at| {
            let center = (at as f64 + 0.5) * scale;
            let weights: Vec<f64> = (0..values.len())
                .map(|source| lanczos3((source as f64 + 0.5 - center) / scale))
                .collect();
            values
                .iter()
                .zip(&weights)
                .map(|(value, weight)| value * weight)
                .sum::<f64>()
                / weights.iter().sum::<f64>()
        })
        .collect()
}

#[test]
fn scaling_is_the_filter_by_its_definition_also_where_bands_meet() {
    // Tall enough for several bands; soft, so that nothing is clipped between the two directions.
    let (width, height, small_width, small_height) = (60, 660, 20, 220);
    let picture = RgbImage::from_fn(width, height, |x, y| {
        let wave = |at: u32, length: f64| 128.0 + 60.0 * (f64::from(at) * std::f64::consts::TAU / length).sin();
        Rgb([wave(x, 17.0) as u8, wave(y, 23.0) as u8, wave(x + y, 31.0) as u8])
    });
    // Against a JPEG of this quality it pays to be written lossless.
    let lossless = Request {
        quality: Some(100),
        ..Request::of_width(small_width)
    };
    let rendition = made::requested(&made::file(Format::Png, &picture), &[lossless]).remove(0);
    assert_eq!(
        (rendition.size.width, rendition.size.height),
        (small_width, small_height)
    );
    assert_ne!(
        rendition.format,
        Format::Jpeg,
        "waves should be written lossless for this comparison"
    );
    let seen = made::pixels(&rendition);
    for channel in 0..3 {
        let rows: Vec<Vec<f64>> = (0..height)
            .map(|y| {
                let row: Vec<f64> = (0..width).map(|x| light(picture.get_pixel(x, y).0[channel])).collect();
                reduced(&row, small_width as usize)
            })
            .collect();
        for x in 0..small_width {
            let column: Vec<f64> = rows.iter().map(|row| row[x as usize]).collect();
            for (y, light) in reduced(&column, small_height as usize).into_iter().enumerate() {
                let found = f64::from(seen.get_pixel(x, y as u32).0[channel]);
                assert!(
                    (found - value(light)).abs() <= 1.0,
                    "{found} is not {} at {x}, {y}",
                    value(light)
                );
            }
        }
    }
}
