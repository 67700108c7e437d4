//! The sheet of texts: a row for each screen of each item.

use lachin_content::Standing;
use lachin_content::model::Language;
use rust_xlsxwriter::{DataValidation, Format, Workbook, Worksheet, XlsxError};

use super::paper::{Paper, height, write as write_cell, write_headers};
use crate::check::Check;
use crate::contents::{Contents, ItemScreens};
use crate::sheet::{CHECK, FINGERPRINT, ITEM, ORIGINAL, SCREEN, STATE, TEXT, TEXTS, column};

/// How many columns stand before the translations.
const KEYS: u16 = 5;
/// Widths in letters.
const WIDTH_OF_A_TEXT: f64 = 48.0;
const WIDTH_OF_A_STATE: f64 = 15.0;
/// What a person may choose as a state.
const CHOICES: [&str; 3] = ["machine-draft", "reviewed", "stale"];

/// Writes it; how many texts do not fit into a cell.
pub(super) fn write(workbook: &mut Workbook, contents: &Contents) -> Result<usize, XlsxError> {
    let paper = Paper::new();
    let worksheet = workbook.add_worksheet().set_name(TEXTS)?;
    let languages = contents.text_languages();
    let columns: Vec<[String; 2]> = languages
        .iter()
        .map(|language| [TEXT, STATE].map(|name| column(name, language.tag())))
        .collect();
    let keys = [
        (ITEM, 26.0),
        (SCREEN, 7.0),
        (FINGERPRINT, 11.0),
        (CHECK, 7.0),
        (ORIGINAL, WIDTH_OF_A_TEXT),
    ];
    let translations = columns
        .iter()
        .flat_map(|[text, state]| [(text.as_str(), WIDTH_OF_A_TEXT), (state.as_str(), WIDTH_OF_A_STATE)]);
    write_headers(worksheet, &paper, keys.into_iter().chain(translations), 2)?;
    let mut number = 0;
    let mut too_long = 0;
    for item in &contents.texts {
        for screen in 0..item.rows() {
            number += 1;
            too_long += write_row(worksheet, &paper, number, (item, screen), (&languages, &columns))?;
        }
    }
    let choice = DataValidation::new().allow_list_strings(&CHOICES)?.ignore_blank(true);
    for (column, _) in (KEYS + 1..).step_by(2).zip(&languages) {
        worksheet.add_data_validation(1, column, number.max(1), column, &choice)?;
    }
    Ok(too_long)
}

fn write_row(
    worksheet: &mut Worksheet,
    paper: &Paper,
    number: u32,
    (item, screen): (&ItemScreens, usize),
    (languages, columns): (&[&Language], &[[String; 2]]),
) -> Result<usize, XlsxError> {
    let original = item.screen(&item.original, screen);
    let mut said = vec![(ORIGINAL, original)];
    let mut cells: Vec<(&str, &Format)> = Vec::new();
    for (language, [text_header, state_header]) in languages.iter().zip(columns) {
        let texts = item.by_language.get(language);
        let is_open = texts.is_some_and(|texts| {
            !matches!(
                texts.standing,
                Standing::Original | Standing::NotNeeded | Standing::Unreadable
            )
        });
        let text = if is_open { item.screen(language, screen) } else { "" };
        let state = texts.map(|texts| texts.state()).unwrap_or_default();
        let state = if is_open && text.is_empty() { "" } else { state };
        said.extend([(text_header.as_str(), text), (state_header.as_str(), state)]);
        let format = if is_open { &paper.text } else { &paper.closed };
        cells.extend([(text, format), (state, format)]);
    }
    let screen = (screen + 1).to_string();
    let check = Check::of(said).written();
    let keys = [&item.item, &screen, &item.fingerprint, &check].map(|key| (key.as_str(), &paper.key));
    let keys = keys.into_iter().chain([(original, &paper.key)]);
    let mut too_long = 0;
    for (column, (text, format)) in (0..).zip(keys.chain(cells.iter().copied())) {
        let fits = write_cell(worksheet, (number, column), text, format)?;
        too_long += usize::from(!fits);
    }
    let texts = cells.iter().map(|(text, _)| *text).chain([original]);
    worksheet.set_row_height(number, height(texts, WIDTH_OF_A_TEXT))?;
    Ok(too_long)
}
