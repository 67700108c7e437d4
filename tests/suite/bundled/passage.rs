//! A place of the exhibition as a reader meets it: its words in one language, and the sources it names.

use std::collections::BTreeSet;

use lachin_content::model::{
    Block, Entry, Exhibition, Fact, HistoricDate, Id, Inline, Language, Localized, Moment, MomentDate, Text, Value,
};

/// Words and sources of a place.
#[derive(Debug, Default)]
pub(super) struct Passage {
    /// All words, and dates and amounts as they are written in files.
    pub(super) words: String,
    /// Ids of the sources that stand beside them.
    pub(super) sources: BTreeSet<String>,
}

impl Passage {
    /// The passage at `stories/<id>`, `district`, `district#<fact>`, `timeline#<moment>` or `sources#<source>`.
    pub(super) fn at(place: &str, exhibition: &Exhibition, language: &Language) -> Option<Self> {
        let mut passage = Self::default();
        match place.split_once(['/', '#']) {
            None if place == "district" => passage.entry(&exhibition.district.as_ref()?.entry, language),
            Some(("district", part)) => passage.district_part(part, exhibition, language)?,
            Some(("timeline", id)) => {
                passage.moment(exhibition.moments.iter().find(|moment| moment.id.0 == id)?, language);
            }
            Some(("sources", id)) => passage.source(id, exhibition, language)?,
            Some((folder, id)) => passage.item(folder, id, exhibition, language)?,
            None => return None,
        }
        Some(passage)
    }

    fn item(&mut self, folder: &str, id: &str, exhibition: &Exhibition, language: &Language) -> Option<()> {
        match folder {
            "venues" => self.named(
                exhibition.venues.iter().map(|it| (&it.entry, Some(&it.name))),
                id,
                language,
            ),
            "works" => self.named(
                exhibition.works.iter().map(|it| (&it.entry, Some(&it.name))),
                id,
                language,
            ),
            "films" => self.named(
                exhibition.films.iter().map(|it| (&it.entry, Some(&it.name))),
                id,
                language,
            ),
            "people" => self.named(
                exhibition.people.iter().map(|it| (&it.entry, Some(&it.name))),
                id,
                language,
            ),
            "stories" => {
                let story = exhibition.stories.iter().find(|story| story.entry.id.0 == id)?;
                self.date(&story.date);
                self.localized(&story.place, language);
                self.named(exhibition.stories.iter().map(|it| (&it.entry, None)), id, language)
            }
            _ => None,
        }
    }

    fn named<'a>(
        &mut self,
        items: impl Iterator<Item = (&'a Entry, Option<&'a Localized>)>,
        id: &str,
        language: &Language,
    ) -> Option<()> {
        let (entry, name) = items.into_iter().find(|(entry, _)| entry.id.0 == id)?;
        if let Some(name) = name {
            self.localized(name, language);
        }
        self.entry(entry, language);
        Some(())
    }

    fn entry(&mut self, entry: &Entry, language: &Language) {
        if let Some(text) = entry.texts.get(language) {
            self.text(text);
        }
        for fact in &entry.facts {
            self.fact(fact, language);
        }
    }

    fn district_part(&mut self, part: &str, exhibition: &Exhibition, language: &Language) -> Option<()> {
        let district = exhibition.district.as_ref()?;
        match part {
            "neighbours" => district.neighbours.iter().for_each(|neighbour| {
                self.localized(&neighbour.name, language);
                self.cite(&neighbour.sources);
            }),
            "rivers" => district.rivers.iter().for_each(|river| {
                self.localized(&river.name, language);
                self.cite(&river.sources);
                river
                    .length_kilometers
                    .iter()
                    .for_each(|length| self.word(&length.to_string()));
            }),
            "peak" => {
                let peak = district.peak.as_ref()?;
                self.localized(&peak.name, language);
                self.word(&peak.height_meters.to_string());
                self.cite(&peak.sources);
            }
            fact => self.fact(district.entry.facts.iter().find(|known| known.id.0 == fact)?, language),
        }
        Some(())
    }

    fn moment(&mut self, moment: &Moment, language: &Language) {
        match moment.date {
            MomentDate::Once(date) => self.date(&date),
            MomentDate::Yearly { month, day, since } => {
                self.word(&format!("{month:02}-{day:02}"));
                self.date(&since);
            }
        }
        for words in [Some(&moment.title), moment.text.as_ref(), moment.attribution.as_ref()]
            .into_iter()
            .flatten()
        {
            self.localized(words, language);
        }
        moment.end.iter().for_each(|end| self.date(end));
        self.cite(&moment.sources);
    }

    fn source(&mut self, id: &str, exhibition: &Exhibition, language: &Language) -> Option<()> {
        let source = exhibition.sources.iter().find(|source| source.id.0 == id)?;
        self.word(&source.title);
        self.word(&source.publisher);
        source.author.iter().for_each(|author| self.localized(author, language));
        source.date.iter().for_each(|date| self.date(date));
        self.cite(std::slice::from_ref(&source.id));
        Some(())
    }

    fn fact(&mut self, fact: &Fact, language: &Language) {
        self.localized(&fact.label, language);
        match &fact.value {
            Value::Number(amount) => self.word(&amount.to_string()),
            Value::Date(date) => self.date(date),
            Value::Words(words) => self.localized(words, language),
        }
        fact.attribution
            .iter()
            .for_each(|words| self.localized(words, language));
        self.cite(&fact.sources);
    }

    fn text(&mut self, text: &Text) {
        self.word(&text.title);
        self.run(&text.summary);
        for page in &text.pages {
            page.heading.iter().for_each(|heading| self.word(heading));
            for block in &page.blocks {
                match block {
                    Block::Paragraph(inlines) => self.run(inlines),
                    Block::List { entries: many, .. } | Block::Quotation(many) => {
                        many.iter().for_each(|it| self.run(it))
                    }
                }
            }
        }
    }

    /// A run of text; the marks of sources leave no gap in it.
    fn run(&mut self, inlines: &[Inline]) {
        self.words.push('\n');
        self.inlines(inlines);
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Plain(words) | Inline::Foreign { words, .. } => self.words.push_str(words),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.inlines(inner),
                Inline::Source(id) => self.cite(std::slice::from_ref(id)),
            }
        }
    }

    fn localized(&mut self, words: &Localized, language: &Language) {
        words.get(language).iter().for_each(|words| self.word(words));
    }

    fn date(&mut self, date: &HistoricDate) {
        let parts = [date.month, date.day]
            .into_iter()
            .flatten()
            .map(|part| format!("-{part:02}"));
        let written = std::iter::once(date.year.to_string()).chain(parts).collect::<String>();
        self.word(&written);
    }

    fn cite(&mut self, sources: &[Id]) {
        self.sources.extend(sources.iter().map(|id| id.0.clone()));
    }

    fn word(&mut self, word: &str) {
        self.words.push('\n');
        self.words.push_str(word);
    }
}
