//! A workbook of anybody: read no further than allowed, and only what a translator can have written.

mod cells;
mod fault;
mod package;
mod room;
mod xml;

use std::collections::BTreeMap;
use std::rc::Rc;

pub(crate) use cells::SheetCells;
pub use fault::WorkbookFault;

use package::Package;
use room::Room;

/// The largest workbook that is opened: 64 MB.
pub const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// What one sheet turned out to be.
#[derive(Debug)]
pub(crate) enum ReadSheet {
    Cells(SheetCells),
    /// Its part of the file is damaged.
    Unreadable,
}

/// One cell with something in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    Text(Rc<str>),
    /// A number, a date, true or false, or a fault of a formula, as the file keeps it.
    NotText(Rc<str>),
}

impl Cell {
    /// What stands in it.
    fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::NotText(text) => text,
        }
    }
}

/// How the older formats, and workbooks with a password, begin.
const OLD_OR_LOCKED: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// Opens a workbook and reads the sheets of these names, so far as they are there.
pub(crate) fn open(bytes: &[u8], names: &[&str]) -> Result<BTreeMap<String, ReadSheet>, WorkbookFault> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(WorkbookFault::TooLarge);
    }
    if bytes.starts_with(OLD_OR_LOCKED) {
        return Err(WorkbookFault::OldOrLocked);
    }
    let mut package = Package::open(bytes)?;
    let parts = package.parts_of_sheets()?;
    let texts = package.shared_texts()?;
    let mut room = Room::default();
    let mut sheets = BTreeMap::new();
    for (name, part) in parts {
        if !names.contains(&name.as_str()) || sheets.contains_key(&name) {
            continue;
        }
        let read = match package.part(&part)? {
            Some(xml) => cells::read(&xml, &texts, &mut room)?,
            None => None,
        };
        sheets.insert(name, read.map_or(ReadSheet::Unreadable, ReadSheet::Cells));
    }
    Ok(sheets)
}
