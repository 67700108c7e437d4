//! The whole exhibition in all languages.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::district::District;
use super::item::ItemKey;
use super::kinds::{Film, Moment, Person, Story, Venue, Work};
use super::ornament::Ornaments;
use super::picture::Picture;
use super::source::Source;
use super::text::Text;
use super::words::{ByLanguage, Words};

/// Everything that is shown, in all languages; handed over once and whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exhibition {
    /// Changes whenever anything in it changes.
    pub revision: String,
    /// Why there is nothing to show.
    pub problem: Option<Problem>,
    /// In the order of the buttons; never empty.
    pub languages: Vec<LanguageChoice>,
    /// Tag of the language that a new visit begins in.
    pub default_language: String,
    /// Its title.
    pub title: ByLanguage<Words>,
    /// Who shows it.
    pub publisher: ByLanguage<Words>,
    /// "About"; its summary is the sentence on Home.
    pub about: Option<ByLanguage<Text>>,
    /// The main picture.
    pub hero: Option<Picture>,
    /// What Home offers, in order; empty ones are not offered.
    pub sections: Vec<Section>,
    /// Renamed interface words by key, then by language; in a language that is not given the built-in word stays.
    pub renamed_words: BTreeMap<String, BTreeMap<String, String>>,
    /// How visitors find staff.
    pub staff_help: Option<ByLanguage<Words>>,
    /// What the attract loop shows, in order, at most ten: moments and stories of this day, featured items, filled up to
    /// six with district, venues, stories and the rest; where none is featured, these alone.
    pub attract: Vec<ItemKey>,
    /// The one district.
    pub district: Option<District>,
    /// The venues in the curator's order.
    pub venues: Vec<Venue>,
    /// The stories, newest first unless the curator ordered them.
    pub stories: Vec<Story>,
    /// The works.
    pub works: Vec<Work>,
    /// The films.
    pub films: Vec<Film>,
    /// The people.
    pub people: Vec<Person>,
    /// The moments in the order of time.
    pub moments: Vec<Moment>,
    /// The sources by their numbers.
    pub sources: Vec<Source>,
    /// The order of lists in each language.
    pub orders: ByLanguage<Orders>,
    /// The ornament.
    pub ornaments: Ornaments,
}

/// A language button.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageChoice {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name, for example "Azərbaycanca".
    pub name: String,
}

/// Ids in the order in which one language lists them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Orders {
    /// Venues.
    pub venues: Vec<String>,
    /// Works.
    pub works: Vec<String>,
    /// Films.
    pub films: Vec<String>,
    /// People.
    pub people: Vec<String>,
}

/// Why there is nothing to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Problem {
    /// The content folder is missing or closed to us.
    FolderUnreadable,
    /// The folder holds nothing that may be shown now.
    NothingToShow,
}

/// What Home can offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
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
