//! What goes on being shown of a folder that changes under the eyes of visitors.
//!
//! A new version of a part is taken over unless it has an error that the shown one has not. Then the shown one stays,
//! beside the new versions of everything else, until the folder is in order.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDateTime;

use crate::checks::Code;
use crate::diagnostic::{Diagnostic, Severity};
use crate::extent::Extent;
use crate::fs::Stamp;
use crate::load::{self, FOLDER_ITSELF, LoadOptions, Loaded, Memory};
use crate::model::Exhibition;
use crate::versions::{Held, Versions, part_of};

/// A folder once read, with earlier versions in place of new ones that are faulty.
#[derive(Debug, Clone)]
pub struct Renewed {
    /// What visitors see from now on.
    pub exhibition: Exhibition,
    /// What is wrong with the folder as it is, shown or not.
    pub diagnostics: Vec<Diagnostic>,
    /// The parts of which an earlier version is shown, and since when that is there.
    pub held: BTreeMap<String, NaiveDateTime>,
    /// Whether nothing at all was taken over.
    pub is_refused: bool,
    /// When a date takes effect next, in the folder as it is or in what is shown of it.
    pub next_change: Option<NaiveDateTime>,
}

/// Reads a folder of which `shown` was shown until now. Of what is remembered of it only so much may have changed since.
pub fn renew(folder: &Path, options: &LoadOptions, shown: &Versions, extent: &Extent, memory: &mut Memory) -> Renewed {
    let mut current = load::load_again(folder, options, extent, memory);
    let is_refused = current.is_refused;
    // A fault that holds something back may be over on that day.
    let next_in_folder = current.next_change;
    let renewed = |shown: Loaded, diagnostics, held| Renewed {
        exhibition: shown.exhibition,
        diagnostics,
        held,
        is_refused,
        next_change: shown.next_change.into_iter().chain(next_in_folder).min(),
    };
    // Of the folder as it is, whatever is shown in place of it.
    let diagnostics = std::mem::take(&mut current.diagnostics);
    if shown.is_empty() {
        return renewed(current, diagnostics, BTreeMap::new());
    }
    if is_refused {
        let kept = load::load_holding(folder, options, Held::Everything(shown));
        let held = shown.iter().map(|(part, version)| (part.clone(), version.taken));
        return renewed(kept, diagnostics, held.collect());
    }
    let mut before = None;
    let mut held = BTreeSet::new();
    let mut errors = errors_by_part(&diagnostics);
    loop {
        let faulty: Vec<_> = errors
            .into_iter()
            .filter(|(part, _)| !held.contains(part) && is_changed(folder, shown, part))
            .collect();
        if faulty.is_empty() {
            break;
        }
        let before = before.get_or_insert_with(|| {
            errors_by_part(&load::load_holding(folder, options, Held::Everything(shown)).diagnostics)
        });
        let worse = faulty
            .into_iter()
            .filter(|(part, errors)| before.get(part).is_none_or(|before| !errors.is_subset(before)))
            .map(|(part, _)| part);
        let held_before = held.len();
        held.extend(worse);
        if held.len() == held_before {
            break;
        }
        // What is held may lack what others of the new version rely on, so these are looked at again.
        current = load::load_holding(folder, options, Held::Parts(shown, &held));
        errors = errors_by_part(&current.diagnostics);
    }
    let held = held.into_iter().filter_map(|part| {
        let taken = shown.get(&part)?.taken;
        Some((part, taken))
    });
    renewed(current, diagnostics, held.collect())
}

/// Since when visitors have been seeing the earlier version that stands in for what has this error. Where the folder itself
/// is out of reach, all is as it was when the last of it was taken over.
pub fn held_since(diagnostic: &Diagnostic, held: &BTreeMap<String, NaiveDateTime>) -> Option<NaiveDateTime> {
    if diagnostic.severity != Severity::Error {
        return None;
    }
    if diagnostic.file == FOLDER_ITSELF {
        return held.values().max().copied();
    }
    held.get(&part_of(&diagnostic.file)?).copied()
}

/// An error, wherever its line has moved to.
type ErrorKey = (Code, String);

fn errors_by_part(diagnostics: &[Diagnostic]) -> BTreeMap<String, BTreeSet<ErrorKey>> {
    let mut errors: BTreeMap<String, BTreeSet<ErrorKey>> = BTreeMap::new();
    for diagnostic in diagnostics.iter().filter(|found| found.severity == Severity::Error) {
        if let Some(part) = part_of(&diagnostic.file) {
            let key = (diagnostic.code, diagnostic.message.english().to_owned());
            errors.entry(part).or_default().insert(key);
        }
    }
    errors
}

/// Whether any file of a part was added, changed or removed since it was shown. A part that was not shown has nothing to
/// go back to.
fn is_changed(folder: &Path, shown: &Versions, part: &str) -> bool {
    let Some(version) = shown.get(part) else {
        return false;
    };
    let kept = version.files.iter().map(|(file, kept)| {
        let stamp = Stamp {
            bytes: kept.bytes,
            modified: kept.modified,
        };
        (file.clone(), stamp)
    });
    Stamp::of_files(folder, part) != kept.collect()
}
