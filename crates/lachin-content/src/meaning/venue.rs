//! Venues.

use super::entry::{EntryRules, TextRule, entry};
use super::picture::HeroRule;
use super::scope::Scope;
use crate::checks::NotYetSupplied;
use crate::model::{Entry, PictureKind, Reference, Venue};
use crate::raw;
use crate::wording::{Bilingual, Supply};

pub(super) fn venue(scope: &Scope<'_>, written: raw::Venue, reference: &Reference) -> Option<Venue> {
    let rules = EntryRules {
        reference,
        name: written.name.as_ref(),
        hero: HeroRule::RealOnly,
        text: TextRule::Needed,
    };
    let missing = missing_particulars(&written);
    let entry = entry(scope, written.entry, &rules);
    report_not_yet_supplied(scope, missing, entry.as_ref());
    Some(Venue {
        entry: entry?,
        name: written.name?,
        venue_type: written.venue_type?,
        location: written.location,
        opened: written.opened,
        hours: written.hours,
        phone: written.phone,
    })
}

fn missing_particulars(written: &raw::Venue) -> Vec<Supply> {
    [
        (Supply::Address, written.location.address.is_none()),
        (Supply::Hours, written.hours.is_empty()),
        (Supply::Coordinates, written.location.coordinates.is_none()),
        (Supply::OpeningDate, written.opened.is_none()),
    ]
    .into_iter()
    .filter_map(|(supply, is_missing)| is_missing.then_some(supply))
    .collect()
}

/// Of a venue that cannot be shown, nothing is asked of the venue.
fn report_not_yet_supplied(scope: &Scope<'_>, mut missing: Vec<Supply>, entry: Option<&Entry>) {
    let Some(entry) = entry else {
        return;
    };
    let mut pictures = entry.hero.iter().chain(&entry.gallery);
    if !pictures.any(|picture| picture.kind == PictureKind::Photo) {
        missing.push(Supply::Photograph);
    }
    if !missing.is_empty() {
        let words: Vec<Bilingual> = missing.into_iter().map(Supply::words).collect();
        scope.report(
            None,
            NotYetSupplied {
                keys: Bilingual::list(&words),
            },
        );
    }
}
