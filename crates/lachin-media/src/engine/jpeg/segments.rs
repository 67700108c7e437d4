//! The segments of a JPEG file, by their marks alone.

/// Start of image, end of image, start of a scan, and the kinds of tables that matter here.
pub(super) const START_OF_IMAGE: u8 = 0xD8;
pub(super) const END_OF_IMAGE: u8 = 0xD9;
pub(super) const START_OF_SCAN: u8 = 0xDA;
pub(super) const QUANTIZATION: u8 = 0xDB;

/// One segment: its mark, its content behind the length, and where all of it lies in the file.
#[derive(Debug, Clone)]
pub(super) struct Segment<'a> {
    pub(super) mark: u8,
    pub(super) content: &'a [u8],
    /// From the mark to the next one; of a scan, with its compressed data.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The segments between the start and the end of the image; a segment that is cut short ends the list.
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
        let length = usize::from(u16::from_be_bytes(self.bytes.get(behind..behind + 2)?.try_into().ok()?));
        let content = self.bytes.get(behind + 2..behind + length.max(2))?;
        let mut end = behind + length.max(2);
        if mark == START_OF_SCAN {
            // The compressed data goes on to the next mark, or to where the file breaks off.
            end = next_mark(self.bytes, end).map_or(self.bytes.len(), |(_, behind)| behind - 2);
        }
        let start = self.at;
        self.at = end;
        Some(Segment {
            mark,
            content,
            start,
            end,
        })
    }
}

/// The next mark that begins a segment, with the place behind it. Stuffed zeros, restart marks and filling bytes are
/// part of the data before it.
fn next_mark(bytes: &[u8], mut at: usize) -> Option<(u8, usize)> {
    loop {
        at += bytes.get(at..)?.iter().position(|&byte| byte == 0xFF)?;
        match *bytes.get(at + 1)? {
            0x00 | 0x01 | 0xD0..=START_OF_IMAGE => at += 2,
            0xFF => at += 1,
            mark => return Some((mark, at + 2)),
        }
    }
}
