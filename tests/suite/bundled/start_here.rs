//! The first thing that a curator opens in the folder.

use std::fs;

use lachin_tests::project;

/// What the oldest Notepad knows UTF-8 by.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What `START-HERE.txt` says, after its mark.
fn rules() -> String {
    let bytes = fs::read(project::content().join("START-HERE.txt")).expect("the four rules");
    let text = bytes.strip_prefix(MARK).expect("a mark before the first letter");
    String::from_utf8(text.to_vec()).expect("UTF-8")
}

#[test]
fn the_oldest_notepad_shows_start_here_rightly() {
    let rules = rules();
    assert!(!rules.contains('\u{feff}'));
    assert!(rules.ends_with("\r\n"));
    assert_eq!(rules.replace("\r\n", "").find(['\r', '\n']), None);
}

#[test]
fn four_rules_stand_in_azerbaijani_and_then_in_english() {
    let rules = rules();
    let beginnings: Vec<_> = rules.lines().map(|line| line.get(..6).unwrap_or_default()).collect();
    assert_eq!(
        beginnings,
        [
            "AZ  1.", "    2.", "    3.", "    4.", "EN  1.", "    2.", "    3.", "    4."
        ]
    );
}

#[test]
fn every_file_that_start_here_names_is_there() {
    let rules = rules();
    let is_named = |word: &&str| word.contains('\\') || word.starts_with('_') && word.len() > 1;
    let words = rules.split(|letter: char| letter.is_whitespace() || "(),:".contains(letter));
    let mut looked_at = 0;
    for word in words.filter(is_named) {
        let path = word.trim_end_matches('.').replace('\\', "/");
        // What a curator would hide is there as long as nobody has.
        let path = path
            .strip_prefix('_')
            .map_or(path.clone(), |hidden| format!("venues/{hidden}"));
        assert!(project::content().join(&path).exists(), "{path}");
        looked_at += 1;
    }
    assert_eq!(looked_at, 4);
}
