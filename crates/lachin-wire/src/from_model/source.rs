//! Sources.

use lachin_content::model;

use super::view::View;
use crate::types::{Source, SourceKind};

impl View<'_> {
    pub(super) fn source(&self, source: &model::Source, number: u32) -> Source {
        Source {
            id: source.id.0.clone(),
            number,
            title: source.title.clone(),
            language: source.language.as_ref().map(|language| language.tag().to_owned()),
            publisher: source.publisher.clone(),
            author: source.author.clone(),
            date: source.date.map(|date| self.day(date)),
            attribution: self
                .by_language(|locale| locale.attribution(&source.publisher, source.author.as_deref(), source.date)),
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
}
