//! Ids, and people with or without a page.

use super::short::Words;
use crate::json::schema::{Schema, either};
use crate::json::{At, Object, Value, Written};
use crate::model::{Id, Localized};
use crate::wording::Shape;

/// Most characters of an id.
const MOST_CHARACTERS: usize = 60;

/// Whether `text` can be the name of an item: small Latin letters, digits and single hyphens, at most 60.
pub(crate) fn is_id(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= MOST_CHARACTERS && text.split('-').all(is_word)
}

/// An id that can be used, made from `name` as its letters sound.
pub(crate) fn id_like(name: &str, otherwise: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let letters: String = name
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            'ə' => 'e',
            'ı' => 'i',
            letter => letter,
        })
        .nfkd()
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter))
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' })
        .collect();
    let mut id = letters.split_whitespace().collect::<Vec<_>>().join("-");
    id.truncate(MOST_CHARACTERS);
    let id = id.trim_end_matches('-');
    if id.is_empty() {
        otherwise.to_owned()
    } else {
        id.to_owned()
    }
}

/// Someone with a page, or the name of someone without one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PersonOrName {
    Person(At<String>),
    Named(Localized),
}

impl PersonOrName {
    /// Reads `person_key` or `name_key`; says so when both are missing.
    pub(super) fn read_keys(object: &Object<'_>, person_key: &'static str, name_key: &'static str) -> Option<Self> {
        let person = object.value(person_key, Id::schema).map(At::<String>::read_from);
        let name = object.value(name_key, Localized::schema).map(Words::read_from);
        match (person, name) {
            (None, None) => {
                object.report_one_missing(&[person_key, name_key], Shape::Id.example());
                None
            }
            (Some(Some(person)), _) => Some(Self::Person(person)),
            (_, name) => name.flatten().map(|name| Self::Named(name.shown())),
        }
    }
}

impl Written for PersonOrName {
    const SHAPE: Shape = Shape::Text;

    /// An id, or texts by language.
    fn read_from(value: Value<'_>) -> Option<Self> {
        if value.text().is_some() {
            At::read_from(value).map(Self::Person)
        } else {
            Words::read_from(value).map(|name| Self::Named(name.shown()))
        }
    }

    fn schema() -> Schema {
        either([Id::schema(), Localized::schema()])
    }
}

impl Written for Id {
    const SHAPE: Shape = Shape::Id;

    fn read_from(value: Value<'_>) -> Option<Self> {
        match value.text() {
            Some(text) if is_id(text) => Some(Self(text.to_owned())),
            _ => value.refuse(Self::SHAPE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_small_latin_letters_digits_and_single_hyphens() {
        for id in ["yurd", "yurd-gallery", "cis-2025", "2"] {
            assert!(is_id(id), "{id}");
        }
        for text in [
            "",
            "Yurd",
            "yurd--gallery",
            "-yurd",
            "yurd-",
            "yurd gallery",
            "şəhər",
            "a_b",
            &"a".repeat(61),
        ] {
            assert!(!is_id(text), "{text}");
        }
    }

    #[test]
    fn names_become_ids_as_they_sound() {
        assert_eq!(id_like("Yurd Qalereyası", "venue"), "yurd-qalereyasi");
        assert_eq!(id_like("Şəhər — İçəri!", "venue"), "seher-iceri");
        assert_eq!(id_like("Галерея", "venue"), "venue");
        assert!(is_id(&id_like(&"ab ".repeat(40), "venue")));
    }
}
