//! Ways to break captions and recordings.

use super::Broken;
use super::bytes::{LONGEST, change, saved, times};
use super::shelf::{FILM, Shelf};
use crate::random::Random;

/// What stands in captions, and what should not.
const CUES: [&str; 16] = [
    "WEBVTT\n",
    "\n",
    "99999999999999999999:99:99.999 --> -1:00:00.000\n",
    "00:00:05.000 --> 00:00:01.000\na\n\n",
    "00:00.000 --> 00:00.000 position:999999999% line:-99999999999 size:1e99%\na\n\n",
    "NaN --> Infinity\n",
    " --> \n",
    "-->-->-->",
    "<v ",
    "<c.a><c.b>",
    "&amp;&lrm;&#0;",
    "NOTE ",
    "STYLE\n::cue { background: url(",
    "REGION\nid:a\nwidth:999%\n\n",
    "\u{0}",
    "\u{2028}",
];

/// Heads of the pieces of a recording: its names, and sizes that are too large, unknown or none.
const HEADS: [&[u8]; 12] = [
    b"\x1A\x45\xDF\xA3",
    b"\x42\x82\x84webm",
    b"\x18\x53\x80\x67\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
    b"\x16\x54\xAE\x6B\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFE",
    b"\x16\x54\xAE\x6B\x80",
    b"\xAE\xFF",
    b"\x83\x81\x01",
    b"\x86\x85V_VP9",
    b"\xEC\x80",
    b"\xEC\x08\xFF\xFF\xFF\xFF",
    b"\x00\x00\x00\x00",
    b"\xFF",
];

/// A broken recording or its captions.
pub(super) fn broken(shelf: &Shelf, random: &mut Random) -> Broken {
    let paths = shelf.paths(|path| path.starts_with(FILM) && (path.ends_with(".vtt") || path.ends_with(".webm")));
    // As often a recording, of which there is only one.
    let path = if random.below(2) == 0 {
        "film.webm"
    } else {
        random.one_of(&paths).unwrap_or_default().trim_start_matches(FILM)
    };
    let is_recording = path.ends_with(".webm");
    let path = format!("{FILM}{path}");
    let mut bytes = shelf.files[&path].clone();
    if !is_recording {
        bytes = saved(&shelf.text(&path), random);
    }
    for _ in 0..=random.below(4) {
        let piece = if is_recording {
            random.one_of(&HEADS).unwrap_or_default()
        } else {
            random.one_of(&CUES).unwrap_or_default().as_bytes()
        };
        let at = random.below(bytes.len() + 1);
        match random.below(4) {
            0 => {
                let piece = piece.repeat(times(random, piece.len(), LONGEST));
                bytes.splice(at..at, piece);
            }
            1 => drop(bytes.splice(at..(at + piece.len()).min(bytes.len()), piece.iter().copied())),
            _ => change(&mut bytes, random),
        }
    }
    Broken {
        name: path.rsplit('/').next().unwrap_or_default().to_owned(),
        files: vec![(path, bytes)],
    }
}
