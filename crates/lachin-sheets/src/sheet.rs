//! The sheets of the workbook and their columns.

use lachin_content::limits::{
    MOST_CHARACTERS, MOST_CHARACTERS_OF_A_DESCRIPTION, MOST_CHARACTERS_OF_A_MOMENT, MOST_CHARACTERS_OF_A_WORD,
};

/// A sheet of short values, one row a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sheet {
    Venues,
    Stories,
    Works,
    Films,
    People,
    District,
    Exhibition,
    Moments,
    Facts,
    Sources,
    Pictures,
}

/// A value that is written in several languages: as many columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Field {
    /// How its columns begin: `name` for `name_az`, `name_en`.
    pub(crate) name: &'static str,
    pub(crate) most_characters: usize,
    pub(crate) form: Form,
}

/// What stands in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    /// A list of texts: one a line of the cell.
    Lines,
}

/// The matrix, which nobody fills in.
pub(crate) const COVERAGE: &str = "Coverage";
/// The texts of the items, one row a screen.
pub(crate) const TEXTS: &str = "Texts";

/// Which thing a row is about. The columns of this sign are not for people to change.
pub(crate) const ITEM: &str = "item";
/// Which part of the thing; empty for the whole.
pub(crate) const PART: &str = "part";
/// On the sheet of texts: which screen, from 1.
pub(crate) const SCREEN: &str = "screen";
/// On the sheet of texts: of the original text at the export.
pub(crate) const FINGERPRINT: &str = "fingerprint";
/// What stood in the row at the export.
pub(crate) const CHECK: &str = "check";
/// On the sheet of texts: what is translated.
pub(crate) const ORIGINAL: &str = "original";
/// On the sheet of texts: how the columns of texts and of their states begin.
pub(crate) const TEXT: &str = "text";
pub(crate) const STATE: &str = "state";

const fn text(name: &'static str) -> Field {
    text_up_to(name, MOST_CHARACTERS)
}

const fn text_up_to(name: &'static str, most_characters: usize) -> Field {
    Field {
        name,
        most_characters,
        form: Form::Text,
    }
}

const SUGGESTIONS: Field = Field {
    name: "suggestions",
    most_characters: MOST_CHARACTERS,
    form: Form::Lines,
};

impl Sheet {
    pub(crate) const ALL: [Self; 11] = [
        Self::Venues,
        Self::Stories,
        Self::Works,
        Self::Films,
        Self::People,
        Self::District,
        Self::Exhibition,
        Self::Moments,
        Self::Facts,
        Self::Sources,
        Self::Pictures,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Venues => "Venues",
            Self::Stories => "Stories",
            Self::Works => "Works",
            Self::Films => "Films",
            Self::People => "People",
            Self::District => "District",
            Self::Exhibition => "Exhibition",
            Self::Moments => "Moments",
            Self::Facts => "Facts",
            Self::Sources => "Sources",
            Self::Pictures => "Pictures",
        }
    }

    pub(crate) fn fields(self) -> &'static [Field] {
        match self {
            Self::Venues => const { &[text("name"), text("place"), text("address"), text("takeaway")] },
            Self::Stories => const { &[text("name"), text("place"), text("takeaway")] },
            Self::Works => {
                const {
                    &[
                        text("name"),
                        text("creator"),
                        text("technique"),
                        text("owner"),
                        text("takeaway"),
                    ]
                }
            }
            Self::Films | Self::District => const { &[text("name"), text("takeaway")] },
            Self::People => const { &[text("name"), text("birthplace"), text("takeaway")] },
            Self::Exhibition => {
                const {
                    &[
                        text("title"),
                        text("publisher"),
                        text("staffHelp"),
                        SUGGESTIONS,
                        text_up_to("word", MOST_CHARACTERS_OF_A_WORD),
                    ]
                }
            }
            Self::Moments => {
                const {
                    &[
                        text("title"),
                        text_up_to("text", MOST_CHARACTERS_OF_A_MOMENT),
                        text("attribution"),
                    ]
                }
            }
            Self::Facts => const { &[text("label"), text("value"), text("attribution")] },
            Self::Sources => const { &[text("author")] },
            Self::Pictures => {
                const {
                    &[
                        text_up_to("alt", MOST_CHARACTERS_OF_A_DESCRIPTION),
                        text("caption"),
                        text_up_to("longDescription", MOST_CHARACTERS_OF_A_DESCRIPTION),
                    ]
                }
            }
        }
    }

    pub(crate) fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }
}

/// The header of a column in one language: `name_az`.
pub(crate) fn column(name: &str, language: &str) -> String {
    format!("{name}_{language}")
}
