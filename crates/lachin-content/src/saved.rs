//! A text file exactly as it was saved, so that a change of one word changes nothing else.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// The letters of a file, untouched, and how they were bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedText {
    /// Every letter and line end as it stands in the file, without the byte order mark.
    pub text: String,
    encoding: SavedEncoding,
    has_mark: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SavedEncoding {
    Utf8,
    Utf16Little,
    Utf16Big,
}

const UTF8_MARK: &[u8] = b"\xEF\xBB\xBF";
const MARK: char = '\u{feff}';

impl SavedText {
    /// Reads UTF-8 and UTF-16, with or without byte order mark; nothing where the bytes are in neither.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if let Some(encoding) = utf16_encoding(bytes) {
            let standard: &Encoding = match encoding {
                SavedEncoding::Utf16Big => UTF_16BE,
                _ => UTF_16LE,
            };
            let (text, had_faults) = standard.decode_without_bom_handling(bytes);
            let (text, has_mark) = match text.strip_prefix(MARK) {
                Some(text) => (text.to_owned(), true),
                None => (text.into_owned(), false),
            };
            return (!had_faults).then_some(Self {
                text,
                encoding,
                has_mark,
            });
        }
        let without_mark = bytes.strip_prefix(UTF8_MARK);
        let text = std::str::from_utf8(without_mark.unwrap_or(bytes)).ok()?;
        Some(Self {
            text: text.to_owned(),
            encoding: SavedEncoding::Utf8,
            has_mark: without_mark.is_some(),
        })
    }

    /// What the file would hold with this text instead: the same encoding, and the mark if it had one.
    pub fn bytes_with(&self, text: &str) -> Vec<u8> {
        let mark = self.has_mark.then_some(MARK);
        let marked = mark.into_iter().chain(text.chars());
        let mut letter = [0; 2];
        match self.encoding {
            SavedEncoding::Utf8 => marked.collect::<String>().into_bytes(),
            SavedEncoding::Utf16Little => marked
                .flat_map(|one| one.encode_utf16(&mut letter).to_vec())
                .flat_map(u16::to_le_bytes)
                .collect(),
            SavedEncoding::Utf16Big => marked
                .flat_map(|one| one.encode_utf16(&mut letter).to_vec())
                .flat_map(u16::to_be_bytes)
                .collect(),
        }
    }

    /// Whether it is UTF-16.
    pub(crate) fn is_utf16(&self) -> bool {
        self.encoding != SavedEncoding::Utf8
    }
}

/// UTF-16 by its mark, or by the zero byte that it puts beside the first Latin letter.
fn utf16_encoding(bytes: &[u8]) -> Option<SavedEncoding> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(SavedEncoding::Utf16Little),
        [0xFE, 0xFF, ..] => Some(SavedEncoding::Utf16Big),
        [first, 0, ..] if *first != 0 => Some(SavedEncoding::Utf16Little),
        [0, second, ..] if *second != 0 => Some(SavedEncoding::Utf16Big),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unchanged_text_gives_the_bytes_it_was_read_from() {
        let text = "# Laçın 𐊀\r\n\n{ \"ə\" }\r";
        let marked = format!("\u{feff}{text}");
        let sixteen = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        for bytes in [
            text.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            sixteen(text, u16::to_le_bytes),
            sixteen(&marked, u16::to_le_bytes),
            sixteen(text, u16::to_be_bytes),
            sixteen(&marked, u16::to_be_bytes),
        ] {
            let saved = SavedText::read(&bytes).unwrap();
            assert_eq!(saved.text, text);
            assert_eq!(saved.bytes_with(&saved.text), bytes);
        }
    }
}
