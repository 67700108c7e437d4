//! What comes back after the folder has gone on.

use std::fs;

use lachin_content::{Standing, translations};

use super::Desk;
use super::desk::faults;

const TEXT: (&str, &str, &str) = ("Texts", "venues/south-museum", "1");

fn change(desk: &Desk, path: &str, from: &str, to: &str) {
    let text = desk.file(path);
    assert!(text.contains(from), "{text}");
    fs::write(desk.folder().join(path), text.replacen(from, to, 1)).unwrap();
}

fn standing(desk: &Desk, item: &str, language: &str) -> Standing {
    let read = translations(&desk.folder()).unwrap();
    let item = read.items.into_iter().find(|found| found.item == item).unwrap();
    item.texts
        .into_iter()
        .find(|(found, _)| found.tag() == language)
        .unwrap()
        .1
        .standing
}

#[test]
fn a_text_whose_original_has_changed_since_comes_back_as_stale() {
    let mut desk = Desk::new();
    desk.write(TEXT, "text_en", "# South Museum\n\nNew.");
    change(&desk, "venues/south-museum/text.az.md", "Kənd", "Şəhər");
    let plan = desk.plan();
    assert_eq!(faults(&plan), [""; 0]);
    assert!(plan.entries[0].is_stale);
    desk.apply();
    assert_eq!(desk.file("venues/south-museum/text.en.md"), "# South Museum\n\nNew.\n");
    assert_eq!(standing(&desk, "venues/south-museum", "en"), Standing::Stale);
}

#[test]
fn a_text_brought_up_to_date_is_not_stale_any_more() {
    let mut desk = Desk::of(|folder| {
        let file = folder.join("venues/south-museum/text.az.md");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(file, text.replace("Kənd", "Şəhər")).unwrap();
    });
    assert_eq!(desk.read(TEXT, "state_en"), "stale");
    desk.write(TEXT, "text_en", "# South Museum\n\nNew.");
    desk.write(TEXT, "state_en", "reviewed");
    desk.apply();
    assert_eq!(standing(&desk, "venues/south-museum", "en"), Standing::Done);
    assert_eq!(standing(&desk, "venues/south-museum", "ru"), Standing::Stale);
}

#[test]
fn an_empty_state_leaves_a_text_behind_its_original() {
    let of_changed_original = || {
        Desk::of(|folder| {
            let file = folder.join("venues/north-gallery/text.az.md");
            let text = fs::read_to_string(&file).unwrap();
            fs::write(file, text.replace("Nəyə", "Nələrə")).unwrap();
        })
    };
    let [first, second] = ["1", "2"].map(|screen| ("Texts", "venues/north-gallery", screen));
    let mut desk = of_changed_original();
    for language in ["state_en", "state_ru", "state_tr"] {
        desk.write(first, language, "");
        desk.write(second, language, "");
    }
    let plan = desk.plan();
    assert_eq!((plan.changes, plan.faults), (vec![], vec![]));

    // One screen got new words; of the other nobody says that it follows the original again.
    desk.write(first, "text_en", "# North Gallery\n\nNew.");
    desk.apply();
    assert_eq!(standing(&desk, "venues/north-gallery", "en"), Standing::Stale);

    let mut desk = of_changed_original();
    for cells in desk.rows("Texts").values_mut() {
        cells.retain(|column, _| *column <= 4);
    }
    let plan = desk.plan();
    assert_eq!((plan.changes, plan.faults), (vec![], vec![]));
}

#[test]
fn an_old_workbook_takes_nothing_back() {
    let desk = Desk::new();
    change(
        &desk,
        "venues/north-gallery/venue.json",
        "North Gallery",
        "The North Gallery",
    );
    change(&desk, "venues/south-museum/text.en.md", "village", "country");
    change(
        &desk,
        "venues/south-museum/venue.json",
        "\"reviewed\"",
        "\"machine-draft\"",
    );
    let plan = desk.plan();
    assert_eq!((plan.changes, plan.faults), (vec![], vec![]));
}

#[test]
fn what_was_changed_in_both_places_stays_as_it_is_in_the_folder() {
    let mut desk = Desk::new();
    let row = desk.write(
        ("Venues", "venues/north-gallery", ""),
        "name_en",
        "Gallery of the North",
    );
    let other = desk.write(TEXT, "text_en", "# Museum\n\nNew.");
    change(
        &desk,
        "venues/north-gallery/venue.json",
        "North Gallery",
        "The North Gallery",
    );
    change(&desk, "venues/south-museum/text.en.md", "village", "country");
    let plan = desk.plan();
    assert_eq!(plan.changes, []);
    let said = "The folder has got other words here since the export. They stay.";
    assert_eq!(
        faults(&plan),
        [
            format!("Venues {row} name_en: {said}"),
            format!("Texts {other} text_en: {said}")
        ]
    );
}

#[test]
fn a_name_in_a_list_is_not_given_to_whoever_stands_there_now() {
    let mut desk = Desk::new();
    let row = desk.write(("Stories", "stories/garden-opening", "people/2"), "name_ru", "Оркестр");
    let sheet = desk.rows("Stories");
    let check = sheet[&1]
        .iter()
        .find(|(_, header)| *header == "check")
        .map(|(column, _)| *column)
        .unwrap();
    sheet.get_mut(&row).unwrap().remove(&check);
    let plan = desk.plan();
    assert_eq!(plan.changes, []);
    assert!(faults(&plan)[0].starts_with(&format!("Stories {row} : The list in the folder has changed")));
}
