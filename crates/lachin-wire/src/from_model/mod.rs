//! From the exhibition as meant to the exhibition as shown.
//!
//! One file a kind, and one for each thing that crosses kinds: which language is read (`view.rs`), links shown at both
//! ends (`links.rs`), numbers of sources (`citations.rs`), dyes, medallions, orders of lists, the attract loop. The same
//! model always gives the same bytes.

mod attract;
mod citations;
mod date;
mod district;
mod dye;
mod fact;
mod film;
mod item;
mod land;
mod links;
mod locator;
mod medallions;
mod moment;
mod orders;
mod parallel;
mod person;
mod picture;
mod place;
mod report;
mod screen;
mod sections;
mod source;
mod story;
mod text;
mod towns;
mod venue;
mod view;
mod work;

use std::collections::BTreeMap;
use std::io::BufWriter;

use chrono::NaiveDate;
use lachin_content::model;
use lachin_media::ContentHash;

use crate::locale::endonym;
use crate::types::{Exhibition, LanguageChoice, Ornaments, Placeholder, Problem};
use view::View;

/// So many bytes are hashed at once.
const AT_ONCE: usize = 64 * 1024;

impl Exhibition {
    /// Makes the exhibition as the page sees it, with every string written for every language.
    ///
    /// `today` is the day in Baku: what belongs to it leads the attract loop.
    /// `problem` tells why there is nothing to show; an exhibition without a single item always has one.
    /// `placeholder` gives what is shown until a picture is there, where it is known.
    pub fn from_model(
        model: &model::Exhibition,
        today: NaiveDate,
        problem: Option<Problem>,
        placeholder: impl Fn(&ContentHash) -> Option<Placeholder> + Sync,
    ) -> Self {
        let view = View::of(model, &placeholder);
        let mut exhibition = Self {
            revision: String::new(),
            problem: problem.or_else(|| view.is_empty().then_some(Problem::NothingToShow)),
            languages: view.tags().map(language_choice).collect(),
            default_language: default_language(&view, model),
            title: view.words_or(&model.title, &model.id.0),
            publisher: view.words_or(&model.publisher, ""),
            about: view.text(&model.texts),
            hero: model.hero.as_ref().map(|hero| view.picture(hero)),
            sections: sections::offered(model),
            renamed_words: renamed_words(model),
            staff_help: model.staff_help.as_ref().and_then(|help| view.words(help)),
            attract: attract::loop_of(model, today),
            district: model.district.as_ref().map(|district| view.district(district, model)),
            venues: parallel::each(&model.venues, |venue| view.venue(venue)),
            stories: parallel::each(&model.stories, |story| view.story(story)),
            works: parallel::each(&model.works, |work| view.work(work)),
            films: parallel::each(&model.films, |film| view.film(film)),
            people: parallel::each(&model.people, |person| view.person(person)),
            moments: parallel::each(&model.moments, |moment| view.moment(moment)),
            sources: model
                .sources
                .iter()
                .zip(1..)
                .map(|(source, number)| view.source(source, number))
                .collect(),
            orders: view.orders(model),
            ornaments: Ornaments {
                medallions: view.medallions.drawn(),
                border_tile: lachin_ornament::border_tile().path(),
            },
        };
        exhibition.revision = fingerprint(&exhibition);
        exhibition
    }
}

fn language_choice(tag: &str) -> LanguageChoice {
    LanguageChoice {
        tag: tag.to_owned(),
        name: endonym(tag).to_owned(),
    }
}

/// The language in which the exhibition is written, if there is a button for it.
fn default_language(view: &View<'_>, model: &model::Exhibition) -> String {
    let original = model.original.tag();
    let tag = view.tags().find(|tag| *tag == original).or_else(|| view.tags().next());
    tag.unwrap_or(original).to_owned()
}

/// No fallback here: where a language has no word of its own, the built-in one stays.
fn renamed_words(model: &model::Exhibition) -> BTreeMap<String, BTreeMap<String, String>> {
    let by_tag = |words: &model::Localized| {
        words
            .0
            .iter()
            .map(|(language, word)| (language.tag().to_owned(), word.clone()))
            .collect()
    };
    model
        .words
        .iter()
        .map(|(key, words)| (key.clone(), by_tag(words)))
        .collect()
}

/// BLAKE3 of all that is shown, as 64 hexadecimal digits.
fn fingerprint(exhibition: &Exhibition) -> String {
    let mut json = BufWriter::with_capacity(AT_ONCE, blake3::Hasher::new());
    serde_json::to_writer(&mut json, exhibition).expect("plain values with keys of text can always be written");
    let hasher = json.into_inner().expect("a hasher takes everything");
    hasher.finalize().to_hex().to_string()
}
