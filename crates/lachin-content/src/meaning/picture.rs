//! The pictures that an item names: those that may and can be shown.

use std::collections::HashMap;

use lachin_media::Examined;

use super::night_picture;
use super::scope::Scope;
use super::sidecar;
use crate::checks::{
    FileUnreadable, GeneratedPictureMisused, MediaMissing, NightPictureAlone, PathOutsideFolder, PictureEndingWrong,
    PictureTooSmall, PictureUndescribed, PictureUnreadable,
};
use crate::folder::{Folder, Found};
use crate::fs::EntryKind;
use crate::json::At;
use crate::model::{Picture, PictureKind};
use crate::nearest::Suggestion;
use crate::picture_fault::PictureFault;

/// What may stand for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HeroRule {
    /// A real place, work or person: nothing that a model made.
    RealOnly,
    /// Any picture.
    Any,
}

/// The folder `images/` of an item, and what became of the pictures named so far.
pub(super) struct Pictures<'s> {
    scope: &'s Scope<'s>,
    images: Folder<'s>,
    known: HashMap<String, Option<Picture>>,
}

/// The folder for pictures.
const IMAGES: &str = "images";
/// Least pixels of the long side of a main picture.
const LEAST_LONG_SIDE_PX: u32 = 1600;

impl<'s> Pictures<'s> {
    pub(super) fn open(scope: &'s Scope<'s>) -> Self {
        let path = scope.folder.path_of(IMAGES);
        let root = scope.folder.root();
        let opened = match scope.folder.kind(IMAGES) {
            Some(EntryKind::Folder) => Folder::open(root, &path, scope.report),
            Some(EntryKind::LinkOutside) => {
                scope.report.add(&path, None, PathOutsideFolder { path: IMAGES.into() });
                None
            }
            Some(EntryKind::File | EntryKind::Unusable) => {
                scope.report.add(&path, None, FileUnreadable);
                None
            }
            None => None,
        };
        let images = opened.unwrap_or_else(|| Folder::empty(root, &path));
        Self {
            scope,
            images,
            known: HashMap::new(),
        }
    }

    /// The picture of this name, if it may be shown.
    pub(super) fn picture(&mut self, name: &At<String>) -> Option<Picture> {
        if let Some(known) = self.known.get(&name.value) {
            return known.clone();
        }
        let picture = self.read(name);
        self.known.insert(name.value.clone(), picture.clone());
        picture
    }

    /// The picture of this name, if it may stand for the item.
    pub(super) fn hero(&mut self, name: &At<String>, rule: HeroRule) -> Option<Picture> {
        let picture = self.picture(name)?;
        if picture.kind == PictureKind::Generated && rule == HeroRule::RealOnly {
            self.scope.report(
                name.line,
                GeneratedPictureMisused {
                    name: name.value.clone(),
                },
            );
            return None;
        }
        let night = picture.night.iter().map(|night| (&night.file, night.size));
        for (file, size) in std::iter::once((&picture.file, picture.size)).chain(night) {
            if size.long_side() < LEAST_LONG_SIDE_PX {
                let name = file.clone();
                let path = self.images.path_of(file);
                self.scope.report.add(&path, None, PictureTooSmall { name, size });
            }
        }
        Some(picture)
    }

    /// Reports the files that no picture and no sidecar is.
    pub(super) fn report_unused(&self) {
        for name in self.images.file_names() {
            let is_picture = |picture: &str| self.known.contains_key(picture) || self.images.has(picture);
            if let Some(picture) = self.by_day(name) {
                if !is_picture(&picture) {
                    let fault = NightPictureAlone {
                        name: name.to_owned(),
                        picture,
                    };
                    self.scope.report.add(&self.images.path_of(name), None, fault);
                }
                self.images.pass_over(name);
                continue;
            }
            // Of a picture that nobody names, its sidecar is not reported again. A night picture has none.
            let described = name.strip_suffix(".json");
            if described.is_some_and(|picture| is_picture(picture) && self.by_day(picture).is_none()) {
                self.images.pass_over(name);
            }
        }
        self.images.report_unused(self.scope.report);
    }

