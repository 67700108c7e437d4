//! The cells of one sheet.

use std::collections::BTreeMap;
use std::rc::Rc;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::package::attribute;
use super::room::{MOST_BYTES_OF_A_CELL, MOST_JOINED, Room};
use super::xml::Xml;
use super::{Cell, WorkbookFault};

/// Rows and columns as a spreadsheet numbers them: from 1.
#[derive(Debug, Default)]
pub(crate) struct SheetCells {
    pub(crate) rows: BTreeMap<u32, BTreeMap<u32, Cell>>,
    pub(crate) joined: Vec<JoinedCells>,
}

/// Cells that were made one; all but the first are empty then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct JoinedCells {
    pub(crate) first_row: u32,
    pub(crate) last_row: u32,
}

/// The last row and column that spreadsheets have.
const LAST_ROW: u32 = 1_048_576;
const LAST_COLUMN: u32 = 16_384;

/// A cell while it is read.
struct OpenCell {
    row: u32,
    column: u32,
    is_shared: bool,
    is_text: bool,
}

/// Reads the cells with something in them. None where the sheet is damaged: half of it could be mistaken for the whole.
pub(super) fn read(xml: &str, texts: &[Rc<str>], room: &mut Room) -> Result<Option<SheetCells>, WorkbookFault> {
    let mut xml = Xml::of(xml);
    let mut cells = SheetCells::default();
    let (mut row, mut column) = (0_u32, 0_u32);
    let mut open: Option<OpenCell> = None;
    let mut text = TextOfCell::default();
    let mut is_ended = false;
    loop {
        let Some(event) = xml.next() else {
            return Ok(None);
        };
        match &event {
            Event::Eof => return Ok(is_ended.then_some(cells)),
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "row" => (row, column) = (number(element, "r").unwrap_or(row.saturating_add(1)).min(LAST_ROW), 0),
                "c" => {
                    (row, column) = place(element).unwrap_or((row, column.saturating_add(1)));
                    let kind = attribute(element, "t").unwrap_or_default();
                    text = TextOfCell::default();
                    open = matches!(event, Event::Start(_)).then(|| OpenCell {
                        row,
                        column,
                        is_shared: kind == "s",
                        is_text: matches!(kind.as_str(), "s" | "str" | "inlineStr"),
                    });
                }
                "mergeCell" if cells.joined.len() < MOST_JOINED => cells.joined.extend(joined(element)),
                _ => text.take(&event),
            },
            Event::End(element) => match element.local_name().as_ref() {
                "c" => {
                    if let Some(cell) = open.take() {
                        let said = text.taken()?;
                        if let Some(read) = cell.read(said, texts) {
                            room.take(read.text().len())?;
                            cells.rows.entry(cell.row).or_default().insert(cell.column, read);
                        }
                    }
                }
                "worksheet" => is_ended = true,
                _ => text.take(&event),
            },
            _ => text.take(&event),
        }
    }
}

impl OpenCell {
    /// None where there is nothing in it.
    fn read(&self, said: String, texts: &[Rc<str>]) -> Option<Cell> {
        if said.is_empty() || self.row > LAST_ROW || self.column > LAST_COLUMN {
            return None;
        }
        if !self.is_text {
            return Some(Cell::NotText(said.into()));
        }
        let text = if self.is_shared {
            texts.get(said.trim().parse::<usize>().ok()?)?.clone()
        } else {
            said.into()
        };
        (!text.is_empty()).then_some(Cell::Text(text))
    }
}

/// The text of one cell while its elements come: all its parts, without the readings above East Asian letters.
#[derive(Debug, Default)]
pub(super) struct TextOfCell {
    text: String,
    is_within: bool,
    is_reading: bool,
}

