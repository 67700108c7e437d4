//! The real `lachin translations`, `lachin export-texts` and `lachin import-texts`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rust_xlsxwriter::Workbook;
use serde_json::Value;

use crate::made::said;

fn lachin(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lachin"))
        .args(arguments)
        .output()
        .unwrap()
}

/// A content folder of its own, with the workbook that was made of it beside it.
struct Office {
    home: tempfile::TempDir,
}

impl Office {
    fn new() -> Self {
        let office = Self {
            home: tempfile::tempdir().unwrap(),
        };
        let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/good");
        copy(&good, &office.path("content"));
        let output = lachin(&[
            "export-texts",
            &office.text("content"),
            "--out",
            &office.text("texts.xlsx"),
        ]);
        assert_eq!(
            said(&output),
            (Some(0), format!("{}\n", office.text("texts.xlsx")), String::new())
        );
        office
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn import(&self, options: &[&str]) -> Output {
        let (workbook, folder) = (self.text("texts.xlsx"), self.text("content"));
        let data = self.text("data");
        lachin(&[&["import-texts", &workbook, &folder, "--data", &data], options].concat())
    }

    /// Changes a file of the folder.
    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.path("content").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// Puts a workbook of one sheet in the place of the export: two names, one of them nobody's.
    fn send_names(&self) {
        let rows = [
            ["item", "part", "name_en", "name_ru"],
            ["venues/south-museum", "", "Museum of the South", ""],
            ["venues/no-such", "", "Nobody", ""],
        ];
        self.send("Venues", &rows);
    }

    /// Puts a workbook of one sheet in the place of the export.
    fn send(&self, name: &str, rows: &[[&str; 4]]) {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        for (row, cells) in (0..).zip(rows) {
            for (column, words) in (0..).zip(cells) {
                sheet.write_string(row, column, *words).unwrap();
            }
        }
        workbook.save(self.path("texts.xlsx")).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    files
}

#[test]
fn the_matrix_shows_every_item_in_every_language() {
    let office = Office::new();
    office.change("venues/south-museum/text.az.md", "Kənd", "Şəhər");
    fs::remove_file(office.path("content/venues/north-gallery/text.tr.md")).unwrap();
    let output = lachin(&["translations", &office.text("content")]);
    let (code, text, _) = said(&output);
    assert_eq!(code, Some(0));
    let line = |of: &str| {
        text.lines()
            .find(|line| line.starts_with(of))
            .unwrap()
            .split_whitespace()
            .collect::<Vec<_>>()
    };
    assert_eq!(
        line("venues/south-museum"),
        ["venues/south-museum", "original", "stale", "stale", "stale"]
    );
    assert_eq!(
        line("venues/north-gallery"),
        ["venues/north-gallery", "original", "done", "done", "missing"]
    );
    assert_eq!(line("tr:"), ["tr:", "done", "9,", "stale", "1,", "missing", "1."]);
    let output = lachin(&["translations", &office.text("content"), "--language", "az"]);
    assert!(said(&output).1.contains("venues/south-museum"), "{output:?}");
    assert!(
        said(&output).1.contains("köhnəlib     orijinaldan geri qalıb"),
        "{output:?}"
    );
}

#[test]
fn the_matrix_for_programs_has_the_same_states() {
    let office = Office::new();
    let output = lachin(&["translations", &office.text("content"), "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["languages"], serde_json::json!(["az", "en", "ru", "tr"]));
    let items = report["items"].as_array().unwrap();
    let museum = items.iter().find(|item| item["item"] == "venues/south-museum").unwrap();
    assert_eq!(
        museum["texts"],
        serde_json::json!({ "az": "original", "en": "done", "ru": "done", "tr": "done" })
    );
    assert_eq!(museum["fingerprint"], "f9ba8aa6");
    assert_eq!(report["counts"]["en"]["done"], items.len());
}

#[test]
fn an_untouched_workbook_changes_nothing() {
    let office = Office::new();
    let output = office.import(&["--apply"]);
    let expected = "New 0, changed 0, faulty 0.\nThere is nothing to write.\n";
    assert_eq!(said(&output), (Some(0), expected.into(), String::new()));
}

#[test]
fn what_would_change_is_shown_first_and_written_with_apply() {
    let office = Office::new();
    office.send_names();
    let file = office.path("content/venues/south-museum/venue.json");
    let before = fs::read_to_string(&file).unwrap();
    let (code, text, _) = said(&office.import(&[]));
    assert_eq!(code, Some(1));
    let shown = "Venues, row 2, name_en · changed: venues/south-museum\n    - South Museum\n    + Museum of the South\n\n\
                 New 0, changed 1, faulty 12.\nNothing has been written yet. Add --apply to write it.\n";
    assert!(text.ends_with(shown), "{text}");
    let fault = "Venues, row 3 · fault\n    The folder has nothing for this row: \"venues/no-such\". The row is not taken.\n    \
                 → Check the gray cells of the row, or export again.\n";
    assert!(text.starts_with(fault), "{text}");
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
    let (code, text, _) = said(&office.import(&["--apply", "--language", "az"]));
    assert_eq!(code, Some(1));
    assert!(
        text.ends_with("Yeni 0, dəyişən 1, səhv 12.\nQovluğa yazıldı, fayl sayı 1. Geri almaq üçün: lachin undo\n"),
        "{text}"
    );
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        before.replace("South Museum", "Museum of the South")
    );
    let undone = lachin(&["undo", &office.text("content"), "--data", &office.text("data")]);
    let said = said(&undone);
    assert_eq!(said.0, Some(0), "{said:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
}

#[test]
fn what_is_new_and_what_is_behind_the_original_is_said_and_a_look_leaves_every_byte() {
    let office = Office::new();
    let museum = "venues/south-museum";
    office.change("venues/south-museum/text.az.md", "Kənd", "Şəhər");
    fs::remove_file(office.path("content/venues/south-museum/text.ru.md")).unwrap();
    let send = |header, text| {
        let headers = ["item", "screen", "fingerprint", header];
        office.send("Texts", &[headers, [museum, "1", "f9ba8aa6", text]]);
    };
    send("text_en", "# South Museum\n\nNew.");
    let before = files(&office.path("content"));
    let text = said(&office.import(&[])).1;
    assert!(
        text.contains("Texts, row 2, text_en · changed, behind the original: venues/south-museum 1\n"),
        "{text}"
    );
    assert!(text.contains("\nNew 0, changed 2, faulty 11.\n"), "{text}");
    send("text_ru", "# Музей\n\nТекст.");
    let text = said(&office.import(&[])).1;
    let shown = "Texts, row 2, text_ru · new, behind the original: venues/south-museum 1\n    + # Музей ⏎  ⏎ Текст.\n\n\
                 New 1, changed 0, faulty 11.\n";
    assert!(text.contains(shown), "{text}");
    let text = said(&office.import(&["--language", "az"])).1;
    let shown = "Texts, sətir 2, text_ru · yeni, orijinaldan geri qalıb: venues/south-museum 1\n";
    assert!(text.contains(shown), "{text}");
    assert!(text.contains("\nYeni 1, dəyişən 0, səhv 11.\n"), "{text}");
    assert_eq!(files(&office.path("content")), before);
}

#[test]
fn half_a_workbook_is_refused_in_the_language_of_the_reader() {
    let office = Office::new();
    let workbook = fs::read(office.path("texts.xlsx")).unwrap();
    fs::write(office.path("texts.xlsx"), &workbook[..workbook.len() / 2]).unwrap();
    let (code, _, refused) = said(&office.import(&["--language", "az"]));
    assert_eq!(code, Some(2));
    assert!(refused.starts_with("Bu, cədvəl faylı (.xlsx) deyil"), "{refused}");
}

#[test]
fn a_workbook_that_is_there_already_is_left_alone() {
    let office = Office::new();
    let before = fs::read(office.path("texts.xlsx")).unwrap();
    let output = lachin(&[
        "export-texts",
        &office.text("content"),
        "--out",
        &office.text("texts.xlsx"),
    ]);
    assert_eq!(said(&output).0, Some(2));
    assert_eq!(fs::read(office.path("texts.xlsx")).unwrap(), before);
}

#[test]
fn what_cannot_be_opened_ends_with_two() {
    let office = Office::new();
    let (content, workbook) = (office.text("content"), office.text("texts.xlsx"));
    for arguments in [
        &["translations", "/nowhere/at/all"][..],
        &["export-texts", "/nowhere/at/all", "--out", &office.text("new.xlsx")],
        &["export-texts", &content, "--out", &office.text("new.ods")],
        &["import-texts", "/nowhere/at/all.xlsx", &content],
        &["import-texts", &workbook, "/nowhere/at/all"],
    ] {
        assert_eq!(said(&lachin(arguments)).0, Some(2), "{arguments:?}");
    }
    assert!(!office.path("new.xlsx").exists());
}
