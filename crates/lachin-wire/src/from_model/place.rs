//! Which places lie in the district.

use std::collections::BTreeSet;

use lachin_content::model::{self, Kind, Language, Localized};

use super::links::Node;

/// The names by which the district and its towns are known here.
pub(super) struct Home<'a> {
    names: BTreeSet<(&'a Language, &'a str)>,
}

impl<'a> Home<'a> {
    pub(super) fn of(model: &'a model::Exhibition) -> Self {
        let district = model.district.iter();
        let own =
            district.flat_map(|district| [Some(&district.name), district.point.as_ref().map(|point| &point.name)]);
        let towns = model.venues.iter().map(|venue| venue.location.place.as_ref());
        let localized = own.chain(towns).flatten();
        Self {
            names: localized
                .flat_map(|name| &name.0)
                .map(|(language, name)| (language, name.as_str()))
                .collect(),
        }
    }

    /// Whether a place is the district, its known point, or the town of a venue, by its words in any language. A shorter
    /// form counts ("Laçın" is "Laçın rayonu"), and what follows a comma does not.
    pub(super) fn has(&self, place: &Localized) -> bool {
        place.0.iter().any(|(language, place)| {
            let place = own_words(place);
            // No letter sorts before a space, so the name itself or a longer form of it is the next in order.
            let next = self.names.range((language, place)..).next();
            next.is_some_and(|(found, name)| *found == language && begins_with(name, place))
        })
    }

    /// The items that say where in the district they are.
    pub(super) fn places_within(
        &self,
        model: &'a model::Exhibition,
    ) -> impl Iterator<Item = (Node<'a>, &'a Localized)> {
        let venues = model.venues.iter().filter_map(|venue| {
            Some((
                Node::new(Kind::Venue, &venue.entry.id.0),
                venue.location.place.as_ref()?,
            ))
        });
        let stories = model.stories.iter().filter(|story| self.has(&story.place));
        venues.chain(stories.map(|story| (Node::new(Kind::Story, &story.entry.id.0), &story.place)))
    }
}

/// Whether a place is what a name means, by its words in any language: the name itself or a shorter form of it.
pub(super) fn is_short_for(place: &Localized, name: &Localized) -> bool {
    place.0.iter().any(|(language, place)| {
        let name = name.0.get(language);
        name.is_some_and(|name| begins_with(name, own_words(place)))
    })
}

/// What follows a comma says where the place lies, not what it is called.
fn own_words(place: &str) -> &str {
    place.split(',').next().unwrap_or_default().trim_end()
}

/// Whether a name begins with all words of a place.
fn begins_with(name: &str, place: &str) -> bool {
    name.strip_prefix(place)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}
