//! The district.

use lachin_content::model::{self, Kind};

use super::fact::ids;
use super::view::View;
use super::{locator, towns};
use crate::locale::Unit;
use crate::types::{Direction, District, Dye, Neighbour, NeighbourKind, Peak, Point, River, Town};

impl View<'_> {
    pub(super) fn district(&self, district: &model::District, model: &model::Exhibition) -> District {
        let mut citations = self.citations();
        district
            .neighbours
            .iter()
            .for_each(|neighbour| citations.add_all(&neighbour.sources));
        district
            .rivers
            .iter()
            .for_each(|river| citations.add_all(&river.sources));
        district.peak.iter().for_each(|peak| citations.add_all(&peak.sources));
        district
            .point
            .iter()
            .for_each(|point| citations.add_all(&point.sources));
        let name = self.words_or(&district.name, &district.entry.id.0);
        let mut neighbours: Vec<_> = district
            .neighbours
            .iter()
            .map(|neighbour| self.neighbour(neighbour))
            .collect();
        neighbours.sort_by_key(|neighbour| neighbour.direction);
        District {
            item: self.item(Kind::District, &district.entry, name, Dye::Sage, citations),
            neighbours,
            rivers: district.rivers.iter().map(|river| self.river(river)).collect(),
            peak: district.peak.as_ref().map(|peak| Peak {
                name: self.words_or(&peak.name, ""),
                height: self.figure(peak.height_meters, Unit::Meters),
                height_meters: peak.height_meters,
                scale: self.scale(peak.height_meters, Unit::Meters),
                sources: ids(&peak.sources),
            }),
            point: district.point.as_ref().map(|point| Point {
                name: self.words_or(&point.name, ""),
                latitude: point.latitude,
                longitude: point.longitude,
                sources: ids(&point.sources),
            }),
            locator: district.point.as_ref().and_then(locator::of),
            towns: towns::of(district, model, &self.home)
                .into_iter()
                .map(|found| self.town(&found))
                .collect(),
            land: self.land(&district.entry.facts),
        }
    }

    fn town(&self, found: &towns::Found<'_>) -> Town {
        Town {
            name: self.words_or(found.name, ""),
            is_district: found.is_district,
            items: found.items.iter().map(|item| item.key()).collect(),
        }
    }

    fn neighbour(&self, neighbour: &model::Neighbour) -> Neighbour {
        Neighbour {
            direction: match neighbour.direction {
                model::Direction::North => Direction::North,
                model::Direction::NorthEast => Direction::NorthEast,
                model::Direction::East => Direction::East,
                model::Direction::SouthEast => Direction::SouthEast,
                model::Direction::South => Direction::South,
                model::Direction::SouthWest => Direction::SouthWest,
                model::Direction::West => Direction::West,
                model::Direction::NorthWest => Direction::NorthWest,
            },
            name: self.words_or(&neighbour.name, ""),
            kind: match neighbour.kind {
                model::NeighbourKind::District => NeighbourKind::District,
                model::NeighbourKind::Country => NeighbourKind::Country,
            },
            sources: ids(&neighbour.sources),
        }
    }

    fn river(&self, river: &model::River) -> River {
        River {
            id: river.id.0.clone(),
            name: self.words_or(&river.name, &river.id.0),
            into: river.into.as_ref().map(|into| into.0.clone()),
            length: river
                .length_kilometers
                .map(|length| self.figure(length, Unit::Kilometers)),
            sources: ids(&river.sources),
        }
    }
}
