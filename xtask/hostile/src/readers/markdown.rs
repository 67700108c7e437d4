//! Ways to break a text.

use super::Broken;
use super::bytes::{change, letter_at, saved, times};
use super::shelf::Shelf;
use crate::random::Random;

/// A little more than the longest text that is read.
const LONGEST: usize = 270_000;
/// The most changes to one text.
const MOST_CHANGES: usize = 4;

/// What is said again and again.
const UNITS: [&str; 88] = [
    "*",
    "**",
    "***",
    "*a ",
    "**a ",
    "a* ",
    "a** ",
    "_",
    "_a ",
    "__a",
    "~~",
    "^",
    "[",
    "]",
    "[]",
    "[a]",
    "[^",
    "[^a",
    "[^a]",
    "[^test-archive-1950]",
    "[^test-archive-195]",
    "{{",
    "{{ru|",
    "{{ru|a}}",
    "}}",
    "{",
    "![",
    "](",
    "[a](",
    "[a](b)",
    "<",
    "<a ",
    "<a b=\"",
    "<b>",
    "</b>",
    "<!--",
    "<!-",
    "<?",
    "<![CDATA[",
    "<!A",
    "<pre>\n",
    "<script>",
    "`",
    "``",
    "`a``",
    "&",
    "&#",
    "&amp;",
    "\\",
    "\\\n",
    "> ",
    ">",
    ">\n",
    "- ",
    "-\n",
    "* ",
    "+ a\n",
    "1. ",
    "999999999. a\n",
    "  ",
    "\t",
    "#",
    "# ",
    "# a\n",
    "## a\n",
    "## ",
    "|",
    "|-",
    "a|b\n",
    "|a|b|\n|-|-|\n",
    "\n",
    "\n\n",
    "\r",
    "[a]: b\n",
    "[^a]: b\n",
    "***\n",
    "===\n",
    "a\n---\n",
    "    a\n",
    "```\n",
    "~~~",
    "e\u{301}",
    "\u{301}",
    "\u{ad}",
    "\u{202e}",
    "\u{0}",
    "İ",
    "“",
];

/// Words of which the checks speak.
const WORDS: [&str; 12] = [
    "\"",
    "«",
    ". ",
    "A. ",
    "a. B",
    "uydurulmuş ",
    "fabricated ",
    "Fabricat\n",
    "a ",
    "a\n",
    "山 ",
    "https://a.b ",
];

/// What can stand within its like.
const NESTED: [(&str, &str); 12] = [
    ("*a ", " a*"),
    ("**a ", " a**"),
    ("_a ", " a_"),
    ("*a **b ", " b** a*"),
    ("[", "](a)"),
    ("![", "](a)"),
    ("{{ru|", "}}"),
    ("“", "”"),
    ("<b>", "</b>"),
    ("[^", "]"),
    ("> ", "\n"),
    ("> - ", "\n"),
];

/// A broken text, perhaps beside sources or watch words of which there are far too many.
pub(super) fn broken(shelf: &Shelf, random: &mut Random) -> Broken {
    let paths = shelf.paths(|path| path.ends_with(".md"));
    let path = random.one_of(&paths).unwrap_or_default();
    let mut text = shelf.text(path);
    for _ in 0..=random.below(MOST_CHANGES) {
        insert(&mut text, random);
    }
    let mut bytes = saved(&text, random);
    if random.below(4) == 0 {
        change(&mut bytes, random);
    }
    let mut files = vec![(path.to_owned(), bytes)];
    match random.below(16) {
        0 => files.push(("sources.json".into(), sources(random).into_bytes())),
        1 => files.push(("exhibition.json".into(), watch_words(shelf, random).into_bytes())),
        _ => {}
    }
    Broken {
        name: path.split('/').next().unwrap_or(path).to_owned(),
        files,
    }
}

fn insert(text: &mut String, random: &mut Random) {
    let at = letter_at(text, random.below(text.len() + 1));
    // Half of it begins a line, where it means more.
    let at = if random.below(2) == 0 {
        text[..at].rfind('\n').map_or(0, |end| end + 1)
    } else {
        at
    };
    let piece = piece(random, LONGEST.saturating_sub(text.len()));
    text.insert_str(at, &piece);
}

/// Something hostile, of so many bytes at most.
pub(super) fn piece(random: &mut Random, room: usize) -> String {
    let unit = |random: &mut Random| {
        let some: &[&str] = if random.below(5) == 0 { &WORDS } else { &UNITS };
        random.one_of(some).unwrap_or_default()
    };
    match random.below(6) {
        0 => {
            let (before, after) = random.one_of(&NESTED).unwrap_or_default();
            let depth = times(random, before.len() + after.len(), room);
            format!("{}a{}", before.repeat(depth), after.repeat(depth))
        }
        1 => {
            let pair = [unit(random), unit(random)].concat();
            pair.repeat(times(random, pair.len(), room))
        }
        2 => {
            // Each line further in than the one before it.
            let mark = random.one_of(&["- a", "> a", "1. a", "* "]).unwrap_or_default();
            let lines = times(random, mark.len(), 700);
            (0..lines)
                .map(|depth| format!("{}{mark}\n", "  ".repeat(depth)))
                .collect()
        }
        3 => {
            // A line of many marks, again and again.
            let line = unit(random).repeat(times(random, 8, 1000));
            format!("{line}a\n").repeat(times(random, line.len() + 2, room))
        }
        _ => {
            let unit = unit(random);
            unit.repeat(times(random, unit.len(), room))
        }
    }
}

/// Sources whose ids are many or long, and near to those that the texts cite.
fn sources(random: &mut Random) -> String {
    let id = "test-archive-195".repeat(times(random, 16, 4_000));
    let count = times(random, id.len() + 80, 1_000_000);
    let source = |number: usize| {
        format!("\"{id}{number:x}\":{{\"title\":\"a\",\"publisher\":\"a\",\"kind\":\"news\",\"language\":\"az\"}}")
    };
    let sources: Vec<String> = (0..count).map(source).collect();
    format!("{{\"sources\":{{{}}}}}", sources.join(","))
}

/// The exhibition with many watch words.
fn watch_words(shelf: &Shelf, random: &mut Random) -> String {
    let words: Vec<String> = (0..times(random, 12, 900_000))
        .map(|number| format!("\"a{number:x}\""))
        .collect();
    shelf
        .text("exhibition.json")
        .replace("\"uydurulmuş\"", &words.join(","))
}
