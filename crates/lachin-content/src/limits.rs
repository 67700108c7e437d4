//! How long a short text may be, in characters, and how large a file, in bytes.

/// Of a text by language that has no limit of its own.
pub const MOST_CHARACTERS: usize = 600;
/// Of a moment's text.
pub const MOST_CHARACTERS_OF_A_MOMENT: usize = 240;
/// Of what a picture shows; longer than one sentence is read and doubted.
pub const MOST_CHARACTERS_OF_A_DESCRIPTION: usize = 2000;
/// Of a renamed word of the screen.
pub const MOST_CHARACTERS_OF_A_WORD: usize = 40;
/// Of a JSON file: 1 MB.
pub const MOST_BYTES_OF_JSON: u64 = 1024 * 1024;
/// Of a `text.<lang>.md`: 256 KB.
pub const MOST_BYTES_OF_A_TEXT: u64 = 256 * 1024;
