//! What a text says, and what is wrong with how it says it.

use super::{ReadText, SourceMarks, Titles};
use crate::checks::{
    LettersNotInFont, MarkdownNotSupported, NameTooLong, QuotationWithoutSource, SentenceTooLong, TextTooLong,
    TextWithoutSource, TitleMissing, WordOutsideQuotation,
};
use crate::limits::MOST_CHARACTERS_OF_A_NAME;
use crate::meaning::scope::Scope;
use crate::model::{Block, Inline, Language, Page};
use crate::raw::text::{self, Run};
use crate::sources::Citation;
use crate::surroundings::Surroundings;

/// Reports what is wrong in a text.
pub(super) fn check(scope: &Scope<'_>, text: &ReadText, language: &Language, titles: &Titles<'_>, marks: SourceMarks) {
    let ReadText { path, written, .. } = text;
    let report = scope.report;
    match &written.title {
        None => {
            let name = titles.substitute(language);
            report.add(path, 1, TitleMissing { name });
        }
        Some(title) => {
            if let Some(fault) = NameTooLong::of(title, MOST_CHARACTERS_OF_A_NAME) {
                report.add(path, 1, fault);
            }
        }
    }
    for (line, markup) in &written.unsupported {
        report.add(path, *line, MarkdownNotSupported { what: markup.words() });
    }
    if written.marks.is_empty() && marks == SourceMarks::Needed {
        report.add(path, None, TextWithoutSource);
    }
    for (line, id) in &written.marks {
        scope.cite(id, path, *line);
    }
    let watch_words = &scope.surroundings.watch_words;
    for (line, fault) in WordOutsideQuotation::all_in_headings(written, watch_words, language) {
        report.add(path, line, fault);
    }
    if let Some((line, fault)) = LettersNotInFont::in_text(written) {
        report.add(path, line, fault);
    }
    for screen in &written.screens {
        if let Some(fault) = TextTooLong::of(screen, language) {
            report.add(path, screen.line, fault);
        }
        for block in &screen.blocks {
            if let Some(line) = QuotationWithoutSource::line_in(block) {
                report.add(path, line, QuotationWithoutSource);
            }
            for (line, fault) in SentenceTooLong::all_in(block) {
                report.add(path, line, fault);
            }
            for (line, fault) in WordOutsideQuotation::all_in(block, watch_words, language) {
                report.add(path, line, fault);
            }
        }
    }
}

/// The summary and the pages as they are shown.
pub(super) fn pages(written: &text::Text, surroundings: &Surroundings) -> (Vec<Inline>, Vec<Page>) {
    let mut summary = Vec::new();
    let mut pages = Vec::with_capacity(written.screens.len());
    for (number, screen) in written.screens.iter().enumerate() {
        let mut blocks = &screen.blocks[..];
        if let (0, [text::Block::Paragraph(first), rest @ ..]) = (number, blocks) {
            summary = shown(first, surroundings);
            blocks = rest;
        }
        let blocks = blocks.iter().map(|block| shown_block(block, surroundings)).collect();
        pages.push(Page {
            heading: screen.heading.clone(),
            blocks,
        });
    }
    (summary, pages)
}

fn shown_block(block: &text::Block, surroundings: &Surroundings) -> Block {
    let all = |runs: &[Run]| runs.iter().map(|run| shown(run, surroundings)).collect();
    match block {
        text::Block::Paragraph(run) => Block::Paragraph(shown(run, surroundings)),
        text::Block::List { is_numbered, entries } => Block::List {
            is_numbered: *is_numbered,
            entries: all(entries),
        },
        text::Block::Quotation(paragraphs) => Block::Quotation(all(paragraphs)),
    }
}

fn shown(run: &Run, surroundings: &Surroundings) -> Vec<Inline> {
    shown_inlines(&run.inlines, surroundings)
}

/// With spaces for line ends, and without marks of sources that are not there.
fn shown_inlines(inlines: &[Inline], surroundings: &Surroundings) -> Vec<Inline> {
    let shown = |inline: &Inline| match inline {
        Inline::Plain(text) => Some(Inline::Plain(text.replace('\n', " "))),
        Inline::Strong(within) => Some(Inline::Strong(shown_inlines(within, surroundings))),
        Inline::Emphasis(within) => Some(Inline::Emphasis(shown_inlines(within, surroundings))),
        Inline::Source(id) => (surroundings.sources.find(&id.0) == Citation::Usable).then(|| inline.clone()),
        Inline::Foreign { language, words } => Some(Inline::Foreign {
            language: language.clone(),
            words: words.replace('\n', " "),
        }),
    };
    inlines.iter().filter_map(shown).collect()
}
