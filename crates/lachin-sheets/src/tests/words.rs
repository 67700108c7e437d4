//! How the messages about workbooks speak: to curators, and to each in one language.

use lachin_content::Message;

use crate::WorkbookFault;
use crate::wrong::Wrong;

/// A word of the workbook that resembles nothing.
const STRANGE: &str = "zzqzzqzz";

/// What parsers say and curators do not.
const FORBIDDEN: [&str; 8] = [
    "expected",
    "invalid",
    "string",
    "null",
    "parse",
    "schema",
    "xml",
    "exception",
];

fn messages() -> Vec<Message> {
    let wrong = [
        Wrong::SheetMissing,
        Wrong::SheetUnreadable,
        Wrong::KeyColumnMissing { column: STRANGE },
        Wrong::ColumnUnknown { header: STRANGE },
        Wrong::ItemUnknown { item: STRANGE },
        Wrong::RowTwice,
        Wrong::CellsJoined,
        Wrong::NotText,
        Wrong::TooLong { limit: 600 },
        Wrong::NoRoom,
        Wrong::ChangedTwice,
        Wrong::ListChanged,
        Wrong::OriginalTyped,
        Wrong::FingerprintUnclear,
        Wrong::StateUnknown { word: STRANGE },
        Wrong::ReviewedInPart,
        Wrong::NotNeeded,
        Wrong::NotOneScreen { is_first: true },
        Wrong::NotOneScreen { is_first: false },
        Wrong::ScreenBefore,
        Wrong::TextTooLarge,
        Wrong::FileNotChanged { file: STRANGE },
    ];
    let whole = [
        WorkbookFault::TooLarge,
        WorkbookFault::OldOrLocked,
        WorkbookFault::NotAWorkbook,
        WorkbookFault::NotFromHere,
    ];
    let whole = whole.into_iter().map(WorkbookFault::message);
    wrong.into_iter().map(Wrong::message).chain(whole).collect()
}

fn words(said: &str) -> impl Iterator<Item = &str> {
    said.split(|letter: char| !letter.is_alphanumeric())
}

#[test]
fn no_message_speaks_like_a_program() {
    for message in messages() {
        for said in [
            message.english(),
            message.help_english(),
            message.azerbaijani(),
            message.help_azerbaijani(),
        ] {
            let small = said.to_lowercase();
            let forbidden = words(&small).find(|word| FORBIDDEN.contains(word));
            assert_eq!(forbidden, None, "{said}");
            assert!(!said.is_empty() && !said.contains("  "), "{said}");
        }
    }
}

#[test]
fn an_azerbaijani_message_has_no_english_words_and_hangs_no_endings_to_names() {
    for message in messages() {
        let (said, help) = (message.azerbaijani(), message.help_azerbaijani());
        // Behind a colon stands what is to be typed.
        for sentence in [said, help.split(": ").next().unwrap_or_default()] {
            let unquoted: String = sentence.split('"').step_by(2).collect();
            let english = [
                "the", "is", "not", "this", "row", "sheet", "text", "file", "folder", "and",
            ];
            let found = words(&unquoted).find(|word| english.contains(word) || word.contains('w'));
            assert_eq!(found, None, "{sentence}");
        }
        for said in [said, help] {
            for after in said.split('"').skip(2).step_by(2) {
                let first = after.chars().next();
                let hangs_on = first.is_some_and(|letter| letter.is_alphabetic() || letter == '-');
                assert!(!hangs_on, "{said}");
            }
            for (at, _) in said.match_indices(STRANGE) {
                let before = &said[..at];
                assert!(before.ends_with('"') || before.contains(':'), "{said}");
            }
        }
    }
}
