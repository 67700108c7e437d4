//! The parts of a workbook: a ZIP of XML files.

use std::collections::HashMap;
use std::io::{Cursor, Read};
use std::rc::Rc;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;
use zip::result::ZipError;

use super::WorkbookFault;
use super::cells::TextOfCell;
use super::room::{MOST_BYTES_UNPACKED, MOST_CELLS, MOST_PARTS};
use super::xml::Xml;

/// Where everything of a workbook lies.
const FOLDER: &str = "xl/";

/// How an archive begins to say something about a part, and about itself at its end.
const PART: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
/// How many ends are tried: those of archives that are parts of it, too.
const MOST_ENDS: usize = 1_000;

/// A workbook while it is unpacked.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// How much may still come out of it.
    free_bytes: u64,
}

impl<'b> Package<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, WorkbookFault> {
        // What is listed is remembered as a whole before anything of it is asked for.
        let listed = |mark: &[u8]| bytes.windows(mark.len()).filter(|found| *found == mark).count();
        if listed(PART) > MOST_PARTS || listed(END) > MOST_ENDS {
            return Err(WorkbookFault::TooLarge);
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| WorkbookFault::NotAWorkbook)?;
        Ok(Self {
            archive,
            free_bytes: MOST_BYTES_UNPACKED,
        })
    }

    /// The text of a part; none where there is none or its bytes are damaged. What a part says of its own length is not
    /// believed.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, WorkbookFault> {
        let mut file = match self.archive.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(_) => return Ok(None),
        };
        let mut bytes = Vec::new();
        let read = file
            .by_ref()
            .take(self.free_bytes.saturating_add(1))
            .read_to_end(&mut bytes);
        let length = bytes.len() as u64;
        if length > self.free_bytes {
            return Err(WorkbookFault::TooLarge);
        }
        self.free_bytes -= length;
        Ok(read.ok().and_then(|_| String::from_utf8(bytes).ok()))
    }

    /// The names of the sheets, and in which part each lies.
    pub(super) fn parts_of_sheets(&mut self) -> Result<Vec<(String, String)>, WorkbookFault> {
        let targets: HashMap<String, String> = self
            .elements("xl/_rels/workbook.xml.rels", "Relationship", ["Id", "Target"])?
            .into_iter()
            .collect();
        let sheets = self.elements("xl/workbook.xml", "sheet", ["name", "id"])?;
        let with_part = |(name, id): (String, String)| Some((name, path_of(targets.get(&id)?)));
        Ok(sheets.into_iter().filter_map(with_part).collect())
    }

    /// The texts that cells refer to by number.
    pub(super) fn shared_texts(&mut self) -> Result<Vec<Rc<str>>, WorkbookFault> {
        let Some(xml) = self.part("xl/sharedStrings.xml")? else {
            return Ok(Vec::new());
        };
        let mut xml = Xml::of(&xml);
        let mut text = TextOfCell::default();
        let mut texts = Vec::new();
        loop {
            match xml.next().ok_or(WorkbookFault::NotAWorkbook)? {
                Event::Eof => return Ok(texts),
                Event::Empty(element) if element.local_name().as_ref() == "si" => texts.push(Rc::from("")),
                Event::End(element) if element.local_name().as_ref() == "si" => texts.push(text.taken()?.into()),
                event => text.take(&event),
            }
            if texts.len() > MOST_CELLS {
                return Err(WorkbookFault::TooLarge);
            }
        }
    }

    /// Two attributes of every element of a name in a part that has to be there.
    fn elements(
        &mut self,
        part: &str,
        element_name: &str,
        attributes: [&str; 2],
    ) -> Result<Vec<(String, String)>, WorkbookFault> {
        let xml = self.part(part)?.ok_or(WorkbookFault::NotAWorkbook)?;
        let mut xml = Xml::of(&xml);
        let mut found = Vec::new();
        while found.len() <= MOST_PARTS {
            match xml.next().ok_or(WorkbookFault::NotAWorkbook)? {
                Event::Eof => return Ok(found),
                Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == element_name => {
                    let [one, other] = attributes.map(|name| attribute(&element, name));
                    found.extend(one.zip(other));
                }
                _ => {}
            }
        }
        Err(WorkbookFault::TooLarge)
    }
}

/// An attribute, whatever stands before the colon of its name.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    attributes
        .with_checks(false)
        .filter_map(Result::ok)
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .and_then(|attribute| {
            attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .ok()
                .map(|value| value.into_owned())
        })
}

/// The part that a relationship of the workbook leads to.
fn path_of(target: &str) -> String {
    match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("{FOLDER}{target}"),
    }
}
