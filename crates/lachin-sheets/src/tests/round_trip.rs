//! There and back.

use std::fs;

use super::Desk;
use super::desk::{changes, faults};
use crate::Plan;
use crate::sheet::{Sheet, TEXTS};

const VENUE: (&str, &str, &str) = ("Venues", "venues/north-gallery", "");

#[test]
fn an_untouched_export_of_the_bundled_exhibition_changes_no_byte() {
    for folder in ["content", "tests/fixtures/good"] {
        let desk = Desk::of_copy(folder, |_| {});
        for workbook in [desk.exported(), desk.sent()] {
            let plan = crate::plan(&desk.folder(), &workbook).unwrap();
            assert_eq!(faults(&plan), [""; 0]);
            assert_eq!((plan.changes, plan.entries), (vec![], vec![]));
        }
    }
}

#[test]
fn a_changed_name_changes_exactly_its_letters() {
    let mut desk = Desk::new();
    let row = desk.write(VENUE, "name_en", "=1+1 \"North\"");
    let plan = desk.plan();
    let path = "venues/north-gallery/venue.json";
    let expected = desk.file(path).replace("\"North Gallery\"", r#""=1+1 \"North\"""#);
    assert_eq!(changes(&plan), [(path.to_owned(), expected)]);
    let [entry] = &plan.entries[..] else {
        panic!("{:?}", plan.entries)
    };
    assert_eq!(
        (entry.sheet, entry.row, entry.column.as_str()),
        ("Venues", row, "name_en")
    );
    assert_eq!(entry.before.as_deref(), Some("North Gallery"));
    assert_eq!(plan.changes[0].before, fs::read(desk.folder().join(path)).ok());
}

#[test]
fn a_value_of_every_sheet_comes_back() {
    let mut desk = Desk::new();
    let places = [
        (
            "Venues",
            "venues/north-gallery",
            "",
            "address_en",
            "venues/north-gallery/venue.json",
        ),
        (
            "Venues",
            "venues/north-gallery",
            "",
            "takeaway_ru",
            "venues/north-gallery/venue.json",
        ),
        (
            "Stories",
            "stories/garden-opening",
            "",
            "place_tr",
            "stories/garden-opening/story.json",
        ),
        (
            "Stories",
            "stories/garden-opening",
            "people/2",
            "name_az",
            "stories/garden-opening/story.json",
        ),
        (
            "Works",
            "works/red-carpet",
            "",
            "technique_en",
            "works/red-carpet/work.json",
        ),
        (
            "Films",
            "films/a-day-in-the-garden",
            "",
            "name_en",
            "films/a-day-in-the-garden/film.json",
        ),
        (
            "People",
            "people/nigar-example",
            "",
            "birthplace_en",
            "people/nigar-example/person.json",
        ),
        ("District", "district", "peak", "name_en", "district/district.json"),
        (
            "District",
            "district",
            "neighbours/1",
            "name_en",
            "district/district.json",
        ),
        ("Exhibition", "exhibition", "", "staffHelp_ru", "exhibition.json"),
        (
            "Exhibition",
            "exhibition",
            "words/section.stories",
            "word_ru",
            "exhibition.json",
        ),
        (
            "Facts",
            "venues/north-gallery",
            "rooms",
            "label_en",
            "venues/north-gallery/venue.json",
        ),
        (
            "Pictures",
            "venues/north-gallery",
            "facade.png",
            "longDescription_en",
            "venues/north-gallery/images/facade.png.json",
        ),
        (
            "Pictures",
            "venues/north-gallery",
            "facade.png",
            "alt_en",
            "venues/north-gallery/images/facade.png.json",
        ),
        ("Moments", "founding", "", "title_en", "timeline.json"),
        ("Sources", "test-almanac-2020", "", "author_en", "sources.json"),
    ];
    for (sheet, item, part, header, _) in places {
        desk.write((sheet, item, part), header, &format!("New {part}"));
    }
    desk.write(("Exhibition", "exhibition", ""), "suggestions_en", "gallery\nvessel");
    assert_eq!(faults(&desk.plan()), [""; 0]);
    desk.apply();
    for (_, _, part, _, file) in places {
        assert!(
            desk.file(file)
                .contains(&format!("\"New {part}\"").replace(" \"", "\"")),
            "{file} {part}"
        );
    }
    assert!(desk.file("exhibition.json").contains("\"vessel\"\n    ]"));
    assert_eq!(desk.plan().entries, []);
}

#[test]
fn a_changed_text_changes_its_screen_and_keeps_its_state() {
    let mut desk = Desk::new();
    let place = ("Texts", "venues/north-gallery", "2");
    let text = desk.read(place, "text_en").replace("hour", "minute");
    desk.write(place, "text_en", &text);
    let path = "venues/north-gallery/text.en.md";
    let expected = desk.file(path).replace("hour", "minute");
    assert_eq!(changes(&desk.plan()), [(path.to_owned(), expected)]);
}

#[test]
fn a_changed_text_that_nobody_has_checked_is_a_draft() {
    let mut desk = Desk::new();
    let place = ("Texts", "venues/south-museum", "1");
    desk.write(place, "text_en", "# South Museum\n\nNew.");
    desk.write(place, "state_en", "");
    let plan = desk.plan();
    let path = "venues/south-museum/venue.json";
    let expected = desk.file(path).replacen("\"reviewed\"", "\"machine-draft\"", 1);
    assert_eq!(
        changes(&plan),
        [
            (
                "venues/south-museum/text.en.md".to_owned(),
                "# South Museum\n\nNew.\n".to_owned()
            ),
            (path.to_owned(), expected)
        ]
    );
    assert_eq!(plan.entries.len(), 2);
}

#[test]
fn a_new_translation_gets_a_file_and_a_state_after_the_last() {
    let mut desk = Desk::of(|folder| {
        fs::remove_file(folder.join("venues/south-museum/text.ru.md")).unwrap();
        let file = folder.join("venues/south-museum/venue.json");
        let text = fs::read_to_string(&file).unwrap();
        let ru = "    \"ru\": {\n      \"state\": \"reviewed\",\n      \"of\": \"f9ba8aa6\"\n    },\n";
        assert!(text.contains(ru));
        fs::write(&file, text.replace(ru, "")).unwrap();
    });
    let place = ("Texts", "venues/south-museum", "1");
    desk.write(place, "text_ru", "# Музей\r\n\r\nТекст.  \n");
    let before = desk.file("venues/south-museum/venue.json");
    let plan = desk.plan();
    assert_eq!(faults(&plan), [""; 0]);
    assert_eq!(plan.entries.len(), 1);
    assert_eq!(plan.entries[0].before, None);
    desk.apply();
    assert_eq!(desk.file("venues/south-museum/text.ru.md"), "# Музей\n\nТекст.\n");
    let added = ",\n    \"ru\": { \"state\": \"machine-draft\", \"of\": \"f9ba8aa6\" }\n  }";
    assert_eq!(
        desk.file("venues/south-museum/venue.json"),
        before.replace("\n  }\n}", &format!("{added}\n}}"))
    );
    assert_eq!(desk.plan().entries, []);
}

#[test]
fn a_checked_text_is_reviewed_once_every_row_says_so() {
    let mut desk = Desk::of(|folder| {
        let file = folder.join("venues/north-gallery/venue.json");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replacen("\"reviewed\"", "\"machine-draft\"", 1)).unwrap();
    });
    let row = desk.write(("Texts", "venues/north-gallery", "1"), "state_en", "reviewed");
    let plan = desk.plan();
    assert_eq!(plan.changes, []);
    let said = "Only some rows of this text say \"reviewed\". It counts as a draft.";
    assert_eq!(faults(&plan), [format!("Texts {row} state_en: {said}")]);
    desk.write(("Texts", "venues/north-gallery", "2"), "state_en", "Reviewed");
    let path = "venues/north-gallery/venue.json";
    let expected = desk.file(path).replace("machine-draft", "reviewed");
    assert_eq!(changes(&desk.plan()), [(path.to_owned(), expected)]);
}

