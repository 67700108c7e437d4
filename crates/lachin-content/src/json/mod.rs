//! JSON with positions: syntax first, then values one by one.

mod document;
mod plain;
pub(crate) mod schema;
mod syntax;
mod value;

pub(crate) use document::{Document, Sink};
pub(crate) use schema::Schema;
pub(crate) use syntax::{Lines, SyntaxFault, parse};
pub(crate) use value::{At, Choice, Object, Value, Written};
