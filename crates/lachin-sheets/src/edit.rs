//! Changing values of a JSON file and nothing else in it.

use std::collections::BTreeMap;
use std::ops::Range;

use jsonc_parser::ast::{Array, Object, Value};
use jsonc_parser::common::Ranged;
use lachin_content::syntax_tree;

use crate::tree::{Step, Tree, Way};

/// A value that is to stand below a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
    /// The object that has the key. Where it is not there yet, it is made in the one around it.
    pub(crate) object: Way,
    pub(crate) key: String,
    pub(crate) value: NewValue,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NewValue {
    Text(String),
    Lines(Vec<String>),
}

/// A part of the file and what stands there instead.
type Replacement = (Range<usize>, String);

/// The file with these values. None where one of them has no place in it: then nothing is changed.
pub(crate) fn edited(text: &str, edits: &[Edit]) -> Option<String> {
    let root = syntax_tree(text)?;
    let tree = Tree::of(&root);
    let mut replacements: Vec<Replacement> = Vec::new();
    let mut additions: BTreeMap<&[Step], Vec<String>> = BTreeMap::new();
    let mut made: BTreeMap<&[Step], Vec<&Edit>> = BTreeMap::new();
    for edit in edits {
        match tree.at(&edit.object) {
            Some(value) => match tree.property(value.as_object()?, &edit.key) {
                Some(old) => replacements.push((range(old), edit.value.instead_of(old, text))),
                None => {
                    let added = rendered(&edit.key, colon(value.as_object()?, text), &edit.value.rendered());
                    additions.entry(&edit.object).or_default().push(added);
                }
            },
            None => made.entry(&edit.object).or_default().push(edit),
        }
    }
    for (way, edits) in &made {
        let (Step::Key(key), parent) = way.split_last()? else {
            return None;
        };
        let colon = colon(tree.at(parent)?.as_object()?, text);
        let values = edits
            .iter()
            .map(|edit| rendered(&edit.key, colon, &edit.value.rendered()));
        let value = format!("{{ {} }}", values.collect::<Vec<_>>().join(", "));
        additions.entry(parent).or_default().push(rendered(key, colon, &value));
    }
    for (way, added) in additions {
        replacements.push(addition(tree.at(way)?.as_object()?, &added, text));
    }
    let changed = replaced(text, replacements);
    is_as_wanted(&changed, edits).then_some(changed)
}

impl NewValue {
    fn rendered(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Lines(lines) => {
                let lines: Vec<_> = lines.iter().map(|line| quoted(line)).collect();
                format!("[{}]", lines.join(", "))
            }
        }
    }

    /// Written as what it takes the place of.
    fn instead_of(&self, old: &Value<'_>, text: &str) -> String {
        match (self, old.as_array()) {
            (Self::Lines(lines), Some(array)) => {
                let (opening, between, closing) = gaps(array, text);
                let lines: Vec<_> = lines.iter().map(|line| quoted(line)).collect();
                format!("[{opening}{}{closing}]", lines.join(between))
            }
            _ => self.rendered(),
        }
    }

    fn is(&self, value: &Value<'_>) -> bool {
        let is_text = |value: &Value<'_>, text: &str| value.as_string_lit().is_some_and(|found| found.value == text);
        match self {
            Self::Text(text) => is_text(value, text),
            Self::Lines(lines) => value.as_array().is_some_and(|array| {
                array.elements.len() == lines.len()
                    && array
                        .elements
                        .iter()
                        .zip(lines)
                        .all(|(value, line)| is_text(value, line))
            }),
        }
    }
}

/// More properties at the end of an object, in the manner of those that it has.
fn addition(object: &Object<'_>, added: &[String], text: &str) -> Replacement {
    let Some(last) = object.properties.last() else {
        return (
            object.range.start..object.range.end,
            format!("{{ {} }}", added.join(", ")),
        );
    };
    let end = range(&last.value).end;
    let between = match &object.properties[..] {
        [.., before, last] => {
            let gap = &text[range(&before.value).end..last.range.start];
            if gap.trim() == "," { gap.to_owned() } else { ", ".into() }
        }
        _ => {
            let opening = &text[object.range.start + 1..last.range.start];
            let has_lines = opening.contains(['\n', '\r']);
            format!(",{}", if has_lines { opening } else { " " })
        }
    };
    let added: String = added.iter().flat_map(|added| [between.as_str(), added]).collect();
    (end..end, added)
}

/// What stands between a key and its value, as the object has it.
fn colon<'t>(object: &Object<'_>, text: &'t str) -> &'t str {
    let of_last = object.properties.last().map(|last| {
        let name = last.name.range();
        &text[name.end..range(&last.value).start]
    });
    of_last.filter(|colon| colon.trim() == ":").unwrap_or(": ")
}

