//! A person; of the living only what a source says about their public work.

use super::date::HistoricDate;
use super::language::Localized;
use super::reference::Entry;

/// A person.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// What every item has.
    pub entry: Entry,
    /// Name and family name.
    pub name: Localized,
    /// What the person is known as.
    pub roles: Vec<Role>,
    /// When born.
    pub born: Option<HistoricDate>,
    /// When died.
    pub died: Option<HistoricDate>,
    /// Where born.
    pub birthplace: Option<Localized>,
}

/// What a person is known as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Role {
    Artist,
    Director,
    Writer,
    Official,
    Diplomat,
    Other,
}
