//! Ways to break a picture.

use super::pieces::{mend_checksums, pieces, size_fields};
use super::seeds::Seed;
use crate::random::Random;

/// Numbers at which programs go wrong.
const SIZES: [u32; 14] = [
    0,
    1,
    2,
    7,
    8,
    9,
    255,
    256,
    4_096,
    16_383,
    16_384,
    65_535,
    0x7FFF_FFFF,
    u32::MAX,
];

/// The most changes to one picture.
const MOST_CHANGES: usize = 5;

/// The broken picture of a number, with the sound one that it was made of.
pub(crate) fn numbered(seeds: &[Seed], number: u64) -> (&Seed, Vec<u8>) {
    let mut random = Random::new(number);
    let seed = &seeds[usize::try_from(number % seeds.len() as u64).unwrap_or(0)];
    let mut bytes = seed.bytes.clone();
    for _ in 0..=random.below(MOST_CHANGES) {
        change(&mut bytes, &mut random);
    }
    // Otherwise a PNG would be refused for its checksums, and nothing behind them be tried.
    if random.below(4) != 0 {
        mend_checksums(&mut bytes);
    }
    (seed, bytes)
}

fn change(bytes: &mut Vec<u8>, random: &mut Random) {
    if bytes.is_empty() {
        return;
    }
    let at = random.below(bytes.len());
    let end = (at + random.below(48)).min(bytes.len());
    match random.below(16) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(at..end)),
        2 => {
            let copy = bytes[at..end].to_vec();
            bytes.splice(at..at, copy);
        }
        3 => bytes[at] = 0xFF,
        4 => bytes[at..end].fill(0),
        5..=7 => bytes[at] ^= 1 << random.below(8),
        8 => bytes[at] = random.byte(),
        9 => enlarge(bytes, at, random),
        10..=11 => resize(bytes, random),
        12 => header_byte(bytes, random),
        _ => move_pieces(bytes, random),
    }
}

/// Writes a number of two or four bytes that is too large, or one more or less than it was.
fn enlarge(bytes: &mut [u8], at: usize, random: &mut Random) {
    let Some(field) = bytes.get_mut(at..at + if random.below(2) == 0 { 2 } else { 4 }) else {
        return;
    };
    match random.below(4) {
        0 => field.fill(0xFF),
        1 => field[0] = field[0].wrapping_add(1),
        2 => field.iter_mut().for_each(|byte| *byte = byte.wrapping_sub(1)),
        _ => field.reverse(),
    }
}

/// Claims another width or height.
fn resize(bytes: &mut [u8], random: &mut Random) {
    let big_endian = matches!(bytes, [0xFF | 0x89, ..]);
    let fields = size_fields(bytes);
    let at = random.below(fields.len());
    let size = random.one_of(&SIZES).unwrap_or(0);
    if let Some(field) = fields.get(at).cloned().and_then(|field| bytes.get_mut(field)) {
        let value = size.to_le_bytes();
        field.copy_from_slice(&value[..field.len()]);
        if big_endian {
            field.reverse();
        }
    }
}

/// Changes one byte where formats, counts and factors stand.
fn header_byte(bytes: &mut [u8], random: &mut Random) {
    let heads = pieces(bytes);
    let start = heads.get(random.below(heads.len())).map_or(0, |piece| piece.start);
    if let Some(byte) = bytes.get_mut(start + random.below(24)) {
        *byte = random.byte();
    }
}

/// Doubles, swaps, moves or drops segments or chunks.
fn move_pieces(bytes: &mut Vec<u8>, random: &mut Random) {
    let all = pieces(bytes);
    let (Some(one), Some(other)) = (all.get(random.below(all.len())), all.get(random.below(all.len()))) else {
        return;
    };
    let copy = bytes[one.clone()].to_vec();
    match random.below(4) {
        0 => drop(bytes.splice(other.start..other.start, copy)),
        1 => drop(bytes.drain(one.clone())),
        2 => drop(bytes.splice(other.clone(), copy)),
        _ => {
            let (first, second) = if one.start < other.start {
                (one, other)
            } else {
                (other, one)
            };
            let swapped = [
                &bytes[second.clone()],
                &bytes[first.end..second.start.max(first.end)],
                &bytes[first.clone()],
            ];
            let swapped = swapped.concat();
            if first != second {
                bytes.splice(first.start..second.end, swapped);
            }
        }
    }
}
