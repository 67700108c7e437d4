//! Files keep the way in which they were saved.

use std::fs;
use std::path::Path;

use super::Desk;
use super::desk::faults;

fn rewrite(path: &Path, bytes: impl FnOnce(String) -> Vec<u8>) {
    let text = fs::read_to_string(path).unwrap();
    fs::write(path, bytes(text)).unwrap();
}

fn utf16(text: &str) -> Vec<u8> {
    "\u{feff}"
        .encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect()
}

#[test]
fn a_file_in_utf_16_stays_in_utf_16() {
    let (json, text) = ("venues/north-gallery/venue.json", "venues/north-gallery/text.en.md");
    let mut desk = Desk::of(|folder| {
        for path in [json, text] {
            rewrite(&folder.join(path), |text| utf16(&text));
        }
    });
    let original = Desk::new();
    assert_eq!(desk.plan().changes, []);
    desk.write(("Venues", "venues/north-gallery", ""), "name_en", "Gallery ə 𐊀");
    desk.write(
        ("Texts", "venues/north-gallery", "1"),
        "text_en",
        "# North Gallery\n\nə",
    );
    desk.apply();
    let read = |path: &str| fs::read(desk.folder().join(path)).unwrap();
    assert_eq!(
        read(json),
        utf16(&original.file(json).replace("North Gallery", "Gallery ə 𐊀"))
    );
    let text = original.file(text);
    let second = text.find("\n\n## ").unwrap();
    let after = utf16(&format!("# North Gallery\n\nə{}", &text[second..]));
    assert_eq!(read("venues/north-gallery/text.en.md"), after);
}

#[test]
fn line_ends_mark_and_indentation_stay_and_a_new_file_gets_those_of_the_original() {
    let json = "venues/south-museum/venue.json";
    let windows = |text: String| format!("\u{feff}{}", text.replace('\n', "\r\n").replace("  ", "\t")).into_bytes();
    let mut desk = Desk::of(|folder| {
        rewrite(&folder.join(json), windows);
        rewrite(&folder.join("venues/south-museum/text.az.md"), windows);
        fs::remove_file(folder.join("venues/south-museum/text.tr.md")).unwrap();
    });
    let before = desk.file(json);
    desk.write(("Venues", "venues/south-museum", ""), "name_tr", "Müze");
    desk.write(("Texts", "venues/south-museum", "1"), "text_tr", "# Müze\n\nMetin.");
    assert_eq!(faults(&desk.plan()), [""; 0]);
    desk.apply();
    assert_eq!(
        desk.file("venues/south-museum/text.tr.md"),
        "\u{feff}# Müze\r\n\r\nMetin.\r\n"
    );
    let turkish = before.rfind("\"reviewed\"").unwrap();
    let expected = format!(
        "{}\"machine-draft\"{}",
        &before[..turkish],
        &before[turkish + "\"reviewed\"".len()..]
    );
    assert_eq!(desk.file(json), expected.replace("Güney Müzesi", "Müze"));
}