impl TextOfCell {
    pub(super) fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" | "v" => self.is_within = !self.is_reading,
                "rPh" => self.is_reading = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "t" | "v" => self.is_within = false,
                "rPh" => self.is_reading = false,
                _ => {}
            },
            // The rest of an endless text is not needed to refuse it.
            _ if self.text.len() > MOST_BYTES_OF_A_CELL => {}
            Event::Text(text) if self.is_within => self.text.push_str(&text.xml10_content()),
            Event::CData(text) if self.is_within => self.text.push_str(&text.xml10_content()),
            Event::GeneralRef(name) if self.is_within => {
                if let Ok(Some(letter)) = name.resolve_char_ref() {
                    self.text.push(letter);
                } else if let Some(letters) = resolve_predefined_entity(name) {
                    self.text.push_str(letters);
                }
            }
            _ => {}
        }
    }

    /// What was said, and ready for the next cell.
    pub(super) fn taken(&mut self) -> Result<String, WorkbookFault> {
        let text = std::mem::take(self).text;
        if text.len() > MOST_BYTES_OF_A_CELL {
            return Err(WorkbookFault::TooLarge);
        }
        Ok(if text.contains("_x") { unescaped(&text) } else { text })
    }
}

/// Letters that XML cannot hold stand in a workbook as `_x000D_`, and `_x005F_` for an underscore that begins nothing.
fn unescaped(text: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some(unit) = escaped_unit(rest) {
            units.push(unit);
            rest = &rest[7..];
        } else {
            units.extend(letter.encode_utf16(&mut [0; 2]).iter());
            rest = &rest[letter.len_utf8()..];
        }
    }
    String::from_utf16_lossy(&units)
}

fn escaped_unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("_x")?.get(..5)?.strip_suffix('_')?;
    let are_digits = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    are_digits.then(|| u16::from_str_radix(digits, 16).ok()).flatten()
}

fn number(element: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(element, name)?.parse().ok()
}

/// Row and column of a cell that names them.
fn place(element: &BytesStart<'_>) -> Option<(u32, u32)> {
    row_and_column(&attribute(element, "r")?)
}

/// `C107`: row 107, column 3.
fn row_and_column(written: &str) -> Option<(u32, u32)> {
    let digits = written.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, row) = written.split_at(digits);
    let mut column: u32 = 0;
    for letter in letters.bytes().filter(|letter| *letter != b'$') {
        if !letter.is_ascii_alphabetic() {
            return None;
        }
        let value = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        column = column.checked_mul(26)?.checked_add(value)?;
    }
    Some((row.parse().ok()?, column))
}

fn joined(element: &BytesStart<'_>) -> Option<JoinedCells> {
    let range = attribute(element, "ref")?;
    let (first, last) = range.split_once(':')?;
    Some(JoinedCells {
        first_row: row_and_column(first)?.0,
        last_row: row_and_column(last)?.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(body: &str, texts: &[&str]) -> Option<SheetCells> {
        let texts: Vec<Rc<str>> = texts.iter().map(|text| Rc::from(*text)).collect();
        let xml = format!("<worksheet><sheetData>{body}</sheetData></worksheet>");
        read(&xml, &texts, &mut Room::default()).unwrap()
    }

    #[test]
    fn texts_are_read_however_they_are_kept() {
        let body = "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c><c t=\"str\"><f>A1</f><v>a &amp; b</v></c>\
                    <c r=\"E2\" t=\"inlineStr\"><is><r><t>x_x000D_</t></r><r><t>_x005F_x0041_</t></r></is></c></row>\
                    <row><c><v>2025</v></c></row>";
        let read = cells(body, &["zero", "one"]).unwrap().rows;
        let text = |words: &str| Cell::Text(words.into());
        assert_eq!(
            read[&2],
            BTreeMap::from([(2, text("one")), (3, text("a & b")), (5, text("x\r_x0041_"))])
        );
        assert_eq!(read[&3], BTreeMap::from([(1, Cell::NotText("2025".into()))]));
    }

    #[test]
    fn hostile_places_and_numbers_are_passed_over() {
        let body = "<row r=\"99999999999\"><c r=\"ZZZZZZZZZZ1\" t=\"s\"><v>9</v></c>\
                    <c r=\"A4294967295\" t=\"str\"><v>x</v></c><c t=\"s\"><v>-1</v></c></row>";
        assert!(cells(body, &[]).unwrap().rows.is_empty());
        // After the last number there is no next one.
        let last = "<row><c r=\"A4294967295\" t=\"str\"><v>x</v></c></row><row><c r=\"MWLQKWU1\"/><c t=\"str\"><v>x</v></c></row>";
        assert!(cells(last, &[]).unwrap().rows.is_empty());
        assert!(cells("<row><c>", &[]).is_none());
    }
}
