//! Words that fill the gaps of messages, from fixed lists in every language of curators.

use chrono::NaiveDate;

use crate::model::Language;

/// The same words in the two languages of curators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bilingual {
    pub(crate) english: String,
    pub(crate) azerbaijani: String,
}

impl Bilingual {
    pub(crate) fn new(english: impl Into<String>, azerbaijani: impl Into<String>) -> Self {
        Self {
            english: english.into(),
            azerbaijani: azerbaijani.into(),
        }
    }

    /// Several of them, with commas between.
    pub(crate) fn list(parts: &[Self]) -> Self {
        let joined = |of: fn(&Self) -> &str| parts.iter().map(of).collect::<Vec<_>>().join(", ");
        Self {
            english: joined(|part| &part.english),
            azerbaijani: joined(|part| &part.azerbaijani),
        }
    }
}

/// What English readers call a language; its tag where it has no name here.
pub(crate) fn language_english(language: &Language) -> &str {
    match language.tag() {
        "az" => "Azerbaijani",
        "en" => "English",
        "ru" => "Russian",
        "tr" => "Turkish",
        tag => tag,
    }
}

/// What Azerbaijani readers call a language; its tag where it has no name here.
pub(crate) fn language_azerbaijani(language: &Language) -> &str {
    match language.tag() {
        "az" => "Azərbaycan dili",
        "en" => "ingilis dili",
        "ru" => "rus dili",
        "tr" => "türk dili",
        tag => tag,
    }
}

/// What a value should have been.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Shape {
    Text,
    Id,
    TextUpTo { characters: usize },
    Number { from: f64, to: f64 },
    WholeNumber { from: u32, to: u32 },
    YesOrNo,
    List,
    ListUpTo { entries: usize },
    Group,
    Publication,
    Translations,
    Localized,
    LanguageTag,
    Date,
    DayOfYear,
    TimeOfDay,
}

impl Shape {
    /// What it is called.
    pub(crate) fn words(self) -> Bilingual {
        match self {
            Self::Text => Bilingual::new("text", "mətn"),
            Self::Id => Bilingual::new(
                "a name of small Latin letters, digits and hyphens",
                "kiçik latın hərfləri, rəqəm və defisdən ibarət ad",
            ),
            Self::TextUpTo { characters } => Bilingual::new(
                format!("text of at most {characters} characters"),
                format!("ən çoxu {characters} işarəlik mətn"),
            ),
            Self::Number { from, to } if from > f64::MIN && to < f64::MAX => Bilingual::new(
                format!("a number from {from} to {to}"),
                format!("{from} ilə {to} arasında ədəd"),
            ),
            Self::Number { .. } => Bilingual::new("a number", "ədəd"),
            Self::WholeNumber { from, to } => Bilingual::new(
                format!("a whole number from {from} to {to}"),
                format!("{from} ilə {to} arasında tam ədəd"),
            ),
            Self::YesOrNo => Bilingual::new("true or false", "true və ya false"),
            Self::List => Bilingual::new("a list in [ ]", "[ ] içində siyahı"),
            Self::ListUpTo { entries } => Bilingual::new(
                format!("a list of at most {entries} entries"),
                format!("ən çoxu {entries} hissəli siyahı"),
            ),
            Self::Group | Self::Publication | Self::Translations => Bilingual::new("a group in { }", "{ } içində qrup"),
            Self::Localized => Bilingual::new("texts by language", "dillər üzrə mətnlər"),
            Self::LanguageTag => Bilingual::new("a language", "dil"),
            Self::Date => Bilingual::new("a date in quotes", "dırnaq içində tarix"),
            Self::DayOfYear => Bilingual::new("a month and a day", "ay və gün"),
            Self::TimeOfDay => Bilingual::new("a time of day", "günün vaxtı"),
        }
    }

