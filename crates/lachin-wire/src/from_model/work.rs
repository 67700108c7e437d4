//! Works.

use lachin_content::model::{self, Creator, Kind};

use super::view::View;
use crate::locale::Unit;
use crate::types::{Dimensions, Dye, Work, WorkType};

const MILLIMETERS_PER_CENTIMETER: f64 = 10.0;

impl View<'_> {
    pub(super) fn work(&self, work: &model::Work) -> Work {
        let name = self.words_or(&work.name, &work.entry.id.0);
        Work {
            item: self.item(Kind::Work, &work.entry, name, Dye::Indigo, self.citations()),
            work_type: work_type(work.work_type),
            creator: match &work.creator {
                Creator::Person(id) => Some(self.person_with_page(id)),
                Creator::Named(name) if name.0.is_empty() => None,
                Creator::Named(name) => Some(self.person_without_page(name)),
            },
            date: work.date.map(|date| self.day(date)),
            technique: self.words_if(work.technique.as_ref()),
            owner: self.words_if(work.owner.as_ref()),
            inventory_number: work.inventory_number.clone(),
            dimensions: work.dimensions.map(|dimensions| self.dimensions(dimensions)),
            venue: work.venue.as_ref().map(|venue| venue.0.clone()),
        }
    }

    fn dimensions(&self, dimensions: model::Dimensions) -> Dimensions {
        let sides = [dimensions.width_millimeters, dimensions.height_millimeters];
        let centimeters: Vec<f64> = sides
            .into_iter()
            .chain(dimensions.depth_millimeters)
            .map(|side| side / MILLIMETERS_PER_CENTIMETER)
            .collect();
        Dimensions {
            words: self.by_language(|locale| locale.sides(&centimeters, Unit::Centimeters)),
        }
    }
}

fn work_type(work_type: model::WorkType) -> WorkType {
    match work_type {
        model::WorkType::Painting => WorkType::Painting,
        model::WorkType::Graphic => WorkType::Graphic,
        model::WorkType::Sculpture => WorkType::Sculpture,
        model::WorkType::Ceramics => WorkType::Ceramics,
        model::WorkType::Textile => WorkType::Textile,
        model::WorkType::Photograph => WorkType::Photograph,
        model::WorkType::Illustration => WorkType::Illustration,
        model::WorkType::Object => WorkType::Object,
        model::WorkType::Other => WorkType::Other,
    }
}
