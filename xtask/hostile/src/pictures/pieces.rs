//! What a picture file is built of, so that it can be broken where it hurts.

use std::ops::Range;

/// Segments of a JPEG, chunks of a PNG or a WebP, each with its head and what follows it up to the next. Of other formats,
/// and of what is broken already, nothing.
pub(crate) fn pieces(bytes: &[u8]) -> Vec<Range<usize>> {
    let starts = match bytes {
        [0xFF, 0xD8, ..] => jpeg_starts(bytes),
        [0x89, b'P', b'N', b'G', ..] => chunk_starts(bytes, 8, |head| {
            let length = u32::from_be_bytes(*head.first_chunk()?);
            usize::try_from(length).ok()?.checked_add(12)
        }),
        [b'R', b'I', b'F', b'F', ..] => chunk_starts(bytes, 12, |head| {
            let length = u32::from_le_bytes(*head.get(4..)?.first_chunk()?);
            Some((usize::try_from(length).ok()?.checked_add(9)?) & !1)
        }),
        _ => return Vec::new(),
    };
    let ends = starts.iter().skip(1).copied().chain([bytes.len()]);
    starts.iter().zip(ends).map(|(&start, end)| start..end).collect()
}

/// Where width and height stand, and in how many bytes each, all of them together.
pub(crate) fn size_fields(bytes: &[u8]) -> Vec<Range<usize>> {
    let at =
        |start: usize, bytes_each: usize| vec![start..start + bytes_each, start + bytes_each..start + 2 * bytes_each];
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => at(16, 4),
        [b'G', b'I', b'F', ..] => at(6, 2),
        [b'B', b'M', ..] => at(18, 4),
        [b'R', b'I', b'F', b'F', ..] => match bytes.get(12..16) {
            Some(b"VP8X") => at(24, 3),
            Some(b"VP8 ") => at(26, 2),
            _ => at(21, 2),
        },
        [0xFF, 0xD8, ..] => pieces(bytes)
            .iter()
            .filter(|piece| matches!(bytes.get(piece.start + 1), Some(0xC0..=0xC2)))
            .flat_map(|frame| at(frame.start + 5, 2))
            .collect(),
        _ => Vec::new(),
    }
}

/// Puts the checksum of every PNG chunk right: what is broken inside must not be thrown away at the door.
pub(crate) fn mend_checksums(bytes: &mut [u8]) {
    if !bytes.starts_with(b"\x89PNG") {
        return;
    }
    for piece in pieces(bytes) {
        if piece.len() >= 12 {
            let (content, checksum) = (piece.start + 4..piece.end - 4, piece.end - 4..piece.end);
            let sum = crc32(&bytes[content]);
            bytes[checksum].copy_from_slice(&sum.to_be_bytes());
        }
    }
}

fn jpeg_starts(bytes: &[u8]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = 2;
    while let Some(found) = bytes
        .get(at..)
        .and_then(|rest| rest.iter().position(|&byte| byte == 0xFF))
    {
        at += found;
        match bytes.get(at + 1) {
            Some(0x00 | 0x01 | 0xD0..=0xD8) => at += 2,
            Some(0xFF) => at += 1,
            Some(0xD9) => {
                starts.push(at);
                at += 2;
            }
            Some(_) => {
                starts.push(at);
                let length = bytes
                    .get(at + 2..at + 4)
                    .map_or(2, |length| usize::from(length[0]) << 8 | usize::from(length[1]));
                at += 2 + length.max(2);
            }
            None => break,
        }
    }
    starts
}

fn chunk_starts(bytes: &[u8], first: usize, length: impl Fn(&[u8]) -> Option<usize>) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = first;
    while let Some(length) = bytes.get(at..).filter(|rest| rest.len() >= 8).and_then(&length) {
        starts.push(at);
        at = at.saturating_add(length);
    }
    starts
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| {
            sum >> 1 ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 }
        })
    })
}
