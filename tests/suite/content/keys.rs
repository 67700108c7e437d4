//! Keys that are not in the format: kept in the file, ignored, and reported with the one that was meant.

use lachin_content::Code;

use super::copy::{Copy, items};

const VENUE: &str = "venues/north-gallery/venue.json";
const WORK: &str = "works/tall-window/work.json";
const SIDECAR: &str = "venues/north-gallery/images/hall.png.json";

/// The lines and helps of the unknown keys of one file; nothing else may be said, and nothing shown be changed.
fn unknown(copy: &Copy, file: &str) -> Vec<(u32, String)> {
    let good = Copy::of_good().load().exhibition;
    let loaded = copy.load();
    let names = |items: Vec<(String, String)>| items.into_iter().map(|(folder, _)| folder).collect::<Vec<_>>();
    assert_eq!(
        names(items(&loaded.exhibition)),
        names(items(&good)),
        "every item stays"
    );
    let said = loaded.diagnostics.into_iter().map(|fault| {
        assert_eq!((fault.code, fault.file.as_str()), (Code::UnknownKey, file));
        (fault.line.expect("a line"), fault.message.help_english().to_owned())
    });
    said.collect()
}

#[test]
fn what_other_programs_call_it_is_known() {
    let meant = [
        (WORK, "image", "hero"),
        (WORK, "photo", "hero"),
        (WORK, "picture", "hero"),
        (WORK, "images", "gallery"),
        (WORK, "pictures", "gallery"),
        (WORK, "keywords", "searchWords"),
        (WORK, "tags", "searchWords"),
        (WORK, "desc", "text.<lang>.md"),
        (WORK, "description", "text.<lang>.md"),
        (WORK, "author", "creator"),
        (WORK, "title", "name"),
        (WORK, "status", "publication"),
        ("district/district.json", "neighbors", "neighbours"),
        (SIDECAR, "license", "licence"),
        (SIDECAR, "altText", "alt"),
    ];
    for (file, written, meant) in meant {
        let copy = Copy::of_good();
        copy.edit(file, "{\n", &format!("{{ \"{written}\": 1,\n"));
        let help = format!("Did you mean \"{meant}\"?");
        assert_eq!(unknown(&copy, file), [(1, help)], "{written}");
    }
}

#[test]
fn a_slip_of_the_finger_is_forgiven_and_a_word_of_its_own_is_not_taken_for_another() {
    let help = |written: &str| {
        let copy = Copy::of_good();
        copy.edit(VENUE, "{\n", &format!("{{ \"{written}\": 1,\n"));
        unknown(&copy, VENUE).remove(0).1
    };
    // Two slips in a long word, one in a short one; neighbors that have changed places are one.
    assert_eq!(help("publicatoin"), "Did you mean \"publication\"?");
    assert_eq!(help("galery"), "Did you mean \"gallery\"?");
    assert_eq!(help("locaton1"), "Did you mean \"location\"?");
    assert_eq!(help("naem"), "Did you mean \"name\"?");
    for far in ["nxmy", "lkcxtion1", "parking"] {
        let help = help(far);
        assert!(help.starts_with("Known here: id, kind, publication, "), "{far}: {help}");
    }
}

#[test]
fn unknown_keys_are_found_in_every_group_at_once() {
    let copy = Copy::of_good();
    let text = copy.read(VENUE);
    let mut expected = Vec::new();
    let mut noted = String::new();
    for (number, line) in (1..).zip(text.lines()) {
        noted += line;
        // Languages, references and words stand in groups and lists of their own.
        let opens = [
            "publication\": {",
            "location\": {",
            "coordinates\": {",
            "\"takeaway\": {",
        ];
        if line == "{" || line == "    {" || opens.iter().any(|group| line.ends_with(group)) {
            noted += " \"parking\": true,";
            expected.push(number);
        }
        noted.push('\n');
    }
    copy.write(VENUE, noted);
    let found: Vec<u32> = unknown(&copy, VENUE).into_iter().map(|(line, _)| line).collect();
    assert_eq!(found, expected);
    assert!(expected.len() >= 7, "{expected:?}");
}

#[test]
fn unknown_keys_are_found_in_every_language_and_in_a_focus() {
    let copy = Copy::of_good();
    let text = copy.read(WORK);
    let opens = ["\"az\": {", "\"en\": {", "\"ru\": {", "\"tr\": {"];
    let expected: Vec<u32> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| opens.contains(&line.trim()))
        .map(|(number, _)| number)
        .collect();
    assert_eq!(expected.len(), 4, "the states of four texts");
    let noted = opens.iter().fold(text, |text, open| {
        text.replace(open, &format!("{open} \"parking\": true,"))
    });
    copy.write(WORK, noted);
    let found: Vec<u32> = unknown(&copy, WORK).into_iter().map(|(line, _)| line).collect();
    assert_eq!(found, expected);
    let copy = Copy::of_good();
    copy.edit(
        SIDECAR,
        "{\n",
        "{ \"focus\": { \"x\": 0.2, \"y\": 0.3, \"radius\": 1 },\n",
    );
    assert_eq!(unknown(&copy, SIDECAR), [(1, "Known here: x, y.".to_owned())]);
}
