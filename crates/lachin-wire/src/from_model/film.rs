//! Films.

use lachin_content::model::{self, Director, Kind, Localized};

use super::view::View;
use crate::locale::Unit;
use crate::types::{Dye, Film, FilmType, Words};

impl View<'_> {
    pub(super) fn film(&self, film: &model::Film) -> Film {
        let name = self.words_or(&film.name, &film.entry.id.0);
        Film {
            item: self.item(Kind::Film, &film.entry, name, Dye::Walnut, self.citations()),
            film_type: film_type(film.film_type),
            directors: film
                .directors
                .iter()
                .map(|director| match director {
                    Director::Person(id) => self.person_with_page(id),
                    Director::Named(name) => self.person_without_page(name),
                })
                .collect(),
            original_title: film.original_title.as_deref().map(|title| original(title, &film.name)),
            date: film.date.map(|date| self.day(date)),
            length: film
                .minutes
                .map(|minutes| self.by_language(|locale| locale.figure(f64::from(minutes), Unit::Minutes).whole)),
            has_recording: film.recording.is_some(),
        }
    }
}

/// An original title is in the language in which the film is called the same.
fn original(title: &str, name: &Localized) -> Words {
    let own = name.0.iter().find(|(_, name)| *name == title);
    Words {
        text: title.to_owned(),
        language: own.map_or("und", |(language, _)| language.tag()).to_owned(),
    }
}

fn film_type(film_type: model::FilmType) -> FilmType {
    match film_type {
        model::FilmType::Feature => FilmType::Feature,
        model::FilmType::Documentary => FilmType::Documentary,
        model::FilmType::Short => FilmType::Short,
        model::FilmType::Animation => FilmType::Animation,
        model::FilmType::Clip => FilmType::Clip,
        model::FilmType::Other => FilmType::Other,
    }
}