    /// Whose file for the dark palette this is; none of a picture that an item names itself.
    fn by_day(&self, name: &str) -> Option<String> {
        night_picture::by_day(name).filter(|_| !self.known.contains_key(name))
    }

    fn read(&self, name: &At<String>) -> Option<Picture> {
        let named = || name.value.clone();
        let path = self.images.path_of(&name.value);
        match self.kind(name)? {
            EntryKind::File => {}
            EntryKind::LinkOutside => {
                self.scope.report.add(&path, None, PathOutsideFolder { path: named() });
                return None;
            }
            EntryKind::Folder | EntryKind::Unusable => {
                self.scope.report.add(&path, None, PictureUnreadable { name: named() });
                return None;
            }
        }
        let examined = examine(self.scope, &name.value, &path);
        let sidecar = match self.images.find(&format!("{}.json", name.value), self.scope.report) {
            Found::File(file) => sidecar::read(self.scope, &self.images, &file, &name.value),
            Found::Faulty => None,
            Found::Missing => {
                self.scope.report(name.line, PictureUndescribed { name: named() });
                None
            }
        };
        let (Examined { hash, probe, .. }, sidecar) = (examined?, sidecar?);
        let mut picture = Picture {
            file: named(),
            path: self.scope.folder.root().path_of(&path),
            hash,
            size: probe.size,
            format: probe.format,
            kind: sidecar.kind,
            alternative: sidecar.alternative,
            caption: sidecar.caption,
            long_description: sidecar.long_description,
            credit: sidecar.credit,
            licence: sidecar.licence,
            creator: sidecar.creator,
            date: sidecar.date,
            source: sidecar.source,
            focus: sidecar.focus,
            night: None,
        };
        picture.night = night_picture::read(self.scope, &self.images, &picture);
        Some(picture)
    }

    /// What stands under the name. `None` once it has been reported that nothing does.
    fn kind(&self, name: &At<String>) -> Option<EntryKind> {
        let is_outside = name.value.starts_with(['/', '\\'])
            || name.value.split(['/', '\\']).any(|part| part == "..")
            || name.value.contains(':');
        if is_outside {
            self.scope.report(
                name.line,
                PathOutsideFolder {
                    path: name.value.clone(),
                },
            );
            return None;
        }
        let kind = self.images.kind(&name.value);
        if kind.is_none() {
            let pictures = self.images.file_names().filter(|file| !file.ends_with(".json"));
            // The folder is not part of the name.
            let written = name.value.rsplit(['/', '\\']).next().unwrap_or_default();
            let suggestion = Suggestion::among(written, pictures);
            self.scope.report(
                name.line,
                MediaMissing {
                    name: name.value.clone(),
                    suggestion,
                },
            );
        }
        kind
    }
}

/// What the file holds. `None` once it has been reported that it is no picture that can be shown.
pub(super) fn examine(scope: &Scope<'_>, name: &str, path: &str) -> Option<Examined> {
    let report = scope.report;
    let examined = match lachin_media::examine(&scope.folder.root().path_of(path)) {
        Ok(examined) => examined,
        Err(error) => {
            tracing::warn!("{error}");
            report.add_picture_fault(path, PictureFault::refused(name, &error));
            return None;
        }
    };
    let format = examined.probe.format;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    if !format.matches_extension(ending) {
        let suggestion = format!("{stem}.{}", format.extension());
        report.add(
            path,
            None,
            PictureEndingWrong {
                name: name.to_owned(),
                format: format.to_string(),
                suggestion,
            },
        );
    }
    if examined.probe.ending_early {
        report.add_picture_fault(path, PictureFault::cut_short(name));
    }
    Some(examined)
}
