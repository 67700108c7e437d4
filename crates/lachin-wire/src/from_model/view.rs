//! What every conversion needs: the readers' languages, and where things are found.

use std::collections::{BTreeMap, HashMap};

use lachin_content::model::{self, Fallback, Id, Language, Localized};
use lachin_media::ContentHash;

use super::date::WrittenDays;
use super::links::{self, Link, Links, Node};
use super::medallions::Medallions;
use super::place::Home;
use crate::locale::Locale;
use crate::types::{ByLanguage, PersonName, Placeholder, Tag, Words};

/// The exhibition as its readers see it.
pub(super) struct View<'a> {
    readers: Vec<Reader<'a>>,
    fallback: &'a Fallback,
    original: &'a Language,
    source_numbers: HashMap<&'a Id, u32>,
    people: HashMap<&'a Id, &'a model::Person>,
    heroes: HashMap<Node<'a>, &'a model::Picture>,
    links: Links<'a>,
    pub(super) medallions: Medallions,
    pub(super) home: Home<'a>,
    pub(super) days: WrittenDays,
    pub(super) placeholder: &'a (dyn Fn(&ContentHash) -> Option<Placeholder> + Sync),
}

/// The readers of one language.
pub(super) struct Reader<'a> {
    pub(super) language: &'a Language,
    pub(super) locale: Locale,
}

impl<'a> View<'a> {
    pub(super) fn of(
        model: &'a model::Exhibition,
        placeholder: &'a (dyn Fn(&ContentHash) -> Option<Placeholder> + Sync),
    ) -> Self {
        let languages = if model.languages.is_empty() {
            std::slice::from_ref(&model.original)
        } else {
            &model.languages
        };
        let home = Home::of(model);
        Self {
            readers: languages
                .iter()
                .map(|language| Reader {
                    language,
                    locale: Locale::of(language.tag()),
                })
                .collect(),
            fallback: &model.fallback,
            original: &model.original,
            source_numbers: model.sources.iter().map(|source| &source.id).zip(1..).collect(),
            people: model.people.iter().map(|person| (&person.entry.id, person)).collect(),
            heroes: links::entries(model)
                .filter_map(|(node, entry)| Some((node, entry.hero.as_ref()?)))
                .collect(),
            links: Links::of(model, &home),
            medallions: Medallions::of(links::entries(model).map(|(_, entry)| entry.id.0.as_str())),
            home,
            days: WrittenDays::default(),
            placeholder,
        }
    }

    /// Whether there is not a single item.
    pub(super) fn is_empty(&self) -> bool {
        self.links.is_without_items()
    }

    /// The readers in the order of the language buttons; never none.
    pub(super) fn readers(&self) -> &[Reader<'a>] {
        &self.readers
    }

    /// The languages' tags in the order of the buttons.
    pub(super) fn tags(&self) -> impl Iterator<Item = &'a str> {
        self.readers.iter().map(|reader| reader.language.tag())
    }

    /// A value for each language, by the language's own rules.
    pub(super) fn by_language<T>(&self, value: impl Fn(&Locale) -> T) -> ByLanguage<T> {
        self.readers
            .iter()
            .map(|reader| (reader.language.tag().to_owned(), value(&reader.locale)))
            .collect()
    }

    /// What each language's readers get of values that may lack some languages; none where there is no value at all.
    pub(super) fn read<T, U>(
        &self,
        values: &BTreeMap<Language, T>,
        shown: impl Fn(&Language, &Language, &T) -> U,
    ) -> Option<ByLanguage<U>> {
        self.readers
            .iter()
            .map(|reader| {
                let (language, value) = self.fallback.pick(values, reader.language)?;
                Some((
                    reader.language.tag().to_owned(),
                    shown(reader.language, language, value),
                ))
            })
            .collect()
    }

    /// Words for each language; none where there are none at all.
    pub(super) fn words(&self, localized: &Localized) -> Option<ByLanguage<Words>> {
        self.read(&localized.0, |_, language, text| Words {
            text: text.clone(),
            language: language.tag().to_owned(),
        })
    }

    /// Words for each language, or `instead` where there are none at all.
    pub(super) fn words_or(&self, localized: &Localized, instead: &str) -> ByLanguage<Words> {
        self.words(localized).unwrap_or_else(|| {
            let words = Words {
                text: instead.to_owned(),
                language: self.original.tag().to_owned(),
            };
            self.tags().map(|tag| (tag.to_owned(), words.clone())).collect()
        })
    }

    /// Words for each language where there are any.
    pub(super) fn words_if(&self, localized: Option<&Localized>) -> Option<ByLanguage<Words>> {
        localized.and_then(|localized| self.words(localized))
    }

    /// The words that one language's readers get; empty where there are none at all.
    pub(super) fn words_for<'m>(&self, reader: &Reader<'_>, localized: &'m Localized) -> &'m str {
        localized
            .read(reader.language, self.fallback)
            .map_or("", |(_, words)| words)
    }

    /// The number of a source on screen, from 1.
    pub(super) fn source_number(&self, id: &Id) -> Option<u32> {
        self.source_numbers.get(id).copied()
    }

    /// The name of someone who has a page.
    pub(super) fn person_with_page(&self, id: &Id) -> PersonName {
        let name = self.people.get(id).map(|person| self.words_or(&person.name, &id.0));
        PersonName {
            person: name.is_some().then(|| id.0.clone()),
            name: name.unwrap_or_else(|| self.words_or(&Localized::default(), &id.0)),
        }
    }

    /// The name of someone who has none.
    pub(super) fn person_without_page(&self, name: &Localized) -> PersonName {
        PersonName {
            name: self.words_or(name, ""),
            person: None,
        }
    }

    /// The main picture of an item.
    pub(super) fn hero_of(&self, node: Node<'_>) -> Option<&'a model::Picture> {
        self.heroes.get(&node).copied()
    }

    /// What is linked with an item, in the fixed order.
    pub(super) fn tags_of(&self, node: Node<'_>) -> Vec<Tag> {
        let tag = |link: &Link<'_>| Tag {
            relation: link.relation(),
            target: link.target.key(),
            title: self.words_if(link.title),
        };
        self.links.of_item(node).iter().map(tag).collect()
    }
}
