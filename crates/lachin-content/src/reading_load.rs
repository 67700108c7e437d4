//! How much a visitor reads standing before a screen. To be adjusted on real texts; nowhere else in the code.

use crate::model::Language;

/// Most words of one sentence.
pub(crate) const WORDS_PER_SENTENCE: usize = 25;

/// Most words on one screen. Words of az, ru and tr carry their endings and are longer, so fewer of them fit.
pub(crate) fn words_per_screen(language: &Language) -> usize {
    match language.tag() {
        "en" => 90,
        _ => 60,
    }
}
