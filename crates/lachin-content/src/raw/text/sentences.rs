//! Words and sentences, as a reading visitor counts them.

/// How many words there are. Dashes and other marks that stand alone are none; soft hyphens part nothing.
pub(crate) fn count_words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

/// The sentences of running text, each with the byte at which it begins.
///
/// A full stop after a single letter ("S. Mirza") or before a small letter ends nothing. Abbreviations before a capital
/// letter do end one: the sentences found are at times too short, never too long.
pub(crate) fn sentences(text: &str) -> Vec<(usize, &str)> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if !matches!(letter, '.' | '!' | '?' | '…') {
            continue;
        }
        let mut end = at + letter.len_utf8();
        while let Some((next_at, next)) = letters.peek().copied() {
            if !matches!(next, '.' | '!' | '?' | '…' | '”' | '“' | '»' | '"' | '’' | ')' | ']') {
                break;
            }
            end = next_at + next.len_utf8();
            letters.next();
        }
        let after = &text[end..];
        let is_end = after.is_empty()
            || after.starts_with(char::is_whitespace)
                && !after.trim_start().starts_with(char::is_lowercase)
                && !(letter == '.' && ends_with_initial(&text[start..at]));
        if is_end {
            push_sentence(&mut sentences, text, start, end);
            start = end;
        }
    }
    push_sentence(&mut sentences, text, start, text.len());
    sentences
}

fn push_sentence<'a>(sentences: &mut Vec<(usize, &'a str)>, text: &'a str, start: usize, end: usize) {
    let sentence = text[start..end].trim_start();
    if !sentence.is_empty() {
        sentences.push((end - sentence.len(), sentence.trim_end()));
    }
}

fn ends_with_initial(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or(text);
    word.chars().count() == 1 && word.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|(_, sentence)| sentence).collect()
    }

    #[test]
    fn sentences_end_with_their_marks() {
        assert_eq!(found("One. Two! “Three?” Four…"), ["One.", "Two!", "“Three?”", "Four…"]);
        assert_eq!(found("No end"), ["No end"]);
        assert_eq!(sentences("A b.\nC d."), [(0, "A b."), (5, "C d.")]);
    }

    #[test]
    fn initials_figures_and_small_letters_end_nothing() {
        assert_eq!(
            found("S. Mirza came. He saw 3.5 km of it, approx. all."),
            ["S. Mirza came.", "He saw 3.5 km of it, approx. all."]
        );
    }

    #[test]
    fn dashes_alone_are_no_words() {
        assert_eq!(count_words("Lachin – the city, 2025-ci il la\u{ad}chin"), 6);
    }
}
