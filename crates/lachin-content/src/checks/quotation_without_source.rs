//! `quotation-without-source`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Inline;
use crate::raw::text::Block;

/// A block quotation that does not end with a source mark; it is shown.
pub(crate) struct QuotationWithoutSource;

impl QuotationWithoutSource {
    /// The line of a block that is a quotation and does not end with a source mark.
    pub(crate) fn line_in(block: &Block) -> Option<u32> {
        let Block::Quotation(paragraphs) = block else {
            return None;
        };
        let last = paragraphs.last()?;
        (!ends_with_mark(&last.inlines)).then_some(last.line)
    }
}

fn ends_with_mark(inlines: &[Inline]) -> bool {
    match inlines.last() {
        Some(Inline::Source(_)) => true,
        Some(Inline::Strong(within) | Inline::Emphasis(within)) => ends_with_mark(within),
        _ => false,
    }
}

impl Fault for QuotationWithoutSource {
    const CODE: Code = Code::QuotationWithoutSource;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        Sentences::new("A quotation names no source.", "End it with [^source-id].")
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new("Sitatın mənbəyi yazılmayıb.", "Sonuna belə yazın: [^source-id].")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw::text::read;

    fn line(markdown: &str) -> Option<u32> {
        QuotationWithoutSource::line_in(&read(markdown).screens[0].blocks[0])
    }

    #[test]
    fn only_a_mark_at_the_very_end_counts() {
        assert_eq!(line("# T\n\n> Said.[^s]\n"), None);
        assert_eq!(line("# T\n\n> *Said.[^s]*\n"), None);
        assert_eq!(line("# T\n\n> Said[^s] so.\n"), Some(3));
        assert_eq!(line("# T\n\nNo quotation.\n"), None);
    }
}
