//! The timeline.

use std::collections::HashSet;

use super::fact::backing;
use super::link::references;
use super::scope::Scope;
use super::story::end_after;
use crate::model::{Moment, MomentDate};
use crate::raw;

/// The moments that can be shown, in the order of time.
pub(crate) fn timeline(scope: &Scope<'_>, written: Vec<raw::Moment>) -> Vec<Moment> {
    let mut ids = HashSet::new();
    let moment = |written: raw::Moment| {
        let backing = backing(scope, &written.claim, &mut ids);
        let start = match written.date {
            MomentDate::Once(date) => date,
            MomentDate::Yearly { since, .. } => since,
        };
        let end = end_after(scope, Some(start), written.end);
        let links = references(scope, &written.links, None);
        Some(Moment {
            id: written.claim.id,
            title: written.title,
            date: written.date,
            date_of: written.date_of,
            end,
            text: written.text,
            sources: backing?.sources,
            contested: written.claim.contested,
            attribution: written.claim.attribution,
            links,
        })
    };
    let mut moments: Vec<Moment> = written.into_iter().filter_map(moment).collect();
    moments.sort_by_key(|moment| place_in_time(&moment.date));
    moments
}

/// A year stands before its months and a month before its days; a yearly day after what happened at its `since`.
fn place_in_time(date: &MomentDate) -> (i32, Option<u32>, Option<u32>, bool) {
    match date {
        MomentDate::Once(date) => (date.year, date.month, date.day, false),
        MomentDate::Yearly { since, .. } => (since.year, since.month, since.day, true),
    }
}