    /// A value of this shape, as it would be typed.
    pub(crate) fn example(self) -> &'static str {
        match self {
            Self::Text | Self::TextUpTo { .. } => "\"…\"",
            Self::Id => "\"new-name\"",
            Self::Number { to, .. } if to <= 1.0 => "0.5",
            Self::Number { .. } | Self::WholeNumber { .. } => "20",
            Self::YesOrNo => "true",
            Self::List | Self::ListUpTo { .. } => "[\"…\"]",
            Self::Group => "{ … }",
            Self::Publication => "{ \"status\": \"draft\" }",
            Self::Translations => "{ \"az\": { \"state\": \"original\" } }",
            Self::Localized => "{ \"az\": \"…\", \"en\": \"…\" }",
            Self::LanguageTag => "\"az\"",
            Self::Date => "\"2025-06-03\"",
            Self::DayOfYear => "\"08-26\"",
            Self::TimeOfDay => "\"10:00\"",
        }
    }
}

/// Why an item is not shown now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HiddenBecause {
    Draft,
    InReview,
    Archived,
    BeginsOn(NaiveDate),
    EndedOn(NaiveDate),
    ClockDoubtful,
}

impl HiddenBecause {
    pub(crate) fn words(self) -> Bilingual {
        match self {
            Self::Draft => Bilingual::new("draft", "qaralamadır"),
            Self::InReview => Bilingual::new("in review", "yoxlamadadır"),
            Self::Archived => Bilingual::new("archived", "arxivdədir"),
            Self::BeginsOn(day) => Bilingual::new(format!("begins on {day}"), format!("{day} tarixində başlayır")),
            Self::EndedOn(day) => Bilingual::new(format!("ended on {day}"), format!("{day} tarixində bitib")),
            Self::ClockDoubtful => Bilingual::new("the clock is wrong", "saat düzgün deyil"),
        }
    }
}

/// What a venue can still supply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Supply {
    Address,
    Hours,
    Coordinates,
    OpeningDate,
    Photograph,
}

impl Supply {
    pub(crate) fn words(self) -> Bilingual {
        match self {
            Self::Address => Bilingual::new("address", "ünvan"),
            Self::Hours => Bilingual::new("opening hours", "iş saatları"),
            Self::Coordinates => Bilingual::new("coordinates", "koordinatlar"),
            Self::OpeningDate => Bilingual::new("opening date", "açılış tarixi"),
            Self::Photograph => Bilingual::new("photograph", "fotoşəkil"),
        }
    }
}

/// What a text may not contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Markup {
    Html,
    Link,
    Picture,
    Table,
    Code,
    DeepHeading,
    SecondTitle,
    UnderlinedHeading,
    Rule,
    FootnoteText,
}

impl Markup {
    pub(crate) fn words(self) -> Bilingual {
        match self {
            Self::Html => Bilingual::new("HTML", "HTML"),
            Self::Link => Bilingual::new("a link", "keçid"),
            Self::Picture => Bilingual::new("a picture", "şəkil"),
            Self::Table => Bilingual::new("a table", "cədvəl"),
            Self::Code => Bilingual::new("code", "kod"),
            Self::DeepHeading => Bilingual::new("a heading with ###", "### ilə başlıq"),
            Self::SecondTitle => Bilingual::new("a second title with #", "# ilə ikinci başlıq"),
            Self::UnderlinedHeading => Bilingual::new("an underlined heading", "altından xətt çəkilmiş başlıq"),
            Self::Rule => Bilingual::new("a line across the page", "üfüqi xətt"),
            Self::FootnoteText => Bilingual::new("the text of a footnote", "haşiyə mətni"),
        }
    }
}

/// Why a renamed interface word cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WordRefused {
    NotInList,
    TooLong,
}

impl WordRefused {
    pub(crate) fn words(self) -> Bilingual {
        match self {
            Self::NotInList => Bilingual::new("no word of the screen has this key", "ekranda belə açarlı söz yoxdur"),
            Self::TooLong => Bilingual::new("it is too long", "çox uzundur"),
        }
    }
}
