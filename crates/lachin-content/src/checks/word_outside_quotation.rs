//! `word-outside-quotation`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::raw::text::{Block, Text, outside_foreign_words};
use crate::watch::WatchWords;

/// A watch word outside quotation marks and block quotations.
pub(crate) struct WordOutsideQuotation {
    /// As written in the text.
    pub(crate) word: String,
}

impl WordOutsideQuotation {
    /// The watch words of a block outside quotation marks, with their lines. A block quotation is quotation all over.
    pub(crate) fn all_in(block: &Block, watch_words: &WatchWords, language: &Language) -> Vec<(u32, Self)> {
        if matches!(block, Block::Quotation(_)) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for run in block.runs() {
            let letters = outside_foreign_words(&run.inlines);
            let lines = run.lines(&letters);
            for (at, word) in watch_words.outside_quotations(&letters, language) {
                found.push((lines.at(at), Self { word: word.to_owned() }));
            }
        }
        found
    }

    /// The same for the title and the headings.
    pub(crate) fn all_in_headings(text: &Text, watch_words: &WatchWords, language: &Language) -> Vec<(u32, Self)> {
        let title = text.title.iter().map(|title| (1, title));
        let headings = text
            .screens
            .iter()
            .filter_map(|screen| Some((screen.line, screen.heading.as_ref()?)));
        let words = |(line, heading): (u32, &String)| {
            let found = watch_words.outside_quotations(heading, language);
            found
                .into_iter()
                .map(|(_, word)| (line, Self { word: word.to_owned() }))
                .collect::<Vec<_>>()
        };
        title.chain(headings).flat_map(words).collect()
    }
}

impl Fault for WordOutsideQuotation {
    const CODE: Code = Code::WordOutsideQuotation;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { word } = self;
        Sentences::new(
            format!("\"{word}\" stands outside a quotation."),
            "Quote it with its source, or use neutral words.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { word } = self;
        Sentences::new(
            format!("\"{word}\" sitatdan kənarda işlənib."),
            "Mənbə ilə dırnaqda yazın və ya neytral söz seçin.",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw::text::read;

    #[test]
    fn words_are_found_in_paragraphs_lists_and_headings_but_not_in_quotations() {
        let language = Language::new("en");
        let watch_words = WatchWords::new([(language.clone(), vec!["occup".to_owned()])]);
        let text = read("# Occupied\n\nOne\noccupied.\n\n- {{en|occupied}}\n- occupied\n\n> occupied\n");
        let words = |found: Vec<(u32, WordOutsideQuotation)>| {
            found
                .into_iter()
                .map(|(line, fault)| (line, fault.word))
                .collect::<Vec<_>>()
        };
        let blocks = &text.screens[0].blocks;
        let found: Vec<_> = blocks
            .iter()
            .flat_map(|block| WordOutsideQuotation::all_in(block, &watch_words, &language))
            .collect();
        assert_eq!(words(found), [(4, "occupied".to_owned()), (7, "occupied".to_owned())]);
        let headings = WordOutsideQuotation::all_in_headings(&text, &watch_words, &language);
        assert_eq!(words(headings), [(1, "Occupied".to_owned())]);
    }
}
