//! The lines that diagnostics are about, to be shown beside them.

use std::path::Path;

use crate::decode::decode;
use crate::fs::Root;
use crate::limits::MOST_BYTES_OF_JSON;
use crate::versions::Held;

/// The lines of one file of a content folder, numbered as [`Diagnostic::line`](crate::Diagnostic::line) is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines(String);

impl Lines {
    /// Reads a file as loading does, by its path relative to the content folder. Of one that cannot be read there are none.
    pub fn read(folder: &Path, file: &str) -> Self {
        let root = Root::open(folder, Held::Nothing).ok();
        let bytes = root.and_then(|root| root.read(file, MOST_BYTES_OF_JSON).ok());
        let decoded = bytes.and_then(|bytes| decode(&bytes));
        Self(decoded.map(|decoded| decoded.text).unwrap_or_default())
    }

    /// The beginning of a line, from 1, at most `characters`; nothing where there is nothing to see.
    pub fn beginning(&self, line: u32, characters: usize) -> Option<String> {
        let index = usize::try_from(line).ok()?.checked_sub(1)?;
        let line = self.0.lines().nth(index)?.trim();
        let mut beginning: String = line.chars().take(characters).collect();
        if beginning.len() < line.len() {
            beginning.pop();
            beginning.push('…');
        }
        // A terminal would obey them.
        let beginning = beginning.replace(char::is_control, " ");
        Some(beginning).filter(|beginning| !beginning.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_told_in_short_and_without_what_a_terminal_obeys() {
        let lines = Lines("{\n  \"adı\": \"Yurd\u{1b}[2J\",\n\n}\n".to_owned());
        assert_eq!(lines.beginning(1, 80).as_deref(), Some("{"));
        assert_eq!(lines.beginning(2, 80).as_deref(), Some("\"adı\": \"Yurd [2J\","));
        assert_eq!(lines.beginning(2, 8).as_deref(), Some("\"adı\": …"));
        for nothing in [0, 3, 5, u32::MAX] {
            assert_eq!(lines.beginning(nothing, 80), None, "{nothing}");
        }
    }
}
