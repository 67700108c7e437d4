//! One JSON file from disk to values.

use crate::checks::{JsonCurlyQuotes, JsonInvalid, JsonTrailingComma};
use crate::folder::{Folder, TextLimit};
use crate::json::{Document, Lines, Sink, SyntaxFault, Value, parse};

/// Reads a JSON file that was found, and gives its value to `read`. `None` once it has been reported why not.
pub(crate) fn read_json<T>(
    folder: &Folder<'_>,
    name: &str,
    sink: Sink<'_>,
    read: impl FnOnce(Value<'_>) -> T,
) -> Option<T> {
    let text = folder.read_text(name, TextLimit::Json, sink.report)?;
    let file = folder.path_of(name);
    let lines = Lines::of(&text);
    let document = Document {
        file: &file,
        lines: &lines,
        sink,
        asked: None,
    };
    match parse(&text, &lines) {
        Ok(parsed) => {
            for comma in &parsed.trailing_commas {
                document.report(comma.line, JsonTrailingComma { bracket: comma.bracket });
            }
            Some(read(Value::root(&parsed.root, &document)))
        }
        Err(SyntaxFault::CurlyQuotes { line }) => {
            document.report(line, JsonCurlyQuotes);
            None
        }
        Err(SyntaxFault::Invalid { line }) => {
            document.report(line, JsonInvalid);
            None
        }
    }
}
