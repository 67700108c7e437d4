//! Every fact of the coverage list stands where it belongs, with its source.

use lachin_content::model::Language;
use lachin_tests::project;
use serde_json::Value;

use super::BUNDLED;
use super::passage::Passage;

/// As many as the coverage list has.
const FACTS: usize = 80;

#[test]
fn every_fact_is_listed_once() {
    let rows = rows();
    let mut ids: Vec<_> = rows.iter().map(|row| text(row, "id")).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), FACTS);
    assert_eq!(rows.len(), FACTS);
}

#[test]
fn every_fact_is_told_where_it_belongs_with_its_source() {
    let faults: Vec<_> = rows()
        .iter()
        .filter(|row| row.get("out").is_none())
        .flat_map(faults)
        .collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_is_left_out_says_why() {
    for row in rows().iter().filter(|row| row.get("out").is_some()) {
        assert!(text(row, "out").len() > 10, "{row}");
        assert!(row.get("places").is_none() && row.get("phrases").is_none(), "{row}");
    }
}

#[test]
fn a_fact_in_the_wrong_place_or_with_the_wrong_source_is_found() {
    let row = |place: &str, phrase: &str, source: &str| serde_json::json!({ "id": "X", "places": [place], "source": source, "phrases": { "en": [phrase] } });
    let source = "news-az-2025-12-01";
    assert_eq!(faults(&row("district#area", "1835", source)), Vec::<String>::new());
    assert_eq!(faults(&row("district#area", "1875", source)).len(), 2);
    assert_eq!(faults(&row("district#area", "1835", "azernews-2021-10-15")).len(), 1);
    assert_eq!(faults(&row("venues/nowhere", "1835", source)).len(), 2);
}

/// A place must exist, cite the source and hold some of the phrases; all places together must hold all of them.
fn faults(row: &Value) -> Vec<String> {
    let (id, source) = (text(row, "id"), text(row, "source"));
    let mut faults = Vec::new();
    for (tag, phrases) in row["phrases"].as_object().expect("phrases by language") {
        let language = Language::new(tag.as_str());
        let phrases = strings(phrases);
        let mut all_words = String::new();
        for place in strings(&row["places"]) {
            let Some(passage) = Passage::at(place, &BUNDLED.exhibition, &language) else {
                faults.push(format!("{id}: {place} does not exist"));
                continue;
            };
            if !passage.sources.contains(source) {
                faults.push(format!("{id}: {place} does not cite {source}"));
            }
            if !phrases.iter().any(|phrase| passage.words.contains(phrase)) {
                faults.push(format!("{id}: {place} says none of {phrases:?}"));
            }
            all_words.push_str(&passage.words);
        }
        let unsaid = phrases.iter().filter(|phrase| !all_words.contains(**phrase));
        faults.extend(unsaid.map(|phrase| format!("{id}: nowhere stands \"{phrase}\"")));
    }
    faults
}

fn rows() -> Vec<Value> {
    let path = project::root().join("tests/fixtures/coverage.json");
    serde_json::from_slice(&std::fs::read(path).expect("the coverage list is there")).expect("is a list")
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap_or_else(|| panic!("{row} has no {key}"))
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array()
        .expect("is a list")
        .iter()
        .filter_map(Value::as_str)
        .collect()
}
