//! People.

use super::entry::{EntryRules, TextRule, entry};
use super::picture::HeroRule;
use super::scope::Scope;
use super::story::end_after;
use crate::model::{Person, Reference};
use crate::raw;

pub(super) fn person(scope: &Scope<'_>, written: raw::Person, reference: &Reference) -> Option<Person> {
    let rules = EntryRules {
        reference,
        name: written.name.as_ref(),
        hero: HeroRule::RealOnly,
        text: TextRule::Voluntary,
    };
    let born = written.born.map(|born| born.value);
    let died = end_after(scope, born, written.died);
    let entry = entry(scope, written.entry, &rules);
    Some(Person {
        entry: entry?,
        name: written.name?,
        roles: written.roles?,
        born,
        died,
        birthplace: written.birthplace,
    })
}
