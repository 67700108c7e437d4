//! The texts of a folder and how far each is.

use std::path::Path;

use super::item::{Place, places, read_main_file};
use super::top::{self, Head, SOURCES, TIMELINE};
use crate::agenda::Agenda;
use crate::checks::FolderUnreadable;
use crate::diagnostic::Diagnostic;
use crate::folder::{Folder, Found};
use crate::fs::{EntryKind, Root};
use crate::index::{DISTRICT, ITEM_FOLDERS, Index};
use crate::meaning::{Scope, Standings, standings};
use crate::model::Reference;
use crate::report::Report;
use crate::sources::Sources;
use crate::surroundings::{Clock, Surroundings};
use crate::translations::{ItemTexts, Translations};
use crate::versions::Held;

/// What the exhibition itself is called beside its items.
const EXHIBITION_ITSELF: &str = "exhibition";

/// Reads which texts a folder has in which languages.
///
/// # Errors
///
/// What [`super::load()`] says of a folder that cannot be opened, or that is of a newer format.
pub fn translations(folder: &Path) -> Result<Translations, Vec<Diagnostic>> {
    let report = Report::default();
    let read = read(folder, &report);
    read.ok_or_else(|| report.into_diagnostics())
}

/// `None` once it has been reported that the folder is of no use to this program.
fn read(folder: &Path, report: &Report) -> Option<Translations> {
    let Ok(root) = Root::open(folder, Held::Nothing) else {
        report.add(super::FOLDER_ITSELF, None, FolderUnreadable);
        return None;
    };
    let top = Folder::open(&root, "", report)?;
    let head = top::head(&top, report);
    if !top::is_understood(&head, report) {
        return None;
    }
    let Head {
        written,
        languages,
        watch_words,
    } = head;
    let surroundings = Surroundings {
        // Whether something is shown today is not asked here.
        clock: Clock::default(),
        agenda: Agenda::after(Clock::default().now),
        is_preview: true,
        languages,
        watch_words,
        sources: Sources::unreadable(),
        index: Index::default(),
    };
    let mut found = Translations {
        languages: surroundings.languages.all.clone(),
        original: surroundings.languages.original.clone(),
        items: Vec::new(),
        timeline: named(&top, TIMELINE),
        sources: named(&top, SOURCES),
        unreadable: Vec::new(),
    };
    match written {
        Some(written) => {
            // The file is there: its values were read from it.
            let main_file = named(&top, top::EXHIBITION).unwrap_or_default();
            let quiet = Report::default();
            let scope = Scope::new(&surroundings, &top, &main_file, &quiet);
            let standings = standings(&scope, written.translations.as_ref());
            found
                .items
                .push(item(&top, standings, EXHIBITION_ITSELF.to_owned(), None, &main_file));
        }
        None => found.unreadable.push(top::EXHIBITION.to_owned()),
    }
    for place in places(&root, &top, &mut Index::default(), &Report::default()) {
        read_item(&root, place, &surroundings, &mut found);
    }
    Some(found)
}

fn read_item(root: &Root<'_>, place: Place, surroundings: &Surroundings, found: &mut Translations) {
    let reference = place.reference.clone();
    let read = read_main_file(root, place, surroundings);
    let (Some(folder), Some(written)) = (&read.folder, &read.written) else {
        found.unreadable.push(read.file);
        return;
    };
    let scope = Scope::new(surroundings, folder, &read.file, &read.report);
    let standings = standings(&scope, written.entry().translations.as_ref());
    let texts = item(folder, standings, name_of(&reference), Some(&reference), &read.file);
    found.items.push(texts);
}

fn item(
    folder: &Folder<'_>,
    standings: Standings,
    item: String,
    reference: Option<&Reference>,
    main_file: &str,
) -> ItemTexts {
    ItemTexts {
        item,
        kind: reference.map(|reference| reference.kind),
        main_file: main_file.to_owned(),
        original: standings.original,
        fingerprint: standings.fingerprint,
        texts: standings.texts,
        sidecars: sidecars(folder),
    }
}

/// As links name it.
fn name_of(reference: &Reference) -> String {
    let folder = ITEM_FOLDERS.iter().find(|(kind, _)| *kind == reference.kind);
    folder.map_or_else(
        || DISTRICT.to_owned(),
        |(_, folder)| format!("{folder}/{}", reference.id),
    )
}

/// The files that describe the pictures of an item.
fn sidecars(folder: &Folder<'_>) -> Vec<String> {
    if folder.kind("images") != Some(EntryKind::Folder) {
        return Vec::new();
    }
    let quiet = Report::default();
    let Some(images) = Folder::open(folder.root(), &folder.path_of("images"), &quiet) else {
        return Vec::new();
    };
    let is_sidecar = |name: &&str| name.ends_with(".json") && images.original_of(name).is_none();
    let names = images.file_names().filter(is_sidecar);
    names.map(|name| images.path_of(name)).collect()
}

/// A file of the content folder itself, under the name that it has.
fn named(top: &Folder<'_>, name: &str) -> Option<String> {
    match top.find(name, &Report::default()) {
        Found::File(name) => Some(name),
        Found::Missing | Found::Faulty => None,
    }
}
