//! Texts: the tree of blocks with numbered source marks.

use lachin_content::model;

use super::view::View;
use crate::types::{Block, ByLanguage, Inline, Page, Text};

impl View<'_> {
    /// The text that each language's readers get; none where there is none in any language.
    pub(super) fn text(&self, texts: &model::Texts) -> Option<ByLanguage<Text>> {
        self.read(texts, |wanted, language, text| Text {
            language: language.tag().to_owned(),
            is_fallback: wanted != language,
            title: text.title.clone(),
            summary: self.inlines(&text.summary),
            pages: text.pages.iter().map(|page| self.page(page)).collect(),
        })
    }

    fn page(&self, page: &model::Page) -> Page {
        Page {
            heading: page.heading.clone(),
            blocks: page.blocks.iter().map(|block| self.block(block)).collect(),
        }
    }

    fn block(&self, block: &model::Block) -> Block {
        let paragraphs =
            |paragraphs: &[Vec<model::Inline>]| paragraphs.iter().map(|inlines| self.inlines(inlines)).collect();
        match block {
            model::Block::Paragraph(inlines) => Block::Paragraph {
                inlines: self.inlines(inlines),
            },
            model::Block::List { is_numbered, entries } => Block::List {
                is_numbered: *is_numbered,
                entries: paragraphs(entries),
            },
            model::Block::Quotation(words) => Block::Quotation {
                paragraphs: paragraphs(words),
            },
        }
    }

    fn inlines(&self, inlines: &[model::Inline]) -> Vec<Inline> {
        inlines.iter().filter_map(|inline| self.inline(inline)).collect()
    }

    /// None of the mark of a source that is not there.
    fn inline(&self, inline: &model::Inline) -> Option<Inline> {
        Some(match inline {
            model::Inline::Plain(text) => Inline::Plain { text: text.clone() },
            model::Inline::Strong(inlines) => Inline::Strong {
                inlines: self.inlines(inlines),
            },
            model::Inline::Emphasis(inlines) => Inline::Emphasis {
                inlines: self.inlines(inlines),
            },
            model::Inline::Source(id) => Inline::Source {
                id: id.0.clone(),
                number: self.source_number(id)?,
            },
            model::Inline::Foreign { language, words } => Inline::Foreign {
                language: language.tag().to_owned(),
                text: words.clone(),
            },
        })
    }
}
