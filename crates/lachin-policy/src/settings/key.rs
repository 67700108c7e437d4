//! Every key that there is, with what it may hold.

use std::path::PathBuf;
use std::time::Duration;

use super::{Settings, Watching};
use crate::screen::{Orientation, Use};
use crate::visit::{SHORTEST_QUESTION, SHORTEST_WAIT};

/// A key of the settings file.
#[derive(Debug)]
pub struct Key {
    /// The table that it stands in, without brackets.
    pub table: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// A value as it is written in TOML.
    pub example: &'static str,
    /// What it may hold, and where that goes.
    pub(super) shape: Shape,
}

/// What a key may hold, and where that goes.
#[derive(Debug)]
pub(super) enum Shape {
    /// A number from `least` to `most`, both allowed.
    Number {
        least: f64,
        most: f64,
        unit: Unit,
        set: fn(&mut Settings, f64),
    },
    /// One of these words.
    Word(&'static [Word]),
    /// Any text that is not empty.
    Text(fn(&mut Settings, &str)),
}

/// A word that may stand there, and what follows from it.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) word: &'static str,
    pub(super) set: fn(&mut Settings),
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Inches,
    Millimeters,
    Seconds,
    WordsPerMinute,
}

/// Smaller screens hold no row of controls of 20 mm, larger ones no visitor reaches across.
const DIAGONAL_INCHES: (f64, f64) = (10.0, 100.0);
/// A screen that stands on the floor, and one that hangs so high that only a hand's breadth of it can be reached.
const LOWER_EDGE_MM: (f64, f64) = (0.0, 1100.0);
/// Whoever touches a screen is not further from it than an arm and a step; nearer, nobody sees all of it.
const VIEWING_DISTANCE_MM: (f64, f64) = (300.0, 1000.0);
/// Nobody is asked earlier than by default.
const SHORTEST_WAIT_S: (f64, f64) = (SHORTEST_WAIT.as_secs() as f64, 300.0);
/// Begins where [`SHORTEST_WAIT_S`] ends, so that the two never cross; and a visit has to end some day.
const LONGEST_WAIT_S: (f64, f64) = (300.0, 3600.0);
/// From somebody who spells letters to one who reads like a newsreader.
const READING_WORDS_PER_MINUTE: (f64, f64) = (20.0, 150.0);
/// WCAG 2.2.1 asks for 20 seconds.
const QUESTION_S: (f64, f64) = (SHORTEST_QUESTION.as_secs() as f64, 120.0);

/// All keys, in the order of the documents.
pub const KEYS: &[Key] = &[
    Key {
        table: "screen",
        name: "diagonal_inches",
        example: "43",
        shape: Shape::Number {
            least: DIAGONAL_INCHES.0,
            most: DIAGONAL_INCHES.1,
            unit: Unit::Inches,
            set: |settings, inches| settings.screen.diagonal_inches = Some(inches),
        },
    },
    Key {
        table: "screen",
        name: "orientation",
        example: "\"portrait\"",
        shape: Shape::Word(&[
            Word {
                word: "portrait",
                set: |settings| settings.screen.orientation = Some(Orientation::Portrait),
            },
            Word {
                word: "landscape",
                set: |settings| settings.screen.orientation = Some(Orientation::Landscape),
            },
        ]),
    },
    Key {
        table: "screen",
        name: "lower_edge_mm",
        example: "724",
        shape: Shape::Number {
            least: LOWER_EDGE_MM.0,
            most: LOWER_EDGE_MM.1,
            unit: Unit::Millimeters,
            set: |settings, mm| settings.screen.lower_edge_mm = Some(mm),
        },
    },
    Key {
        table: "screen",
        name: "viewing_distance_mm",
        example: "600",
        shape: Shape::Number {
            least: VIEWING_DISTANCE_MM.0,
            most: VIEWING_DISTANCE_MM.1,
            unit: Unit::Millimeters,
            set: |settings, mm| settings.screen.viewing_distance_mm = Some(mm),
        },
    },
    Key {
        table: "screen",
        name: "use",
        example: "\"kiosk\"",
        shape: Shape::Word(&[
            Word {
                word: "kiosk",
                set: |settings| settings.screen.usage = Some(Use::Kiosk),
            },
            Word {
                word: "desk",
                set: |settings| settings.screen.usage = Some(Use::Desk),
            },
        ]),
    },
    Key {
        table: "content",
        name: "folder",
        example: "\"/usr/share/lachin-kiosk/content\"",
        shape: Shape::Text(|settings, folder| settings.content_folder = Some(PathBuf::from(folder))),
    },
    Key {
        table: "content",
        name: "watch",
        example: "\"events\"",
        shape: Shape::Word(&[
            Word {
                word: "events",
                set: |settings| settings.watch = Some(Watching::Events),
            },
            Word {
                word: "polling",
                set: |settings| settings.watch = Some(Watching::Polling),
            },
        ]),
    },
    Key {
        table: "visit",
        name: "language",
        example: "\"az\"",
        shape: Shape::Text(|settings, tag| settings.language = Some(tag.to_owned())),
    },
    Key {
        table: "visit",
        name: "shortest_wait_seconds",
        example: "60",
        shape: Shape::Number {
            least: SHORTEST_WAIT_S.0,
            most: SHORTEST_WAIT_S.1,
            unit: Unit::Seconds,
            set: |settings, seconds| settings.times.shortest_wait = Duration::from_secs_f64(seconds),
        },
    },
    Key {
        table: "visit",
        name: "reading_words_per_minute",
        example: "100",
        shape: Shape::Number {
            least: READING_WORDS_PER_MINUTE.0,
            most: READING_WORDS_PER_MINUTE.1,
            unit: Unit::WordsPerMinute,
            set: |settings, words| settings.times.wait_per_word = Duration::from_secs_f64(60.0 / words),
        },
    },
    Key {
        table: "visit",
        name: "longest_wait_seconds",
        example: "600",
        shape: Shape::Number {
            least: LONGEST_WAIT_S.0,
            most: LONGEST_WAIT_S.1,
            unit: Unit::Seconds,
            set: |settings, seconds| settings.times.longest_wait = Duration::from_secs_f64(seconds),
        },
    },
    Key {
        table: "visit",
        name: "question_seconds",
        example: "30",
        shape: Shape::Number {
            least: QUESTION_S.0,
            most: QUESTION_S.1,
            unit: Unit::Seconds,
            set: |settings, seconds| settings.times.question = Duration::from_secs_f64(seconds),
        },
    },
];

impl Key {
    /// The least and the most that a number may be, both allowed; nothing where the key holds no number.
    #[must_use]
    pub fn bounds(&self) -> Option<(f64, f64)> {
        match self.shape {
            Shape::Number { least, most, .. } => Some((least, most)),
            Shape::Word(_) | Shape::Text(_) => None,
        }
    }

    /// The words that may stand there; none where any may, or a number.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        let words: &[Word] = match self.shape {
            Shape::Word(words) => words,
            Shape::Number { .. } | Shape::Text(_) => &[],
        };
        words.iter().map(|word| word.word)
    }

    /// The line that a technician would type.
    pub(super) fn line(&self) -> String {
        format!("{} = {}", self.name, self.example)
    }
}

/// The tables, in the order of the documents.
pub(super) fn tables() -> impl Iterator<Item = &'static str> {
    ["screen", "content", "visit"].into_iter()
}

/// The keys of a table.
pub(super) fn keys_of(table: &str) -> impl Iterator<Item = &'static Key> {
    KEYS.iter().filter(move |key| key.table == table)
}
