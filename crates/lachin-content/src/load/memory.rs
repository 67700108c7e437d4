//! What was read of a folder, so that an item that was not touched since need not be read again.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::item::{Place, Understood};
use crate::extent::Extent;
use crate::index::Index;
use crate::languages::Languages;
use crate::sources::Sources;
use crate::surroundings::Surroundings;
use crate::watch::WatchWords;

/// What was read of a folder, item by item. It is of use while nothing changes but items, and nothing about these that
/// others refer to; otherwise everything is read again.
#[derive(Debug, Default)]
pub struct Memory(Option<LastLoad>);

#[derive(Debug)]
struct LastLoad {
    against: Against,
    now: NaiveDateTime,
    /// When a date in the folder takes effect next.
    until: Option<NaiveDateTime>,
    index: Index,
    items: HashMap<String, Understood>,
}

/// What all items were read against, but for the time.
#[derive(Debug, Clone, PartialEq)]
struct Against {
    floor: NaiveDate,
    is_preview: bool,
    languages: Languages,
    watch_words: WatchWords,
    sources: Sources,
}

impl Against {
    fn of(surroundings: &Surroundings) -> Self {
        Self {
            floor: surroundings.clock.floor,
            is_preview: surroundings.is_preview,
            languages: surroundings.languages.clone(),
            watch_words: surroundings.watch_words.clone(),
            sources: surroundings.sources.clone(),
        }
    }
}

/// Items that need not be read again, as far as is known before the others are read.
pub(super) struct Recalled {
    last: LastLoad,
    pub(super) places: Vec<Place>,
}

impl Memory {
    /// Takes those out of `places` that were not touched since, and makes them known to those that link to them. What was
    /// remembered is gone afterwards.
    pub(super) fn recall(
        &mut self,
        extent: &Extent,
        places: &mut Vec<Place>,
        surroundings: &Surroundings,
        index: &mut Index,
    ) -> Option<Recalled> {
        let last = self.0.take()?;
        let Extent::Items(touched) = extent else { return None };
        let now = surroundings.clock.now;
        let is_same_time =
            now >= last.now && now.date() == last.now.date() && last.until.is_none_or(|until| now < until);
        if !is_same_time || last.against != Against::of(surroundings) {
            return None;
        }
        let is_known = |place: &Place| last.items.contains_key(&place.path) && !touched.contains(&place.path);
        let (known, others) = std::mem::take(places).into_iter().partition(is_known);
        *places = others;
        let recalled = Recalled { last, places: known };
        for place in &recalled.places {
            index.take_over(&recalled.last.index, place.reference.kind, &place.reference.id.0);
        }
        Some(recalled)
    }

    /// Remembers a load.
    pub(super) fn remember(&mut self, surroundings: &Surroundings, items: HashMap<String, Understood>) {
        self.0 = Some(LastLoad {
            against: Against::of(surroundings),
            now: surroundings.clock.now,
            until: surroundings.agenda.next(),
            index: surroundings.index.clone(),
            items,
        });
    }
}

impl Recalled {
    /// What was understood of the items, where all that they may refer to is as it was.
    pub(super) fn into_understood(
        mut self,
        surroundings: &Surroundings,
    ) -> Result<Vec<(String, Understood)>, Vec<Place>> {
        if self.last.index != surroundings.index {
            return Err(self.places);
        }
        // Their dates still count.
        if let Some(until) = self.last.until {
            surroundings.agenda.note(until);
        }
        let understood = self
            .places
            .into_iter()
            .filter_map(|place| self.last.items.remove_entry(&place.path));
        Ok(understood.collect())
    }
}
