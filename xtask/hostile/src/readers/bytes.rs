//! Ways to break any file, and ways to save a text that its reader did not ask for.

use crate::random::Random;

/// No broken file is much longer than the longest that is read.
pub(super) const LONGEST: usize = 1_100_000;

/// How often something is repeated.
pub(super) fn times(random: &mut Random, unit: usize, longest: usize) -> usize {
    let most = longest / unit.max(1);
    let times = random.one_of(&[2, 17, 300, 6_000, 100_000, usize::MAX]);
    times.unwrap_or(2).min(most).max(1)
}

/// Changes a few bytes anywhere.
pub(super) fn change(bytes: &mut Vec<u8>, random: &mut Random) {
    if bytes.is_empty() {
        return;
    }
    let at = random.below(bytes.len());
    let end = (at + random.below(48)).min(bytes.len());
    match random.below(8) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(at..end)),
        2 => {
            let copy = bytes[at..end].to_vec();
            bytes.splice(at..at, copy);
        }
        3 => bytes[at..end].fill(0),
        4 => bytes[at] = random.byte(),
        5 => {
            let other = random.below(bytes.len());
            bytes.swap(at, other);
        }
        6 => drop(bytes.splice(at..at, random.one_of(&SEQUENCES).unwrap_or_default().iter().copied())),
        _ => bytes[at] ^= 1 << random.below(8),
    }
}

/// Bytes that are no letters, or letters that programs trip over.
const SEQUENCES: [&[u8]; 14] = [
    b"\0",
    b"\xC0\xAF",         // a slash in two bytes
    b"\xE0\x80\xAF",     // and in three
    b"\xED\xA0\x80",     // half of a pair
    b"\xED\xB0\x80",     // the other half
    b"\xF4\x90\x80\x80", // beyond the last letter
    b"\xFF\xFE",         // a mark in the middle
    b"\xEF\xBB\xBF",
    b"\xE2\x80\xA8",     // a line end that is none
    b"\xE2\x80\xAE",     // from right to left
    b"\xCC\x81",         // an accent without a letter
    b"\xF3\xA0\x81\xA7", // a tag that nobody sees
    b"\x1B[2J",
    b"\r",
];

/// A text as some program saves it.
pub(super) fn saved(text: &str, random: &mut Random) -> Vec<u8> {
    let sixteen = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    match random.below(40) {
        0 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        1 => [b"\xEF\xBB\xBF\xEF\xBB\xBF", text.as_bytes()].concat(),
        2 => [b"\xFF\xFE", &sixteen(u16::to_le_bytes)[..]].concat(),
        3 => [b"\xFE\xFF", &sixteen(u16::to_be_bytes)[..]].concat(),
        4 => sixteen(u16::to_le_bytes),
        5 => sixteen(u16::to_be_bytes),
        // Half a letter too many, or half of a pair.
        6 => [b"\xFF\xFE", &sixteen(u16::to_le_bytes)[..], b"a"].concat(),
        7 => [b"\xFF\xFE", &sixteen(u16::to_le_bytes)[..], b"\x00\xD8"].concat(),
        // Four bytes a letter.
        8 => text
            .chars()
            .flat_map(|letter| u32::from(letter).to_le_bytes())
            .collect(),
        // One byte a letter, as in any of the code pages.
        9 => text.chars().map(|letter| (u32::from(letter) & 0xFF) as u8).collect(),
        10 => text.replace('\n', "\r").into_bytes(),
        11 => text.replace('\n', "\r\n").into_bytes(),
        _ => text.as_bytes().to_vec(),
    }
}

/// The nearest place before a byte at which a letter begins.
pub(super) fn letter_at(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}
