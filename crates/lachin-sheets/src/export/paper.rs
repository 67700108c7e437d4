//! How the sheets look, and how a cell is written.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use super::MOST_UNITS_OF_A_CELL;

/// What the cells of a kind look like.
pub(super) struct Paper {
    pub(super) header: Format,
    /// Not to be changed.
    pub(super) key: Format,
    /// To be filled in.
    pub(super) text: Format,
    /// Nothing belongs there.
    pub(super) closed: Format,
    pub(super) note: Format,
}

/// Of keys and of what nobody fills in.
const GRAY: u32 = 0x00E4_E4E1;
const LIGHT_GRAY: u32 = 0x00F3_F3F1;
const HEADER: u32 = 0x00C9_D6CF;

/// Spreadsheets keep what is typed into such a cell as it was typed: no dates, no formulas.
const AS_TYPED: &str = "@";

impl Paper {
    pub(super) fn new() -> Self {
        let typed = || {
            Format::new()
                .set_num_format(AS_TYPED)
                .set_text_wrap()
                .set_align(FormatAlign::Top)
        };
        let header = typed()
            .set_bold()
            .set_background_color(Color::RGB(HEADER))
            .set_border_bottom(FormatBorder::Thin);
        Self {
            header,
            key: typed().set_background_color(Color::RGB(GRAY)),
            text: typed(),
            closed: typed().set_background_color(Color::RGB(LIGHT_GRAY)),
            note: typed(),
        }
    }
}

/// Writes a cell, always as text. Whether it fits; if not, the cell stays empty.
pub(super) fn write(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: &Format,
) -> Result<bool, XlsxError> {
    let fits = text.encode_utf16().count() <= MOST_UNITS_OF_A_CELL;
    if text.is_empty() || !fits {
        worksheet.write_blank(row, column, format)?;
    } else {
        worksheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(fits)
}

/// Writes the headers, which stay in sight together with the keys.
pub(super) fn write_headers<'h>(
    worksheet: &mut Worksheet,
    paper: &Paper,
    headers: impl IntoIterator<Item = (&'h str, f64)>,
    keys: u16,
) -> Result<(), XlsxError> {
    for (column, (header, width)) in (0..).zip(headers) {
        write(worksheet, (0, column), header, &paper.header)?;
        worksheet.set_column_width(column, width)?;
    }
    worksheet.set_freeze_panes(1, keys)?;
    Ok(())
}

/// High enough for the longest of some texts in columns of a width, in points, and not higher than a window.
pub(super) fn height<'t>(texts: impl Iterator<Item = &'t str>, width: f64) -> f64 {
    const LINE_POINTS: f64 = 15.0;
    const MOST_LINES: f64 = 24.0;
    let lines_of = |text: &str| -> f64 {
        let lines = text
            .lines()
            .map(|line| (line.chars().count() as f64 / width).ceil().max(1.0));
        lines.sum()
    };
    texts.map(lines_of).fold(1.0, f64::max).min(MOST_LINES) * LINE_POINTS
}
