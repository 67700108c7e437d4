//! From a folder to a workbook.

mod coverage;
mod paper;
mod texts;
mod values;

use std::path::Path;

use chrono::{Datelike, NaiveDateTime, Timelike};
use lachin_content::Diagnostic;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::contents::Contents;
use crate::sheet::Sheet;

/// The most that a cell of a spreadsheet holds, in the units in which spreadsheets count.
const MOST_UNITS_OF_A_CELL: usize = 32_767;

/// A workbook for translators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The `.xlsx` file.
    pub workbook: Vec<u8>,
    /// How many texts do not fit into a cell of a spreadsheet; their cells are empty.
    pub too_long_for_a_cell: usize,
    /// Main files that cannot be read, so that nothing of their items is in the workbook.
    pub unreadable: Vec<String>,
}

/// Why there is no workbook.
#[derive(Debug)]
pub enum ExportError {
    /// What is said of a folder that cannot be opened.
    Folder(Vec<Diagnostic>),
    /// The folder has more than a workbook can hold.
    TooMuch,
}

impl From<XlsxError> for ExportError {
    fn from(_: XlsxError) -> Self {
        Self::TooMuch
    }
}

/// Makes a workbook of everything in a folder that is written in several languages.
///
/// `made_at` is the time that the workbook says it was made.
///
/// # Errors
///
/// Where the folder cannot be opened, or is too large for a workbook.
pub fn export(folder: &Path, made_at: NaiveDateTime) -> Result<Export, ExportError> {
    let contents = Contents::read(folder).map_err(ExportError::Folder)?;
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&excel_time(made_at)?));
    coverage::write(&mut workbook, &contents, made_at)?;
    let mut too_long = 0;
    for sheet in Sheet::ALL {
        too_long += values::write(&mut workbook, &contents, sheet)?;
    }
    too_long += texts::write(&mut workbook, &contents)?;
    Ok(Export {
        workbook: workbook.save_to_buffer()?,
        too_long_for_a_cell: too_long,
        unreadable: contents.translations.unreadable,
    })
}

fn excel_time(time: NaiveDateTime) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(time.year()).unwrap_or(1900);
    let part = |number: u32| u8::try_from(number).unwrap_or(0);
    let day = ExcelDateTime::from_ymd(year, part(time.month()), part(time.day()))?;
    day.and_hms(
        u16::from(part(time.hour())),
        part(time.minute()),
        f64::from(part(time.second())),
    )
}
