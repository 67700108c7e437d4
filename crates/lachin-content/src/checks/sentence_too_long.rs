//! `sentence-too-long`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::raw::text::{Block, count_words, letters, sentences};
use crate::reading_load::WORDS_PER_SENTENCE;

/// More words in one sentence than are read with ease.
pub(crate) struct SentenceTooLong {
    /// Words there are.
    pub(crate) count: usize,
    /// Words there may be.
    pub(crate) limit: usize,
    /// The first words.
    pub(crate) beginning: String,
}

/// How many words of a sentence are quoted.
const WORDS_QUOTED: usize = 4;

impl SentenceTooLong {
    /// The sentences of a block that are too long, with their lines.
    pub(crate) fn all_in(block: &Block) -> Vec<(u32, Self)> {
        let mut found = Vec::new();
        for run in block.runs() {
            let letters = letters(&run.inlines);
            let lines = run.lines(&letters);
            for (start, sentence) in sentences(&letters) {
                let count = count_words(sentence);
                if count > WORDS_PER_SENTENCE {
                    let words: Vec<&str> = sentence.split_whitespace().take(WORDS_QUOTED).collect();
                    let beginning = format!("{} …", words.join(" "));
                    found.push((
                        lines.at(start),
                        Self {
                            count,
                            limit: WORDS_PER_SENTENCE,
                            beginning,
                        },
                    ));
                }
            }
        }
        found
    }
}

impl Fault for SentenceTooLong {
    const CODE: Code = Code::SentenceTooLong;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self {
            count,
            limit,
            beginning,
        } = self;
        Sentences::new(
            format!("Words in one sentence: {count}; limit: {limit}. It begins \"{beginning}\"."),
            "Make two sentences of it.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self {
            count,
            limit,
            beginning,
        } = self;
        Sentences::new(
            format!("Bir cümlədə söz sayı: {count}; hədd: {limit}. Əvvəli: \"{beginning}\"."),
            "İki cümlə edin.",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw::text::read;

    #[test]
    fn a_long_sentence_is_found_in_its_own_line() {
        let text = read(&format!("# T\n\nShort one.\nLong {}end.\n", "and ".repeat(25)));
        let found = SentenceTooLong::all_in(&text.screens[0].blocks[0]);
        let found: Vec<_> = found
            .iter()
            .map(|(line, fault)| (*line, fault.count, fault.beginning.as_str()))
            .collect();
        assert_eq!(found, [(4, 27, "Long and and and …")]);
    }
}
