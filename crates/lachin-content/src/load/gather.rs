//! From items to an exhibition: in order, and with links only to what is shown.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};

use super::item::Understood;
use super::top::{Cited, SOURCES};
use crate::checks::SourceNotUsed;
use crate::meaning::Item;
use crate::model::{
    Creator, Director, Entry, Exhibition, Film, HistoricDate, Id, Kind, Localized, Moment, Reference, Story, Who, Work,
};
use crate::report::Report;
use crate::surroundings::Surroundings;

/// What is shown, for the links that lead to it.
struct Shown<'s> {
    references: HashSet<Reference>,
    surroundings: &'s Surroundings,
}

/// Puts everything together.
pub(super) fn gather(
    about: Cited<Exhibition>,
    timeline: Cited<Vec<Moment>>,
    understood: Vec<Understood>,
    surroundings: Surroundings,
    report: &Report,
) -> Exhibition {
    let mut exhibition = about.value;
    let mut cited = about.cited;
    cited.extend(timeline.cited);
    exhibition.moments = timeline.value;
    let mut references = HashSet::new();
    for Understood {
        reference,
        item,
        report: own,
        cited: own_cited,
    } in understood
    {
        report.take_over(own);
        cited.extend(own_cited);
        if let Some(item) = item {
            references.insert(reference);
            place(&mut exhibition, item);
        }
    }
    let shown = Shown {
        references,
        surroundings: &surroundings,
    };
    shown.keep_links(&mut exhibition);
    sort(&mut exhibition);
    let offered = std::mem::take(&mut exhibition.sections);
    let mut seen = BTreeSet::new();
    exhibition.sections = offered
        .into_iter()
        .filter(|section| exhibition.has(*section) && seen.insert(*section))
        .collect();
    report_unused_sources(&surroundings, &cited, report);
    exhibition.sources = surroundings.sources.into_usable();
    exhibition
}

fn place(exhibition: &mut Exhibition, item: Item) {
    match item {
        Item::District(district) => exhibition.district = Some(district),
        Item::Venue(venue) => exhibition.venues.push(venue),
        Item::Story(story) => exhibition.stories.push(story),
        Item::Work(work) => exhibition.works.push(work),
        Item::Film(film) => exhibition.films.push(film),
        Item::Person(person) => exhibition.people.push(person),
    }
}

impl Shown<'_> {
    /// Takes out the links to items that were left out for a fault of their own: that fault has been reported.
    fn keep_links(&self, exhibition: &mut Exhibition) {
        for entry in entries(exhibition) {
            entry.related.retain(|reference| self.references.contains(reference));
        }
        for moment in &mut exhibition.moments {
            moment.links.retain(|reference| self.references.contains(reference));
        }
        for Story {
            venues, films, people, ..
        } in &mut exhibition.stories
        {
            venues.retain(|id| self.has(Kind::Venue, id));
            films.retain(|id| self.has(Kind::Film, id));
            people.retain_mut(|participant| match &participant.who {
                Who::Person(id) if !self.has(Kind::Person, id) => {
                    let name = self.name(id);
                    name.map(|name| participant.who = Who::Named(name)).is_some()
                }
                _ => true,
            });
        }
        for Film { directors, .. } in &mut exhibition.films {
            directors.retain_mut(|director| match director {
                Director::Person(id) if !self.has(Kind::Person, id) => {
                    self.name(id).map(|name| *director = Director::Named(name)).is_some()
                }
                _ => true,
            });
        }
        for Work { creator, venue, .. } in &mut exhibition.works {
            venue.take_if(|id| !self.has(Kind::Venue, id));
            if let Creator::Person(id) = creator
                && !self.has(Kind::Person, id)
            {
                *creator = Creator::Named(self.name(id).unwrap_or_default());
            }
        }
    }

    fn has(&self, kind: Kind, id: &Id) -> bool {
        self.references.contains(&Reference { kind, id: id.clone() })
    }

    /// A person who has no page is still named.
    fn name(&self, id: &Id) -> Option<Localized> {
        self.surroundings.index.name(&id.0).cloned()
    }
}

fn entries(exhibition: &mut Exhibition) -> impl Iterator<Item = &mut Entry> {
    let district = exhibition.district.iter_mut().map(|district| &mut district.entry);
    district
        .chain(exhibition.venues.iter_mut().map(|venue| &mut venue.entry))
        .chain(exhibition.stories.iter_mut().map(|story| &mut story.entry))
        .chain(exhibition.works.iter_mut().map(|work| &mut work.entry))
        .chain(exhibition.films.iter_mut().map(|film| &mut film.entry))
        .chain(exhibition.people.iter_mut().map(|person| &mut person.entry))
}

/// By the curator's order; what has none comes after what has one.
fn sort(exhibition: &mut Exhibition) {
    fn place(entry: &Entry) -> (bool, Option<u16>, Id) {
        (entry.order.is_none(), entry.order, entry.id.clone())
    }
    fn place_of_story(story: &Story) -> (bool, Option<u16>, Reverse<HistoricDate>, Id) {
        let (is_unordered, order, id) = place(&story.entry);
        (is_unordered, order, Reverse(story.date), id)
    }
    exhibition.venues.sort_by_cached_key(|venue| place(&venue.entry));
    exhibition.stories.sort_by_cached_key(place_of_story);
    exhibition.works.sort_by_cached_key(|work| place(&work.entry));
    exhibition.films.sort_by_cached_key(|film| place(&film.entry));
    exhibition.people.sort_by_cached_key(|person| place(&person.entry));
}

fn report_unused_sources(surroundings: &Surroundings, cited: &BTreeSet<String>, report: &Report) {
    for (id, line) in surroundings
        .sources
        .listed()
        .iter()
        .filter(|(id, _)| !cited.contains(id))
    {
        report.add(SOURCES, *line, SourceNotUsed { id: id.clone() });
    }
}
