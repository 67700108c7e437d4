//! A picture of 200 megapixels, and what cutting it into tiles costs.

use std::path::{Path, PathBuf};
use std::process::Command;

use image::codecs::jpeg::JpegEncoder;
use image::{GenericImageView, Rgb};

use crate::child;
use crate::fs;
use crate::rounds::{Pair, compared, peak_mib, wall_ms};
use crate::rows::{Mark, Row};
use crate::tools::Tools;
use crate::trouble::{During, Outcome};

/// Its size in pixels: 201 megapixels.
const SIZE: (u32, u32) = (16_384, 12_288);

/// What the engine states that it takes at most, in MiB: `lachin_media::MOST_BYTES`.
const BOUND_MIB: f64 = 384.0;

/// What each program is asked for besides the picture.
const QUALITY: u32 = 88;

/// Measures `lachin tiles` beside `vips dzsave` on a picture that is drawn once.
pub(crate) fn rows(tools: &Tools, work: &Path) -> Outcome<Vec<Row>> {
    let picture = drawn(&work.join("large.jpg"))?;
    eprintln!("cutting {}", picture.display());
    let out = fs::folder(&tools.out.join("tiles"))?;
    let mut ours = Command::new(&tools.lachin);
    ours.arg("tiles").arg(&picture).arg("--out").arg(&out);
    let mut peer = Command::new("vips");
    peer.arg("dzsave").arg(&picture).arg(out.join("vips"));
    peer.args(["--tile-size", "512", "--overlap", "1", "--depth", "onepixel"]);
    peer.args(["--suffix", &format!(".jpg[Q={QUALITY}]")]);
    let pairs = [Pair {
        ours: child::run(&mut ours)?,
        peer: child::run(&mut peer)?,
    }];
    let peak = compared(&pairs, peak_mib);
    let wall = compared(&pairs, wall_ms);
    let cost = |mebibytes: f64, wall_ms: f64| format!("{mebibytes:.0} MiB, {:.1} s", wall_ms / 1e3);
    Ok(vec![Row {
        name: "tiles".into(),
        what: "peak memory in MiB, a baseline JPEG of 201 megapixels cut into tiles, beside `vips dzsave`".into(),
        ours: cost(peak.ours, wall.ours),
        peer: cost(peak.peer, wall.peer),
        figure: peak.ours,
        mark: Mark::AtMost(BOUND_MIB),
        without_starts: None,
    }])
}

/// Writes the picture if it is not there. It never lies in memory as a whole.
fn drawn(path: &Path) -> Outcome<PathBuf> {
    if !fs::is_there(path) {
        eprintln!("drawing {}", path.display());
        let part = path.with_extension("part");
        let mut file = fs::writer(&part)?;
        JpegEncoder::new_with_quality(&mut file, 85)
            .encode_image(&Drawing)
            .during(part.display())?;
        drop(file);
        fs::rename(&part, path)?;
    }
    Ok(path.to_owned())
}

/// Soft light, hatching of many widths and grain, computed where it is asked for.
struct Drawing;

impl GenericImageView for Drawing {
    type Pixel = Rgb<u8>;

    fn dimensions(&self) -> (u32, u32) {
        SIZE
    }

    fn get_pixel(&self, x: u32, y: u32) -> Rgb<u8> {
        let grain = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(2_246_822_519)).wrapping_mul(668_265_263) >> 28;
        let hatching = if ((x * (1 + y / 1024) + y * 3) / 64).is_multiple_of(5) {
            90
        } else {
            0
        };
        let light = |along: u32, of: u32| along * 110 / of;
        let value = |tint: u32| (light(x, SIZE.0) * tint / 4 + light(y, SIZE.1) / 2 + hatching + grain).min(255) as u8;
        Rgb([value(4), value(3), value(2)])
    }
}
