//! The order of lists in each language.

use lachin_content::model;

use super::view::{Reader, View};
use crate::types::{ByLanguage, Orders};

/// An item of a list: the curator's place for it, its names, its id.
type Listed<'m> = (&'m model::Entry, &'m model::Localized);

impl View<'_> {
    pub(super) fn orders(&self, model: &model::Exhibition) -> ByLanguage<Orders> {
        let of = |reader: &Reader<'_>| Orders {
            venues: self.order(reader, model.venues.iter().map(|venue| (&venue.entry, &venue.name))),
            works: self.order(reader, model.works.iter().map(|work| (&work.entry, &work.name))),
            films: self.order(reader, model.films.iter().map(|film| (&film.entry, &film.name))),
            people: self.order(reader, model.people.iter().map(|person| (&person.entry, &person.name))),
        };
        self.readers()
            .iter()
            .map(|reader| (reader.language.tag().to_owned(), of(reader)))
            .collect()
    }

    /// Lower `order` first, the rest by name in the reader's language; of one name, by id.
    fn order<'m>(&self, reader: &Reader<'_>, items: impl Iterator<Item = Listed<'m>>) -> Vec<String> {
        let mut items: Vec<_> = items
            .map(|(entry, name)| {
                (
                    entry.order.unwrap_or(u16::MAX),
                    self.words_for(reader, name),
                    entry.id.0.as_str(),
                )
            })
            .collect();
        items.sort_by(|(order, name, id), (other_order, other_name, other_id)| {
            let by_name = || reader.locale.compare(name, other_name);
            order.cmp(other_order).then_with(by_name).then_with(|| id.cmp(other_id))
        });
        items.into_iter().map(|(_, _, id)| id.to_owned()).collect()
    }
}
