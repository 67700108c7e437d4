//! The whole exhibition.

use std::collections::BTreeMap;

use super::district::District;
use super::film::Film;
use super::language::{Fallback, Language, Localized};
use super::moment::Moment;
use super::person::Person;
use super::picture::Picture;
use super::reference::Id;
use super::source::Source;
use super::story::Story;
use super::text::Texts;
use super::venue::Venue;
use super::work::Work;

/// Everything that is shown now, in the curator's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Exhibition {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: Localized,
    /// Who shows it.
    pub publisher: Localized,
    /// In the order of the language buttons; never empty.
    pub languages: Vec<Language>,
    /// In which it is written.
    pub original: Language,
    /// Which language stands in for which.
    pub fallback: Fallback,
    /// What Home offers, in order; never an empty section.
    pub sections: Vec<Section>,
    /// Renamed interface words by key.
    pub words: BTreeMap<String, Localized>,
    /// How visitors find staff.
    pub staff_help: Option<Localized>,
    /// Ready-made search words.
    pub suggestions: BTreeMap<Language, Vec<String>>,
    /// "About"; the first paragraph is the sentence on Home.
    pub texts: Texts,
    /// The main picture.
    pub hero: Option<Picture>,
    /// Further pictures.
    pub gallery: Vec<Picture>,
    /// The one district.
    pub district: Option<District>,
    /// The venues, by `order`, then by id.
    pub venues: Vec<Venue>,
    /// The stories, by `order`, then newest first.
    pub stories: Vec<Story>,
    /// The works, by `order`, then by id.
    pub works: Vec<Work>,
    /// The films, by `order`, then by id.
    pub films: Vec<Film>,
    /// The people, by `order`, then by id.
    pub people: Vec<Person>,
    /// The moments in the order of time; a yearly one after the dated ones of its `since`.
    pub moments: Vec<Moment>,
    /// The sources in the order of the file; their place is their number on screen, from 1.
    pub sources: Vec<Source>,
}

impl Exhibition {
    /// An exhibition that offers nothing: what is shown of a folder that cannot be read.
    pub fn empty() -> Self {
        let languages = ["az", "en", "ru", "tr"].map(Language::new).to_vec();
        let words = ["Sərgi", "Exhibition", "Выставка", "Sergi"].map(str::to_owned);
        let original = Language::new("az");
        Self {
            id: Id("exhibition".into()),
            title: Localized(languages.iter().cloned().zip(words).collect()),
            publisher: Localized::default(),
            fallback: Fallback {
                required: vec![original.clone()],
                original: Some(original.clone()),
                ..Fallback::default()
            },
            languages,
            original,
            sections: Vec::new(),
            words: BTreeMap::new(),
            staff_help: None,
            suggestions: BTreeMap::new(),
            texts: Texts::new(),
            hero: None,
            gallery: Vec::new(),
            district: None,
            venues: Vec::new(),
            stories: Vec::new(),
            works: Vec::new(),
            films: Vec::new(),
            people: Vec::new(),
            moments: Vec::new(),
            sources: Vec::new(),
        }
    }

    /// Whether there is anything to see in a section.
    pub fn has(&self, section: Section) -> bool {
        match section {
            Section::Venues => !self.venues.is_empty(),
            Section::District => self.district.is_some(),
            Section::Timeline => !self.moments.is_empty(),
            Section::Stories => !self.stories.is_empty(),
            Section::Works => !self.works.is_empty(),
            Section::Films => !self.films.is_empty(),
            Section::People => !self.people.is_empty(),
        }
    }
}

/// What Home can offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Section {
    Venues,
    District,
    Timeline,
    Stories,
    Works,
    Films,
    People,
}

impl Section {
    /// All of them, in the order in which Home offers them unless it is told otherwise.
    pub const ALL: [Self; 7] = [
        Self::Venues,
        Self::District,
        Self::Timeline,
        Self::Stories,
        Self::Works,
        Self::Films,
        Self::People,
    ];
}
