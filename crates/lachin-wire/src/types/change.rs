//! What has become of an exhibition, so that one changed text does not hand everything over again.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::exhibition::Exhibition;
use super::item::ItemKey;
use super::kinds::{Film, Moment, Person, Story, Venue, Work};

/// The difference between two exhibitions, the earlier of which the page has.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// The revision of the earlier one.
    pub since: String,
    /// The later one without what follows: those lists are empty in it.
    pub rest: Exhibition,
    /// The venues.
    pub venues: ListChange<Venue>,
    /// The stories.
    pub stories: ListChange<Story>,
    /// The works.
    pub works: ListChange<Work>,
    /// The films.
    pub films: ListChange<Film>,
    /// The people.
    pub people: ListChange<Person>,
    /// The moments.
    pub moments: ListChange<Moment>,
}

/// What has become of a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListChange<T> {
    /// The ids of all that is in it now, in order; none where they are the same as before.
    pub ids: Option<Vec<String>>,
    /// What is new in it, or other than before.
    pub renewed: Vec<T>,
}

impl Change {
    /// The difference between two exhibitions.
    pub fn between(before: &Exhibition, after: &Exhibition) -> Self {
        Self {
            since: before.revision.clone(),
            rest: without_lists(after),
            venues: ListChange::between(&before.venues, &after.venues, |venue| &venue.item.key),
            stories: ListChange::between(&before.stories, &after.stories, |story| &story.item.key),
            works: ListChange::between(&before.works, &after.works, |work| &work.item.key),
            films: ListChange::between(&before.films, &after.films, |film| &film.item.key),
            people: ListChange::between(&before.people, &after.people, |person| &person.item.key),
            moments: ListChange::between(&before.moments, &after.moments, |moment| &moment.key),
        }
    }
}

fn without_lists(exhibition: &Exhibition) -> Exhibition {
    Exhibition {
        revision: exhibition.revision.clone(),
        problem: exhibition.problem,
        languages: exhibition.languages.clone(),
        default_language: exhibition.default_language.clone(),
        title: exhibition.title.clone(),
        publisher: exhibition.publisher.clone(),
        about: exhibition.about.clone(),
        hero: exhibition.hero.clone(),
        sections: exhibition.sections.clone(),
        renamed_words: exhibition.renamed_words.clone(),
        staff_help: exhibition.staff_help.clone(),
        attract: exhibition.attract.clone(),
        district: exhibition.district.clone(),
        venues: Vec::new(),
        stories: Vec::new(),
        works: Vec::new(),
        films: Vec::new(),
        people: Vec::new(),
        moments: Vec::new(),
        sources: exhibition.sources.clone(),
        orders: exhibition.orders.clone(),
        ornaments: exhibition.ornaments.clone(),
    }
}

impl<T: Clone + PartialEq> ListChange<T> {
    fn between(before: &[T], after: &[T], key: impl Fn(&T) -> &ItemKey) -> Self {
        let known: HashMap<_, _> = before.iter().map(|item| (&key(item).id, item)).collect();
        let is_same_order = before.iter().map(&key).eq(after.iter().map(&key));
        let is_renewed = |item: &&T| known.get(&key(item).id) != Some(item);
        Self {
            ids: (!is_same_order).then(|| after.iter().map(|item| key(item).id.clone()).collect()),
            renewed: after.iter().filter(is_renewed).cloned().collect(),
        }
    }
}
