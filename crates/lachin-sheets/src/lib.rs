//! The spreadsheet round trip: a folder's texts as one workbook for translators, and what a workbook that comes back
//! would change in the folder.
//!
//! It reads the folder and never writes into it: [`plan()`] says what every file would hold, and whoever applies it
//! looks first whether the files are still what they were. It knows neither the time nor what is shown to visitors.
//!
//! | step | from, to | where |
//! | --- | --- | --- |
//! | gather | the folder's files to rows | `contents.rs`, `values.rs`, `markdown.rs` |
//! | export | rows to a workbook | `export/` |
//! | open | a workbook of anybody to cells | `workbook/` |
//! | plan | cells held against rows | `plan/`, `check.rs` |
//! | edit | one value changed, nothing else | `edit.rs`, `markdown.rs` |

mod check;
mod contents;
mod edit;
mod export;
mod fault;
mod fs;
mod markdown;
mod plan;
mod sheet;
#[cfg(test)]
mod tests;
mod tree;
mod values;
mod workbook;
mod wrong;

pub use export::{Export, ExportError, export};
pub use fault::Fault;
pub use plan::{Change, Entry, Plan, PlanError, plan};
pub use workbook::{MOST_BYTES, WorkbookFault};
