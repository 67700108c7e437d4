//! What is printed: the table, what is behind it, and one plain result.

use std::fmt::Write;
use std::process::Command;

use crate::calls::QUALITY;
use crate::child;
use crate::photographs::Photograph;
use crate::rounds::cpu_ms;
use crate::rows::{Mark, Row};
use crate::statistics::median;
use crate::tools::Tools;
use crate::trouble::{During, Outcome};

/// How often a program is only started, to know what its start costs.
const STARTS: usize = 9;

/// All of it in Markdown. The last line is the result.
pub(crate) fn markdown(rows: &[Row], photographs: &[Photograph], tools: &Tools, rounds: u32) -> Outcome<String> {
    let mut text = String::new();
    writeln!(
        text,
        "{} photographs, quality {QUALITY}, {rounds} rounds in pairs, medians of ratios.\nPeers: {}.",
        photographs.len(),
        tools.versions()?
    )
    .during("the table")?;
    writeln!(
        text,
        "Starting alone takes {:.0} ms of CPU for `lachin`, {:.0} ms for `vipsthumbnail`; it is in the figures.\n",
        start_ms(Command::new(&tools.lachin).arg("--version"))?,
        start_ms(Command::new("vipsthumbnail").arg("--vips-version"))?
    )
    .during("the table")?;
    text.push_str(
        "| row | figure | ours | peer | result | mark | reached |\n| --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for row in rows {
        text.push_str(&line(row));
    }
    text.push('\n');
    text.push_str(&result(rows));
    Ok(text)
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
    format!("| {name} | {what} | {ours} | {peer} | {figure:.2} | {mark} | {reached} |\n")
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

fn start_ms(command: &mut Command) -> Outcome<f64> {
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(cpu_ms(&child::run(command)?));
    }
    Ok(median(&starts))
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
        }
    }

    #[test]
    fn a_row_says_whether_its_mark_is_reached() {
        assert_eq!(
            line(&row("one-png", 0.499)),
            "| one-png | a figure | 1 ms | 2 ms | 0.50 | ≤ 0.50 | yes |\n"
        );
        assert!(line(&row("one-png", 0.51)).ends_with("| 0.51 | ≤ 0.50 | **no** |\n"));
    }

    #[test]
    fn the_result_names_what_is_not_reached() {
        let (good, bad) = (row("one-png", 0.4), row("one-webp", 0.9));
        assert_eq!(result(std::slice::from_ref(&good)), "All 1 marks are reached.\n");
        assert_eq!(result(&[good, bad]), "1 of 2 marks are reached; not: one-webp.\n");
    }
}
