//! Texts that nobody writes by hand.

use super::reader::MOST_WITHIN_EACH_OTHER;
use super::{letters, read};
use crate::limits::MOST_BYTES_OF_A_TEXT;
use crate::model::Inline;

#[test]
fn bold_within_bold_thousands_of_times_keeps_its_words_and_costs_no_stack() {
    const DEPTH: usize = 30_000;
    let markdown = format!("# T\n\n{}b{}", "*a ".repeat(DEPTH), " c*".repeat(DEPTH));
    let text = read(&markdown);
    let mut deepest = &text.screens[0].blocks[0].runs()[0].inlines;
    for _ in 0..MOST_WITHIN_EACH_OTHER {
        let within = deepest.iter().find_map(|inline| match inline {
            Inline::Emphasis(within) => Some(within),
            _ => None,
        });
        deepest = within.expect("italic");
    }
    assert!(matches!(&deepest[..], [Inline::Plain(_)]));
    let words = letters(&text.screens[0].blocks[0].runs()[0].inlines);
    assert_eq!(words, format!("{}b{}", "a ".repeat(DEPTH), " c".repeat(DEPTH)));
}

#[test]
fn a_text_of_nothing_but_beginnings_is_read() {
    // Each looked for an end of its own once; such a text is as long as a text may be.
    for beginning in ["[^", "{{", "{{ru|", "[", "*", "<", "> ", "`"] {
        let most = usize::try_from(MOST_BYTES_OF_A_TEXT).unwrap() / beginning.len();
        assert_eq!(read(&beginning.repeat(most)).title, None);
    }
}