#[test]
fn an_item_written_in_another_language_is_translated_from_that() {
    let mut desk = Desk::of(|folder| {
        let file = folder.join("venues/south-museum/venue.json");
        let text = fs::read_to_string(&file).unwrap();
        let swapped = text
            .replacen("\"original\"", "\"draft\"", 1)
            .replacen("\"reviewed\"", "\"original\"", 1);
        fs::write(&file, swapped.replacen("\"draft\"", "\"machine-draft\"", 1)).unwrap();
    });
    let place = ("Texts", "venues/south-museum", "1");
    assert!(desk.read(place, "original").starts_with("# South Museum"));
    assert_eq!(
        (desk.read(place, "text_en"), desk.read(place, "state_en")),
        (String::new(), "original".into())
    );
    desk.write(place, "text_az", "# Muzey\n\nMətn.");
    assert_eq!(faults(&desk.plan()), [""; 0]);
    desk.apply();
    assert_eq!(desk.file("venues/south-museum/text.az.md"), "# Muzey\n\nMətn.\n");
}

#[test]
fn numbers_that_a_spreadsheet_makes_of_keys_are_understood() {
    let mut desk = Desk::new();
    let place = ("Texts", "venues/north-gallery", "2");
    desk.write(place, "text_en", "## Look\n\nNew.");
    desk.write(place, "screen", "number 2");
    let plan = desk.plan();
    assert_eq!((plan.entries.len(), plan.faults), (1, vec![]));
}

#[test]
fn an_empty_cell_changes_nothing() {
    let mut desk = Desk::new();
    desk.write(VENUE, "name_en", "");
    desk.write(("Texts", "venues/north-gallery", "1"), "text_en", "  \n ");
    let plan = desk.plan();
    assert_eq!((plan.changes, plan.faults), (vec![], vec![]));
}

#[test]
fn rows_that_are_taken_out_of_the_workbook_take_nothing_out_of_the_folder() {
    let mut desk = Desk::new();
    for sheet in all_sheets() {
        let whole = desk.rows(sheet).clone();
        for row in whole.keys().skip(1) {
            desk.rows(sheet).remove(row);
            assert_eq!(desk.plan(), NOTHING, "{sheet} without row {row}");
            desk.rows(sheet).clone_from(&whole);
        }
        desk.rows(sheet).retain(|row, _| *row == 1);
        assert_eq!(desk.plan(), NOTHING, "{sheet} without rows");
        desk.rows(sheet).clone_from(&whole);
    }
}

#[test]
fn a_sheet_that_is_taken_out_of_the_workbook_takes_nothing_out_of_the_folder() {
    for sheet in all_sheets() {
        let mut desk = Desk::new();
        desk.forget_sheet(sheet);
        let plan = desk.plan();
        let said = format!("{sheet}  : This sheet is not in the workbook. Nothing of it is taken.");
        assert_eq!(faults(&plan), [said]);
        assert_eq!((plan.changes, plan.entries), (vec![], vec![]));
    }
}

const NOTHING: Plan = Plan {
    changes: Vec::new(),
    entries: Vec::new(),
    faults: Vec::new(),
    faults_untold: 0,
};

fn all_sheets() -> impl Iterator<Item = &'static str> {
    Sheet::ALL.map(Sheet::name).into_iter().chain([TEXTS])
}
