//! The rows of the golden file; those about search belong to the search.

use chrono::NaiveDate;
use lachin_wire::locale::{Locale, Plural, Unit, endonym};
use serde_json::Value;

use crate::sample::date;

fn golden() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/locale-golden.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn rows(name: &str) -> Vec<Value> {
    let rows = golden()[name].as_array().unwrap().clone();
    assert!(!rows.is_empty(), "{name}");
    rows
}

fn locale(row: &Value) -> Locale {
    Locale::of(row["lang"].as_str().unwrap())
}

/// The file writes no-break spaces as spaces.
fn with_plain_spaces(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

#[test]
fn letters_are_those_of_the_language() {
    for row in rows("case") {
        let (locale, words) = (locale(&row), row["in"].as_str().unwrap());
        let changed = match row["op"].as_str().unwrap() {
            "upper" => locale.upper(words),
            "lower" => locale.lower(words),
            "title" => locale.capitalized(words),
            other => panic!("{other}"),
        };
        assert_eq!(changed, row["out"], "{row}");
    }
}

#[test]
fn lists_are_in_the_order_of_the_alphabet() {
    for row in rows("sort") {
        let locale = locale(&row);
        let mut names: Vec<&str> = row["in"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        names.sort_by(|one, other| locale.compare(one, other));
        assert_eq!(Value::from(names), row["out"]);
    }
}

#[test]
fn dates_are_written_as_usual() {
    for row in rows("date") {
        let locale = locale(&row);
        let written = match row["style"].as_str().unwrap() {
            "long" => locale.date(date(row["in"].as_str().unwrap()), None).long,
            "full" => locale.full_date(day(&row["in"])),
            "range" => {
                let [start, end] = [0, 1].map(|end| date(row["in"][end].as_str().unwrap()));
                locale.date(start, Some(end)).long
            }
            "weekday-check" => {
                let full = locale.full_date(day(&row["in"]));
                full.rsplit(", ").next().unwrap().to_owned()
            }
            other => panic!("{other}"),
        };
        assert_eq!(with_plain_spaces(&written), row["out"], "{row}");
    }
}

fn day(written: &Value) -> NaiveDate {
    written.as_str().unwrap().parse().unwrap()
}

#[test]
fn numbers_are_written_as_usual() {
    for row in rows("number") {
        let (locale, amount) = (locale(&row), row["in"].as_f64().unwrap());
        let written = match row["style"].as_str() {
            None => locale.number(amount),
            Some("percent") => locale.figure(amount * 100.0, Unit::Percent).whole,
            Some("metre-long") => {
                let figure = locale.figure(amount, Unit::Meters);
                format!("{} {}", figure.number, figure.unit_in_full.unwrap())
            }
            Some(other) => panic!("{other}"),
        };
        let expected = row["out"].as_str().unwrap();
        let (expected, remark) = expected.split_once(" (").unwrap_or((expected, ""));
        assert_eq!(with_plain_spaces(&written), expected, "{row}");
        assert!(written.contains('\u{a0}') || !remark.contains("U+00A0"), "{row}");
    }
}

#[test]
fn nouns_take_the_form_that_the_number_asks_for() {
    for row in rows("plural") {
        let locale = locale(&row);
        for (amount, form) in row["cases"].as_object().unwrap() {
            let expected = match form.as_str().unwrap() {
                "one" => Plural::One,
                "few" => Plural::Few,
                "many" => Plural::Many,
                "other" => Plural::Other,
                unknown => panic!("{unknown}"),
            };
            assert_eq!(locale.plural(amount.parse().unwrap()), expected, "{row} {amount}");
        }
    }
}

#[test]
fn languages_have_their_own_names() {
    for (tag, name) in golden()["languageNames"].as_object().unwrap() {
        if tag != "trap" {
            assert_eq!(endonym(tag), name);
        }
    }
}
