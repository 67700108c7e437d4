//! Sources that are wrong are no fault of those who cite them.

use std::fs;

use lachin_content::{Code, Loaded};
use serde_json::json;

use super::copy::{Copy, items, venue};

fn codes(loaded: &Loaded) -> Vec<Code> {
    loaded.diagnostics.iter().map(|fault| fault.code).collect()
}

fn folders(loaded: &Loaded) -> Vec<String> {
    let items = items(&loaded.exhibition).into_iter();
    items.map(|(folder, _)| folder).collect()
}

#[test]
fn a_source_with_a_fault_costs_itself() {
    let copy = Copy::of_good();
    copy.change("sources.json", "/sources/test-archive-1950/publisher", None);
    let loaded = copy.load();
    assert_eq!(codes(&loaded), [Code::KeyMissing]);
    let district = loaded.exhibition.district.as_ref().expect("a district");
    let founded = district.entry.facts.iter().find(|fact| fact.id.0 == "founded");
    assert!(founded.is_some_and(|fact| fact.sources.is_empty()), "the claim stays");
    assert_eq!(folders(&loaded), folders(&Copy::of_good().load()));
}

#[test]
fn without_any_sources_everything_stays() {
    let copy = Copy::of_good();
    fs::remove_file(copy.path.join("sources.json")).expect("the file is there");
    let loaded = copy.load();
    assert_eq!(codes(&loaded), [Code::MainFileMissing]);
    assert_eq!(folders(&loaded), folders(&Copy::of_good().load()));
}

#[test]
fn a_picture_stays_without_its_source() {
    let copy = Copy::of_good();
    copy.change(
        "venues/north-gallery/images/hall.png.json",
        "/source",
        Some(json!("nowhere")),
    );
    let loaded = copy.load();
    assert_eq!(codes(&loaded), [Code::SourceUnknown]);
    let gallery = &venue(&loaded.exhibition, "north-gallery").entry.gallery;
    assert!(
        gallery
            .iter()
            .any(|picture| picture.file == "hall.png" && picture.source.is_none())
    );
}
