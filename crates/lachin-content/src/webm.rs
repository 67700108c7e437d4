//! Whether a recording is one that every kiosk can play: VP8 or VP9 with Opus, or without sound, in WebM.
//!
//! Only the head of the file is looked at, where WebM says which tracks follow.

/// As many bytes from the beginning of a recording as have to say what it is.
pub(crate) const HEAD_BYTES: u64 = 1024 * 1024;

const HEADER: u32 = 0x1A45_DFA3;
const DOCUMENT_TYPE: u32 = 0x4282;
const SEGMENT: u32 = 0x1853_8067;
const TRACKS: u32 = 0x1654_AE6B;
const TRACK: u32 = 0xAE;
const TRACK_TYPE: u32 = 0x83;
const CODEC: u32 = 0x86;

const VIDEO: u8 = 1;
const AUDIO: u8 = 2;

/// Whether the beginning of a file names a picture in VP8 or VP9, and no sound but Opus.
pub(crate) fn can_be_played(head: &[u8]) -> bool {
    let mut elements = Elements(head);
    let is_webm = elements.next().is_some_and(|header| {
        header.id == HEADER && header.child(DOCUMENT_TYPE).is_some_and(|name| name.text() == b"webm")
    });
    let segment = elements.find(|element| element.id == SEGMENT);
    let tracks = segment.filter(|_| is_webm).and_then(|segment| segment.child(TRACKS));
    let Some(tracks) = tracks.filter(|tracks| tracks.is_whole) else {
        return false;
    };
    let mut has_picture = false;
    for track in Elements(tracks.body).filter(|element| element.id == TRACK) {
        let codec = track.child(CODEC).map(|codec| codec.text());
        let track_type = track.child(TRACK_TYPE).and_then(|track_type| track_type.body.last());
        match (track_type, codec) {
            (Some(&VIDEO), Some(b"V_VP8" | b"V_VP9")) => has_picture = true,
            (Some(&AUDIO), Some(b"A_OPUS")) => {}
            (Some(&VIDEO | &AUDIO) | None, _) => return false,
            // Subtitles and the like are neither seen nor heard here.
            _ => {}
        }
    }
    has_picture
}

/// A named piece of a file; others may stand within.
struct Element<'b> {
    id: u32,
    /// As much of it as there is.
    body: &'b [u8],
    is_whole: bool,
}

impl<'b> Element<'b> {
    fn child(&self, id: u32) -> Option<Self> {
        Elements(self.body).find(|child| child.id == id)
    }

    /// Its letters; zeros may follow them.
    fn text(&self) -> &'b [u8] {
        let end = self.body.iter().position(|byte| *byte == 0);
        &self.body[..end.unwrap_or(self.body.len())]
    }
}

/// The elements that follow each other, up to the first that cannot be read.
struct Elements<'b>(&'b [u8]);

impl<'b> Iterator for Elements<'b> {
    type Item = Element<'b>;

    fn next(&mut self) -> Option<Element<'b>> {
        let (id, rest) = number(self.0, 4, Marker::Kept)?;
        let (size, rest) = number(rest, 8, Marker::Taken)?;
        // Of unknown size is what was written while it was filmed: it goes to the end.
        let size = size.map_or(rest.len(), |size| usize::try_from(size).unwrap_or(usize::MAX));
        let (body, after) = rest.split_at(size.min(rest.len()));
        self.0 = after;
        Some(Element {
            id: u32::try_from(id?).ok()?,
            body,
            is_whole: size <= rest.len(),
        })
    }
}

/// Whether the bit that says how many bytes a number has counts as part of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Kept,
    Taken,
}

/// A number of one to `most_bytes` bytes, and what follows it. The number is none where all its bits are ones: unknown.
fn number(bytes: &[u8], most_bytes: usize, marker: Marker) -> Option<(Option<u64>, &[u8])> {
    let first = *bytes.first()?;
    let length = first.leading_zeros() as usize + 1;
    if length > most_bytes || bytes.len() < length {
        return None;
    }
    let (digits, rest) = bytes.split_at(length);
    let written = digits.iter().fold(0, |value: u64, byte| value << 8 | u64::from(*byte));
    let ones = (1_u64 << (7 * length)) - 1;
    let value = match marker {
        Marker::Kept => Some(written),
        Marker::Taken => Some(written & ones).filter(|value| *value != ones),
    };
    Some((value, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn element(id: u32, body: &[u8]) -> Vec<u8> {
        let id: Vec<u8> = id.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
        let size = (1 << 28 | u32::try_from(body.len()).unwrap()).to_be_bytes();
        [&id[..], &size, body].concat()
    }

    fn track(track_type: u8, codec: &str) -> Vec<u8> {
        let body = [element(TRACK_TYPE, &[track_type]), element(CODEC, codec.as_bytes())].concat();
        element(TRACK, &body)
    }

    fn recording(document_type: &str, tracks: &[Vec<u8>]) -> Vec<u8> {
        let header = element(HEADER, &element(DOCUMENT_TYPE, document_type.as_bytes()));
        let void = element(0xEC, &[0; 40]);
        [
            header,
            element(SEGMENT, &[void, element(TRACKS, &tracks.concat())].concat()),
        ]
        .concat()
    }

    #[test]
    fn vp8_and_vp9_are_played_with_opus_and_without_sound() {
        for tracks in [
            &[track(1, "V_VP9"), track(2, "A_OPUS")][..],
            &[track(1, "V_VP8"), track(17, "D_WEBVTT/SUBTITLES")],
            &[track(2, "A_OPUS\0\0"), track(1, "V_VP9")],
        ] {
            assert!(can_be_played(&recording("webm", tracks)));
        }
    }

    #[test]
    fn other_codecs_and_other_containers_are_not() {
        for (document_type, tracks) in [
            ("webm", &[track(1, "V_MPEG4/ISO/AVC")][..]),
            ("webm", &[track(1, "V_AV1"), track(2, "A_OPUS")]),
            ("webm", &[track(1, "V_VP9"), track(2, "A_VORBIS")]),
            ("webm", &[track(2, "A_OPUS")]),
            ("webm", &[]),
            ("matroska", &[track(1, "V_VP9")]),
        ] {
            assert!(!can_be_played(&recording(document_type, tracks)));
        }
        assert!(!can_be_played(b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41"));
        assert!(!can_be_played(b""));
    }

    #[test]
    fn what_was_written_while_it_was_filmed_has_no_size_and_is_played() {
        let tracks = element(TRACKS, &track(1, "V_VP9"));
        let header = element(HEADER, &element(DOCUMENT_TYPE, b"webm"));
        let unknown = [
            &SEGMENT.to_be_bytes()[..],
            &[0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        ]
        .concat();
        assert!(can_be_played(&[header, unknown, tracks].concat()));
    }

    #[test]
    fn a_head_that_ends_anywhere_or_has_a_wrong_byte_is_read_without_harm() {
        let whole = recording("webm", &[track(1, "V_VP9"), track(2, "A_OPUS")]);
        for end in 0..whole.len() {
            assert!(!can_be_played(&whole[..end]), "{end}");
        }
        for at in 0..whole.len() {
            for byte in [0, 1, 0x7F, 0x80, 0xFF] {
                let mut wrong = whole.clone();
                wrong[at] = byte;
                let _either = can_be_played(&wrong);
            }
        }
    }
}
