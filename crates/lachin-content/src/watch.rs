//! Words that may stand only in quotations.

use std::collections::BTreeMap;

use crate::model::Language;

/// The beginnings of watch words by language: in small letters, in order, and none that begins with another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct WatchWords(BTreeMap<Language, Vec<String>>);

impl WatchWords {
    pub(crate) fn new(beginnings: impl IntoIterator<Item = (Language, Vec<String>)>) -> Self {
        let small = |(language, words): (Language, Vec<String>)| {
            let mut words: Vec<String> = words.iter().map(|word| small_letters(word, &language)).collect();
            words.sort_unstable();
            // In this order a word stands right behind the shortest with which it begins.
            words.dedup_by(|word, shorter| word.starts_with(shorter.as_str()));
            (language, words)
        };
        Self(beginnings.into_iter().map(small).collect())
    }

    /// The watch words of `text` outside quotation marks, with the byte at which each begins.
    pub(crate) fn outside_quotations<'a>(&self, text: &'a str, language: &Language) -> Vec<(usize, &'a str)> {
        let Some(beginnings) = self.0.get(language).filter(|beginnings| !beginnings.is_empty()) else {
            return Vec::new();
        };
        words_outside_quotations(text)
            .into_iter()
            .filter(|(_, word)| {
                let word = small_letters(word, language);
                // Of all beginnings only the last that stands before the word can be its own.
                let after = beginnings.partition_point(|beginning| *beginning <= word);
                after > 0 && word.starts_with(&beginnings[after - 1])
            })
            .collect()
    }
}

/// Small letters as the language writes them, without soft hyphens.
fn small_letters(text: &str, language: &Language) -> String {
    let has_dotless_i = matches!(language.tag(), "az" | "tr");
    let letters = text.chars().filter(|letter| *letter != '\u{ad}');
    letters
        .flat_map(|letter| match letter {
            'I' if has_dotless_i => vec!['ı'],
            'İ' => vec!['i'],
            letter => letter.to_lowercase().collect(),
        })
        .collect()
}

fn words_outside_quotations(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut open: Vec<char> = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if letter.is_alphanumeric() || letter == '\u{ad}' {
            start = start.or(Some(at));
            continue;
        }
        if let Some(start) = start.take()
            && open.is_empty()
        {
            words.push((start, &text[start..at]));
        }
        match letter {
            _ if open.last() == Some(&letter) => drop(open.pop()),
            '“' => open.push('”'),
            '„' => open.push('“'),
            '«' => open.push('»'),
            '"' => open.push('"'),
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, tag: &str) -> Vec<String> {
        let words = WatchWords::new([
            (Language::new("en"), vec!["occup".into(), "liberat".into()]),
            (Language::new("az"), vec!["işğal".into()]),
        ]);
        let found = words.outside_quotations(text, &Language::new(tag));
        found.into_iter().map(|(_, word)| word.to_owned()).collect()
    }

    #[test]
    fn beginnings_are_found_in_any_letters() {
        assert_eq!(found("Occupied, then LIBERATED.", "en"), ["Occupied", "LIBERATED"]);
        assert_eq!(found("İŞĞALDAN sonra", "az"), ["İŞĞALDAN"]);
        assert_eq!(found("the li\u{ad}berated city", "en"), ["li\u{ad}berated"]);
        assert_eq!(found("preoccupied", "en"), Vec::<String>::new());
    }

    #[test]
    fn the_shortest_of_many_beginnings_is_found() {
        let beginnings = ["occupation", "occupa", "z", "occ", "", "ob"].map(str::to_owned);
        let found = |beginnings: &[String], text: &str| {
            let words = WatchWords::new([(Language::new("en"), beginnings.to_vec())]);
            words.outside_quotations(text, &Language::new("en")).len()
        };
        assert_eq!(
            found(&beginnings[..4], "occupy, occupation, zebra, ox, o, occ, oc, zz"),
            5
        );
        assert_eq!(found(&beginnings, "all of them"), 3);
    }

    #[test]
    fn quotation_marks_of_all_languages_protect() {
        for text in [
            "“occupied”",
            "«occupied»",
            "„occupied“",
            "\"occupied\"",
            "“a «b» occupied”",
        ] {
            assert_eq!(found(text, "en"), Vec::<String>::new(), "{text}");
        }
        assert_eq!(found("“a” occupied", "en"), ["occupied"]);
    }
}
