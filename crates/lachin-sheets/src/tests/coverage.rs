//! The first sheet, which shows how far every text is.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};

use lachin_content::translations;
use zip::ZipArchive;

use super::Desk;
use crate::sheet::COVERAGE;
use crate::workbook::{self, ReadSheet};

/// The names of the sheets in the order in which a spreadsheet shows them.
fn sheets_in_order(workbook: &[u8]) -> Vec<String> {
    let mut archive = ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut list = String::new();
    let mut part = archive.by_name("xl/workbook.xml").unwrap();
    part.read_to_string(&mut list).unwrap();
    let names = list.split("<sheet name=\"").skip(1);
    names.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// What stands in the cells of the first sheet, row by row; empty rows are left out.
fn matrix(workbook: &[u8]) -> Vec<Vec<String>> {
    let mut sheets = workbook::open(workbook, &[COVERAGE]).unwrap();
    let Some(ReadSheet::Cells(cells)) = sheets.remove(COVERAGE) else {
        panic!("the sheet is whole")
    };
    let words = |cells: BTreeMap<u32, workbook::Cell>| {
        let words = cells.into_values().map(|cell| match cell {
            workbook::Cell::Text(text) => text.to_string(),
            workbook::Cell::NotText(_) => panic!("every cell of an export is text"),
        });
        words.collect()
    };
    cells.rows.into_values().map(words).collect()
}

fn replace(folder: &std::path::Path, path: &str, from: &str, to: &str) {
    let file = folder.join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn the_coverage_comes_first_then_the_things_then_their_texts() {
    let expected = [
        "Coverage",
        "Venues",
        "Stories",
        "Works",
        "Films",
        "People",
        "District",
        "Exhibition",
        "Moments",
        "Facts",
        "Sources",
        "Pictures",
        "Texts",
    ];
    assert_eq!(sheets_in_order(&Desk::new().exported()), expected);
}

#[test]
fn the_coverage_says_of_every_item_and_language_how_far_its_text_is() {
    let desk = Desk::of(|folder| {
        replace(folder, "venues/south-museum/text.az.md", "Kənd", "Şəhər");
        let reviewed_to = |state: &str| format!("\"state\": \"{state}\"");
        let file = "venues/north-gallery/venue.json";
        replace(folder, file, &reviewed_to("reviewed"), &reviewed_to("machine-draft"));
        fs::remove_file(folder.join("venues/north-gallery/text.tr.md")).unwrap();
        fs::write(folder.join("works/red-carpet/text.ru.md"), b"\xFF\xFE\xFF").unwrap();
    });
    let rows = matrix(&desk.exported());
    let headers = rows.iter().position(|row| row[0] == "item").unwrap();
    assert_eq!(rows[headers], ["item", "az", "en", "ru", "tr"]);
    let (original, done) = ("original · orijinal", "done · hazır");
    let stale = "stale · köhnəlib";
    for (item, expected) in [
        ("venues/south-museum", [original, stale, stale, stale]),
        (
            "venues/north-gallery",
            [original, "draft · qaralama", done, "missing · yoxdur"],
        ),
        ("works/red-carpet", [original, done, "unreadable · oxunmur", done]),
        ("people/nigar-example", [original, done, done, done]),
    ] {
        let row = rows.iter().find(|row| row[0] == item).unwrap();
        assert_eq!(row[1..], expected, "{item}");
    }
    let items: Vec<_> = rows[headers + 1..].iter().map(|row| row[0].clone()).collect();
    let all = translations(&desk.folder()).unwrap().items.into_iter();
    assert_eq!(items, all.map(|item| item.item).collect::<Vec<_>>());
}

#[test]
fn the_coverage_begins_with_what_a_translator_has_to_know_in_both_languages() {
    let rows = matrix(&Desk::new().exported());
    for (row, language) in rows.iter().zip(["AZ  "; 4].into_iter().chain(["EN  "; 4])) {
        assert!(row[0].starts_with(language), "{row:?}");
    }
    assert_eq!(rows[8], ["1970-01-01 00:00"], "when it was made");
}
