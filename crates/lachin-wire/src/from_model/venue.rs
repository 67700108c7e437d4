//! Venues.

use lachin_content::model::{self, Kind};

use super::dye;
use super::view::View;
use crate::types::{Hours, Venue, VenueType, Weekday};

impl View<'_> {
    pub(super) fn venue(&self, venue: &model::Venue) -> Venue {
        let name = self.words_or(&venue.name, &venue.entry.id.0);
        let dye = dye::of_venue(venue);
        Venue {
            item: self.item(Kind::Venue, &venue.entry, name, dye, self.citations()),
            venue_type: venue_type(venue.venue_type),
            place: self.words_if(venue.location.place.as_ref()),
            address: self.words_if(venue.location.address.as_ref()),
            opened: venue.opened.map(|date| self.day(date)),
            hours: venue.hours.iter().map(hours).collect(),
            phone: venue.phone.clone(),
        }
    }
}

fn venue_type(venue_type: model::VenueType) -> VenueType {
    match venue_type {
        model::VenueType::Gallery => VenueType::Gallery,
        model::VenueType::CeramicsCentre => VenueType::CeramicsCentre,
        model::VenueType::FilmStudio => VenueType::FilmStudio,
        model::VenueType::Museum => VenueType::Museum,
        model::VenueType::Library => VenueType::Library,
        model::VenueType::Other => VenueType::Other,
    }
}

fn hours(hours: &model::Hours) -> Hours {
    Hours {
        days: hours.days.iter().copied().map(weekday).collect(),
        opens: hours.opens.clone(),
        closes: hours.closes.clone(),
    }
}

fn weekday(day: model::Weekday) -> Weekday {
    match day {
        model::Weekday::Monday => Weekday::Monday,
        model::Weekday::Tuesday => Weekday::Tuesday,
        model::Weekday::Wednesday => Weekday::Wednesday,
        model::Weekday::Thursday => Weekday::Thursday,
        model::Weekday::Friday => Weekday::Friday,
        model::Weekday::Saturday => Weekday::Saturday,
        model::Weekday::Sunday => Weekday::Sunday,
    }
}
