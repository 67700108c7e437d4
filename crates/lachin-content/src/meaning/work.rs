//! Works.

use super::entry::{EntryRules, TextRule, entry};
use super::link::{LinkedPerson, link, person};
use super::picture::HeroRule;
use super::scope::Scope;
use crate::model::{Creator, Kind, Localized, Reference, Work};
use crate::raw;

pub(super) fn work(scope: &Scope<'_>, written: raw::Work, reference: &Reference) -> Option<Work> {
    let rules = EntryRules {
        reference,
        name: written.name.as_ref(),
        hero: HeroRule::RealOnly,
        text: TextRule::Voluntary,
    };
    let names_hero = written.entry.hero.is_some();
    // A maker whose page is hidden or broken costs the work its maker's name at most, not the work its place.
    let creator = written.creator.map(|creator| match person(scope, creator) {
        Some(LinkedPerson::Person(id)) => Creator::Person(id),
        Some(LinkedPerson::Named(name)) => Creator::Named(name),
        None => Creator::Named(Localized::default()),
    });
    let venue = written.venue.as_ref().and_then(|venue| link(scope, Kind::Venue, venue));
    // A work is its picture: one whose picture may not be shown is absent.
    let entry = entry(scope, written.entry, &rules).filter(|entry| entry.hero.is_some() || !names_hero);
    Some(Work {
        entry: entry?,
        name: written.name?,
        work_type: written.work_type?,
        creator: creator?,
        date: written.date,
        technique: written.technique,
        owner: written.owner,
        inventory_number: written.inventory_number,
        dimensions: written.dimensions,
        venue,
    })
}
