//! Which texts a folder has in which languages, for those who translate them.

use std::collections::BTreeMap;

use crate::model::{Kind, Language};

/// The texts of a folder, of every item that is not hidden by a `_`, shown or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translations {
    /// The languages of the exhibition, in its order.
    pub languages: Vec<Language>,
    /// The language in which the exhibition is written.
    pub original: Language,
    /// The exhibition itself, the district, then kind by kind in the order of their ids.
    pub items: Vec<ItemTexts>,
    /// `timeline.json`, under the name that it has, where it can be read.
    pub timeline: Option<String>,
    /// `sources.json`, under the name that it has, where it can be read.
    pub sources: Option<String>,
    /// Main files that are missing or cannot be read: nothing is known of the texts beside them.
    pub unreadable: Vec<String>,
}

/// The texts of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemTexts {
    /// As links name it: `exhibition`, `district`, `venues/yurd-gallery`.
    pub item: String,
    /// None for the exhibition itself.
    pub kind: Option<Kind>,
    /// The main file, relative to the content folder with `/`.
    pub main_file: String,
    /// In which its texts are written.
    pub original: Language,
    /// Of the original text, where there is one.
    pub fingerprint: Option<String>,
    /// One entry for each language of the exhibition.
    pub texts: BTreeMap<Language, TextStanding>,
    /// The files that describe its pictures, relative to the content folder with `/`.
    pub sidecars: Vec<String>,
}

/// One cell of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextStanding {
    /// How far the text is.
    pub standing: Standing,
    /// Where it is written, relative to the content folder with `/`; none where nothing can be read.
    pub file: Option<String>,
}

/// How far a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The others are made from it.
    Original,
    /// A person has checked it.
    Done,
    /// No person has checked it.
    Draft,
    /// It is behind the original, whoever has checked it.
    Stale,
    /// There is none.
    Missing,
    /// Left to the fallback on purpose.
    NotNeeded,
    /// There is a file that cannot be read.
    Unreadable,
}

impl Standing {
    /// All of them, in the order of a legend.
    pub const ALL: [Self; 7] = [
        Self::Original,
        Self::Done,
        Self::Draft,
        Self::Stale,
        Self::Missing,
        Self::NotNeeded,
        Self::Unreadable,
    ];

    /// The name in reports: `original`, `done`, `draft`, `stale`, `missing`, `not-needed`, `unreadable`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Done => "done",
            Self::Draft => "draft",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::NotNeeded => "not-needed",
            Self::Unreadable => "unreadable",
        }
    }

    /// What Azerbaijani readers call it.
    pub fn name_azerbaijani(self) -> &'static str {
        match self {
            Self::Original => "orijinal",
            Self::Done => "hazır",
            Self::Draft => "qaralama",
            Self::Stale => "köhnəlib",
            Self::Missing => "yoxdur",
            Self::NotNeeded => "lazım deyil",
            Self::Unreadable => "oxunmur",
        }
    }
}
