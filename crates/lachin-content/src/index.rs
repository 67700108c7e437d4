//! Which items there are, and whether a link may lead to them.

use std::collections::HashMap;

use crate::model::{Kind, Localized};
use crate::nearest::{Names, Suggestion};

/// All items by kind and id.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Index {
    standings: HashMap<Kind, HashMap<String, Standing>>,
    /// Their ids.
    ids: HashMap<Kind, Names>,
    /// All items as they are referred to: `venues/yurd-gallery`, or `district`.
    references: Names,
    /// Of people, so that one whose page is hidden can still be named.
    names: HashMap<String, Localized>,
}

/// Whether an item is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Shown,
    /// By its publication, or by a `_`.
    Hidden,
    /// By a fault that has been reported at its own place: no fault of those who link to it.
    Faulty,
}

/// The kinds that have a folder of items each, and the folder.
pub const ITEM_FOLDERS: [(Kind, &str); 5] = [
    (Kind::Venue, "venues"),
    (Kind::Story, "stories"),
    (Kind::Work, "works"),
    (Kind::Film, "films"),
    (Kind::Person, "people"),
];

/// The folder of the district, which is also its id.
pub(crate) const DISTRICT: &str = "district";

impl Index {
    pub(crate) fn insert(&mut self, kind: Kind, id: String, standing: Standing) {
        let folder = ITEM_FOLDERS.iter().find(|(of, _)| *of == kind);
        self.references
            .insert(folder.map_or_else(|| id.clone(), |(_, folder)| format!("{folder}/{id}")));
        self.ids.entry(kind).or_default().insert(id.clone());
        self.standings.entry(kind).or_default().insert(id, standing);
    }

    pub(crate) fn insert_name(&mut self, person: String, name: Localized) {
        self.names.insert(person, name);
    }

    /// Takes over what another index knows of an item.
    pub(crate) fn take_over(&mut self, other: &Self, kind: Kind, id: &str) {
        if let Some(standing) = other.standing(kind, id) {
            self.insert(kind, id.to_owned(), standing);
        }
        if let Some(name) = other.name(id).filter(|_| kind == Kind::Person) {
            self.insert_name(id.to_owned(), name.clone());
        }
    }

    pub(crate) fn standing(&self, kind: Kind, id: &str) -> Option<Standing> {
        self.standings.get(&kind)?.get(id).copied()
    }

    /// What a person is called.
    pub(crate) fn name(&self, person: &str) -> Option<&Localized> {
        self.names.get(person)
    }

    /// What may be meant by an id that does not exist.
    pub(crate) fn suggest_id(&self, kind: Kind, written: &str) -> Suggestion {
        let ids = self.ids.get(&kind).into_iter().flat_map(|ids| ids.around(written));
        Suggestion::among(written, ids)
    }

    /// What may be meant by a reference that leads to nothing.
    pub(crate) fn suggest_reference(&self, written: &str) -> Suggestion {
        Suggestion::among(written, self.references.around(written))
    }
}
