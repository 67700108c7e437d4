//! Which letters the page can show in its own typefaces.

/// What both typefaces of the page have, from the first to the last of each run of code points. A test of the page holds
/// it against the files themselves (`ui/src/styles/letters.test.ts`).
const IN_BOTH_TYPEFACES: [(u32, u32); 59] = [
    (0x0021, 0x007E),
    (0x00A1, 0x00AC),
    (0x00AE, 0x0148),
    (0x014A, 0x01C3),
    (0x01C5, 0x0254),
    (0x0256, 0x027B),
    (0x027E, 0x0284),
    (0x0286, 0x0290),
    (0x0292, 0x02A4),
    (0x02A6, 0x02CC),
    (0x02CE, 0x02D7),
    (0x02DA, 0x02DA),
    (0x02DC, 0x02FF),
    (0x0301, 0x0301),
    (0x0304, 0x0304),
    (0x0308, 0x0308),
    (0x0400, 0x0479),
    (0x0480, 0x049D),
    (0x04A0, 0x04FF),
    (0x052F, 0x052F),
    (0x1D00, 0x1D00),
    (0x1D0D, 0x1D0D),
    (0x1D1B, 0x1D1B),
    (0x1D43, 0x1D43),
    (0x1D47, 0x1D49),
    (0x1D4D, 0x1D4D),
    (0x1D4F, 0x1D50),
    (0x1D52, 0x1D52),
    (0x1D56, 0x1D58),
    (0x1D5B, 0x1D5B),
    (0x1D62, 0x1D65),
    (0x1D9C, 0x1D9C),
    (0x1DA0, 0x1DA0),
    (0x1DBB, 0x1DBB),
    (0x1DBF, 0x1DBF),
    (0x1E00, 0x1E9B),
    (0x1E9D, 0x1E9F),
    (0x1EF2, 0x1EFF),
    (0x2013, 0x2014),
    (0x2018, 0x201A),
    (0x201C, 0x201E),
    (0x2020, 0x2020),
    (0x2022, 0x2022),
    (0x2026, 0x2026),
    (0x2032, 0x2033),
    (0x2039, 0x203A),
    (0x2044, 0x2044),
    (0x20A0, 0x20AF),
    (0x20B1, 0x20B5),
    (0x20B8, 0x20BA),
    (0x20BC, 0x20BF),
    (0x2113, 0x2113),
    (0x2116, 0x2116),
    (0x2122, 0x2122),
    (0x2C7C, 0x2C7C),
    (0x2C7F, 0x2C7F),
    (0x2DFF, 0x2DFF),
    (0xA69F, 0xA69F),
    (0xA7FF, 0xA7FF),
];

/// Whether a letter is seen as it is meant. What is never seen needs no letter: spaces, line ends, soft hyphens, joiners
/// and marks of direction.
pub(crate) fn is_in_typefaces(letter: char) -> bool {
    let code = u32::from(letter);
    let at = IN_BOTH_TYPEFACES.partition_point(|(_, last)| *last < code);
    IN_BOTH_TYPEFACES.get(at).is_some_and(|(first, _)| *first <= code) || is_unseen(letter)
}

fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(
            letter,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_and_marks_of_all_four_languages_are_there() {
        let letters = "AaƏəĞğİiIıŞşÇçÖöÜüÂâÎîÛû АаЁёЪъЫыЭэЯя 0–9 — “”„«»‘’… ×·№²°%€₼\u{ad}\u{a0}\n";
        let lacking: Vec<_> = letters.chars().filter(|letter| !is_in_typefaces(*letter)).collect();
        assert_eq!(lacking, Vec::<char>::new());
    }

    #[test]
    fn other_scripts_and_pictographs_are_not() {
        for letter in ['山', 'ქ', 'Հ', 'ع', '☺', '🎨'] {
            assert!(!is_in_typefaces(letter), "{letter}");
        }
    }
}
