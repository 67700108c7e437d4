//! One sheet as rows whose cells are known by the header of their column.

use std::collections::BTreeMap;

use crate::contents::short;
use crate::fault::Faults;
use crate::workbook::{Cell, ReadSheet, SheetCells};
use crate::wrong::Wrong;

/// A sheet whose keys are all there.
pub(super) struct Table<'w> {
    pub(super) name: &'static str,
    /// By lower-case header.
    columns: BTreeMap<String, u32>,
    cells: &'w SheetCells,
}

/// One row below the headers.
#[derive(Clone, Copy)]
pub(super) struct Row<'w> {
    pub(super) table: &'w Table<'w>,
    /// As the spreadsheet numbers it.
    pub(super) number: u32,
    cells: &'w BTreeMap<u32, Cell>,
}

/// The row of the headers.
const HEADERS: u32 = 1;
/// More places with merged cells than anybody is told of.
const MOST_JOINED_TOLD: usize = 20;

impl<'w> Table<'w> {
    /// None once it has been said why nothing of the sheet can be taken.
    pub(super) fn open(
        sheets: &'w BTreeMap<String, ReadSheet>,
        name: &'static str,
        keys: &[&str],
        known: &[String],
        faults: &mut Faults,
    ) -> Option<Self> {
        let cells = match sheets.get(name) {
            Some(ReadSheet::Cells(cells)) => cells,
            Some(ReadSheet::Unreadable) => {
                faults.add(name, None, None, Wrong::SheetUnreadable);
                return None;
            }
            None => {
                faults.add(name, None, None, Wrong::SheetMissing);
                return None;
            }
        };
        let known: Vec<String> = known.iter().map(|header| header.to_lowercase()).collect();
        let mut columns = BTreeMap::new();
        for (column, cell) in cells.rows.get(&HEADERS).into_iter().flatten() {
            let header = match cell {
                Cell::Text(text) => short(text),
                Cell::NotText(number) => number.to_string(),
            };
            let small = header.to_lowercase();
            let is_known = keys.contains(&small.as_str()) || known.contains(&small);
            if header.is_empty() {
                continue;
            }
            if !is_known || columns.contains_key(&small) {
                faults.add(name, Some(HEADERS), None, Wrong::ColumnUnknown { header: &header });
                continue;
            }
            columns.insert(small, *column);
        }
        if let Some(column) = keys.iter().find(|key| !columns.contains_key(**key)) {
            faults.add(name, Some(HEADERS), None, Wrong::KeyColumnMissing { column });
            return None;
        }
        for joined in cells.joined.iter().take(MOST_JOINED_TOLD) {
            faults.add(name, Some(joined.first_row), None, Wrong::CellsJoined);
        }
        Some(Self { name, columns, cells })
    }

    /// The rows below the headers in which something stands.
    pub(super) fn rows(&'w self) -> impl Iterator<Item = Row<'w>> {
        let below = self.cells.rows.range(HEADERS + 1..);
        below.map(|(number, cells)| Row {
            table: self,
            number: *number,
            cells,
        })
    }
}

impl Row<'_> {
    /// The words in a column, empty where there are none. None once it has been said that something else stands there.
    pub(super) fn words(&self, header: &str, faults: &mut Faults) -> Option<&str> {
        let column = self.table.columns.get(&header.to_lowercase());
        match column.and_then(|column| self.cells.get(column)) {
            Some(Cell::Text(text)) => Some(text),
            Some(Cell::NotText(_)) => {
                faults.add(self.table.name, Some(self.number), Some(header), Wrong::NotText);
                None
            }
            None => Some(""),
        }
    }

    /// The words in a column that nobody should have changed; numbers, too, for spreadsheets like to make some.
    pub(super) fn key(&self, header: &str) -> Option<String> {
        let column = self.table.columns.get(header)?;
        match self.cells.get(column) {
            Some(Cell::Text(text) | Cell::NotText(text)) => Some(short(text)),
            None => Some(String::new()),
        }
    }

    /// Says what is wrong in the row.
    pub(super) fn fault(&self, column: Option<&str>, wrong: Wrong<'_>, faults: &mut Faults) {
        faults.add(self.table.name, Some(self.number), column, wrong);
    }
}
