//! `PROBLEMS.txt`: what is wrong in a folder, for whoever opens it with the oldest of editors.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::NaiveDateTime;

use crate::diagnostic::{Diagnostic, Severity};
use crate::renew::held_since;

/// What the file is called.
pub const PROBLEMS_FILE: &str = "PROBLEMS.txt";

/// More than these nobody reads; the rest is counted.
const MOST: usize = 50;

/// The text of the file, without the time at which it was written: the same problems give the same text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems {
    counts: [usize; 3],
    body: String,
}

/// A severity, and what it is called in Azerbaijani and in English.
const LEVELS: [(Severity, &str, &str); 3] = [
    (Severity::Error, "Səhvlər", "Errors"),
    (Severity::Warning, "Xəbərdarlıqlar", "Warnings"),
    (Severity::Note, "Qeydlər", "Notes"),
];

impl Problems {
    /// Puts down what was found, and of which parts visitors see an earlier version (`Renewed::held`).
    pub fn new(diagnostics: &[Diagnostic], held: &BTreeMap<String, NaiveDateTime>) -> Self {
        let of_level = |level| diagnostics.iter().filter(move |found| found.severity == level);
        let counts = LEVELS.map(|(level, ..)| of_level(level).count());
        let mut body = String::new();
        let mut told = 0;
        for (level, azerbaijani, english) in LEVELS {
            let mut of_level = of_level(level).take(MOST - told).peekable();
            if of_level.peek().is_none() {
                continue;
            }
            line(&mut body, format_args!(""));
            line(&mut body, format_args!("=== {azerbaijani} · {english} ==="));
            for diagnostic in of_level {
                told += 1;
                write_entry(&mut body, diagnostic, held);
            }
        }
        let untold = diagnostics.len() - told;
        if untold > 0 {
            line(&mut body, format_args!(""));
            line(&mut body, format_args!("Burada göstərilməyənlərin sayı: {untold}"));
            line(&mut body, format_args!("Not listed here: {untold}"));
        }
        Self { counts, body }
    }

    /// The whole file, written at a time: UTF-8 with a mark, and line ends of Windows, so that every Notepad shows it
    /// rightly.
    pub fn file(&self, now: NaiveDateTime) -> Vec<u8> {
        let mut text = String::from('\u{feff}');
        line(&mut text, format_args!("{}", now.format("%Y-%m-%d %H:%M")));
        let [errors, warnings, notes] = self.counts;
        line(
            &mut text,
            format_args!("Səhvlər: {errors}, xəbərdarlıqlar: {warnings}, qeydlər: {notes}"),
        );
        line(
            &mut text,
            format_args!("Errors: {errors}, warnings: {warnings}, notes: {notes}"),
        );
        if self.counts == [0; 3] {
            line(&mut text, format_args!(""));
            line(&mut text, format_args!("Hər şey qaydasındadır."));
            line(&mut text, format_args!("Everything is in order."));
        }
        text.push_str(&self.body);
        text.into_bytes()
    }

    /// Whether a file says just this, whenever it was written.
    pub fn is_told_by(&self, file: &[u8]) -> bool {
        let without_time = |file: &[u8]| {
            let end = file.iter().position(|byte| *byte == b'\n')?;
            file.get(end..).map(<[u8]>::to_vec)
        };
        without_time(file) == without_time(&self.file(NaiveDateTime::default()))
    }
}

fn write_entry(body: &mut String, diagnostic: &Diagnostic, held: &BTreeMap<String, NaiveDateTime>) {
    let Diagnostic {
        file,
        line: at,
        message,
        ..
    } = diagnostic;
    let at = at.map(|at| format!(", sətir: {at} · line {at}")).unwrap_or_default();
    line(body, format_args!(""));
    line(body, format_args!("{}{at}", file.replace('/', "\\")));
    let since = held_since(diagnostic, held).map(|since| since.format("%Y-%m-%d %H:%M"));
    line(body, format_args!("  AZ  {}", message.azerbaijani()));
    line(body, format_args!("      {}", message.help_azerbaijani()));
    if let Some(since) = &since {
        line(
            body,
            format_args!("      Ziyarətçilər bu tarixli nüsxəni görür: {since}"),
        );
    }
    line(body, format_args!("  EN  {}", message.english()));
    line(body, format_args!("      {}", message.help_english()));
    if let Some(since) = &since {
        line(body, format_args!("      Visitors still see the version of {since}."));
    }
}

fn line(text: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing into a text cannot fail.
    let _ = write!(text, "{words}\r\n");
}
