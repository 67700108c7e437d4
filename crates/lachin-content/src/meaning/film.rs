//! Films, and their recordings.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::entry::{EntryRules, TextRule, entry};
use super::link::{LinkedPerson, person};
use super::picture::HeroRule;
use super::scope::Scope;
use crate::checks::{CaptionsMissing, FilmFormatUnsupported, MediaMissing, PathOutsideFolder};
use crate::folder::Found;
use crate::json::At;
use crate::model::{Director, Film, Language, Reference};
use crate::nearest::Suggestion;
use crate::raw;
use crate::webm;

pub(super) fn film(scope: &Scope<'_>, written: raw::Film, reference: &Reference) -> Option<Film> {
    let rules = EntryRules {
        reference,
        name: written.name.as_ref(),
        hero: HeroRule::Any,
        text: TextRule::Voluntary,
    };
    let director = |director| match person(scope, director)? {
        LinkedPerson::Person(id) => Some(Director::Person(id)),
        LinkedPerson::Named(name) => Some(Director::Named(name)),
    };
    let directors = written
        .directors
        .map(|directors| directors.into_iter().filter_map(director).collect());
    let recording = written.file.as_ref().and_then(|file| recording(scope, file));
    let captions: BTreeMap<Language, PathBuf> = written
        .captions
        .iter()
        .filter_map(|(language, file)| Some((language.clone(), path_of(scope, &media(scope, file)?))))
        .collect();
    if let Some(file) = written
        .file
        .as_ref()
        .filter(|_| recording.is_some() && written.has_sound)
    {
        for language in &scope.surroundings.languages.required {
            if !written.captions.contains_key(language) {
                let fault = CaptionsMissing {
                    name: file.value.clone(),
                    language: language.clone(),
                };
                scope.report(file.line, fault);
            }
        }
    }
    let entry = entry(scope, written.entry, &rules);
    Some(Film {
        entry: entry?,
        name: written.name?,
        directors: directors?,
        original_title: written.original_title,
        film_type: written.film_type,
        date: written.date,
        minutes: written.minutes,
        recording,
        has_sound: written.has_sound,
        captions,
    })
}

/// Where the recording lies, if it is there and every kiosk can play it.
fn recording(scope: &Scope<'_>, name: &At<String>) -> Option<PathBuf> {
    let file = media(scope, name)?;
    match scope.folder.read_beginning(&file, webm::HEAD_BYTES, scope.report) {
        Some(head) if webm::can_be_played(&head) => Some(path_of(scope, &file)),
        Some(_) => {
            let fault = FilmFormatUnsupported {
                name: name.value.clone(),
            };
            scope.report(name.line, fault);
            None
        }
        None => None,
    }
}

/// Where the bytes of a file of the film's own folder lie.
fn path_of(scope: &Scope<'_>, file: &str) -> PathBuf {
    scope.folder.root().path_of(&scope.folder.path_of(file))
}

/// Whether a file tells of the film, so that it is no recording and no caption.
fn is_of_the_item(file: &str) -> bool {
    [".json", ".md"].iter().any(|ending| file.ends_with(ending))
}

/// The name of a file of the film's own folder, if it is there.
fn media(scope: &Scope<'_>, name: &At<String>) -> Option<String> {
    let (value, line) = (&name.value, name.line);
    if value.starts_with('/') || value.contains(['\\', ':']) || value.split('/').any(|part| part == "..") {
        scope.report(line, PathOutsideFolder { path: value.clone() });
        return None;
    }
    match scope.folder.find(value, scope.report) {
        Found::File(file) => Some(file),
        Found::Faulty => None,
        Found::Missing => {
            let files = scope.folder.file_names();
            let suggestion = Suggestion::among(value, files.filter(|file| !is_of_the_item(file)));
            scope.report(
                line,
                MediaMissing {
                    name: value.clone(),
                    suggestion,
                },
            );
            None
        }
    }
}
