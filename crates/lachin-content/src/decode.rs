//! From bytes to text as the rest of the crate knows it: NFC letters and `\n` line ends.

use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::saved::SavedText;

/// A text, and how it was saved.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Decoded {
    /// Without byte order mark, in NFC, with `\n` line ends.
    pub(crate) text: String,
    /// Saved as UTF-16, which is worth a word.
    pub(crate) is_utf16: bool,
}

/// Reads UTF-8 and UTF-16. Of any other encoding the letters would have to be guessed, so there is none.
pub(crate) fn decode(bytes: &[u8]) -> Option<Decoded> {
    let saved = SavedText::read(bytes)?;
    Some(Decoded {
        text: normalized(&saved.text),
        is_utf16: saved.is_utf16(),
    })
}

/// The first 8 hexadecimal digits of the SHA-256 of a [`normalized`] text, without spaces at line ends and empty lines
/// at the end: what `of` holds in `translations`.
pub fn fingerprint(text: &str) -> String {
    let mut canonical = String::with_capacity(text.len() + 1);
    for line in text.lines() {
        canonical.push_str(line.trim_end_matches([' ', '\t']));
        canonical.push('\n');
    }
    let kept = canonical.trim_end_matches('\n').len();
    canonical.truncate(kept);
    canonical.push('\n');
    Sha256::digest(canonical.as_bytes())
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A text with letters in NFC and `\n` line ends, as the folder is read: two texts that look alike are then alike.
pub fn normalized(text: &str) -> String {
    let text = if is_nfc(text) {
        text.to_owned()
    } else {
        text.nfc().collect()
    };
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> String {
        decode(bytes).unwrap().text
    }

    #[test]
    fn mark_line_ends_and_decomposed_letters_make_no_difference() {
        assert_eq!(read("\u{feff}Laçın\r\nşəhəri\r".as_bytes()), "Laçın\nşəhəri\n");
        assert_eq!(read("Lac\u{327}ın".as_bytes()), "Laçın");
    }

    #[test]
    fn utf16_is_read_with_and_without_its_mark() {
        let little: Vec<u8> = "\u{feff}{ \"ə\" }".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "\u{feff}{ \"ə\" }".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [&little[..], &big[..], &little[2..], &big[2..]] {
            assert_eq!(
                decode(bytes),
                Some(Decoded {
                    text: "{ \"ə\" }".into(),
                    is_utf16: true
                })
            );
        }
    }

    #[test]
    fn code_pages_are_not_guessed() {
        assert_eq!(decode(b"La\xE7\xFDn"), None);
        assert_eq!(decode(b"\xFF\xFE\x00\xD8"), None);
    }

    #[test]
    fn fingerprint_ignores_what_nobody_sees() {
        let plain = fingerprint("# Laçın\n\nŞəhər.\n");
        assert_eq!(plain.len(), 8);
        assert_eq!(fingerprint("# Laçın  \n\nŞəhər.\t\n\n\n"), plain);
        assert_eq!(fingerprint("# Laçın\n\nŞəhər."), plain);
        assert_ne!(fingerprint("# Laçın\n\nŞəhər!\n"), plain);
    }

    #[test]
    fn fingerprint_is_the_sha_256_that_other_programs_compute() {
        // printf '# A\n' | sha256sum
        assert_eq!(fingerprint("# A"), "aa1237b7");
    }
}
