//! The first file that a curator opens, with the oldest of editors.

use std::fs;

use lachin_tests::project;

#[test]
fn the_oldest_notepad_shows_it_rightly() {
    let bytes = fs::read(project::content().join("START-HERE.txt")).expect("it is there");
    let text = std::str::from_utf8(&bytes).expect("it is UTF-8");
    assert!(
        text.starts_with('\u{feff}'),
        "without a mark letters such as ə are guessed"
    );
    assert!(text.ends_with("\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn what_it_names_is_there() {
    let text = fs::read_to_string(project::content().join("START-HERE.txt")).expect("it is there");
    let named: Vec<String> = text
        .split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ':' | '('))
        .filter(|word| word.contains('\\'))
        .map(|word| word.replace('\\', "/"))
        .collect();
    assert!(named.len() >= 2, "a text in each language is named: {named:?}");
    for file in named {
        assert!(project::content().join(&file).is_file(), "{file}");
    }
}
