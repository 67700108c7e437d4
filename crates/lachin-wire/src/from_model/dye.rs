//! The dye of a venue: by its type where the type has one, otherwise by its seed.

use lachin_content::model::{Venue, VenueType};
use lachin_ornament::Seed;

use crate::types::Dye;

pub(super) fn of_venue(venue: &Venue) -> Dye {
    match venue.venue_type {
        VenueType::CeramicsCentre => Dye::Madder,
        VenueType::Gallery => Dye::Indigo,
        VenueType::FilmStudio => Dye::Walnut,
        VenueType::Museum | VenueType::Library | VenueType::Other => of_seed(Seed::of(&venue.entry.id.0)),
    }
}

/// The first draws belong to the medallion; the one after them is the dye's.
fn of_seed(seed: Seed) -> Dye {
    const DRAWS_OF_THE_MEDALLION: usize = 3;
    let mut draws = seed.draws();
    for _ in 0..DRAWS_OF_THE_MEDALLION {
        draws.below(1);
    }
    match draws.below(4) {
        0 => Dye::Madder,
        1 => Dye::Indigo,
        2 => Dye::Walnut,
        _ => Dye::Sage,
    }
}
