//! `text-too-long`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Language;
use crate::raw::text::{Screen, count_words, letters};
use crate::reading_load::words_per_screen;

/// More words on one screen than visitors read standing.
pub(crate) struct TextTooLong {
    /// Words there are.
    pub(crate) count: usize,
    /// Words there may be.
    pub(crate) limit: usize,
}

impl TextTooLong {
    /// Whether the blocks of a screen have more words than its language allows. Headings are not counted.
    pub(crate) fn of(screen: &Screen, language: &Language) -> Option<Self> {
        let runs = screen.blocks.iter().flat_map(|block| block.runs());
        let count = runs.map(|run| count_words(&letters(&run.inlines))).sum();
        let limit = words_per_screen(language);
        (count > limit).then_some(Self { count, limit })
    }
}

impl Fault for TextTooLong {
    const CODE: Code = Code::TextTooLong;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { count, limit } = self;
        Sentences::new(
            format!("Words on one screen: {count}; limit: {limit}."),
            "Shorten it, or begin a new screen with ##.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { count, limit } = self;
        Sentences::new(
            format!("Bir ekranda söz sayı: {count}; hədd: {limit}."),
            "Qısaldın və ya ## ilə yeni ekran açın.",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw::text::read;

    fn count(words: usize, tag: &str) -> Option<usize> {
        let text = read(&format!("# A title of many words\n\n- {}\n", "söz ".repeat(words)));
        TextTooLong::of(&text.screens[0], &Language::new(tag)).map(|fault| fault.count)
    }

    #[test]
    fn limit_is_that_of_the_language() {
        assert_eq!(count(60, "az"), None);
        assert_eq!(count(61, "az"), Some(61));
        assert_eq!(count(90, "en"), None);
        assert_eq!(count(91, "en"), Some(91));
    }
}
