//! One item, from its folder to what can be shown.

use std::collections::BTreeSet;

use crate::checks::{FolderNameInvalid, MainFileMissing};
use crate::file::read_json;
use crate::folder::{Folder, Found};
use crate::fs::{EntryKind, Root};
use crate::index::{DISTRICT, ITEM_FOLDERS, Index, Standing};
use crate::meaning::{self, Scope, kind_name};
use crate::model::{Id, Kind, Reference};
use crate::raw::{self, Status};
use crate::report::Report;
use crate::surroundings::Surroundings;

/// Where an item lies.
pub(super) struct Place {
    pub(super) reference: Reference,
    /// Its folder, relative to the content folder.
    pub(super) path: String,
}

/// An item as written.
pub(super) struct ReadItem<'r> {
    place: Place,
    /// None once it has been reported that the folder cannot be opened.
    pub(super) folder: Option<Folder<'r>>,
    /// The main file, relative to the content folder.
    pub(super) file: String,
    /// None once it has been reported that the main file cannot be read.
    pub(super) written: Option<raw::Item>,
    standing: Standing,
    pub(super) report: Report,
}

/// An item as meant.
#[derive(Debug, Clone)]
pub(super) struct Understood {
    pub(super) reference: Reference,
    /// None where it is not shown.
    pub(super) item: Option<meaning::Item>,
    pub(super) report: Report,
    pub(super) cited: BTreeSet<String>,
}

/// Finds the folders of all items. Those that are hidden by a `_` go into the index.
pub(super) fn places(root: &Root<'_>, top: &Folder<'_>, index: &mut Index, report: &Report) -> Vec<Place> {
    let mut places = Vec::new();
    if top.is_folder(DISTRICT) {
        places.push(Place::new(Kind::District, DISTRICT, DISTRICT.to_owned()));
    }
    if top.hidden_names().iter().any(|name| name == DISTRICT) {
        index.insert(Kind::District, DISTRICT.to_owned(), Standing::Hidden);
    }
    for (kind, path) in ITEM_FOLDERS {
        let opened = top.is_folder(path).then(|| Folder::open(root, path, report));
        let Some(folder) = opened.flatten() else {
            continue;
        };
        for name in folder.hidden_names() {
            index.insert(kind, name.clone(), Standing::Hidden);
        }
        for (name, _) in folder.entries().filter(|(_, entry)| *entry == EntryKind::Folder) {
            if folder.original_of(name).is_some() {
                continue;
            }
            folder.pass_over(name);
            if raw::is_id(name) {
                places.push(Place::new(kind, name, folder.path_of(name)));
            } else {
                let suggestion = raw::id_like(name, kind_name(kind));
                report.add(
                    &folder.path_of(name),
                    None,
                    FolderNameInvalid {
                        name: name.to_owned(),
                        suggestion,
                    },
                );
            }
        }
        folder.report_unused(report);
    }
    places
}

/// Reads the main file of an item and judges whether it is shown.
pub(super) fn read<'r>(root: &'r Root<'r>, place: Place, surroundings: &Surroundings) -> ReadItem<'r> {
    let mut item = read_main_file(root, place, surroundings);
    if let Some(written) = &item.written {
        let publication = written.entry().publication.as_ref();
        item.standing = meaning::standing(publication, surroundings, &item.file, &item.report);
    }
    item
}

/// Reads the main file of an item.
pub(super) fn read_main_file<'r>(root: &'r Root<'r>, place: Place, surroundings: &Surroundings) -> ReadItem<'r> {
    let report = Report::default();
    let main_file = format!("{}.json", kind_name(place.reference.kind));
    let folder = Folder::open(root, &place.path, &report);
    let mut item = ReadItem {
        file: format!("{}/{main_file}", place.path),
        place,
        folder: None,
        written: None,
        standing: Standing::Faulty,
        report,
    };
    let Some(folder) = folder else {
        return item;
    };
    match folder.find(&main_file, &item.report) {
        Found::File(name) => {
            item.file = folder.path_of(&name);
            let kind = item.place.reference.kind;
            let read = read_json(&folder, &name, surroundings.sink(&item.report), |value| {
                value.object(|object| raw::Item::read(kind, object)).flatten()
            });
            item.written = read.flatten();
        }
        Found::Faulty => {}
        Found::Missing => {
            let fault = MainFileMissing {
                file: main_file.clone(),
                folder: item.place.reference.id.to_string(),
            };
            item.report.add(&item.file, None, fault);
            folder.report_near_misses(&main_file, &item.report);
        }
    }
    item.folder = Some(folder);
    item
}

impl Place {
    fn new(kind: Kind, id: &str, path: String) -> Self {
        Self {
            reference: Reference {
                kind,
                id: Id(id.to_owned()),
            },
            path,
        }
    }
}

impl ReadItem<'_> {
    /// Its folder, relative to the content folder.
    pub(super) fn path(&self) -> &str {
        &self.place.path
    }

    /// Makes the item known to those that link to it.
    pub(super) fn enter(&self, index: &mut Index) {
        let Reference { kind, id } = &self.place.reference;
        index.insert(*kind, id.to_string(), self.standing);
        if let Some(raw::Item::Person(person)) = &self.written
            && let Some(name) = &person.name
        {
            index.insert_name(id.to_string(), name.clone());
        }
    }

    /// Reads the rest of the folder and understands all of it.
    pub(super) fn understand(self, surroundings: &Surroundings) -> Understood {
        let Self {
            place,
            folder,
            file,
            written,
            standing,
            report,
        } = self;
        let nothing = |report| Understood {
            reference: place.reference.clone(),
            item: None,
            report,
            cited: BTreeSet::new(),
        };
        // Without its main file nothing tells what the other files are for: that is one fault, not many.
        let (Some(folder), Some(written)) = (folder, written) else {
            return nothing(report);
        };
        let status = written
            .entry()
            .publication
            .as_ref()
            .map(|publication| publication.status);
        let scope = Scope::new(surroundings, &folder, &file, &report);
        let item = meaning::item(&scope, written, &place.reference).filter(|_| standing == Standing::Shown);
        let cited = scope.into_cited();
        folder.report_unused(&report);
        if matches!(status, Some(Status::Draft | Status::Archived)) {
            report.soften();
        }
        Understood {
            reference: place.reference,
            item,
            report,
            cited,
        }
    }
}
