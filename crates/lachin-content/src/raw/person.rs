//! `person.json`.

use super::entry::Entry;
use super::short::{Name, PlaceName};
use crate::json::{At, Object};
use crate::model::{HistoricDate, Localized, Role};

/// A person as written.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) entry: Entry,
    pub(crate) name: Option<Localized>,
    pub(crate) roles: Option<Vec<Role>>,
    pub(crate) born: Option<At<HistoricDate>>,
    pub(crate) died: Option<At<HistoricDate>>,
    pub(crate) birthplace: Option<Localized>,
}

impl Person {
    pub(crate) fn read(object: &Object<'_>) -> Self {
        Self {
            entry: Entry::read(object),
            name: object.required("name").map(Name::shown),
            roles: object.required("roles"),
            born: object.optional("born"),
            died: object.optional("died"),
            birthplace: object.optional("birthplace").map(PlaceName::shown),
        }
    }
}
