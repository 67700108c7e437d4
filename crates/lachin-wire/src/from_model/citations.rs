//! Which sources a screen cites, in the order of their numbers.

use std::collections::BTreeMap;

use lachin_content::model::{Block, Entry, Fact, Id, Inline, Picture, Text};

use super::view::View;

/// The sources cited so far.
pub(super) struct Citations<'v, 'a> {
    view: &'v View<'a>,
    ids: BTreeMap<u32, String>,
}

impl<'a> View<'a> {
    /// A screen that cites nothing yet.
    pub(super) fn citations(&self) -> Citations<'_, 'a> {
        Citations {
            view: self,
            ids: BTreeMap::new(),
        }
    }
}

impl Citations<'_, '_> {
    pub(super) fn into_ids(self) -> Vec<String> {
        self.ids.into_values().collect()
    }

    pub(super) fn add(&mut self, id: &Id) {
        if let Some(number) = self.view.source_number(id) {
            self.ids.insert(number, id.0.clone());
        }
    }

    pub(super) fn add_all<'i>(&mut self, ids: impl IntoIterator<Item = &'i Id>) {
        ids.into_iter().for_each(|id| self.add(id));
    }

    /// What the texts in all languages, the facts and the pictures of an item cite.
    pub(super) fn add_entry(&mut self, entry: &Entry) {
        entry.texts.values().for_each(|text| self.add_text(text));
        entry.facts.iter().for_each(|fact| self.add_fact(fact));
        entry
            .hero
            .iter()
            .chain(&entry.gallery)
            .for_each(|picture| self.add_picture(picture));
    }

    pub(super) fn add_picture(&mut self, picture: &Picture) {
        self.add_all(&picture.source);
    }

    fn add_fact(&mut self, fact: &Fact) {
        self.add_all(&fact.sources);
        fact.disputed.iter().for_each(|(_, sources)| self.add_all(sources));
    }

    fn add_text(&mut self, text: &Text) {
        self.add_inlines(&text.summary);
        for block in text.pages.iter().flat_map(|page| &page.blocks) {
            match block {
                Block::Paragraph(inlines) => self.add_inlines(inlines),
                Block::List {
                    entries: paragraphs, ..
                }
                | Block::Quotation(paragraphs) => {
                    paragraphs.iter().for_each(|inlines| self.add_inlines(inlines));
                }
            }
        }
    }

    fn add_inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Source(id) => self.add(id),
                Inline::Strong(inlines) | Inline::Emphasis(inlines) => self.add_inlines(inlines),
                Inline::Plain(_) | Inline::Foreign { .. } => {}
            }
        }
    }
}
