//! What is printed: the table, what is behind it, and one plain result.

use crate::calls::QUALITY;
use crate::photographs::Photograph;
use crate::rows::{Mark, Row};
use crate::starts::Starts;

/// What was compared, in two lines.
pub(crate) fn head(photographs: &[Photograph], versions: &str, starts: &Starts, rounds: u32) -> String {
    let Starts {
        ours_ms,
        vips_ms,
        sharp_ms,
        djpeg_ms,
    } = starts;
    format!(
        "{} photographs, quality {QUALITY}, {rounds} rounds in pairs, medians of ratios. Peers: {versions}.\n\
         Starting alone takes {ours_ms:.0} ms of CPU for `lachin`, {vips_ms:.0} ms for `vipsthumbnail`, {sharp_ms:.0} ms \
         for Node with sharp, {djpeg_ms:.0} ms for `djpeg`.",
        photographs.len()
    )
}

/// The rows in Markdown. The last line is the result.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let mut text = String::from(
        "| row | figure | ours | peer | result | mark | reached | without starts |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    text.extend(rows.iter().map(line));
    text.push('\n');
    text.push_str(&result(rows));
    text
}

fn line(row: &Row) -> String {
    let mark = match row.mark {
        Mark::AtMost(most) => format!("≤ {most:.2}"),
        Mark::AtLeast(least) => format!("≥ {least:.2}"),
    };
    let Row {
        name,
        what,
        ours,
        peer,
        figure,
        ..
    } = row;
    let reached = if row.mark.is_reached_by(*figure) {
        "yes"
    } else {
        "**no**"
    };
    let bare = row
        .without_starts
        .map_or_else(|| "–".to_owned(), |bare| format!("{bare:.2}"));
    format!("| {name} | {what} | {ours} | {peer} | {figure:.2} | {mark} | {reached} | {bare} |\n")
}

fn result(rows: &[Row]) -> String {
    let missed: Vec<_> = rows
        .iter()
        .filter(|row| !row.mark.is_reached_by(row.figure))
        .map(|row| row.name.as_str())
        .collect();
    if missed.is_empty() {
        format!("All {} marks are reached.\n", rows.len())
    } else {
        let reached = rows.len() - missed.len();
        format!(
            "{reached} of {} marks are reached; not: {}.\n",
            rows.len(),
            missed.join(", ")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, figure: f64) -> Row {
        Row {
            name: name.into(),
            what: "a figure".into(),
            ours: "1 ms".into(),
            peer: "2 ms".into(),
            figure,
            mark: Mark::AtMost(0.5),
            without_starts: None,
        }
    }

    #[test]
    fn a_row_says_whether_its_mark_is_reached() {
        assert_eq!(
            line(&row("one-png", 0.499)),
            "| one-png | a figure | 1 ms | 2 ms | 0.50 | ≤ 0.50 | yes | – |\n"
        );
        let missed = Row {
            without_starts: Some(0.6),
            ..row("one-png", 0.51)
        };
        assert!(line(&missed).ends_with("| 0.51 | ≤ 0.50 | **no** | 0.60 |\n"));
    }

    #[test]
    fn the_result_names_what_is_not_reached() {
        let (good, bad) = (row("one-png", 0.4), row("one-webp", 0.9));
        assert_eq!(result(std::slice::from_ref(&good)), "All 1 marks are reached.\n");
        assert_eq!(result(&[good, bad]), "1 of 2 marks are reached; not: one-webp.\n");
    }
}
