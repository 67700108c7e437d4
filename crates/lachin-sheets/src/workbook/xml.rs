//! The XML of a part.

use quick_xml::Reader;
use quick_xml::events::Event;

/// More elements within each other no spreadsheet writes; a reader remembers each of them until it ends.
const DEEPEST: usize = 64;

/// A part while it is read.
pub(super) struct Xml<'x> {
    reader: Reader<&'x [u8]>,
    depth: usize,
}

impl<'x> Xml<'x> {
    pub(super) fn of(text: &'x str) -> Self {
        Self {
            reader: Reader::from_str(text),
            depth: 0,
        }
    }

    /// What comes next. None where the part is damaged.
    pub(super) fn next(&mut self) -> Option<Event<'x>> {
        let event = self.reader.read_event().ok()?;
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        (self.depth <= DEEPEST).then_some(event)
    }
}
