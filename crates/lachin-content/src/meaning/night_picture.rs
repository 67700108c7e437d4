//! The second file of a picture, drawn for the dark palette: `facade.night.png` beside `facade.png`.

use lachin_media::Size;

use super::picture::examine;
use super::scope::Scope;
use crate::checks::{NightPictureNotAllowed, NightPictureShapeDiffers, PathOutsideFolder, PictureUnreadable};
use crate::folder::Folder;
use crate::fs::EntryKind;
use crate::model::{NightPicture, Picture, PictureKind};

/// Stands between the name of the picture and its ending.
const MARK: &str = ".night";
/// By how much the shapes may differ, as a share of 1: what rounding to whole pixels does to a small picture.
const MOST_DIFFERENCE_PERCENT: u64 = 1;

/// The name of the picture to which a file for the dark palette belongs.
pub(super) fn by_day(name: &str) -> Option<String> {
    let (stem, ending) = name.rsplit_once('.')?;
    let picture = stem.strip_suffix(MARK).filter(|picture| !picture.is_empty())?;
    Some(format!("{picture}.{ending}"))
}

/// The file for the dark palette, if there is one and it may be shown.
pub(super) fn read(scope: &Scope<'_>, images: &Folder<'_>, picture: &Picture) -> Option<NightPicture> {
    let (stem, ending) = picture.file.rsplit_once('.')?;
    let file = format!("{stem}{MARK}.{ending}");
    if !images.has(&file) {
        return None;
    }
    let path = images.path_of(&file);
    match images.kind(&file)? {
        EntryKind::File => {}
        EntryKind::LinkOutside => {
            scope.report.add(&path, None, PathOutsideFolder { path: file });
            return None;
        }
        EntryKind::Folder | EntryKind::Unusable => {
            scope.report.add(&path, None, PictureUnreadable { name: file });
            return None;
        }
    }
    if picture.kind == PictureKind::Photo || picture.licence.is_whole_only {
        let fault = NightPictureNotAllowed {
            name: file,
            picture: picture.file.clone(),
        };
        scope.report.add(&path, None, fault);
        return None;
    }
    let examined = examine(scope, &file, &path)?;
    let size = examined.probe.size;
    if !is_same_shape(size, picture.size) {
        let fault = NightPictureShapeDiffers {
            name: file,
            size,
            picture: picture.file.clone(),
            picture_size: picture.size,
        };
        scope.report.add(&path, None, fault);
        return None;
    }
    Some(NightPicture {
        file,
        path: scope.folder.root().path_of(&path),
        hash: examined.hash,
        size,
    })
}

fn is_same_shape(one: Size, other: Size) -> bool {
    let across = u64::from(one.width) * u64::from(other.height);
    let down = u64::from(one.height) * u64::from(other.width);
    across.abs_diff(down) * 100 <= across.max(down) * MOST_DIFFERENCE_PERCENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_picture_has_the_name_of_its_picture_and_a_mark() {
        assert_eq!(by_day("facade.night.webp").as_deref(), Some("facade.webp"));
        assert_eq!(by_day("tall.window.night.png").as_deref(), Some("tall.window.png"));
        for other in [
            "facade.webp",
            "midnight.webp",
            ".night.webp",
            "night",
            "facade.night.webp.json",
        ] {
            assert_eq!(by_day(other), None, "{other}");
        }
    }

    #[test]
    fn half_the_size_is_the_same_shape_and_a_cut_edge_is_not() {
        let size = |width, height| Size { width, height };
        assert!(is_same_shape(size(801, 601), size(400, 300)));
        assert!(!is_same_shape(size(800, 600), size(800, 590)));
        assert!(!is_same_shape(size(600, 800), size(800, 600)));
    }
}
