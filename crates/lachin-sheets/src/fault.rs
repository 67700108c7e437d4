//! What is wrong in a workbook, and where.

use lachin_content::Message;

use crate::wrong::Wrong;

/// Something in a workbook that cannot be taken over. Everything else is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The name of the sheet.
    pub sheet: String,
    /// The row as the spreadsheet numbers it, where it is about one.
    pub row: Option<u32>,
    /// The header of the column, where it is about one.
    pub column: Option<String>,
    /// What is wrong, what follows, and what to do.
    pub message: Message,
}

/// The faults found so far, of which the first are told.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    pub(crate) told: Vec<Fault>,
    pub(crate) untold: usize,
}

/// More than anybody reads; the rest are counted.
const MOST_FAULTS_TOLD: usize = 1000;

impl Faults {
    pub(crate) fn add(&mut self, sheet: &str, row: Option<u32>, column: Option<&str>, wrong: Wrong<'_>) {
        if self.told.len() >= MOST_FAULTS_TOLD {
            self.untold += 1;
            return;
        }
        self.told.push(Fault {
            sheet: sheet.to_owned(),
            row,
            column: column.map(str::to_owned),
            message: wrong.message(),
        });
    }
}
