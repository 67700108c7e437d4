//! Ways to break a JSON file.

use std::ops::Range;

use super::Broken;
use super::bytes::{LONGEST, change, letter_at, saved, times};
use super::shelf::Shelf;
use crate::random::Random;

/// The most changes to one file.
const MOST_CHANGES: usize = 4;

/// A broken file of those that are meant.
pub(super) fn broken(shelf: &Shelf, random: &mut Random, is_meant: impl Fn(&str) -> bool) -> Broken {
    let paths = shelf.paths(is_meant);
    let path = random.one_of(&paths).unwrap_or_default();
    let mut text = shelf.text(path);
    for _ in 0..=random.below(MOST_CHANGES) {
        text = changed(&text, random);
    }
    let mut bytes = saved(&text, random);
    if random.below(8) == 0 {
        change(&mut bytes, random);
    }
    Broken {
        name: path.split('/').next().unwrap_or(path).to_owned(),
        files: vec![(path.to_owned(), bytes)],
    }
}

/// Values that nobody expects.
const VALUES: [&str; 48] = [
    "null",
    "true",
    "[]",
    "{}",
    "[{}]",
    "[[]]",
    "\"\"",
    "\" \"",
    "0",
    "-0",
    "-1",
    "1e999",
    "-1e999",
    "1e-999",
    "18446744073709551616",
    "0.1e",
    "01",
    "+1",
    "NaN",
    "0x10",
    "'a'",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\u0000\"",
    "\"\u{0}\"",
    "\"\\x\"",
    "\"\n\"",
    "“a”",
    "/* a */ 1",
    "\"0000-00-00\"",
    "\"2025-02-30\"",
    "\"9999-12-31~\"",
    "\"99999999999-01-01\"",
    "\"2026-03-01T25:61\"",
    "\"-1-1-1\"",
    "\"../../x\"",
    "\"/etc/passwd\"",
    "\"C:\\\\x\"",
    "\"images\"",
    "\"text.az.md\"",
    "\"a\\u0000b\"",
    "\"{{ru|\"",
    "\"[^test-archive-1950]\"",
    "\"venue:north-gallery\"",
    "\"district\"",
    "\"published\"",
    "{\"az\":\"a\",\"az\":\"b\"}",
    "{\"\":\"\"}",
];

/// What is repeated within a text.
const LETTERS: [&str; 10] = [
    "a", "1", "-", " ", "ə", "e\u{301}", "\u{301}", "İ", "\u{202e}", "\\u0041",
];

/// What stands around a value, and around that once more.
const AROUND: [(&str, &str); 4] = [("[", "]"), ("{\"az\":", "}"), ("{\"a\":[", "]}"), ("[[", "")];

fn changed(text: &str, random: &mut Random) -> String {
    let Spans { values, members, keys } = spans(text);
    let one_of = |some: &[Range<usize>], random: &mut Random| some.get(random.below(some.len())).cloned();
    let with = |range: Range<usize>, new: &str| [&text[..range.start], new, &text[range.end..]].concat();
    let (Some(value), Some(other), Some(member), Some(key)) = (
        one_of(&values, random),
        one_of(&values, random),
        one_of(&members, random),
        one_of(&keys, random),
    ) else {
        return text.to_owned();
    };
    let room = LONGEST.saturating_sub(text.len());
    match random.below(12) {
        0..=2 => with(value, random.one_of(&VALUES).unwrap_or_default()),
        3 => {
            let letters = random.one_of(&LETTERS).unwrap_or_default();
            with(
                value,
                &format!("\"{}\"", letters.repeat(times(random, letters.len(), room))),
            )
        }
        4 => {
            let (before, after) = random.one_of(&AROUND).unwrap_or_default();
            let depth = times(random, before.len() + after.len(), room);
            let inner = &text[value.clone()];
            let deep = [&before.repeat(depth), inner, &after.repeat(depth)].concat();
            with(value, &deep)
        }
        5 => with(value, &text[other]),
        6 => {
            let name = text[key.clone()].to_owned();
            let at = letter_at(&name, random.below(name.len()).max(1));
            with(
                key,
                &format!("{}{}", &name[..at], &name[letter_at(&name, at + 2).max(at)..]),
            )
        }
        7 => with(key, random.one_of(&VALUES).unwrap_or_default()),
        8 => with(member, "\"note\": 1"),
        9 => {
            let unit = match random.below(3) {
                0 => random.one_of(&VALUES).unwrap_or_default(),
                _ => &text[value.clone()],
            };
            let list = repeated(unit, random, room);
            with(value, &format!("[{list}]"))
        }
        10 => {
            let unit = &text[member.clone()];
            let list = repeated(unit, random, room);
            with(member, &list)
        }
        _ => with(value.start..value.start, &text[member]),
    }
}

/// Something many times: alike, or each with a number at the end of its first text, which stays a name or a language.
fn repeated(unit: &str, random: &mut Random, room: usize) -> String {
    let is_numbered = random.below(3) != 0;
    let quote = unit.find('"').filter(|_| is_numbered);
    let Some(end) = quote.map(|quote| end_of_string(unit, quote) - 1) else {
        return vec![unit; times(random, unit.len() + ",".len(), room)].join(",");
    };
    let one = |number: usize| format!("{}-{number:x}{}", &unit[..end], &unit[end..]);
    let times = times(random, unit.len() + "-fffff,".len(), room);
    (0..times).map(one).collect::<Vec<_>>().join(",")
}

/// What a JSON file is built of, as far as it is one.
#[derive(Debug, Default)]
struct Spans {
    values: Vec<Range<usize>>,
    /// Keys with their values.
    members: Vec<Range<usize>>,
    keys: Vec<Range<usize>>,
}

fn spans(text: &str) -> Spans {
    let mut found = Spans::default();
    // Where each open bracket stands, and the key whose value is awaited within.
    let mut open: Vec<(usize, Option<usize>)> = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        let start = at;
        at = match byte {
            b'{' | b'[' => {
                open.push((start, None));
                at + 1
            }
            b'}' | b']' => {
                if let Some((opened, _)) = open.pop() {
                    found.value(opened..at + 1, &mut open);
                }
                at + 1
            }
            b'"' => {
                let end = end_of_string(text, start);
                if text[end..].trim_start().starts_with(':') {
                    found.keys.push(start..end);
                    if let Some((_, key)) = open.last_mut() {
                        *key = Some(start);
                    }
                } else {
                    found.value(start..end, &mut open);
                }
                end
            }
            b',' | b':' => at + 1,
            byte if byte.is_ascii_whitespace() => at + 1,
            _ => {
                let length = text[at..].find(|letter: char| ",:]}\"[{".contains(letter) || letter.is_whitespace());
                let end = length.map_or(text.len(), |length| start + length);
                found.value(start..end, &mut open);
                end
            }
        };
    }
    found
}

impl Spans {
    fn value(&mut self, range: Range<usize>, open: &mut [(usize, Option<usize>)]) {
        if let Some(key) = open.last_mut().and_then(|(_, key)| key.take()) {
            self.members.push(key..range.end);
        }
        self.values.push(range);
    }
}

fn end_of_string(text: &str, start: usize) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(start + 1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}
