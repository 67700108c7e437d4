//! Sources.

use lachin_content::model;

use super::view::{Reader, View};
use crate::types::{ByLanguage, Source, SourceKind};

impl View<'_> {
    pub(super) fn source(&self, source: &model::Source, number: u32) -> Source {
        Source {
            id: source.id.0.clone(),
            number,
            title: source.title.clone(),
            language: source.language.as_ref().map(|language| language.tag().to_owned()),
            publisher: source.publisher.clone(),
            date: source.date.map(|date| self.day(date)),
            attribution: self.attribution(source),
            kind: match source.kind {
                model::SourceKind::Official => SourceKind::Official,
                model::SourceKind::Agency => SourceKind::Agency,
                model::SourceKind::News => SourceKind::News,
                model::SourceKind::Reference => SourceKind::Reference,
                model::SourceKind::Own => SourceKind::Own,
            },
            url: source.url.clone(),
            pages: source.pages.clone(),
            accessed: source.accessed.map(|date| self.day(date)),
        }
    }

    fn attribution(&self, source: &model::Source) -> ByLanguage<String> {
        let line = |reader: &Reader<'_>| {
            let author = source.author.as_ref().map(|author| self.words_for(reader, author));
            reader.locale.attribution(&source.publisher, author, source.date)
        };
        self.readers()
            .iter()
            .map(|reader| (reader.language.tag().to_owned(), line(reader)))
            .collect()
    }
}
