//! A sheet of short values.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::paper::{Paper, height, write as write_cell, write_headers};
use crate::check::Check;
use crate::contents::Contents;
use crate::sheet::{CHECK, ITEM, PART, Sheet, column};

/// Widths in letters.
const WIDTH_OF_A_KEY: f64 = 26.0;
const WIDTH_OF_THE_CHECK: f64 = 7.0;
const WIDTH_OF_A_TEXT: f64 = 34.0;

/// Writes it; how many values do not fit into a cell.
pub(super) fn write(workbook: &mut Workbook, contents: &Contents, sheet: Sheet) -> Result<usize, XlsxError> {
    let paper = Paper::new();
    let worksheet = workbook.add_worksheet().set_name(sheet.name())?;
    let languages = &contents.translations.languages;
    let columns: Vec<String> = sheet
        .fields()
        .iter()
        .flat_map(|field| languages.iter().map(|language| column(field.name, language.tag())))
        .collect();
    let keys = [
        (ITEM, WIDTH_OF_A_KEY),
        (PART, WIDTH_OF_A_KEY),
        (CHECK, WIDTH_OF_THE_CHECK),
    ];
    let texts = columns.iter().map(|header| (header.as_str(), WIDTH_OF_A_TEXT));
    write_headers(worksheet, &paper, keys.into_iter().chain(texts), 2)?;
    let mut too_long = 0;
    let rows = contents.rows.iter().filter(|row| row.sheet == sheet);
    for (number, row) in (1..).zip(rows) {
        let present = row
            .cells
            .iter()
            .map(|(header, cell)| (header.as_str(), cell.present.as_str()));
        let check = Check::of(present).written();
        for (column, key) in (0..).zip([&row.item, &row.part, &check]) {
            write_cell(worksheet, (number, column), key, &paper.key)?;
        }
        for (column, header) in (3..).zip(&columns) {
            let (text, format) = match row.cells.get(header) {
                Some(cell) => (cell.present.as_str(), &paper.text),
                None => ("", &paper.closed),
            };
            let fits = write_cell(worksheet, (number, column), text, format)?;
            too_long += usize::from(!fits);
        }
        // The check alone would make it as high as a page.
        let texts = row.cells.values().map(|cell| cell.present.as_str());
        worksheet.set_row_height(number, height(texts, WIDTH_OF_A_TEXT))?;
    }
    Ok(too_long)
}
