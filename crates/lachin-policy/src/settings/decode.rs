//! From bytes to text.

/// A text, and how it was saved.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    /// Without a byte order mark.
    pub(super) text: String,
    /// Saved as UTF-16, which is worth a word.
    pub(super) is_utf16: bool,
}

/// Reads UTF-8, and UTF-16 as Notepad writes it. Of any other encoding the letters would have to be guessed.
pub(super) fn decode(bytes: &[u8]) -> Option<Decoded> {
    let units = |of: fn([u8; 2]) -> u16, bytes: &[u8]| -> Option<String> {
        let pairs = bytes.chunks(2).map(|pair| pair.try_into().ok().map(of));
        String::from_utf16(&pairs.collect::<Option<Vec<u16>>>()?).ok()
    };
    // By its mark, or by the zero byte beside the first Latin letter.
    let utf16 = match bytes {
        [0xFF, 0xFE, rest @ ..] => Some(units(u16::from_le_bytes, rest)),
        [0xFE, 0xFF, rest @ ..] => Some(units(u16::from_be_bytes, rest)),
        [first, 0, ..] if *first != 0 => Some(units(u16::from_le_bytes, bytes)),
        [0, second, ..] if *second != 0 => Some(units(u16::from_be_bytes, bytes)),
        _ => None,
    };
    if let Some(text) = utf16 {
        return Some(Decoded {
            text: text?,
            is_utf16: true,
        });
    }
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).ok()?;
    Some(Decoded {
        text: text.to_owned(),
        is_utf16: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_notepad_writes_is_read() {
        let text = "[visit]\r\nlanguage = \"az\" # ə";
        let little: Vec<u8> = format!("\u{feff}{text}")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let big: Vec<u8> = format!("\u{feff}{text}")
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        for (bytes, is_utf16) in [
            (format!("\u{feff}{text}").as_bytes(), false),
            (text.as_bytes(), false),
            (&little, true),
            (&big, true),
            (&little[2..], true),
            (&big[2..], true),
        ] {
            let text = text.to_owned();
            assert_eq!(decode(bytes), Some(Decoded { text, is_utf16 }), "{bytes:?}");
        }
    }

    #[test]
    fn other_encodings_are_not_guessed() {
        for bytes in [&b"La\xE7\xFDn"[..], b"\xFF\xFEa", b"\xFF\xFE\x00\xD8"] {
            assert_eq!(decode(bytes), None, "{bytes:?}");
        }
    }
}
