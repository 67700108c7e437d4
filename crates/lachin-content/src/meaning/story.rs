//! Stories.

use super::entry::{EntryRules, TextRule, entry};
use super::link::{LinkedPerson, links, person};
use super::picture::HeroRule;
use super::scope::Scope;
use crate::checks::DateOrder;
use crate::json::At;
use crate::model::{HistoricDate, Kind, Participant, Reference, Story, Who};
use crate::raw;

pub(super) fn story(scope: &Scope<'_>, written: raw::Story, reference: &Reference) -> Option<Story> {
    // A story has no name but the title of its text.
    let rules = EntryRules {
        reference,
        name: None,
        hero: HeroRule::Any,
        text: TextRule::Needed,
    };
    let end = end_after(scope, written.date.as_ref().map(|date| date.value), written.end);
    let venues = links(scope, Kind::Venue, &written.venues);
    let films = links(scope, Kind::Film, &written.films);
    let participant = |written: raw::Participant| {
        let who = match person(scope, written.who)? {
            LinkedPerson::Person(id) => Who::Person(id),
            LinkedPerson::Named(name) => Who::Named(name),
        };
        Some(Participant {
            who,
            role: written.role,
        })
    };
    let people = written.people.into_iter().filter_map(participant).collect();
    let entry = entry(scope, written.entry, &rules);
    Some(Story {
        entry: entry?,
        story_type: written.story_type?,
        date: written.date?.value,
        date_of: written.date_of?,
        end,
        place: written.place?,
        venues,
        films,
        people,
    })
}

/// The end, unless it comes before the start.
pub(super) fn end_after(
    scope: &Scope<'_>,
    start: Option<HistoricDate>,
    end: Option<At<HistoricDate>>,
) -> Option<HistoricDate> {
    let end = end?;
    if let Some(start) = start
        && DateOrder::applies_to(&start, &end.value)
    {
        scope.report(end.line, DateOrder::new(&start, &end.value));
        return None;
    }
    Some(end.value)
}
