//! People.

use lachin_content::model::{self, Kind, Role};

use super::view::View;
use crate::types::{Dye, Person, PersonRole};

impl View<'_> {
    pub(super) fn person(&self, person: &model::Person) -> Person {
        let name = self.words_or(&person.name, &person.entry.id.0);
        Person {
            item: self.item(Kind::Person, &person.entry, name, Dye::Madder, self.citations()),
            roles: person.roles.iter().copied().map(role).collect(),
            born: person.born.map(|date| self.day(date)),
            died: person.died.map(|date| self.day(date)),
            birthplace: self.words_if(person.birthplace.as_ref()),
        }
    }
}

fn role(role: Role) -> PersonRole {
    match role {
        Role::Artist => PersonRole::Artist,
        Role::Director => PersonRole::Director,
        Role::Writer => PersonRole::Writer,
        Role::Official => PersonRole::Official,
        Role::Diplomat => PersonRole::Diplomat,
        Role::Other => PersonRole::Other,
    }
}
