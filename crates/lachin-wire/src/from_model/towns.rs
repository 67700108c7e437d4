//! What says where in the district it is, town by town.

use lachin_content::model::{self, Localized};

use super::links::Node;
use super::place::{Home, is_short_for};

/// A town, or the district at large, with what is there.
pub(super) struct Found<'a> {
    pub(super) name: &'a Localized,
    pub(super) is_district: bool,
    pub(super) items: Vec<Node<'a>>,
}

/// The known place first, even if nothing is said to be there; then other towns as they are met; last, what lies
/// somewhere in the district.
pub(super) fn of<'a>(district: &'a model::District, model: &'a model::Exhibition, home: &Home<'a>) -> Vec<Found<'a>> {
    let empty = |name: &'a Localized, is_district: bool| Found {
        name,
        is_district,
        items: Vec::new(),
    };
    let mut towns: Vec<_> = district.point.iter().map(|point| empty(&point.name, false)).collect();
    let mut at_large = empty(&district.name, true);
    for (item, place) in home.places_within(model) {
        // A plain name that could mean both is the town's.
        let known = towns
            .iter_mut()
            .find(|town| is_short_for(place, town.name) || is_short_for(town.name, place));
        match known {
            Some(town) => town.items.push(item),
            None if is_short_for(place, &district.name) => at_large.items.push(item),
            None => towns.push(Found {
                items: vec![item],
                ..empty(place, false)
            }),
        }
    }
    towns.extend((!at_large.items.is_empty()).then_some(at_large));
    towns
}
