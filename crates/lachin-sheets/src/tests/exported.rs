//! What a translator receives.

use std::fs;

use super::Desk;

#[test]
fn a_formula_in_the_folder_is_text_in_the_workbook() {
    let desk = Desk::of(|folder| {
        let file = folder.join("venues/north-gallery/venue.json");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(file, text.replace("North Gallery", "=1+1")).unwrap();
    });
    assert_eq!(desk.read(("Venues", "venues/north-gallery", ""), "name_en"), "=1+1");
    assert_eq!(desk.plan().changes, []);
}

#[test]
fn letters_that_workbooks_write_in_their_own_way_come_back_as_they_were() {
    let odd = "_x0041_ \\u0001 \\t&<>' \u{ad}\u{a0}_x005F_ 𐊀  b";
    let desk = Desk::of(|folder| {
        let file = folder.join("venues/north-gallery/venue.json");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(file, text.replace("North Gallery", odd)).unwrap();
    });
    let written = desk.read(("Venues", "venues/north-gallery", ""), "name_en");
    assert_eq!(written, odd.replace("\\u0001", "\u{1}").replace("\\t", "\t"));
    for workbook in [desk.exported(), desk.sent()] {
        let plan = crate::plan(&desk.folder(), &workbook).unwrap();
        assert_eq!((plan.changes, plan.faults), (vec![], vec![]));
    }
}

#[test]
fn a_screen_too_long_for_a_cell_is_counted_and_stays_in_its_file() {
    let desk = Desk::of(|folder| {
        let text = format!("# North Gallery\n\n{}\n", "word ".repeat(7000));
        fs::write(folder.join("venues/north-gallery/text.en.md"), text).unwrap();
    });
    let export = crate::export(&desk.folder(), chrono::NaiveDateTime::default()).unwrap();
    assert_eq!(export.too_long_for_a_cell, 1);
    assert_eq!(desk.read(("Texts", "venues/north-gallery", "1"), "text_en"), "");
    assert_eq!(desk.plan().changes, []);
}

#[test]
fn a_screen_stands_beside_its_original_with_state_and_fingerprint() {
    let desk = Desk::new();
    let place = ("Texts", "venues/north-gallery", "2");
    assert!(
        desk.read(place, "original")
            .starts_with("## Nəyə baxmalı\n\n- Mavi qab")
    );
    assert!(
        desk.read(place, "text_en")
            .starts_with("## What to look at\n\n- The blue vessel")
    );
    assert_eq!(desk.read(place, "state_en"), "reviewed");
    assert_eq!(desk.read(place, "fingerprint"), "1896262b");
}

#[test]
fn drafts_travel_and_what_is_hidden_by_an_underscore_does_not() {
    let mut desk = Desk::of(|folder| {
        let file = folder.join("venues/north-gallery/venue.json");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(file, text.replace("\"published\"", "\"draft\"")).unwrap();
        fs::rename(folder.join("venues/south-museum"), folder.join("venues/_south-museum")).unwrap();
    });
    let venues: Vec<_> = desk.rows("Venues").values().filter_map(|cells| cells.get(&1)).collect();
    assert_eq!(venues, ["item", "venues/north-gallery"]);
}

#[test]
fn the_same_folder_at_the_same_time_gives_the_same_workbook() {
    let desk = Desk::new();
    assert_eq!(desk.exported(), desk.exported());
}

#[test]
fn a_folder_that_cannot_be_read_is_said() {
    let desk = Desk::new();
    let nowhere = desk.folder().join("nowhere");
    assert!(crate::export(&nowhere, chrono::NaiveDateTime::default()).is_err());
}
