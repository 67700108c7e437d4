//! Nobody has to read more than a visitor reads standing.

use lachin_content::Code;

use super::BUNDLED;

#[test]
fn no_screen_and_no_sentence_has_more_words_than_is_read_standing() {
    let heavy: Vec<_> = BUNDLED
        .diagnostics
        .iter()
        .filter(|found| [Code::TextTooLong, Code::SentenceTooLong].contains(&found.code))
        .map(|found| format!("{}: {}", found.file, found.code.name()))
        .collect();
    assert_eq!(heavy, Vec::<String>::new());
}
