//! What the attract loop shows.

use chrono::{Datelike, NaiveDate};
use lachin_content::model::{self, Kind, MomentDate};

use super::links::{Node, entries};
use crate::types::ItemKey;

/// A shorter loop tires those who wait beside it.
const FEWEST: usize = 6;
/// Nobody stays for a longer one.
const MOST: usize = 10;

/// What belongs to this day leads. Then featured items, then district, venues, stories and the rest, in the exhibition's
/// order: as many as are featured, but not fewer than six nor more than ten, and ten where none is featured.
pub(super) fn loop_of(model: &model::Exhibition, today: NaiveDate) -> Vec<ItemKey> {
    let mut keys = of_the_day(model, today);
    let featured = entries(model).filter(|(_, entry)| entry.featured);
    let rest = entries(model).filter(|(_, entry)| !entry.featured);
    let wanted = match featured.clone().count() {
        0 => MOST,
        count => (count + keys.len()).clamp(FEWEST, MOST),
    };
    for (node, _) in featured.chain(rest) {
        if keys.len() >= wanted {
            break;
        }
        let key = node.key();
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.truncate(wanted);
    keys
}

/// Days that come each year, moments of this very day, and stories that happen on it. A contested moment is never shown
/// without its attribution, for which a poster has no room.
fn of_the_day(model: &model::Exhibition, today: NaiveDate) -> Vec<ItemKey> {
    let moments = model
        .moments
        .iter()
        .filter(|moment| !moment.contested)
        .filter(|moment| match moment.date {
            MomentDate::Yearly { month, day, .. } => (month, day) == (today.month(), today.day()),
            MomentDate::Once(date) => date.day_known() == Some(today),
        });
    let moments = moments.map(|moment| Node::new(Kind::Moment, &moment.id.0));
    let stories = model.stories.iter().filter(|story| {
        let begins = story.date.day_known();
        let ends = story.end.and_then(|end| end.day_known()).or(begins);
        begins
            .zip(ends)
            .is_some_and(|(begins, ends)| (begins..=ends).contains(&today))
    });
    let stories = stories.map(|story| Node::new(Kind::Story, &story.entry.id.0));
    moments.chain(stories).map(Node::key).collect()
}
