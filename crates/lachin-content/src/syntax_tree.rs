//! JSON for those who change a value of it and nothing else.

use jsonc_parser::ast;

use crate::json::{Lines, parse};

/// The syntax of a JSON file, with the place of every value in `text`; nothing where the folder would not be read with
/// it either.
pub fn syntax_tree(text: &str) -> Option<ast::Value<'_>> {
    parse(text, &Lines::of(text)).ok().map(|parsed| parsed.root)
}
