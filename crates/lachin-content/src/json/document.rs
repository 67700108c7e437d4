//! One JSON file while its values are read.

use super::schema::Asked;
use super::syntax::Lines;
use crate::checks::Fault;
use crate::languages::Languages;
use crate::report::Report;
use crate::watch::WatchWords;

/// What a file's values are read against, and where their faults go.
pub(crate) struct Document<'d> {
    pub(crate) file: &'d str,
    pub(crate) lines: &'d Lines,
    pub(crate) sink: Sink<'d>,
    /// Where it is noted what a reader asks for; nowhere while it reads.
    pub(crate) asked: Option<&'d Asked>,
}

/// Where the faults of a file's values go, and what localized texts are held against.
#[derive(Clone, Copy)]
pub(crate) struct Sink<'d> {
    pub(crate) report: &'d Report,
    pub(crate) languages: &'d Languages,
    pub(crate) watch_words: &'d WatchWords,
}

impl Document<'_> {
    pub(crate) fn report<F: Fault>(&self, line: impl Into<Option<u32>>, fault: F) {
        self.sink.report.add(self.file, line, fault);
    }
}
