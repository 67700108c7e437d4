//! The line that names a source: "Report, 29 November 2025".

use lachin_content::model::HistoricDate;

use super::Locale;
use super::tag::Language;

/// Publishers whose name is also a common word. Azerbaijani sets such a name in quotation marks.
const NAMED_LIKE_A_WORD: [&str; 2] = ["Report", "Trend"];

impl Locale {
    /// Publisher, author and date on one line. An author who is the publisher is not named twice.
    pub fn attribution(&self, publisher: &str, author: Option<&str>, date: Option<HistoricDate>) -> String {
        let needs_marks = self.language == Language::Azerbaijani && NAMED_LIKE_A_WORD.contains(&publisher);
        let mut line = if needs_marks {
            format!("“{publisher}”")
        } else {
            publisher.to_owned()
        };
        let author = author.filter(|author| *author != publisher).map(str::to_owned);
        for part in author.into_iter().chain(date.map(|date| self.date(date, None).long)) {
            line.push_str(", ");
            line.push_str(&part);
        }
        line
    }
}
