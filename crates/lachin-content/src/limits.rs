//! How long a short text may be, in characters, and how large a file, in bytes.

/// Of a text by language that has no limit of its own.
pub const MOST_CHARACTERS: usize = 600;
/// Of a moment's text.
pub const MOST_CHARACTERS_OF_A_MOMENT: usize = 240;
/// Of what a picture shows; longer than one sentence is read and doubted.
pub const MOST_CHARACTERS_OF_A_DESCRIPTION: usize = 2000;
/// Of a name as it is shown, and of other values that stand in one row.
pub const MOST_CHARACTERS_OF_A_NAME: usize = 64;
/// Of a place, whose name stands on a map or around it.
pub const MOST_CHARACTERS_OF_A_PLACE: usize = 32;
/// Of a river or of the place on a map of the wider country, whose names stand in the drawing itself.
pub const MOST_CHARACTERS_ON_A_MAP: usize = 24;
/// Of the title of the exhibition and the name of its publisher as they are shown.
pub const MOST_CHARACTERS_OF_A_TITLE: usize = 60;
/// Of the value of a fact in words, and of somebody without a page, as they are shown.
pub const MOST_CHARACTERS_OF_WORDS: usize = 160;
/// Of the words that tell how visitors find staff: two lines of the largest letters on the smallest screen.
pub const MOST_CHARACTERS_OF_STAFF_HELP: usize = 120;
/// Of a renamed word of the screen.
pub const MOST_CHARACTERS_OF_A_WORD: usize = 40;
/// Of a JSON file: 1 MB.
pub const MOST_BYTES_OF_JSON: u64 = 1024 * 1024;
/// Of a `text.<lang>.md`: 256 KB.
pub const MOST_BYTES_OF_A_TEXT: u64 = 256 * 1024;
