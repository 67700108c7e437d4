//! The segments of a JPEG file, by their marks alone.

/// Start of image, end of image, start of a scan, and the kinds of tables that matter here.
pub(super) const START_OF_IMAGE: u8 = 0xD8;
pub(super) const END_OF_IMAGE: u8 = 0xD9;
pub(super) const START_OF_SCAN: u8 = 0xDA;
pub(super) const QUANTIZATION: u8 = 0xDB;

/// One segment: its mark, where that stands, and its content behind the length. What a scan compresses follows it, up to
/// the start of the next one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment<'a> {
    pub(super) mark: u8,
    pub(super) start: usize,
    pub(super) content: &'a [u8],
}

impl Segment<'_> {
    /// Where the content begins: behind two bytes of mark and two of length.
    pub(super) fn content_start(&self) -> usize {
        self.start + 4
    }
}

/// The segments between the start and the end of the image; one that is cut short ends the list. Nothing is looked at
/// before it is asked for, so the header alone is quick however long the scans are.
pub(super) fn segments(bytes: &[u8]) -> Segments<'_> {
    Segments { bytes, at: 2 }
}

pub(super) struct Segments<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        let (mark, behind) = next_mark(self.bytes, self.at)?;
        if mark == END_OF_IMAGE {
            return None;
        }
        let length = usize::from(u16::from_be_bytes(self.bytes.get(behind..behind + 2)?.try_into().ok()?)).max(2);
        let content = self.bytes.get(behind + 2..behind + length)?;
        self.at = behind + length;
        Some(Segment {
            mark,
            start: behind - 2,
            content,
        })
    }
}

/// The next mark that begins a segment, with the place behind it. Stuffed zeros, restart marks and filling bytes are
/// part of the data before it.
fn next_mark(bytes: &[u8], mut at: usize) -> Option<(u8, usize)> {
    loop {
        at += memchr::memchr(0xFF, bytes.get(at..)?)?;
        match *bytes.get(at + 1)? {
            0x00 | 0x01 | 0xD0..=START_OF_IMAGE => at += 2,
            0xFF => at += 1,
            mark => return Some((mark, at + 2)),
        }
    }
}
