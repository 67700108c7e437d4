//! What the window should show, worked out from the content folder without any window.

use std::path::Path;

use chrono::NaiveDate;
use lachin_content::{LoadOptions, Loaded};
use lachin_wire::{Block, ByLanguage, Exhibition, Inline, Item, ItemKey, Kind, Moment, Picture, Text, Words};

use crate::place::Place;

/// Loads a folder as a kiosk does, on a day when everything bundled is long published.
pub fn loaded(folder: &Path) -> Loaded {
    let now = today().and_hms_opt(12, 0, 0).unwrap_or_default();
    lachin_content::load(
        folder,
        &LoadOptions {
            now,
            floor: today(),
            preview: false,
        },
    )
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 1).unwrap_or_default()
}

/// What the page is handed of it.
pub fn shown(loaded: &Loaded) -> Exhibition {
    Exhibition::from_model(&loaded.exhibition, today(), None, |_| None)
}

/// An item of any kind, as far as a visitor can see it.
#[derive(Debug, Clone)]
pub struct ShownItem {
    /// Its name.
    pub key: ItemKey,
    /// Short, as lists and tags have it.
    pub name: ByLanguage<Words>,
    /// Its text, where its kind has one.
    pub text: Option<ByLanguage<Text>>,
    /// Further words that its screen must hold: a moment's sentence, and names and values of facts.
    pub words: Vec<ByLanguage<String>>,
    /// Its pictures in their order.
    pub pictures: Vec<Picture>,
    /// Ids of the sources on its screen.
    pub sources: Vec<String>,
}

impl ShownItem {
    /// The screen that shows it.
    pub fn place(&self) -> Place {
        Place::item(screen_of(self.key.kind), self.target())
    }

    /// How controls name it: `venue:yurd-gallery`.
    pub fn target(&self) -> String {
        target(&self.key)
    }

    /// What its screen may be headed with: the title of its text, or its name.
    pub fn titles(&self, language: &str) -> Vec<&str> {
        let title = self
            .text
            .as_ref()
            .and_then(|text| text.get(language))
            .map(|text| text.title.as_str());
        title
            .into_iter()
            .chain(self.name.get(language).map(|words| words.text.as_str()))
            .collect()
    }

    /// Every run of letters that a reader of the language has to find on its screen, page by page.
    pub fn runs(&self, language: &str) -> Vec<String> {
        let mut runs = Vec::new();
        if let Some(text) = self.text.as_ref().and_then(|text| text.get(language)) {
            runs_of_text(text, &mut runs);
        }
        runs.extend(
            self.words
                .iter()
                .filter_map(|words| words.get(language))
                .map(|words| plain(words)),
        );
        runs.retain(|run| !run.is_empty());
        runs
    }
}

/// Every item in all its kinds.
pub fn items(exhibition: &Exhibition) -> Vec<ShownItem> {
    let mut items: Vec<ShownItem> = Vec::new();
    items.extend(exhibition.district.iter().map(|district| of_item(&district.item)));
    items.extend(exhibition.venues.iter().map(|venue| of_item(&venue.item)));
    items.extend(exhibition.stories.iter().map(|story| of_item(&story.item)));
    items.extend(exhibition.works.iter().map(|work| of_item(&work.item)));
    items.extend(exhibition.films.iter().map(|film| of_item(&film.item)));
    items.extend(exhibition.people.iter().map(|person| of_item(&person.item)));
    items.extend(exhibition.moments.iter().map(of_moment));
    items
}

/// How controls name an item: `venue:yurd-gallery`.
pub fn target(key: &ItemKey) -> String {
    format!("{}:{}", kind_name(key.kind), key.id)
}

/// Letters as they stand on a screen: without soft hyphens, and any space is one.
pub fn plain(text: &str) -> String {
    text.replace('\u{ad}', "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn of_item(item: &Item) -> ShownItem {
    ShownItem {
        key: item.key.clone(),
        name: item.name.clone(),
        text: item.text.clone(),
        words: item
            .facts
            .iter()
            .flat_map(|fact| std::iter::once(&fact.label).chain(&fact.attribution))
            .map(texts)
            .collect(),
        pictures: item.pictures.clone(),
        sources: item.sources.clone(),
    }
}

fn of_moment(moment: &Moment) -> ShownItem {
    ShownItem {
        key: moment.key.clone(),
        name: moment.name.clone(),
        text: None,
        words: moment.text.iter().chain(&moment.attribution).map(texts).collect(),
        pictures: moment.picture.iter().cloned().collect(),
        sources: moment.sources.clone(),
    }
}

fn texts(words: &ByLanguage<Words>) -> ByLanguage<String> {
    words
        .iter()
        .map(|(language, words)| (language.clone(), words.text.clone()))
        .collect()
}

fn runs_of_text(text: &Text, runs: &mut Vec<String>) {
    runs_of_inlines(&text.summary, runs);
    for page in &text.pages {
        runs.extend(page.heading.iter().map(|heading| plain(heading)));
        for block in &page.blocks {
            match block {
                Block::Paragraph { inlines } => runs_of_inlines(inlines, runs),
                Block::List { entries: many, .. } | Block::Quotation { paragraphs: many } => {
                    for inlines in many {
                        runs_of_inlines(inlines, runs);
                    }
                }
            }
        }
    }
}

/// Source marks stand between the runs, so each run is looked for by itself.
fn runs_of_inlines(inlines: &[Inline], runs: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Plain { text } | Inline::Foreign { text, .. } => runs.push(plain(text)),
            Inline::Strong { inlines } | Inline::Emphasis { inlines } => runs_of_inlines(inlines, runs),
            Inline::Source { .. } => {}
        }
    }
}

/// The screen that shows items of a kind; a moment is shown where all of them stand.
fn screen_of(kind: Kind) -> &'static str {
    if kind == Kind::Moment {
        "timeline"
    } else {
        kind_name(kind)
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::District => "district",
        Kind::Venue => "venue",
        Kind::Story => "story",
        Kind::Work => "work",
        Kind::Film => "film",
        Kind::Person => "person",
        Kind::Moment => "moment",
    }
}

/// Letters alone: how elements and lines space them is not what is being looked for.
pub fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}')
        .collect()
}
