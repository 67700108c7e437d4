//! The words of the fixed lists, and what they mean.

use crate::json::schema::{Schema, one_of_words};
use crate::json::{Choice, Value, Written};
use crate::model::{
    DateOf, Direction, FilmType, NeighbourKind, ParticipantRole, PictureKind, Role, Section, SourceKind, StoryType,
    TranslationState, Unit, VenueType, Weekday, WorkType,
};
use crate::raw::Status;
use crate::wording::Shape;

macro_rules! choices {
    ($($choice:ident $(or $other:ident)? { $($word:literal $meaning:ident,)+ })+) => {
        $(
            impl Choice for $choice {
                const CHOICES: &'static [(&'static str, Self)] = &[$(($word, Self::$meaning),)+];
                const OTHER: Option<Self> = choices!(@other $($other)?);
            }

            impl Written for $choice {
                const SHAPE: Shape = Shape::Text;

                fn example() -> String {
                    let (first, _) = Self::CHOICES[0];
                    format!("\"{first}\"")
                }

                fn read_from(value: Value<'_>) -> Option<Self> {
                    value.choice()
                }

                fn schema() -> Schema {
                    one_of_words(Self::CHOICES.iter().map(|(word, _)| *word))
                }
            }
        )+
    };
    (@other $other:ident) => { Some(Self::$other) };
    (@other) => { None };
}

choices! {
    Status { "draft" Draft, "review" Review, "published" Published, "archived" Archived, }
    TranslationState {
        "original" Original, "reviewed" Reviewed, "machine-draft" MachineDraft, "stale" Stale, "not-needed" NotNeeded,
    }
    Unit {
        "km2" SquareKilometers, "km" Kilometers, "m" Meters, "ha" Hectares, "percent" Percent, "count" Count,
        "date" Date, "text" Text,
    }
    DateOf { "happened" Happened, "reported" Reported, }
    Section {
        "venues" Venues, "district" District, "timeline" Timeline, "stories" Stories, "works" Works, "films" Films,
        "people" People,
    }
    Direction {
        "n" North, "ne" NorthEast, "e" East, "se" SouthEast, "s" South, "sw" SouthWest, "w" West, "nw" NorthWest,
    }
    NeighbourKind { "district" District, "country" Country, }
    VenueType or Other {
        "gallery" Gallery, "ceramics-centre" CeramicsCentre, "film-studio" FilmStudio, "museum" Museum,
        "library" Library, "other" Other,
    }
    Weekday {
        "mo" Monday, "tu" Tuesday, "we" Wednesday, "th" Thursday, "fr" Friday, "sa" Saturday, "su" Sunday,
    }
    StoryType or Other {
        "tour" Tour, "exhibition" Exhibition, "concert" Concert, "workshop" Workshop, "screening" Screening,
        "festival" Festival, "ceremony" Ceremony, "meeting" Meeting, "anniversary" Anniversary, "other" Other,
    }
    ParticipantRole {
        "artist" Artist, "director" Director, "author" Author, "curator" Curator, "organiser" Organiser,
        "supporter" Supporter, "speaker" Speaker, "performer" Performer, "host" Host, "guest" Guest,
    }
    WorkType or Other {
        "painting" Painting, "graphic" Graphic, "sculpture" Sculpture, "ceramics" Ceramics, "textile" Textile,
        "photograph" Photograph, "illustration" Illustration, "object" Object, "other" Other,
    }
    FilmType or Other {
        "feature" Feature, "documentary" Documentary, "short" Short, "animation" Animation, "clip" Clip, "other" Other,
    }
    Role or Other {
        "artist" Artist, "director" Director, "writer" Writer, "official" Official, "diplomat" Diplomat, "other" Other,
    }
    SourceKind { "official" Official, "agency" Agency, "news" News, "reference" Reference, "own" Own, }
    PictureKind { "photo" Photo, "illustration" Illustration, "generated" Generated, }
}
