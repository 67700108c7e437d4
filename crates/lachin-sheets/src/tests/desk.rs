//! A translator's desk: a workbook in which cells are found, filled in and sent back.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use rust_xlsxwriter::Workbook;
use tempfile::TempDir;

use crate::sheet::{ITEM, PART, SCREEN, Sheet, TEXTS};
use crate::workbook::{self, Cell, ReadSheet};
use crate::{Plan, export, plan};

type Rows = BTreeMap<u32, BTreeMap<u32, String>>;

/// A folder of its own, and the workbook that was made of it.
pub(super) struct Desk {
    home: TempDir,
    sheets: BTreeMap<String, Rows>,
}

impl Desk {
    /// Of the exhibition that tests share.
    pub(super) fn new() -> Self {
        Self::of(|_| {})
    }

    /// The same, once something was done to the folder.
    pub(super) fn of(prepare: impl FnOnce(&Path)) -> Self {
        Self::of_copy("tests/fixtures/good", prepare)
    }

    /// Of another folder of the project.
    pub(super) fn of_copy(folder: &str, prepare: impl FnOnce(&Path)) -> Self {
        let home = tempfile::tempdir().unwrap();
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        copy(&project.join(folder), &home.path().join("content"));
        prepare(&home.path().join("content"));
        let mut desk = Self {
            home,
            sheets: BTreeMap::new(),
        };
        desk.sheets = read(&desk.exported());
        desk
    }

    pub(super) fn folder(&self) -> PathBuf {
        self.home.path().join("content")
    }

    pub(super) fn exported(&self) -> Vec<u8> {
        export(&self.folder(), NaiveDateTime::default()).unwrap().workbook
    }

    pub(super) fn rows(&mut self, sheet: &str) -> &mut Rows {
        self.sheets.get_mut(sheet).unwrap()
    }

    pub(super) fn forget_sheet(&mut self, sheet: &str) {
        self.sheets.remove(sheet).unwrap();
    }

    /// What a cell says; empty where nothing does.
    pub(super) fn read(&self, place: (&str, &str, &str), header: &str) -> String {
        let (row, column) = self.place(place, header);
        self.sheets[place.0][&row].get(&column).cloned().unwrap_or_default()
    }

    /// Types into the cell of a sheet, an item and its part or screen. The number of its row.
    pub(super) fn write(&mut self, place: (&str, &str, &str), header: &str, words: &str) -> u32 {
        let (row, column) = self.place(place, header);
        self.rows(place.0).get_mut(&row).unwrap().insert(column, words.into());
        row
    }

    fn place(&self, (sheet, item, part): (&str, &str, &str), header: &str) -> (u32, u32) {
        let rows = &self.sheets[sheet];
        let column = |header: &str| *rows[&1].iter().find(|(_, words)| *words == header).unwrap().0;
        let second = column(if sheet == TEXTS { SCREEN } else { PART });
        let is_row = |cells: &BTreeMap<u32, String>| {
            cells.get(&column(ITEM)).map(String::as_str) == Some(item)
                && cells.get(&second).map(String::as_str).unwrap_or_default() == part
        };
        (*rows.iter().find(|(_, cells)| is_row(cells)).unwrap().0, column(header))
    }

    /// The workbook as it comes back.
    pub(super) fn sent(&self) -> Vec<u8> {
        let mut workbook = Workbook::new();
        for (name, rows) in &self.sheets {
            let sheet = workbook.add_worksheet().set_name(name).unwrap();
            for (row, cells) in rows {
                for (column, words) in cells {
                    let column = u16::try_from(*column - 1).unwrap();
                    match words.strip_prefix("number ") {
                        Some(number) => sheet.write_number(*row - 1, column, number.parse::<f64>().unwrap()),
                        None => sheet.write_string(*row - 1, column, words),
                    }
                    .unwrap();
                }
            }
        }
        workbook.save_to_buffer().unwrap()
    }

    /// What it would change.
    pub(super) fn plan(&self) -> Plan {
        plan(&self.folder(), &self.sent()).unwrap()
    }

    /// Writes what it would change.
    pub(super) fn apply(&self) {
        for change in self.plan().changes {
            fs::write(self.folder().join(change.path), change.after).unwrap();
        }
    }

    /// The text of a file of the folder.
    pub(super) fn file(&self, path: &str) -> String {
        fs::read_to_string(self.folder().join(path)).unwrap()
    }
}

/// The faults of a plan as a curator reads them: sheet, row, column, message.
pub(super) fn faults(plan: &Plan) -> Vec<String> {
    let said = plan.faults.iter().map(|fault| {
        let row = fault.row.map(|row| row.to_string()).unwrap_or_default();
        let column = fault.column.clone().unwrap_or_default();
        format!("{} {row} {column}: {}", fault.sheet, fault.message.english())
    });
    said.collect()
}

/// The paths of the files that would change, with their texts.
pub(super) fn changes(plan: &Plan) -> Vec<(String, String)> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    plan.changes
        .iter()
        .map(|change| (change.path.clone(), text(&change.after)))
        .collect()
}

fn read(workbook: &[u8]) -> BTreeMap<String, Rows> {
    let names: Vec<&str> = Sheet::ALL.map(Sheet::name).into_iter().chain([TEXTS]).collect();
    let words = |cell: Cell| match cell {
        Cell::Text(text) => text.to_string(),
        Cell::NotText(_) => unreachable!("every cell of an export is text"),
    };
    let sheets = workbook::open(workbook, &names)
        .unwrap()
        .into_iter()
        .map(|(name, sheet)| {
            let ReadSheet::Cells(cells) = sheet else {
                unreachable!("an export is whole")
            };
            let rows = cells.rows.into_iter().map(|(row, cells)| {
                let cells = cells.into_iter().map(|(column, cell)| (column, words(cell)));
                (row, cells.collect())
            });
            (name, rows.collect())
        });
    sheets.collect()
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
