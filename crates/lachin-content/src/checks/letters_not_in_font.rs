//! `letters-not-in-font`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::letters::is_in_typefaces;
use crate::raw::text::{self, Text};

/// Letters that the bundled typefaces lack; the machine shows others in their place, or empty boxes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LettersNotInFont {
    /// Each once, with commas between.
    pub(crate) letters: String,
}

/// How many letters are named: a text in a foreign script lacks them all.
const MOST_NAMED: usize = 12;

impl LettersNotInFont {
    /// The letters that a short text needs in vain.
    pub(crate) fn in_words(words: &str) -> Option<Self> {
        let mut named: Vec<String> = Vec::new();
        for letter in words.chars().filter(|letter| !is_in_typefaces(*letter)) {
            let letter = letter.to_string();
            if named.contains(&letter) {
                continue;
            }
            if named.len() == MOST_NAMED {
                named.push("…".into());
                break;
            }
            named.push(letter);
        }
        (!named.is_empty()).then(|| Self {
            letters: named.join(", "),
        })
    }

    /// The letters that a text needs in vain, with the line of the first.
    pub(crate) fn in_text(text: &Text) -> Option<(u32, Self)> {
        let title = text.title.iter().map(|title| (1, title.clone()));
        let screens = text.screens.iter().flat_map(|screen| {
            let heading = screen.heading.iter().map(|heading| (screen.line, heading.clone()));
            let runs = screen.blocks.iter().flat_map(|block| block.runs());
            heading.chain(runs.map(|run| {
                let letters = text::letters(&run.inlines);
                let at = letters.find(|letter| !is_in_typefaces(letter)).unwrap_or(0);
                (run.lines(&letters).at(at), letters)
            }))
        });
        let lacking: Vec<(u32, String)> = title
            .chain(screens)
            .filter(|(_, words)| !words.chars().all(is_in_typefaces))
            .collect();
        let (line, _) = lacking.first()?;
        let words: String = lacking.iter().map(|(_, words)| words.as_str()).collect();
        Some((*line, Self::in_words(&words)?))
    }
}

impl Fault for LettersNotInFont {
    const CODE: Code = Code::LettersNotInFont;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { letters } = self;
        Sentences::new(
            format!("The kiosk has no letters for: {letters}."),
            "Write them in another way.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { letters } = self;
        Sentences::new(format!("Kioskda bu hərflər yoxdur: {letters}."), "Başqa cür yazın.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_a_text_are_named_once_with_the_line_of_the_first() {
        let text = text::read("# Laçın\n\nGörüş\n山 və 水, yenə 山.\n\n## 水 ქ\n\n- ə\n");
        let letters = "山, 水, ქ".to_owned();
        assert_eq!(
            LettersNotInFont::in_text(&text),
            Some((4, LettersNotInFont { letters }))
        );
        assert_eq!(
            LettersNotInFont::in_text(&text::read("# Şuşa\n\nЛачин — “Yurd”…\n")),
            None
        );
    }

    #[test]
    fn of_a_whole_foreign_script_only_some_letters_are_named() {
        let words: String = ('ა'..='ჰ').collect();
        let named = LettersNotInFont::in_words(&words).map(|fault| fault.letters);
        assert_eq!(named.as_deref(), Some("ა, ბ, გ, დ, ე, ვ, ზ, თ, ი, კ, ლ, მ, …"));
    }
}
