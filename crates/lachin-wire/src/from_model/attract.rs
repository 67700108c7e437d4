//! What the attract loop shows.

use lachin_content::model;

use super::links::entries;
use crate::types::ItemKey;

/// A shorter loop tires those who wait beside it.
const FEWEST: usize = 6;
/// Nobody stays for a longer one.
const MOST: usize = 10;

/// Featured items first, then district, venues, stories and the rest, in the exhibition's order: as many as are featured,
/// but not fewer than six nor more than ten, and ten where none is featured.
pub(super) fn loop_of(model: &model::Exhibition) -> Vec<ItemKey> {
    let featured = entries(model).filter(|(_, entry)| entry.featured);
    let rest = entries(model).filter(|(_, entry)| !entry.featured);
    let wanted = match featured.clone().count() {
        0 => MOST,
        count => count.clamp(FEWEST, MOST),
    };
    featured.chain(rest).map(|(node, _)| node.key()).take(wanted).collect()
}
