//! From a workbook to what would change in a folder.

mod screen_rows;
mod states;
mod table;
mod texts;
mod values;

use std::collections::BTreeMap;
use std::path::Path;

use lachin_content::Diagnostic;

use crate::contents::Contents;
use crate::edit::{Edit, edited};
use crate::fault::{Fault, Faults};
use crate::sheet::{Sheet, TEXTS};
use crate::workbook::{self, WorkbookFault};
use crate::wrong::Wrong;

/// What a workbook would change in a folder. Nothing has been written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Every file that would change, each once, in the order of their paths.
    pub changes: Vec<Change>,
    /// What would change in them, sheet by sheet and row by row.
    pub entries: Vec<Entry>,
    /// What cannot be taken over.
    pub faults: Vec<Fault>,
    /// How many further faults there are that nobody would read.
    pub faults_untold: usize,
}

/// A file before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Relative to the content folder with `/`.
    pub path: String,
    /// What it held when the plan was made; none where there was no file. Nobody may write over anything else.
    pub before: Option<Vec<u8>>,
    /// What it is to hold.
    pub after: Vec<u8>,
}

/// One cell that would be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The name of the sheet.
    pub sheet: &'static str,
    /// The row as the spreadsheet numbers it.
    pub row: u32,
    /// What the row is about: `venues/yurd-gallery`, `district area`, `venues/yurd-gallery 2`.
    pub subject: String,
    /// The header of the column: `name_en`.
    pub column: String,
    /// The file in which it is written, relative to the content folder with `/`.
    pub file: String,
    /// What the folder says now; none where it says nothing.
    pub before: Option<String>,
    /// What it will say.
    pub after: String,
    /// The original has changed since the export: the text is taken, and counts as behind the original.
    pub is_stale: bool,
}

/// Why there is no plan.
#[derive(Debug)]
pub enum PlanError {
    /// What is said of a folder that cannot be opened.
    Folder(Vec<Diagnostic>),
    /// What is wrong with the workbook as a whole.
    Workbook(WorkbookFault),
}

/// A plan while it is made.
#[derive(Default)]
struct Draft {
    entries: Vec<Entry>,
    faults: Faults,
    /// By file.
    edits: BTreeMap<String, Vec<Edit>>,
    /// New contents of text files, by file.
    texts: BTreeMap<String, NewText>,
}

/// A text file that changes.
struct NewText {
    before: Option<Vec<u8>>,
    after: Vec<u8>,
    /// The file in which its state stands: the two change together or not at all.
    main_file: String,
}

/// Holds a workbook against a folder, and says what would change.
///
/// # Errors
///
/// Where the folder or the workbook cannot be opened. Whatever is wrong within the workbook costs itself alone and is
/// told in [`Plan::faults`].
pub fn plan(folder: &Path, workbook: &[u8]) -> Result<Plan, PlanError> {
    let names: Vec<&str> = Sheet::ALL.map(Sheet::name).into_iter().chain([TEXTS]).collect();
    let sheets = workbook::open(workbook, &names).map_err(PlanError::Workbook)?;
    let contents = Contents::read(folder).map_err(PlanError::Folder)?;
    if sheets.is_empty() {
        return Err(PlanError::Workbook(WorkbookFault::NotFromHere));
    }
    let mut draft = Draft::default();
    for sheet in Sheet::ALL {
        values::plan(&sheets, &contents, sheet, &mut draft);
    }
    texts::plan(&sheets, &contents, &mut draft);
    Ok(draft.finished(&contents))
}

impl Draft {
    fn finished(mut self, contents: &Contents) -> Plan {
        let mut changes = Vec::new();
        for (path, edits) in &std::mem::take(&mut self.edits) {
            let change = contents.files.get(path).and_then(|file| {
                let after = file.saved.bytes_with(&edited(&file.saved.text, edits)?);
                Some(Change {
                    path: path.clone(),
                    before: Some(file.bytes.clone()),
                    after,
                })
            });
            match change {
                Some(change) => changes.push(change),
                None => self.forget(path),
            }
        }
        changes.extend(self.texts.into_iter().map(|(path, text)| Change {
            path,
            before: text.before,
            after: text.after,
        }));
        changes.retain(|change| change.before.as_ref() != Some(&change.after));
        changes.sort_by(|one, other| one.path.cmp(&other.path));
        Plan {
            changes,
            entries: self.entries,
            faults: self.faults.told,
            faults_untold: self.faults.untold,
        }
    }
    /// Takes back what has no place in a file, and the texts whose state stands there.
    fn forget(&mut self, main_file: &str) {
        let texts = &self.texts;
        let is_of_file = |entry: &Entry| {
            let text = texts.get(&entry.file);
            entry.file == main_file || text.is_some_and(|text| text.main_file == main_file)
        };
        let (lost, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut self.entries).into_iter().partition(is_of_file);
        self.entries = kept;
        for entry in lost {
            let wrong = Wrong::FileNotChanged { file: main_file };
            self.faults
                .add(entry.sheet, Some(entry.row), Some(&entry.column), wrong);
        }
        self.texts.retain(|_, text| text.main_file != main_file);
    }
}
