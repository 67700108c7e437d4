//! `docs/performance.md`, whose measured parts are written by measuring.

use super::machine;
use crate::failure::Failure;
use crate::{files, project};

/// Writes what was measured, and on which machine, into the part of the document that has this name.
pub(super) fn write(part: &str, measured: &str) -> Result<(), Failure> {
    let path = project::root().join("docs/performance.md");
    let text = files::read(&path)?.ok_or_else(|| Failure::new(format!("{} is missing", path.display())))?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let measured = format!("Measured on {}.\n\n{}", machine::described()?, measured.trim());
    let text = replaced(&text, part, &measured)
        .ok_or_else(|| Failure::new(format!("{} has no part \"{part}\"", path.display())))?;
    files::write(&path, text.as_bytes())?;
    println!("Written into {}.", path.display());
    Ok(())
}

/// The document with another text between the marks of a part.
fn replaced(document: &str, part: &str, text: &str) -> Option<String> {
    let (begin, end) = (format!("<!-- measured: {part} -->\n"), format!("<!-- end: {part} -->"));
    let (before, rest) = document.split_once(&begin)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}{begin}\n{text}\n\n{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_part_is_replaced() {
        let document =
            "# Of a\n\n<!-- measured: a -->\nold\n<!-- end: a -->\n\n<!-- measured: b -->\n<!-- end: b -->\n";
        let expected =
            "# Of a\n\n<!-- measured: a -->\n\nnew\n\n<!-- end: a -->\n\n<!-- measured: b -->\n<!-- end: b -->\n";
        assert_eq!(replaced(document, "a", "new").as_deref(), Some(expected));
        assert_eq!(replaced(expected, "a", "new").as_deref(), Some(expected));
        assert_eq!(replaced(document, "c", "new"), None);
    }
}