/// What stands before the first, between two, and after the last entry of a list.
fn gaps<'t>(array: &Array<'_>, text: &'t str) -> (&'t str, &'t str, &'t str) {
    let [first, rest @ ..] = &array.elements[..] else {
        return ("", ", ", "");
    };
    let opening = &text[array.range.start + 1..range(first).start];
    let between = rest.first().map(|second| &text[range(first).end..range(second).start]);
    let last = rest.last().unwrap_or(first);
    let closing = text[range(last).end..array.range.end - 1].trim_start_matches([',', ' ']);
    (
        opening,
        between.filter(|gap| gap.trim() == ",").unwrap_or(", "),
        closing,
    )
}

fn rendered(key: &str, colon: &str, value: &str) -> String {
    format!("{}{colon}{value}", quoted(key))
}

/// As a JSON file writes it, with every letter that can be seen as it is.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

fn range(value: &Value<'_>) -> Range<usize> {
    let range = value.range();
    range.start..range.end
}

fn replaced(text: &str, mut replacements: Vec<Replacement>) -> String {
    replacements.sort_by_key(|(range, _)| (range.start, range.end));
    let mut changed = String::with_capacity(text.len());
    let mut end = 0;
    for (range, new) in replacements {
        // Of two values for one place the first stays: whoever asked for both is told, for the file is looked at again.
        if range.start < end {
            continue;
        }
        changed.push_str(&text[end..range.start]);
        changed.push_str(&new);
        end = range.end;
    }
    changed.push_str(&text[end..]);
    changed
}

/// Whether the file now says what it was to say.
fn is_as_wanted(changed: &str, edits: &[Edit]) -> bool {
    let Some(root) = syntax_tree(changed) else {
        return false;
    };
    let tree = Tree::of(&root);
    edits.iter().all(|edit| {
        let object = tree.at(&edit.object).and_then(|value| value.as_object());
        let value = object.and_then(|object| tree.property(object, &edit.key));
        value.is_some_and(|value| edit.value.is(value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::way;

    fn text(keys: &[&str], value: &str) -> Edit {
        let (key, object) = keys.split_last().unwrap();
        Edit {
            object: way(&[], object),
            key: (*key).into(),
            value: NewValue::Text(value.into()),
        }
    }

    #[test]
    fn a_value_is_replaced_and_everything_else_is_kept() {
        let before = "{\r\n\t\"b\" : { \"az\":\"x\" , \"en\" : \"y\" },\r\n\t\"a\": 1,\r\n}";
        let after = "{\r\n\t\"b\" : { \"az\":\"x\" , \"en\" : \"\\\"=z\\\\\" },\r\n\t\"a\": 1,\r\n}";
        assert_eq!(edited(before, &[text(&["b", "en"], "\"=z\\")]).as_deref(), Some(after));
    }

    #[test]
    fn a_language_is_added_after_the_last_in_the_same_manner() {
        for (before, after) in [
            (
                "{\"n\": {\"az\": \"x\"}}",
                "{\"n\": {\"az\": \"x\", \"ru\": \"z\", \"tr\": \"t\"}}",
            ),
            (
                "{ \"n\": {\n    \"az\": \"x\",\n    \"en\": \"y\"\n  } }",
                "{ \"n\": {\n    \"az\": \"x\",\n    \"en\": \"y\",\n    \"ru\": \"z\",\n    \"tr\": \"t\"\n  } }",
            ),
            (
                "{ \"n\": {\r\n  \"az\":\"x\",\r\n} }",
                "{ \"n\": {\r\n  \"az\":\"x\",\r\n  \"ru\":\"z\",\r\n  \"tr\":\"t\",\r\n} }",
            ),
            ("{ \"n\": {} }", "{ \"n\": { \"ru\": \"z\", \"tr\": \"t\" } }"),
            (
                "{\n  \"id\": \"a\"\n}",
                "{\n  \"id\": \"a\",\n  \"n\": { \"ru\": \"z\", \"tr\": \"t\" }\n}",
            ),
        ] {
            let edits = [text(&["n", "ru"], "z"), text(&["n", "tr"], "t")];
            assert_eq!(edited(before, &edits).as_deref(), Some(after));
        }
    }

    #[test]
    fn a_list_keeps_its_manner() {
        let lines = |before: &str| {
            let edit = Edit {
                object: Vec::new(),
                key: "s".into(),
                value: NewValue::Lines(vec!["x".into(), "y".into()]),
            };
            edited(before, &[edit]).unwrap()
        };
        assert_eq!(lines("{ \"s\": [\"a\"] }"), "{ \"s\": [\"x\", \"y\"] }");
        assert_eq!(
            lines("{ \"s\": [\n  \"a\",\n  \"b\",\n  \"c\"\n] }"),
            "{ \"s\": [\n  \"x\",\n  \"y\"\n] }"
        );
    }

    #[test]
    fn what_has_no_place_changes_nothing() {
        for (before, keys) in [
            ("{ \"a\": 1 }", &["a", "az"][..]),
            ("{ \"a\": 1 }", &["b", "c", "az"]),
            ("{ \"a\": ", &["a"]),
        ] {
            assert_eq!(edited(before, &[text(keys, "x")]), None, "{before}");
        }
    }
}
