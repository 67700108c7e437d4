//! The exhibition's own file: its title, its page "About", and what it offers.

use super::picture::{HeroRule, Pictures};
use super::scope::Scope;
use super::text::{SourceMarks, texts};
use crate::checks::TextMissing;
use crate::model::{Exhibition, Section};
use crate::raw;

/// Understands the exhibition's own file. Whatever is missing in it is as in an empty exhibition; there are no items yet.
pub(crate) fn exhibition(scope: &Scope<'_>, written: raw::Exhibition) -> Exhibition {
    let languages = &scope.surroundings.languages;
    let empty = Exhibition::empty();
    let mut pictures = Pictures::open(scope);
    let hero = written
        .hero
        .as_ref()
        .and_then(|name| pictures.hero(name, HeroRule::Any));
    let gallery = written
        .gallery
        .iter()
        .filter_map(|name| pictures.picture(name))
        .collect();
    pictures.report_unused();
    let id = written.id.unwrap_or_else(|| empty.id.clone());
    let read = texts(
        scope,
        written.translations.as_ref(),
        written.title.as_ref(),
        &id,
        SourceMarks::Voluntary,
    );
    if read.as_ref().is_some_and(|read| read.is_missing) {
        scope.report(
            None,
            TextMissing {
                original: languages.original.clone(),
            },
        );
    }
    Exhibition {
        id,
        title: written.title.unwrap_or(empty.title),
        publisher: written.publisher.unwrap_or(empty.publisher),
        languages: languages.all.clone(),
        original: languages.original.clone(),
        fallback: languages.fallback.clone(),
        sections: written.sections.unwrap_or_else(|| Section::ALL.to_vec()),
        words: written.words,
        staff_help: written.staff_help,
        suggestions: written.suggestions,
        texts: read.map(|read| read.texts).unwrap_or_default(),
        hero,
        gallery,
        ..empty
    }
}
