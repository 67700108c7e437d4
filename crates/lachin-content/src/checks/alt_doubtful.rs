//! `alt-doubtful`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::model::Localized;

/// A description over 250 characters, a file name, equal to the caption, or beside `decorative`.
pub(crate) struct AltDoubtful {
    /// The file name of the picture.
    pub(crate) name: String,
}

/// Most characters of a description that is listened to.
const MOST_CHARACTERS: usize = 250;

impl AltDoubtful {
    /// Whether a description in any language is too long, a file name, or nothing but the caption.
    pub(crate) fn applies_to(alt: &Localized, picture: &str, caption: Option<&Localized>) -> bool {
        let stem = picture.rsplit_once('.').map_or(picture, |(stem, _)| stem);
        alt.0.iter().any(|(language, text)| {
            text.chars().count() > MOST_CHARACTERS
                || text.eq_ignore_ascii_case(picture)
                || text.eq_ignore_ascii_case(stem)
                || caption.and_then(|caption| caption.get(language)) == Some(text.as_str())
        })
    }
}

impl Fault for AltDoubtful {
    const CODE: Code = Code::AltDoubtful;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("This description of \"{name}\" does not help."),
            "Say in one sentence what can be seen.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new(
            format!("\"{name}\" üçün təsvir kömək etmir."),
            "Nə göründüyünü bir cümlə ilə yazın.",
        )
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::model::Language;

    fn english(text: &str) -> Localized {
        Localized(BTreeMap::from([(Language::new("en"), text.to_owned())]))
    }

    #[test]
    fn what_tells_nothing_of_the_picture_is_doubted() {
        assert!(!AltDoubtful::applies_to(
            &english("Three empty frames."),
            "frames.webp",
            None
        ));
        for text in ["frames.webp", "Frames", &"a".repeat(251)] {
            assert!(AltDoubtful::applies_to(&english(text), "frames.webp", None), "{text}");
        }
        assert!(AltDoubtful::applies_to(
            &english("The hall"),
            "frames.webp",
            Some(&english("The hall"))
        ));
    }
}
