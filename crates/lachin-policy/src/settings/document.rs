//! From text to settings: every line that can be read is.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::Settings;
use super::fault::{Fault, Slip};
use super::finding::Finding;
use super::key::{KEYS, keys_of, tables};
use super::nearest::nearest;
use super::value;

/// Where lines begin, so that a place in the text has a number.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// Where nothing but space follows.
    end: usize,
}

/// Takes over all that can be read, and notes the rest.
pub(super) fn read(text: &str, settings: &mut Settings, findings: &mut Vec<Finding>) {
    let lines = Lines::of(text);
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut unreadable = BTreeSet::new();
    for error in errors {
        let line = lines.number_at(error.span().map_or(0, |span| span.start));
        // The first error of a line is the one that explains the others.
        if unreadable.insert(line) {
            let written = lines.line(line);
            let fault = if error.message() == "duplicate key" {
                Fault::Repeated {
                    written: written.to_owned(),
                }
            } else {
                Fault::LineUnreadable(Slip::of(written))
            };
            findings.push(fault.at(Some(line)));
        }
    }
    // What stands in a line that cannot be read may be half of what was meant: of 15,6 the reader would make 15.
    let is_spoilt = |place: &Range<usize>| {
        let (first, last) = (lines.number_at(place.start), lines.number_at(place.end));
        unreadable.range(first..=last).next().is_some()
    };
    for (table, entries) in document.get_ref() {
        let name: &str = table.get_ref();
        let line = Some(lines.number_at(table.span().start));
        if !tables().any(|known| known == name) {
            if !is_spoilt(&table.span()) {
                findings.push(unknown_at_the_top(name, entries.get_ref()).at(line));
            }
            continue;
        }
        let DeValue::Table(entries) = entries.get_ref() else {
            findings.push(Fault::NotATable { table: name.to_owned() }.at(line));
            continue;
        };
        for (key, value) in entries {
            if is_spoilt(&(key.span().start..value.span().end)) {
                continue;
            }
            let taken = match keys_of(name).find(|known| known.name == key.get_ref()) {
                Some(known) => value::take(known, value.get_ref(), settings),
                None => Err(unknown_key(name, key.get_ref())),
            };
            if let Err(fault) = taken {
                findings.push(fault.at(Some(lines.number_at(key.span().start))));
            }
        }
    }
}

fn unknown_key(table: &str, key: &str) -> Fault {
    let home = KEYS.iter().find(|known| known.name == key).map(|known| known.table);
    match home {
        Some(home) => Fault::WrongTable {
            key: key.to_owned(),
            home,
        },
        None => Fault::UnknownKey {
            key: key.to_owned(),
            nearest: nearest(key, keys_of(table).map(|known| known.name)),
            known: keys_of(table).map(|known| known.name).collect(),
        },
    }
}

/// A name above all tables that is none of them: a key without its table, or a table that does not exist.
fn unknown_at_the_top(name: &str, value: &DeValue<'_>) -> Fault {
    let home = KEYS.iter().find(|known| known.name == name).map(|known| known.table);
    match (home, value) {
        (Some(home), _) => Fault::WrongTable {
            key: name.to_owned(),
            home,
        },
        (None, DeValue::Table(_) | DeValue::Array(_)) => Fault::UnknownTable {
            table: name.to_owned(),
            nearest: nearest(name, tables()),
        },
        (None, _) => Fault::UnknownKey {
            key: name.to_owned(),
            nearest: nearest(name, KEYS.iter().map(|known| known.name)),
            known: KEYS.iter().map(|known| known.name).collect(),
        },
    }
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let later = text.match_indices('\n').map(|(end, _)| end + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(later).collect(),
            end: text.trim_end().len(),
        }
    }

    /// From 1. What is missing at the end of the text is missing in its last line that holds anything.
    fn number_at(&self, offset: usize) -> usize {
        let offset = offset.min(self.end);
        self.starts.partition_point(|start| *start <= offset).max(1)
    }

    fn line(&self, number: usize) -> &'t str {
        let start = self.starts.get(number - 1).copied().unwrap_or_default();
        let end = self.starts.get(number).copied().unwrap_or(self.text.len());
        self.text[start..end].trim()
    }
}
