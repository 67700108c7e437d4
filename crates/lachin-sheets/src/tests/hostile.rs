//! Workbooks that nobody made for us.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::Desk;
use super::desk::faults;
use crate::contents::Contents;
use crate::{PlanError, WorkbookFault, plan};

fn fault(desk: &Desk, workbook: &[u8]) -> Option<WorkbookFault> {
    match plan(&desk.folder(), workbook) {
        Ok(_) => None,
        Err(PlanError::Workbook(fault)) => Some(fault),
        Err(PlanError::Folder(_)) => unreachable!("the folder is good"),
    }
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const NAMES: &[u8] = b"<workbook><sheets><sheet name=\"Venues\" r:id=\"a\"/></sheets></workbook>";
const PARTS: &[u8] = b"<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

/// A workbook with one sheet.
fn with_sheet(sheet: &[u8], texts: &[u8]) -> Vec<u8> {
    zipped(&[
        ("xl/workbook.xml", NAMES),
        ("xl/_rels/workbook.xml.rels", PARTS),
        ("xl/sharedStrings.xml", texts),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

#[test]
fn what_is_no_workbook_is_said() {
    let desk = Desk::new();
    assert_eq!(fault(&desk, b""), Some(WorkbookFault::NotAWorkbook));
    assert_eq!(fault(&desk, b"item;part;name_en\n"), Some(WorkbookFault::NotAWorkbook));
    assert_eq!(
        fault(&desk, &zipped(&[("a.txt", b"a")])),
        Some(WorkbookFault::NotAWorkbook)
    );
    assert_eq!(
        fault(&desk, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
        Some(WorkbookFault::OldOrLocked)
    );
    let other = zipped(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/_rels/workbook.xml.rels", b"<a/>"),
    ]);
    assert_eq!(fault(&desk, &other), Some(WorkbookFault::NotFromHere));
    let too_large = vec![0; usize::try_from(crate::MOST_BYTES).unwrap() + 1];
    assert_eq!(fault(&desk, &too_large), Some(WorkbookFault::TooLarge));
}

#[test]
fn a_small_file_with_gigabytes_in_it_is_refused() {
    let bomb = vec![b' '; 257 * 1024 * 1024];
    let workbook = with_sheet(b"<worksheet/>", &bomb);
    assert!(workbook.len() < 1024 * 1024);
    assert_eq!(fault(&Desk::new(), &workbook), Some(WorkbookFault::TooLarge));
}

#[test]
fn more_cells_than_anybody_fills_in_are_refused() {
    let row = b"<c t=\"str\"><v>x</v></c>".repeat(1000);
    let rows = [b"<row>".as_slice(), &row, b"</row>"].concat().repeat(1001);
    let sheet = [b"<worksheet><sheetData>".as_slice(), &rows, b"</sheetData></worksheet>"].concat();
    assert_eq!(
        fault(&Desk::new(), &with_sheet(&sheet, b"<sst/>")),
        Some(WorkbookFault::TooLarge)
    );
}

#[test]
fn a_text_counts_in_every_cell_that_shares_it() {
    let texts = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(200_000));
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(2000);
    let sheet = format!("<worksheet><sheetData><row>{cells}</row></sheetData></worksheet>");
    let workbook = with_sheet(sheet.as_bytes(), texts.as_bytes());
    assert_eq!(fault(&Desk::new(), &workbook), Some(WorkbookFault::TooLarge));
}

#[test]
fn a_longer_text_than_cells_keep_is_refused() {
    let desk = Desk::new();
    let long = "a".repeat(300_000);
    let sheet = format!("<worksheet><sheetData><row><c t=\"str\"><v>{long}</v></c></row></sheetData></worksheet>");
    let texts = format!("<sst><si><t>{long}</t></si></sst>");
    for (sheet, texts) in [(sheet.as_str(), "<sst/>"), ("<worksheet/>", &texts)] {
        let workbook = with_sheet(sheet.as_bytes(), texts.as_bytes());
        assert_eq!(fault(&desk, &workbook), Some(WorkbookFault::TooLarge));
    }
}

#[test]
fn more_texts_sheets_and_parts_than_anybody_has_are_refused() {
    let desk = Desk::new();
    let texts = format!("<sst>{}</sst>", "<si/>".repeat(1_000_001));
    let workbook = with_sheet(b"<worksheet/>", texts.as_bytes());
    assert_eq!(fault(&desk, &workbook), Some(WorkbookFault::TooLarge));
    let sheets = "<sheet name=\"Venues\" r:id=\"a\"/>".repeat(10_001);
    let workbook = zipped(&[
        ("xl/workbook.xml", format!("<workbook>{sheets}</workbook>").as_bytes()),
        ("xl/_rels/workbook.xml.rels", PARTS),
    ]);
    assert_eq!(fault(&desk, &workbook), Some(WorkbookFault::TooLarge));
    let names: Vec<String> = (0..10_001).map(|number| number.to_string()).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(fault(&desk, &zipped(&parts)), Some(WorkbookFault::TooLarge));
    assert_eq!(
        fault(&desk, &b"PK\x05\x06".repeat(1_001)),
        Some(WorkbookFault::TooLarge)
    );
}

#[test]
fn elements_within_each_other_without_end_are_not_followed() {
    let desk = Desk::new();
    let deep = b"<a>".repeat(100_000);
    let said = "Venues  : This sheet is damaged. Nothing of it is taken.";
    let plan = plan(&desk.folder(), &with_sheet(&deep, b"<sst/>")).unwrap();
    assert_eq!(faults(&plan)[0], said);
    let workbook = with_sheet(b"<worksheet/>", &deep);
    assert_eq!(fault(&desk, &workbook), Some(WorkbookFault::NotAWorkbook));
}

#[test]
fn tens_of_thousands_of_sources_are_all_found() {
    let desk = Desk::of(|folder| {
        let source = |number: usize| format!("\"source-{number}\": {{ \"author\": {{}} }}");
        let sources: Vec<_> = (0..20_000).map(source).collect();
        let file = format!("{{ \"sources\": {{ {} }} }}", sources.join(", "));
        std::fs::write(folder.join("sources.json"), file).unwrap();
    });
    let contents = Contents::read(&desk.folder()).unwrap();
    assert!(contents.rows.len() > 20_000);
}

#[test]
fn claims_about_numbers_are_not_believed() {
    let texts = b"<sst count=\"99999999999999\" uniqueCount=\"99999999999999\"><si><t>item</t></si></sst>";
    let sheet =
        b"<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>\
                  <c r=\"ZZZZZZZZZZZZZZ9999999999999\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>";
    assert_eq!(fault(&Desk::new(), &with_sheet(sheet, texts)), None);
}

#[test]
fn a_truncated_workbook_never_panics() {
    let desk = Desk::new();
    let whole = desk.exported();
    for length in (0..whole.len()).step_by(whole.len() / 150) {
        assert!(fault(&desk, &whole[..length]).is_some(), "{length}");
    }
}

#[test]
fn merged_cells_are_named() {
    let sheet =
        b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>item</v></c><c r=\"B1\" t=\"str\"><v>part</v>\
                  </c></row></sheetData><mergeCells><mergeCell ref=\"D3:D7\"/></mergeCells></worksheet>";
    let desk = Desk::new();
    let plan = plan(&desk.folder(), &with_sheet(sheet, b"<sst/>")).unwrap();
    let said = "Venues 3 : Cells are merged here. Only the first of them counts; the others are empty.";
    assert_eq!(faults(&plan)[0], said);
}

#[test]
fn random_bytes_never_panic() {
    let desk = Desk::of_copy("tests/fixtures/settings", |_| {});
    let sheet = b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>part</t>\
                  </is></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";
    let texts = b"<sst><si><r><t>it</t></r><r><t>em&amp;&#x41;_x0041_</t></r></si></sst>";
    // A generator of numbers that look like chance and are the same every time.
    let mut state: u64 = 0x2545_F491_4F6C_DD1D;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let mut spoilt = |bytes: &[u8]| {
        let mut bytes = bytes.to_vec();
        for _ in 0..=next(4) {
            let at = next(bytes.len());
            bytes[at] = u8::try_from(next(256)).unwrap();
        }
        bytes
    };
    for _ in 0..3000 {
        // Within the parts, where the checksums are right, and in the file itself.
        let _ = plan(&desk.folder(), &with_sheet(&spoilt(sheet), &spoilt(texts)));
        let _ = plan(&desk.folder(), &spoilt(&with_sheet(sheet, texts)));
        let _ = plan(&desk.folder(), &spoilt(&[0; 200]));
    }
}
