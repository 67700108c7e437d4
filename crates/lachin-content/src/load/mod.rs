//! From a folder to an exhibition and a list of what is wrong with it.
//!
//! Every item is looked at twice: once to know what there is and whether it is shown, and once more to understand what
//! it says, when every link can be followed.

mod gather;
mod item;
mod memory;
mod top;
mod translations;

use std::collections::HashMap;
use std::path::Path;

use item::{Place, ReadItem};
pub use memory::Memory;
pub use translations::translations;

use chrono::{NaiveDate, NaiveDateTime};

use crate::agenda::Agenda;
use crate::checks::{ClockDoubtful, FileUnreadable, FolderUnreadable};
use crate::diagnostic::Diagnostic;
use crate::extent::Extent;
use crate::folder::Folder;
use crate::fs::Root;
use crate::index::Index;
use crate::model::Exhibition;
use crate::parallel;
use crate::report::Report;
use crate::surroundings::{Clock, Surroundings};
use crate::versions::Held;

/// By which clock, and for whom, a folder is read.
#[derive(Debug, Clone)]
pub struct LoadOptions {
    /// The present, as a wall clock in Baku shows it.
    pub now: NaiveDateTime,
    /// The day before which the clock is certainly wrong.
    pub floor: NaiveDate,
    /// Whether drafts and items in review are shown, too.
    pub preview: bool,
}

/// A folder once read.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// What can be shown now; an empty exhibition where the folder cannot be read.
    pub exhibition: Exhibition,
    /// What is wrong or worth knowing, by file and line.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the folder is of no use to this program: it cannot be opened, or it is of a newer format.
    pub is_refused: bool,
    /// When a date in the folder takes effect next: something begins to be shown or ends.
    pub next_change: Option<NaiveDateTime>,
}

/// The file of diagnostics that are about the folder itself.
pub(crate) const FOLDER_ITSELF: &str = ".";

/// Reads a content folder. It never fails as a whole: what cannot be shown is left out and said.
pub fn load(folder: &Path, options: &LoadOptions) -> Loaded {
    load_again(folder, options, &Extent::Everything, &mut Memory::default())
}

/// The same of a folder that was read before, and of which so much may have changed since.
pub(crate) fn load_again(folder: &Path, options: &LoadOptions, extent: &Extent, memory: &mut Memory) -> Loaded {
    load_with(folder, options, Held::Nothing, extent, memory)
}

/// The same, with earlier versions in place of some parts.
pub(crate) fn load_holding(folder: &Path, options: &LoadOptions, held: Held<'_>) -> Loaded {
    load_with(folder, options, held, &Extent::Everything, &mut Memory::default())
}

fn load_with(folder: &Path, options: &LoadOptions, held: Held<'_>, extent: &Extent, memory: &mut Memory) -> Loaded {
    let report = Report::default();
    let agenda = Agenda::after(options.now);
    let exhibition = match Root::open(folder, held) {
        Ok(root) => read(&root, options, agenda, extent, memory, &report),
        Err(error) => {
            tracing::warn!("{error}");
            report.add(FOLDER_ITSELF, None, FolderUnreadable);
            None
        }
    };
    let mut diagnostics = report.into_diagnostics();
    diagnostics.sort_by(|one, other| place_of(one).cmp(&place_of(other)));
    let is_refused = exhibition.is_none();
    let (exhibition, next_change) = exhibition.unwrap_or_else(|| (Exhibition::empty(), None));
    Loaded {
        exhibition,
        diagnostics,
        is_refused,
        next_change,
    }
}

/// What can be shown, and when a date takes effect next. `None` once it has been reported that the folder is of no use to
/// this program.
fn read(
    root: &Root<'_>,
    options: &LoadOptions,
    agenda: Agenda,
    extent: &Extent,
    memory: &mut Memory,
    report: &Report,
) -> Option<(Exhibition, Option<NaiveDateTime>)> {
    let clock = Clock::of(options);
    if clock.is_doubtful() {
        report.add(FOLDER_ITSELF, None, ClockDoubtful { date: clock.now.date() });
    }
    let top = Folder::open(root, "", report)?;
    let head = top::head(&top, report);
    if !top::is_understood(&head, report) {
        return None;
    }
    let mut surroundings = Surroundings {
        clock,
        agenda,
        is_preview: options.preview,
        languages: head.languages,
        watch_words: head.watch_words,
        sources: top::sources(&top, report),
        index: Index::default(),
    };
    let moments = top::moments(&top, &surroundings, report);
    let mut index = Index::default();
    let mut places = item::places(root, &top, &mut index, report);
    let recalled = memory.recall(extent, &mut places, &surroundings, &mut index);
    let mut read = read_all(root, places, &surroundings, report);
    read.iter().for_each(|read| read.enter(&mut index));
    surroundings.index = index;
    let mut understood = HashMap::new();
    match recalled.map(|recalled| recalled.into_understood(&surroundings)) {
        Some(Ok(recalled)) => understood.extend(recalled),
        Some(Err(places)) => read.extend(read_all(root, places, &surroundings, report)),
        None => {}
    }
    let paths: Vec<String> = read.iter().map(|read| read.path().to_owned()).collect();
    for (path, fresh) in paths
        .into_iter()
        .zip(parallel::each(read, |read| read.understand(&surroundings)))
    {
        match fresh {
            Some(fresh) => drop(understood.insert(path, fresh)),
            None => report.add(&path, None, FileUnreadable),
        }
    }
    let about = top::about(&top, head.written, &surroundings, report);
    let timeline = top::timeline(&top, moments, &surroundings, report);
    top.report_unused(report);
    let next_change = surroundings.agenda.next();
    // What lies at the ends of links may change without anything being touched here.
    if !root.has_links() {
        memory.remember(&surroundings, understood.clone());
    }
    let understood = understood.into_values().collect();
    let exhibition = gather::gather(about, timeline, understood, surroundings, report);
    Some((exhibition, next_change))
}

/// Reads the main files of items.
fn read_all<'r>(
    root: &'r Root<'r>,
    places: Vec<Place>,
    surroundings: &Surroundings,
    report: &Report,
) -> Vec<ReadItem<'r>> {
    let paths: Vec<String> = places.iter().map(|place| place.path.clone()).collect();
    let read = parallel::each(places, |place| item::read(root, place, surroundings));
    for (_, path) in read.iter().zip(&paths).filter(|(read, _)| read.is_none()) {
        report.add(path, None, FileUnreadable);
    }
    read.into_iter().flatten().collect()
}

/// Where a diagnostic stands among others.
fn place_of(diagnostic: &Diagnostic) -> impl Ord + '_ {
    let Diagnostic {
        file,
        line,
        code,
        message,
        ..
    } = diagnostic;
    (file, line, code, message.english())
}
