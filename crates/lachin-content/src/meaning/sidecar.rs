//! What is said of a picture, and whether it may be shown under these terms.

use super::permission;
use super::scope::Scope;
use crate::checks::{AltDoubtful, AltMissing, CreditMissing, FocusOutside, LicenceNotAllowed};
use crate::file::read_json;
use crate::folder::Folder;
use crate::json::schema::one_of_words;
use crate::json::{At, Object, Sink};
use crate::model::{Alternative, Focus, HistoricDate, Id, Licence, Localized, PictureKind};
use crate::raw;
use crate::sources::Citation;

/// All that a picture needs beside its file.
pub(super) struct Sidecar {
    pub(super) kind: PictureKind,
    pub(super) alternative: Alternative,
    pub(super) caption: Option<Localized>,
    pub(super) long_description: Option<Localized>,
    pub(super) credit: String,
    pub(super) licence: Licence,
    pub(super) creator: Option<String>,
    pub(super) date: Option<HistoricDate>,
    pub(super) source: Option<Id>,
    pub(super) focus: Focus,
}

/// Where a sidecar is understood.
pub(super) struct Place<'p> {
    pub(super) scope: &'p Scope<'p>,
    /// The sidecar, relative to the content folder.
    pub(super) file: &'p str,
    /// The file name of the picture.
    pub(super) picture: &'p str,
}

/// The licences that allow showing. `permission` does, too, where it is recorded.
const LICENCES: [&str; 11] = [
    "CC0-1.0",
    "public-domain",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-ND-4.0",
    "CC-BY-3.0",
    "CC-BY-SA-3.0",
    "CC-BY-NC-3.0",
    "CC-BY-NC-ND-3.0",
    PERMISSION,
];
/// In copyright, shown by written permission.
pub(super) const PERMISSION: &str = "permission";
/// Understood and refused.
const REFUSED: [&str; 2] = ["all-rights-reserved", "unknown"];

/// Reads the keys of a sidecar.
pub(crate) fn read_keys(object: &Object<'_>) -> raw::Sidecar {
    // Asked for before the others are read: only here it is known which licences there are.
    let value = object.value("licence", || one_of_words(LICENCES));
    let sidecar = raw::Sidecar::read(object);
    if let Some((value, licence)) = value.zip(sidecar.licence.as_ref()) {
        let mut known = LICENCES.iter().chain(&REFUSED);
        if !known.any(|known| *known == licence.value) {
            value.refuse_choice(&licence.value, LICENCES);
        }
    }
    sidecar
}

/// Reads a sidecar that was found. `None` once it has been reported why the picture may not be shown.
pub(super) fn read(scope: &Scope<'_>, images: &Folder<'_>, file: &str, picture: &str) -> Option<Sidecar> {
    let surroundings = scope.surroundings;
    let sink = Sink {
        report: scope.report,
        languages: &surroundings.languages,
        watch_words: &surroundings.watch_words,
    };
    let written = read_json(images, file, sink, |root| root.object(read_keys));
    let path = images.path_of(file);
    understand(
        &Place {
            scope,
            file: &path,
            picture,
        },
        written??,
    )
}

fn understand(place: &Place<'_>, written: raw::Sidecar) -> Option<Sidecar> {
    let Place { scope, file, picture } = place;
    let alternative = alternative(place, written.alternative, written.caption.as_ref());
    if written.credit.is_none() {
        scope.report.add(
            file,
            None,
            CreditMissing {
                name: (*picture).to_owned(),
            },
        );
    }
    let licence = written.licence.as_ref().and_then(|licence| licence_of(place, licence));
    let is_permitted = permission::is_permitted(place, written.licence.as_ref(), written.permission.as_ref());
    let source = written.source.and_then(|source| {
        let citation = scope.cite(&source.value, file, source.line);
        (citation == Citation::Usable).then_some(Id(source.value))
    });
    let focus = written
        .focus
        .map_or_else(Focus::default, |focus| focus_within(place, &focus));
    Some(Sidecar {
        kind: written.kind?,
        alternative,
        caption: written.caption,
        long_description: written.long_description,
        credit: written.credit?,
        licence: licence.filter(|_| is_permitted)?,
        creator: written.creator,
        date: written.date,
        source,
        focus,
    })
}

fn alternative(place: &Place<'_>, written: raw::Alternative, caption: Option<&Localized>) -> Alternative {
    let Place { scope, file, picture } = place;
    let named = || (*picture).to_owned();
    match (written.alt, written.is_decorative) {
        (None, true) => Alternative::Decorative,
        (alt, is_decorative) => {
            let line = alt.as_ref().map(|alt| alt.line);
            let alt = alt.map(|alt| alt.value).unwrap_or_default();
            for language in &scope.surroundings.languages.required {
                if alt.get(language).is_none() && !is_decorative {
                    scope.report.add(
                        file,
                        line,
                        AltMissing {
                            name: named(),
                            language: language.clone(),
                        },
                    );
                }
            }
            if is_decorative || AltDoubtful::applies_to(&alt, picture, caption) {
                scope.report.add(file, line, AltDoubtful { name: named() });
            }
            Alternative::Described(alt)
        }
    }
}

/// The licence, if it allows showing; one that is in no list has been reported where it was read.
fn licence_of(place: &Place<'_>, written: &At<String>) -> Option<Licence> {
    let name = written.value.clone();
    if REFUSED.contains(&name.as_str()) {
        let fault = LicenceNotAllowed {
            name: place.picture.to_owned(),
            licence: name,
        };
        place.scope.report.add(place.file, written.line, fault);
        return None;
    }
    let is_whole_only = name.contains("-ND-");
    LICENCES
        .contains(&name.as_str())
        .then_some(Licence { name, is_whole_only })
}

fn focus_within(place: &Place<'_>, focus: &At<Focus>) -> Focus {
    let Focus { x, y } = focus.value;
    if (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y) {
        return focus.value;
    }
    place.scope.report.add(
        place.file,
        focus.line,
        FocusOutside {
            name: place.picture.to_owned(),
        },
    );
    Focus::default()
}
