//! Links from one item to another.

use super::scope::Scope;
use crate::checks::{ReferenceHidden, ReferenceUnknown};
use crate::index::{DISTRICT, ITEM_FOLDERS, Standing};
use crate::json::At;
use crate::model::{Id, Kind, Localized, Reference};
use crate::raw::PersonOrName;

/// Someone with a page that may be linked, or a name.
pub(super) enum LinkedPerson {
    Person(Id),
    Named(Localized),
}

/// The item of a kind with this id, if it is shown; reports one that is hidden or does not exist.
pub(super) fn link(scope: &Scope<'_>, kind: Kind, id: &At<String>) -> Option<Id> {
    let index = &scope.surroundings.index;
    match index.standing(kind, &id.value) {
        Some(Standing::Shown) => Some(Id(id.value.clone())),
        Some(Standing::Faulty) => None,
        Some(Standing::Hidden) => {
            scope.report(id.line, ReferenceHidden { id: id.value.clone() });
            None
        }
        None => {
            let suggestion = index.suggest_id(kind, &id.value);
            scope.report(
                id.line,
                ReferenceUnknown {
                    id: id.value.clone(),
                    suggestion,
                },
            );
            None
        }
    }
}

/// All of them that are shown, each once.
pub(super) fn links(scope: &Scope<'_>, kind: Kind, ids: &[At<String>]) -> Vec<Id> {
    let mut links = Vec::new();
    for id in ids.iter().filter_map(|id| link(scope, kind, id)) {
        if !links.contains(&id) {
            links.push(id);
        }
    }
    links
}

/// The items of any kind that are shown, each once; `of` is the item that names them.
pub(super) fn references(scope: &Scope<'_>, references: &[At<String>], of: Option<&Reference>) -> Vec<Reference> {
    let mut linked = Vec::new();
    for reference in references.iter().filter_map(|reference| resolve(scope, reference)) {
        if Some(&reference) != of && !linked.contains(&reference) {
            linked.push(reference);
        }
    }
    linked
}

/// A person whose page is hidden is still named; one that does not exist is not.
pub(super) fn person(scope: &Scope<'_>, person: PersonOrName) -> Option<LinkedPerson> {
    match person {
        PersonOrName::Named(name) => Some(LinkedPerson::Named(name)),
        PersonOrName::Person(id) => match link(scope, Kind::Person, &id) {
            Some(id) => Some(LinkedPerson::Person(id)),
            None => scope
                .surroundings
                .index
                .name(&id.value)
                .cloned()
                .map(LinkedPerson::Named),
        },
    }
}

fn resolve(scope: &Scope<'_>, reference: &At<String>) -> Option<Reference> {
    let index = &scope.surroundings.index;
    let parsed = parse(&reference.value);
    let standing = parsed
        .as_ref()
        .and_then(|parsed| index.standing(parsed.kind, &parsed.id.0));
    match standing {
        Some(Standing::Shown) => parsed,
        Some(Standing::Faulty) => None,
        Some(Standing::Hidden) => {
            scope.report(
                reference.line,
                ReferenceHidden {
                    id: reference.value.clone(),
                },
            );
            None
        }
        None => {
            let suggestion = index.suggest_reference(&reference.value);
            scope.report(
                reference.line,
                ReferenceUnknown {
                    id: reference.value.clone(),
                    suggestion,
                },
            );
            None
        }
    }
}

fn parse(text: &str) -> Option<Reference> {
    if text == DISTRICT {
        return Some(Reference {
            kind: Kind::District,
            id: Id(DISTRICT.into()),
        });
    }
    let (folder, id) = text.split_once('/')?;
    let (kind, _) = ITEM_FOLDERS.iter().find(|(_, of)| *of == folder)?;
    Some(Reference {
        kind: *kind,
        id: Id(id.into()),
    })
}
