//! The first sheet: what to do with the workbook, and how far every text is.

use chrono::NaiveDateTime;
use lachin_content::Standing;
use rust_xlsxwriter::{Color, Workbook, XlsxError};

use super::paper::{Paper, write as write_cell};
use crate::contents::Contents;
use crate::sheet::{COVERAGE, ITEM};

/// What a translator has to know, in the two languages of curators.
const NOTES: [&str; 8] = [
    "AZ  Boş xanaları doldurun və səhvləri düzəldin. Boz xanalara toxunmayın. Boş qalan xana heç nəyi dəyişmir.",
    "AZ  “Texts” vərəqində hər sətir bir ekrandır. # və ## ilə başlayan başlıqlar qalsın, [^…] işarələri də qalsın.",
    "AZ  Mətni yoxlamısınızsa, onun bütün sətirlərində yanındakı xanaya “reviewed” yazın. Yoxsa mətn qaralama sayılır.",
    "AZ  Faylı .xlsx kimi saxlayın və geri göndərin.",
    "EN  Fill in the empty cells and correct what is wrong. Leave the gray cells alone. An empty cell changes nothing.",
    "EN  On the sheet \"Texts\" a row is a screen. Keep the headings that begin with # and ##, and the marks [^…].",
    "EN  If you have checked a text, write \"reviewed\" beside it in all of its rows. Otherwise it counts as a draft.",
    "EN  Save the file as .xlsx and send it back.",
];

pub(super) fn write(workbook: &mut Workbook, contents: &Contents, made_at: NaiveDateTime) -> Result<(), XlsxError> {
    let paper = Paper::new();
    let worksheet = workbook.add_worksheet().set_name(COVERAGE)?;
    let languages = &contents.translations.languages;
    worksheet.set_column_width(0, 44)?;
    for (column, _) in (1..).zip(languages) {
        worksheet.set_column_width(column, 24)?;
    }
    let last_column = u16::try_from(languages.len()).unwrap_or(1).max(1);
    let made = made_at.format("%Y-%m-%d %H:%M").to_string();
    let mut row = 0;
    for note in NOTES.into_iter().chain([made.as_str()]) {
        worksheet.merge_range(row, 0, row, last_column, note, &paper.note)?;
        worksheet.set_row_height(row, 30)?;
        row += 1;
    }
    row += 1;
    write_cell(worksheet, (row, 0), ITEM, &paper.header)?;
    for (column, language) in (1..).zip(languages) {
        write_cell(worksheet, (row, column), language.tag(), &paper.header)?;
    }
    for item in &contents.translations.items {
        row += 1;
        write_cell(worksheet, (row, 0), &item.item, &paper.key)?;
        for (column, language) in (1..).zip(languages) {
            if let Some(text) = item.texts.get(language) {
                let words = format!("{} · {}", text.standing.name(), text.standing.name_azerbaijani());
                let format = paper.text.clone().set_background_color(color(text.standing));
                write_cell(worksheet, (row, column), &words, &format)?;
            }
        }
    }
    Ok(())
}

/// So that what is still to do is seen from afar; the words say the same.
fn color(standing: Standing) -> Color {
    Color::RGB(match standing {
        Standing::Original | Standing::NotNeeded => 0x00F3_F3F1,
        Standing::Done => 0x00DC_EBDD,
        Standing::Draft => 0x00FB_F0CF,
        Standing::Stale => 0x00F8_DDBF,
        Standing::Missing | Standing::Unreadable => 0x00F3_CFCB,
    })
}
