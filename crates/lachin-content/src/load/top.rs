//! The files of the content folder itself.

use std::collections::BTreeSet;

use crate::checks::{MainFileMissing, ValueUnknown};
use crate::file::read_json;
use crate::folder::{Folder, Found};
use crate::json::{Document, Sink};
use crate::languages::Languages;
use crate::meaning::{self, Scope};
use crate::model::{Exhibition, Moment};
use crate::nearest::Suggestion;
use crate::raw;
use crate::report::Report;
use crate::sources::Sources;
use crate::surroundings::Surroundings;
use crate::watch::WatchWords;

/// What has to be known of the exhibition before anything else is read.
pub(super) struct Head {
    /// None once it has been reported that the file is missing or cannot be read.
    pub(super) written: Option<raw::Exhibition>,
    pub(super) languages: Languages,
    pub(super) watch_words: WatchWords,
}

/// Something of the content folder itself, and the sources that it cites.
pub(super) struct Cited<T> {
    pub(super) value: T,
    pub(super) cited: BTreeSet<String>,
}

pub(super) const EXHIBITION: &str = "exhibition.json";
pub(super) const SOURCES: &str = "sources.json";
pub(super) const TIMELINE: &str = "timeline.json";
/// For people, not for the program.
const START_HERE: &str = "START-HERE.txt";
/// The only version of the format so far.
const FORMAT_VERSION: u32 = 1;

/// Reads `exhibition.json`.
pub(super) fn head(top: &Folder<'_>, report: &Report) -> Head {
    top.pass_over(START_HERE);
    let (languages, watch_words) = (Languages::default(), WatchWords::default());
    let read = find(top, EXHIBITION, report).and_then(|file| {
        let sink = Sink {
            report,
            languages: &languages,
            watch_words: &watch_words,
        };
        read_json(top, &file, sink, |root| {
            // Everything else is held against the languages and watch words, so these are read first; what is wrong
            // with them is told when the whole file is read.
            let quiet = Report::default();
            let against = |report, languages, watch_words| {
                let Document { file, lines, .. } = *root.document;
                Document {
                    file,
                    lines,
                    sink: Sink {
                        report,
                        languages,
                        watch_words,
                    },
                    asked: None,
                }
            };
            let document = against(&quiet, &languages, &watch_words);
            let languages = root.within(&document).object(raw::read_languages).unwrap_or_default();
            let document = against(&quiet, &languages, &watch_words);
            let watch_words = root.within(&document).object(raw::read_watch_words).unwrap_or_default();
            let document = against(report, &languages, &watch_words);
            let written = root.within(&document).object(raw::Exhibition::read);
            Head {
                written,
                languages,
                watch_words,
            }
        })
    });
    read.unwrap_or_else(|| Head {
        written: None,
        languages: Languages::default(),
        watch_words: WatchWords::default(),
    })
}

/// Whether the folder is of the format that this program knows; reports a newer one.
pub(super) fn is_understood(head: &Head, report: &Report) -> bool {
    let version = head
        .written
        .as_ref()
        .and_then(|written| written.format_version.as_ref());
    let Some(version) = version.filter(|version| version.value > FORMAT_VERSION) else {
        return true;
    };
    let (value, known) = (version.value.to_string(), FORMAT_VERSION.to_string());
    let suggestion = Suggestion::among(&value, [known.as_str()]);
    report.add(
        EXHIBITION,
        version.line,
        ValueUnknown {
            key: "formatVersion".into(),
            value,
            suggestion,
        },
    );
    false
}

/// Reads `sources.json`.
pub(super) fn sources(top: &Folder<'_>, report: &Report) -> Sources {
    let (languages, watch_words) = (Languages::default(), WatchWords::default());
    let sink = Sink {
        report,
        languages: &languages,
        watch_words: &watch_words,
    };
    let read = find(top, SOURCES, report).and_then(|file| read_json(top, &file, sink, raw::read_sources));
    read.map_or_else(Sources::unreadable, Sources::new)
}

/// Reads `timeline.json`, which may be missing.
pub(super) fn moments(top: &Folder<'_>, surroundings: &Surroundings, report: &Report) -> Vec<raw::Moment> {
    let Found::File(file) = top.find(TIMELINE, report) else {
        return Vec::new();
    };
    read_json(top, &file, surroundings.sink(report), raw::read_timeline).unwrap_or_default()
}

/// Understands the moments.
pub(super) fn timeline(
    top: &Folder<'_>,
    moments: Vec<raw::Moment>,
    surroundings: &Surroundings,
    report: &Report,
) -> Cited<Vec<Moment>> {
    let scope = Scope::new(surroundings, top, TIMELINE, report);
    let value = meaning::timeline(&scope, moments);
    Cited {
        value,
        cited: scope.into_cited(),
    }
}

/// Understands the exhibition's own file and texts.
pub(super) fn about(
    top: &Folder<'_>,
    written: Option<raw::Exhibition>,
    surroundings: &Surroundings,
    report: &Report,
) -> Cited<Exhibition> {
    let Some(written) = written else {
        // Without the file nothing tells what its texts and pictures are for: that is one fault, not many.
        pass_over_what_is_described(top, &surroundings.languages);
        return Cited {
            value: Exhibition::empty(),
            cited: BTreeSet::new(),
        };
    };
    let scope = Scope::new(surroundings, top, EXHIBITION, report);
    let value = meaning::exhibition(&scope, written);
    Cited {
        value,
        cited: scope.into_cited(),
    }
}

fn pass_over_what_is_described(top: &Folder<'_>, languages: &Languages) {
    top.pass_over("images");
    for language in &languages.all {
        top.pass_over(&format!("text.{language}.md"));
    }
}

/// Looks for a file that has to be there.
fn find(top: &Folder<'_>, name: &str, report: &Report) -> Option<String> {
    match top.find(name, report) {
        Found::File(file) => Some(file),
        Found::Faulty => None,
        Found::Missing => {
            report.add(
                name,
                None,
                MainFileMissing {
                    file: name.to_owned(),
                    folder: top.root().name(),
                },
            );
            None
        }
    }
}
