//! What cannot be taken over is named by sheet and row, and the rest is taken.

use super::Desk;
use super::desk::faults;

const VENUE: (&str, &str, &str) = ("Venues", "venues/north-gallery", "");
const TEXT: (&str, &str, &str) = ("Texts", "venues/south-museum", "1");

/// Does something to a workbook in which one name was changed, and expects that this name is taken over all the same.
fn faults_of(spoil: impl FnOnce(&mut Desk) -> u32) -> (u32, Vec<String>) {
    let mut desk = Desk::new();
    desk.write(("Works", "works/red-carpet", ""), "name_en", "A carpet");
    let row = spoil(&mut desk);
    let plan = desk.plan();
    let paths: Vec<_> = plan.changes.iter().map(|change| change.path.as_str()).collect();
    assert_eq!(paths, ["works/red-carpet/work.json"]);
    assert_eq!(plan.entries.len(), 1);
    (row, faults(&plan))
}

#[test]
fn a_faulty_cell_is_named_and_costs_itself() {
    let places = [
        (
            VENUE,
            "name_en",
            "number 2025",
            "This is a number or a date, not text. It is not taken.",
        ),
        (
            VENUE,
            "name_en",
            &"x".repeat(601),
            "This is too long and is not taken. Characters allowed: 600.",
        ),
        (
            TEXT,
            "text_en",
            "Without a title",
            "The first screen of a text begins with # and the title, and has no other heading. It is not taken.",
        ),
        (
            ("Texts", "venues/north-gallery", "2"),
            "text_en",
            "No heading",
            "This screen begins with ## and its heading, and has no other heading. It is not taken.",
        ),
        (
            TEXT,
            "original",
            "# Other\n\nOther.",
            "The original is not changed by a workbook. What is written here is not taken.",
        ),
        (
            TEXT,
            "state_en",
            "checked",
            "\"checked\" is not one of the states. The text counts as a draft.",
        ),
        (
            TEXT,
            "fingerprint",
            "unknown",
            "The gray cell \"fingerprint\" was changed, so nobody knows what this text follows. The row is not taken.",
        ),
        (
            ("Stories", "stories/garden-opening", "people/2"),
            "place_en",
            "Here",
            "The folder has no place for this text. It is not taken.",
        ),
        (
            VENUE,
            "item",
            "venues/no-such",
            "The folder has nothing for this row: \"venues/no-such\". The row is not taken.",
        ),
    ];
    for (place, header, words, said) in places {
        let (row, faults) = faults_of(|desk| desk.write(place, header, words));
        let column = if header == "item" { "" } else { header };
        assert_eq!(faults, [format!("{} {row} {column}: {said}", place.0)]);
    }
}

#[test]
fn a_screen_waits_for_those_before_it() {
    let mut desk = Desk::of(|folder| std::fs::remove_file(folder.join("venues/north-gallery/text.ru.md")).unwrap());
    let row = desk.write(("Texts", "venues/north-gallery", "2"), "text_ru", "## Что\n\nТекст.");
    let plan = desk.plan();
    assert_eq!(plan.changes, []);
    let said = "An earlier screen of this text is still empty or faulty. This one is not taken.";
    assert_eq!(faults(&plan), [format!("Texts {row} text_ru: {said}")]);
}

#[test]
fn a_text_whose_state_has_no_place_is_not_taken() {
    let mut desk = Desk::of(|folder| {
        let file = folder.join("venues/south-museum/venue.json");
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, text.replace("\"translations\"", "\"translation\"")).unwrap();
    });
    let row = desk.write(TEXT, "text_en", "# Museum\n\nNew.");
    desk.write(("Works", "works/red-carpet", ""), "name_en", "A carpet");
    let plan = desk.plan();
    assert_eq!(plan.changes.len(), 1);
    let said = "The file venues/south-museum/venue.json has no place where this can be written. It is not taken.";
    assert_eq!(faults(&plan), [format!("Texts {row} text_en: {said}")]);
}

#[test]
fn a_row_that_comes_twice_counts_once() {
    let (row, faults) = faults_of(|desk| {
        let rows = desk.rows("Venues");
        let last = rows.keys().max().unwrap() + 1;
        let again = rows[&2].clone();
        rows.insert(last, again);
        last
    });
    assert_eq!(
        faults,
        [format!(
            "Venues {row} : Another row above is about the same. This one is not taken."
        )]
    );
}

#[test]
fn a_missing_sheet_and_a_renamed_header_are_named() {
    let (_, faults) = faults_of(|desk| {
        desk.forget_sheet("Venues");
        desk.write(("Stories", "item", "part"), "place_en", "place_english");
        desk.write(("Films", "item", "part"), "item", "film");
        0
    });
    assert_eq!(
        faults,
        [
            "Venues  : This sheet is not in the workbook. Nothing of it is taken.",
            "Stories 1 : The column \"place_english\" is not known here. Nothing of it is taken.",
            "Films 1 : The column \"film\" is not known here. Nothing of it is taken.",
            "Films 1 : The column \"item\" is missing, so nobody knows what the rows are about. Nothing of this sheet is taken.",
        ]
    );
}

#[test]
fn thousands_of_rows_are_read_and_the_first_faults_told() {
    let mut desk = Desk::new();
    for row in 100..6000 {
        let cells = [(1, format!("venues/v{row}")), (4, "A name".to_owned())];
        desk.rows("Venues").insert(row, cells.into_iter().collect());
    }
    let plan = desk.plan();
    assert_eq!((plan.faults.len(), plan.faults_untold), (1000, 4900));
}

#[test]
fn every_fault_is_told_in_both_languages() {
    let mut desk = Desk::new();
    desk.forget_sheet("Venues");
    let plan = desk.plan();
    let message = &plan.faults[0].message;
    assert_eq!(
        message.azerbaijani(),
        "Bu vərəq faylda yoxdur. Ondan heç nə götürülmür."
    );
    assert_eq!(message.help_azerbaijani(), "Belə olmamalıdırsa, yenidən ixrac edin.");
}
