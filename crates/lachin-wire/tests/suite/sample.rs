//! Small exhibitions, made by hand.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use lachin_content::model::{
    Alternative, Block, Certainty, Creator, DateOf, Director, District, Entry, Exhibition, Fallback, Film, FilmType,
    Focus, HistoricDate, Id, Inline, Kind, Language, Licence, Localized, Location, Moment, MomentDate, Page, Person,
    Picture, PictureKind, Reference, Section, Source, SourceKind, Story, StoryType, Text, TranslationState, Venue,
    VenueType, Work, WorkType,
};
use lachin_media::{ContentHash, Format, Size};
use lachin_wire as wire;

pub(crate) fn shown(model: &Exhibition) -> wire::Exhibition {
    shown_on(model, today())
}

pub(crate) fn shown_on(model: &Exhibition, day: NaiveDate) -> wire::Exhibition {
    wire::Exhibition::from_model(model, day, None, |_| None)
}

/// A day on which nothing of these exhibitions happens.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day")
}

pub(crate) fn id(id: &str) -> Id {
    Id(id.into())
}

pub(crate) fn language(tag: &str) -> Language {
    Language::new(tag)
}

/// Words by language tag.
pub(crate) fn words<const N: usize>(words: [(&str, &str); N]) -> Localized {
    Localized(
        words
            .into_iter()
            .map(|(tag, words)| (language(tag), words.to_owned()))
            .collect(),
    )
}

/// Words in English alone.
pub(crate) fn english(text: &str) -> Localized {
    words([("en", text)])
}

/// A year, month or day as a folder writes it: `2025`, `2025-11`, `2025-11-29`.
pub(crate) fn date(written: &str) -> HistoricDate {
    let mut numbers = written.split('-').map(|number| number.parse().unwrap());
    HistoricDate {
        year: i32::try_from(numbers.next().unwrap()).unwrap(),
        month: numbers.next(),
        day: numbers.next(),
        certainty: Certainty::Exact,
    }
}

pub(crate) fn reference(kind: Kind, name: &str) -> Reference {
    Reference { kind, id: id(name) }
}

/// An exhibition in the four languages, with the bundled one's fallback, and nothing in it.
pub(crate) fn empty() -> Exhibition {
    let chain = |tags: &[&str]| tags.iter().map(|tag| language(tag)).collect::<Vec<_>>();
    Exhibition {
        id: id("lachin"),
        title: english("Lachin"),
        publisher: english("Museum"),
        languages: chain(&["az", "en", "ru", "tr"]),
        original: language("az"),
        fallback: Fallback {
            chains: BTreeMap::from([
                (language("tr"), chain(&["az", "en"])),
                (language("ru"), chain(&["en", "az"])),
                (language("en"), chain(&["az"])),
                (language("az"), chain(&["en"])),
            ]),
            required: chain(&["az", "en"]),
            original: Some(language("az")),
        },
        sections: vec![
            Section::Venues,
            Section::District,
            Section::Timeline,
            Section::Stories,
            Section::Works,
            Section::Films,
            Section::People,
        ],
        words: BTreeMap::new(),
        staff_help: None,
        suggestions: BTreeMap::new(),
        texts: BTreeMap::new(),
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

pub(crate) fn entry(name: &str) -> Entry {
    Entry {
        id: id(name),
        order: None,
        featured: false,
        texts: BTreeMap::new(),
        hero: None,
        gallery: Vec::new(),
        facts: Vec::new(),
        related: Vec::new(),
        search_words: Vec::new(),
        takeaway: None,
    }
}

pub(crate) fn district() -> District {
    District {
        entry: entry("district"),
        name: words([("az", "Laçın rayonu"), ("en", "Lachin district")]),
        neighbours: Vec::new(),
        rivers: Vec::new(),
        peak: None,
        point: None,
    }
}

pub(crate) fn venue(name: &str, venue_type: VenueType) -> Venue {
    Venue {
        entry: entry(name),
        name: english(name),
        venue_type,
        location: Location::default(),
        opened: None,
        hours: Vec::new(),
        phone: None,
    }
}

pub(crate) fn story(name: &str) -> Story {
    Story {
        entry: entry(name),
        story_type: StoryType::Tour,
        date: date("2025-11-29"),
        date_of: DateOf::Happened,
        end: None,
        place: english("Istanbul"),
        venues: Vec::new(),
        films: Vec::new(),
        people: Vec::new(),
    }
}

pub(crate) fn work(name: &str) -> Work {
    Work {
        entry: entry(name),
        name: english(name),
        work_type: WorkType::Painting,
        creator: Creator::Named(english("Unknown hand")),
        date: None,
        technique: None,
        owner: None,
        inventory_number: None,
        dimensions: None,
        venue: None,
    }
}

pub(crate) fn film(name: &str, directors: Vec<Director>) -> Film {
    Film {
        entry: entry(name),
        name: english(name),
        directors,
        original_title: None,
        film_type: FilmType::Feature,
        date: None,
        minutes: None,
        recording: None,
        has_sound: true,
        captions: BTreeMap::new(),
    }
}

pub(crate) fn person(name: &str) -> Person {
    Person {
        entry: entry(name),
        name: english(name),
        roles: Vec::new(),
        born: None,
        died: None,
        birthplace: None,
    }
}

pub(crate) fn moment(name: &str, when: MomentDate, links: Vec<Reference>) -> Moment {
    Moment {
        id: id(name),
        title: english(name),
        date: when,
        date_of: DateOf::Happened,
        end: None,
        text: None,
        sources: Vec::new(),
        contested: false,
        attribution: None,
        links,
    }
}

pub(crate) fn source(name: &str) -> Source {
    Source {
        id: id(name),
        title: name.to_uppercase(),
        publisher: "Report".into(),
        kind: SourceKind::News,
        author: None,
        date: None,
        language: None,
        url: None,
        accessed: None,
        pages: None,
    }
}

/// A text of one paragraph that cites sources.
pub(crate) fn text(title: &str, cited: &[&str]) -> Text {
    let marks = cited.iter().map(|source| Inline::Source(id(source)));
    Text {
        title: title.into(),
        summary: vec![Inline::Plain(format!("About {title}."))],
        pages: vec![Page {
            heading: None,
            blocks: vec![Block::Paragraph(
                std::iter::once(Inline::Plain("Words.".into())).chain(marks).collect(),
            )],
        }],
        state: TranslationState::Original,
        is_stale: false,
    }
}

pub(crate) fn picture(name: &str) -> Picture {
    Picture {
        file: format!("{name}.jpg"),
        path: PathBuf::from(format!("images/{name}.jpg")),
        hash: ContentHash::of(name.as_bytes()),
        size: Size {
            width: 1600,
            height: 900,
        },
        format: Format::Jpeg,
        kind: PictureKind::Illustration,
        alternative: Alternative::Described(english("A shelf")),
        caption: None,
        long_description: None,
        credit: "Ours".into(),
        licence: Licence {
            name: "CC0-1.0".into(),
            is_whole_only: false,
        },
        creator: None,
        date: None,
        source: None,
        focus: Focus::default(),
        night: None,
    }
}
