//! Texts with a place of their own on the screen, where only so much finds room: what is longer is shown shortened.

use crate::checks::NameTooLong;
use crate::json::schema::Schema;
use crate::json::{Value, Written};
use crate::limits::{
    MOST_CHARACTERS_OF_A_NAME, MOST_CHARACTERS_OF_A_PLACE, MOST_CHARACTERS_OF_A_TITLE, MOST_CHARACTERS_OF_WORDS,
    MOST_CHARACTERS_ON_A_MAP,
};
use crate::model::Localized;
use crate::wording::Shape;

/// A text, or texts by language, of which at most `MOST` characters are shown.
pub(crate) struct Short<T, const MOST: usize>(T);

/// The name of anything, or what stands in a row of a table.
pub(crate) type Name<T = Localized> = Short<T, MOST_CHARACTERS_OF_A_NAME>;
/// What stands on every screen: the exhibition and its publisher.
pub(crate) type Title = Short<Localized, MOST_CHARACTERS_OF_A_TITLE>;
/// A place, a neighbor or a mountain.
pub(crate) type PlaceName = Short<Localized, MOST_CHARACTERS_OF_A_PLACE>;
/// What is named in the drawing of a map.
pub(crate) type MapName = Short<Localized, MOST_CHARACTERS_ON_A_MAP>;
/// What stands in a table: the value of a fact, somebody without a page.
pub(crate) type Words = Short<Localized, MOST_CHARACTERS_OF_WORDS>;

impl<T, const MOST: usize> Short<T, MOST> {
    /// As much as is shown.
    pub(crate) fn shown(self) -> T {
        self.0
    }
}

impl<const MOST: usize> Written for Short<Localized, MOST> {
    const SHAPE: Shape = Shape::Localized;

    fn read_from(value: Value<'_>) -> Option<Self> {
        let mut texts = Localized::read_from(value)?;
        let by_language = value.properties().unwrap_or_default();
        for (language, text) in &mut texts.0 {
            let line = by_language
                .iter()
                .find(|written| written.key() == language.tag())
                .map_or(value.line(), Value::line);
            if let Some(fault) = NameTooLong::of(text, MOST) {
                text.clone_from(&fault.shown);
                value.document.report(line, fault);
            }
        }
        Some(Self(texts))
    }
}

impl<const MOST: usize> Written for Short<String, MOST> {
    const SHAPE: Shape = Shape::Text;

    fn schema() -> Schema {
        String::schema()
    }

    fn read_from(value: Value<'_>) -> Option<Self> {
        let text = String::read_from(value)?;
        let Some(fault) = NameTooLong::of(&text, MOST) else {
            return Some(Self(text));
        };
        let shown = fault.shown.clone();
        value.document.report(value.line(), fault);
        Some(Self(shown))
    }
}

/// As many whole words as find room among `most` characters with "…" behind them. A word that would leave half of the room
/// empty is broken.
pub(crate) fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    let whole = kept.rfind(char::is_whitespace).filter(|end| 2 * end >= kept.len());
    let kept = whole.map_or(kept.as_str(), |end| &kept[..end]);
    format!("{}…", kept.trim_end_matches(|letter: char| !letter.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_kept() {
        assert_eq!(shortened("a wooden gate", 13), "a wooden gate");
        assert_eq!(shortened("a wooden gate", 12), "a wooden…");
        assert_eq!(shortened("a wooden, gate", 12), "a wooden…");
    }

    #[test]
    fn a_word_that_is_too_long_by_itself_is_cut() {
        assert_eq!(shortened("ornament", 5), "orna…");
        assert_eq!(shortened("a çiçəkləmə", 6), "a çiç…");
    }
}
