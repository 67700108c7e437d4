//! `text.<lang>.md` as written: a tree with lines.

mod inline;
mod reader;
mod sentences;
#[cfg(test)]
mod tests;

pub(crate) use inline::{letters, outside_foreign_words};
pub(crate) use reader::read;
pub(crate) use sentences::{count_words, sentences};

use crate::json::Lines;
use crate::model::Inline;
use crate::wording::Markup;

/// A text as written.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    /// The heading of line 1, plain; none where line 1 is something else.
    pub(crate) title: Option<String>,
    /// What stands before the first `##` (always there), then one a `##`.
    pub(crate) screens: Vec<Screen>,
    /// What may not stand in a text, by line.
    pub(crate) unsupported: Vec<(u32, Markup)>,
    /// Every source mark by line, in the order of the text.
    pub(crate) marks: Vec<(u32, String)>,
}

/// The lines, from 1, with which the screens of a text begin. The first screen begins with line 1 and may be empty.
pub fn first_lines_of_screens(markdown: &str) -> Vec<u32> {
    read(markdown).screens.iter().map(|screen| screen.line).collect()
}

/// One screen of a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Screen {
    pub(crate) line: u32,
    pub(crate) heading: Option<String>,
    pub(crate) blocks: Vec<Block>,
}

/// A paragraph, list or quotation with its lines.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Run),
    List { is_numbered: bool, entries: Vec<Run> },
    Quotation(Vec<Run>),
}

/// Running text. Line ends are kept, so that the line of every word is known.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) line: u32,
    pub(crate) inlines: Vec<Inline>,
}

impl Block {
    /// The running texts within.
    pub(crate) fn runs(&self) -> &[Run] {
        match self {
            Self::Paragraph(run) => std::slice::from_ref(run),
            Self::List { entries, .. } => entries,
            Self::Quotation(paragraphs) => paragraphs,
        }
    }
}

impl Run {
    /// Where the lines of its [`letters`] begin.
    pub(crate) fn lines(&self, letters: &str) -> RunLines {
        RunLines {
            first: self.line,
            within: Lines::of(letters),
        }
    }
}

/// The lines of running text.
pub(crate) struct RunLines {
    first: u32,
    within: Lines,
}

impl RunLines {
    /// The line of a byte.
    pub(crate) fn at(&self, byte: usize) -> u32 {
        self.first.saturating_add(self.within.at(byte) - 1)
    }
}
