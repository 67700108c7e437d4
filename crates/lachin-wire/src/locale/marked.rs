//! Formatted words that still know which part of them is the day, the month or the year.

use std::fmt;
use std::ops::Range;

use writeable::{Part, PartsWrite, Writeable};

/// A formatted date with its parts marked.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Marked {
    text: String,
    marks: Vec<(Part, Range<usize>)>,
}

impl Marked {
    pub(super) fn of(formatted: &impl Writeable) -> Self {
        let mut marked = Self::default();
        // Writing to a string cannot fail.
        let _ = formatted.write_to_parts(&mut marked);
        marked
    }

    /// Words without any part.
    pub(super) fn plain(text: String) -> Self {
        Self {
            text,
            marks: Vec::new(),
        }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The words of a part, if it is there.
    pub(super) fn part(&self, part: Part) -> Option<&str> {
        self.place(part).map(|place| &self.text[place])
    }

    /// The text with a part exchanged for other words; as it is where the part is not there.
    pub(super) fn with(&self, part: Part, words: &str) -> String {
        self.place(part)
            .map_or_else(|| self.text.clone(), |place| self.with_place(place, words))
    }

    /// Where `one` and `other` stand with all between them, if no `third` stands among them.
    pub(super) fn span(&self, one: Part, other: Part, third: Part) -> Option<Range<usize>> {
        let (one, other) = (self.place(one)?, self.place(other)?);
        let span = one.start.min(other.start)..one.end.max(other.end);
        let is_parted = self.place(third).is_some_and(|third| span.contains(&third.start));
        (!is_parted).then_some(span)
    }

    /// The text with a place exchanged for other words.
    pub(super) fn with_place(&self, place: Range<usize>, words: &str) -> String {
        [&self.text[..place.start], words, &self.text[place.end..]].concat()
    }

    fn place(&self, part: Part) -> Option<Range<usize>> {
        self.marks
            .iter()
            .find(|(mark, _)| *mark == part)
            .map(|(_, place)| place.clone())
    }
}

impl fmt::Write for Marked {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        // CLDR's narrow no-break space is missing in many fonts; the ordinary one holds words together as well.
        self.text.extend(
            words
                .chars()
                .map(|letter| if letter == '\u{202f}' { '\u{a0}' } else { letter }),
        );
        Ok(())
    }
}

impl PartsWrite for Marked {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        let start = self.text.len();
        write(self)?;
        self.marks.push((part, start..self.text.len()));
        Ok(())
    }
}
