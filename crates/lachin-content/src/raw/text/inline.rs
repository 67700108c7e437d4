//! Source marks and foreign words within running text.

use crate::model::{Id, Inline, Language};

/// The letters of running text as they are read aloud: without source marks.
pub(crate) fn letters(inlines: &[Inline]) -> String {
    let mut letters = String::new();
    push_letters(inlines, &mut letters, ForeignWords::Kept);
    letters
}

/// The same with spaces for words in another language; bytes keep their place.
pub(crate) fn outside_foreign_words(inlines: &[Inline]) -> String {
    let mut letters = String::new();
    push_letters(inlines, &mut letters, ForeignWords::Blanked);
    letters
}

#[derive(Clone, Copy)]
enum ForeignWords {
    Kept,
    Blanked,
}

fn push_letters(inlines: &[Inline], letters: &mut String, foreign_words: ForeignWords) {
    for inline in inlines {
        match (inline, foreign_words) {
            (Inline::Plain(text), _) => letters.push_str(text),
            (Inline::Strong(within) | Inline::Emphasis(within), _) => push_letters(within, letters, foreign_words),
            (Inline::Source(_), _) => {}
            (Inline::Foreign { words, .. }, ForeignWords::Kept) => letters.push_str(words),
            (Inline::Foreign { words, .. }, ForeignWords::Blanked) => {
                letters.extend(words.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            }
        }
    }
}

/// Adds plain letters, joining them with the ones before.
pub(super) fn push_plain(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Plain(before)) => before.push_str(text),
        _ => inlines.push(Inline::Plain(text.to_owned())),
    }
}

/// Finds the source marks `[^id]` and the foreign words `{{tag|words}}` in plain letters.
pub(super) fn split_marks(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut split = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Plain(text) => split_plain(&text, &mut split),
            Inline::Strong(within) => split.push(Inline::Strong(split_marks(within))),
            Inline::Emphasis(within) => split.push(Inline::Emphasis(split_marks(within))),
            other => split.push(other),
        }
    }
    split
}

fn split_plain(text: &str, split: &mut Vec<Inline>) {
    // Looked for once: a text of nothing but beginnings is read as quickly as any other.
    let last_end = text.rfind(FOREIGN_END).unwrap_or(0);
    let mut rest = text;
    while let Some(at) = rest.find(['[', '{']) {
        let is_ended = text.len() - rest.len() + at < last_end;
        match mark_at(&rest[at..], is_ended) {
            Some((mark, length)) => {
                if at > 0 {
                    push_plain(split, &rest[..at]);
                }
                split.push(mark);
                rest = &rest[at + length..];
            }
            None => {
                push_plain(split, &rest[..=at]);
                rest = &rest[at + 1..];
            }
        }
    }
    if !rest.is_empty() {
        push_plain(split, rest);
    }
}

/// How foreign words end.
const FOREIGN_END: &str = "}}";
/// The longest tag of a language.
const LONGEST_TAG: usize = 20;

/// The mark with which `text` begins, and how many bytes it takes. Whether foreign words end anywhere is known already.
fn mark_at(text: &str, is_ended: bool) -> Option<(Inline, usize)> {
    if let Some(id) = source_mark_at(text) {
        return Some((Inline::Source(Id(id.to_owned())), id.len() + "[^]".len()));
    }
    let within = text.strip_prefix("{{").filter(|_| is_ended)?;
    let bar = within.bytes().take(LONGEST_TAG + 1).position(|byte| byte == b'|')?;
    let (tag, words) = (&within[..bar], &within[bar + 1..]);
    let is_tag = tag.len() >= 2 && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if !is_tag {
        return None;
    }
    let words = &words[..words.find(FOREIGN_END)?];
    let foreign = Inline::Foreign {
        language: Language::new(tag),
        words: words.trim().to_owned(),
    };
    let length = "{{|}}".len() + tag.len() + words.len();
    (!words.trim().is_empty()).then_some((foreign, length))
}

/// The id of the source mark with which `text` begins.
fn source_mark_at(text: &str) -> Option<&str> {
    let within = text.strip_prefix("[^")?;
    let end = within.find(|letter: char| matches!(letter, '[' | ']') || letter.is_whitespace())?;
    (end > 0 && within[end..].starts_with(']')).then(|| &within[..end])
}

/// The source marks of a whole file by line.
pub(super) fn marks_by_line(text: &str) -> Vec<(u32, String)> {
    let mut marks = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        for (at, _) in line.match_indices("[^") {
            marks.extend(source_mark_at(&line[at..]).map(|id| (number, id.to_owned())));
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_foreign_words_are_taken_out_of_plain_letters() {
        let plain = |text: &str| Inline::Plain(text.into());
        let text = "A [b] {c}.[^report-2025] {{ru|Лачин}} {{x|y}} [^]";
        assert_eq!(
            split_marks(vec![plain(text)]),
            [
                plain("A [b] {c}."),
                Inline::Source(Id("report-2025".into())),
                plain(" "),
                Inline::Foreign {
                    language: Language::new("ru"),
                    words: "Лачин".into()
                },
                plain(" {{x|y}} [^]"),
            ]
        );
    }

    #[test]
    fn blanked_words_keep_their_place() {
        let inlines = [
            Inline::Foreign {
                language: Language::new("ru"),
                words: "Лач\nин".into(),
            },
            Inline::Plain(" x".into()),
        ];
        assert_eq!(letters(&inlines), "Лач\nин x");
        assert_eq!(outside_foreign_words(&inlines), "      \n     x");
    }
}
