//! The syntax of a JSON file: a tree with positions, or the line to look at.

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::tokens::{Token, TokenAndRange};
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};

/// A file without faults of syntax but commas.
pub(crate) struct Parsed<'t> {
    pub(crate) root: ast::Value<'t>,
    pub(crate) trailing_commas: Vec<TrailingComma>,
}

/// A comma before a closing bracket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TrailingComma {
    pub(crate) line: u32,
    pub(crate) bracket: char,
}

/// Why a file cannot be read, and at which line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SyntaxFault {
    CurlyQuotes { line: u32 },
    Invalid { line: u32 },
}

/// Where lines begin.
pub(crate) struct Lines {
    ends: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        Self {
            ends: text
                .bytes()
                .enumerate()
                .filter(|(_, byte)| *byte == b'\n')
                .map(|(at, _)| at)
                .collect(),
        }
    }

    /// The line, from 1, of a byte.
    pub(crate) fn at(&self, byte: usize) -> u32 {
        u32::try_from(self.ends.partition_point(|end| *end < byte)).map_or(u32::MAX, |line| line.saturating_add(1))
    }
}

/// Reads JSON, and of all that is often written instead only a comma too many.
pub(crate) fn parse<'t>(text: &'t str, lines: &Lines) -> Result<Parsed<'t>, SyntaxFault> {
    let strings = Strings::scan(text);
    if let Some(at) = strings.broken_by_line_end {
        let line = lines.at(at);
        return Err(match strings.first_curly_quote {
            Some(curly) if lines.at(curly) <= line => SyntaxFault::CurlyQuotes { line: lines.at(curly) },
            _ => SyntaxFault::Invalid { line },
        });
    }
    let collect = CollectOptions {
        comments: CommentCollectionStrategy::Off,
        tokens: true,
    };
    let result = match parse_to_ast(text, &collect, &strict_options()) {
        Ok(result) => result,
        Err(error) => {
            return Err(match strings.first_curly_quote {
                Some(at) => SyntaxFault::CurlyQuotes { line: lines.at(at) },
                None => SyntaxFault::Invalid {
                    line: lines.at(error.range().start.min(text.len())),
                },
            });
        }
    };
    let trailing_commas = trailing_commas(result.tokens.as_deref().unwrap_or_default(), lines);
    match result.value {
        Some(root) => Ok(Parsed { root, trailing_commas }),
        None => Err(SyntaxFault::Invalid { line: 1 }),
    }
}

fn strict_options() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: true,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

fn trailing_commas(tokens: &[TokenAndRange<'_>], lines: &Lines) -> Vec<TrailingComma> {
    tokens
        .windows(2)
        .filter_map(|pair| match (&pair[0].token, &pair[1].token) {
            (Token::Comma, Token::CloseBrace) => Some((pair[0].start(), '}')),
            (Token::Comma, Token::CloseBracket) => Some((pair[0].start(), ']')),
            _ => None,
        })
        .map(|(at, bracket)| TrailingComma {
            line: lines.at(at),
            bracket,
        })
        .collect()
}

/// What a look at the quotation marks alone can tell; it says more about a missing one than a parser can.
struct Strings {
    /// A string that does not end in its line.
    broken_by_line_end: Option<usize>,
    /// Outside of strings, or in one that does not end in its line.
    first_curly_quote: Option<usize>,
}

impl Strings {
    fn scan(text: &str) -> Self {
        let mut found = Self {
            broken_by_line_end: None,
            first_curly_quote: None,
        };
        let mut string_start = None;
        let mut curly_in_string = None;
        let mut is_escaped = false;
        for (at, letter) in text.char_indices() {
            let is_curly = matches!(letter, '“' | '”' | '„' | '«' | '»' | '‘' | '’');
            match (string_start, letter) {
                (Some(_), _) if is_escaped => is_escaped = false,
                (Some(_), '\\') => is_escaped = true,
                (Some(_), '"') => (string_start, curly_in_string) = (None, None),
                (Some(start), '\n') => {
                    found.broken_by_line_end = Some(start);
                    found.first_curly_quote = found.first_curly_quote.or(curly_in_string);
                    return found;
                }
                (Some(_), _) if is_curly => curly_in_string = curly_in_string.or(Some(at)),
                (None, '"') => string_start = Some(at),
                (None, _) if is_curly => found.first_curly_quote = found.first_curly_quote.or(Some(at)),
                _ => {}
            }
        }
        found.broken_by_line_end = string_start;
        found.first_curly_quote = found.first_curly_quote.or(curly_in_string);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> Option<SyntaxFault> {
        parse(text, &Lines::of(text)).err()
    }

    #[test]
    fn comma_before_a_closing_bracket_is_read_and_remembered() {
        let text = "{\n  \"a\": [1, 2,],\n}";
        let parsed = parse(text, &Lines::of(text)).unwrap();
        assert_eq!(
            parsed.trailing_commas,
            [
                TrailingComma { line: 2, bracket: ']' },
                TrailingComma { line: 2, bracket: '}' }
            ]
        );
    }

    #[test]
    fn missing_quote_is_found_in_its_own_line() {
        assert_eq!(
            fault("{\n  \"a\": \"b,\n  \"c\": 1\n}"),
            Some(SyntaxFault::Invalid { line: 2 })
        );
        assert_eq!(fault("{ \"a\": \"b"), Some(SyntaxFault::Invalid { line: 1 }));
    }

    #[test]
    fn curly_quotes_are_told_from_other_faults() {
        assert_eq!(fault("{\n  “a”: 1\n}"), Some(SyntaxFault::CurlyQuotes { line: 2 }));
        assert_eq!(
            fault("{\n  \"a\": \"b”,\n  \"c\": 1\n}"),
            Some(SyntaxFault::CurlyQuotes { line: 2 })
        );
        assert_eq!(fault("{ \"a\": \"“b”\" }"), None);
    }

    #[test]
    fn only_json_is_read() {
        for text in [
            "",
            "// a\n{}",
            "{ a: 1 }",
            "{ 'a': 1 }",
            "{ \"a\": 1 \"b\": 2 }",
            "{} {}",
            "{ \"a\": .5 }",
        ] {
            assert!(
                matches!(fault(text), Some(SyntaxFault::Invalid { line: 1 | 2 })),
                "{text}"
            );
        }
    }

    #[test]
    fn deep_nesting_is_refused_and_does_not_exhaust_the_stack() {
        assert!(fault(&"[".repeat(100_000)).is_some());
    }
}
