//! What every item is read against.

use chrono::{NaiveDate, NaiveDateTime};

use crate::agenda::Agenda;
use crate::index::Index;
use crate::json::Sink;
use crate::languages::Languages;
use crate::load::LoadOptions;
use crate::report::Report;
use crate::sources::Sources;
use crate::watch::WatchWords;

/// What an item's own files are read against: known before the first item is opened.
#[derive(Debug)]
pub(crate) struct Surroundings {
    pub(crate) clock: Clock,
    pub(crate) agenda: Agenda,
    pub(crate) is_preview: bool,
    pub(crate) languages: Languages,
    pub(crate) watch_words: WatchWords,
    pub(crate) sources: Sources,
    /// Empty until every item has been read once.
    pub(crate) index: Index,
}

impl Surroundings {
    /// What the values of a file are read against, with a report for their faults.
    pub(crate) fn sink<'s>(&'s self, report: &'s Report) -> Sink<'s> {
        Sink {
            report,
            languages: &self.languages,
            watch_words: &self.watch_words,
        }
    }
}

/// The present, and whether it can be believed.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Clock {
    pub(crate) now: NaiveDateTime,
    pub(crate) floor: NaiveDate,
}

impl Clock {
    pub(crate) fn of(options: &LoadOptions) -> Self {
        Self {
            now: options.now,
            floor: options.floor,
        }
    }

    /// Earlier than it can be.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.now.date() < self.floor
    }
}
