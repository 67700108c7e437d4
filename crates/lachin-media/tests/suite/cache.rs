//! Renditions are made once, found again, and never wrong.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};

use lachin_media::{Cache, ContentHash, Format, PictureError};
use tempfile::TempDir;

use crate::made;

/// A folder with a picture in it, and room for a cache.
struct Place {
    folder: TempDir,
    picture: PathBuf,
    hash: ContentHash,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let bytes = made::file(Format::Jpeg, &made::gradient(640, 400));
        let picture = folder.path().join("venue.jpg");
        std::fs::write(&picture, &bytes).expect("a picture");
        Self {
            folder,
            picture,
            hash: ContentHash::of(&bytes),
        }
    }

    fn cache_folder(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    fn cache(&self) -> Cache {
        Cache::open(self.cache_folder())
    }
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn made_once_and_found_again_by_the_next_run_without_the_source() {
    let place = Place::new();
    let cache = place.cache();
    let first = cache.rendition(&place.picture, &place.hash, 320).unwrap();
    assert_eq!((first.format, first.mime), (Format::Jpeg, "image/jpeg"));
    assert_eq!(cache.rendition(&place.picture, &place.hash, 320), Ok(first.clone()));
    assert_eq!(cache.made(), 1);

    std::fs::remove_file(&place.picture).unwrap();
    let next = place.cache();
    assert_eq!(next.rendition(&place.picture, &place.hash, 320), Ok(first));
    assert_eq!(next.made(), 0);
    // Another width has to be made, and cannot.
    assert!(matches!(
        next.rendition(&place.picture, &place.hash, 200),
        Err(PictureError::Unreadable { .. })
    ));
}

#[test]
fn a_kiosk_is_prepared_from_one_decode() {
    let place = Place::new();
    let cache = place.cache();
    cache.rendition(&place.picture, &place.hash, 200).unwrap();
    // Two of these widths are beyond the picture, and so one rendition.
    let widths = [100, 200, 320, 1080, 1920];
    let prepared = cache.prepare(&place.picture, &place.hash, &widths).unwrap();
    assert_eq!((prepared.made, prepared.found, prepared.kept), (3, 1, true));
    assert!(cache.placeholder(&place.hash).is_some());

    let next = place.cache();
    let again = next.prepare(&place.picture, &place.hash, &widths).unwrap();
    assert_eq!((again.made, again.found, again.kept, next.made()), (0, 4, true, 0));
    std::fs::remove_file(&place.picture).unwrap();
    for width in widths {
        assert!(next.rendition(&place.picture, &place.hash, width).is_ok(), "{width}");
    }
}

#[test]
fn a_folder_that_refuses_is_told_from_one_that_keeps() {
    let place = Place::new();
    let occupied = place.folder.path().join("occupied");
    std::fs::write(&occupied, "not a folder").unwrap();
    let prepared = Cache::open(occupied)
        .prepare(&place.picture, &place.hash, &[100, 200])
        .unwrap();
    assert_eq!((prepared.made, prepared.kept), (2, false));
}

#[cfg(unix)]
#[test]
fn whoever_prepared_it_the_kiosk_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let folder = place.cache_folder();
    place.cache().rendition(&place.picture, &place.hash, 100).unwrap();
    // What any file of this process may be read by, whatever its mask.
    let usual = std::fs::metadata(&place.picture).unwrap().permissions().mode();
    for name in names(&folder) {
        let mode = std::fs::metadata(folder.join(&name)).unwrap().permissions().mode();
        assert_eq!(mode, usual, "{name}");
    }
}

#[test]
fn widths_beyond_the_picture_are_one_rendition() {
    let place = Place::new();
    let cache = place.cache();
    let widths = [720, 1080, 3840].map(|width| cache.rendition(&place.picture, &place.hash, width).unwrap());
    assert!(widths.iter().all(|rendition| *rendition == widths[0]));
    assert_eq!(cache.made(), 1);
}

#[test]
fn the_placeholder_is_known_after_the_first_rendition_and_kept() {
    let place = Place::new();
    let cache = place.cache();
    assert_eq!(cache.placeholder(&place.hash), None);
    cache.rendition(&place.picture, &place.hash, 320).unwrap();
    let placeholder = cache.placeholder(&place.hash);
    assert!(placeholder.is_some());
    assert_eq!(place.cache().placeholder(&place.hash), placeholder);
}

#[test]
fn nothing_is_left_half_written() {
    let place = Place::new();
    let cache = place.cache();
    for width in [100, 200, 320] {
        cache.rendition(&place.picture, &place.hash, width).unwrap();
    }
    let names = names(&place.cache_folder());
    assert_eq!(names.iter().filter(|name| name.starts_with("picture-")).count(), 3);
    assert_eq!(names.iter().filter(|name| name.starts_with("facts-")).count(), 1);
    assert_eq!(names.len(), 4, "{names:?}");
}

#[test]
fn a_rendition_that_the_disk_lost_half_of_is_made_again() {
    let place = Place::new();
    let whole = place.cache().rendition(&place.picture, &place.hash, 320).unwrap();
    let folder = place.cache_folder();
    let name = names(&folder)
        .into_iter()
        .find(|name| name.starts_with("picture-"))
        .unwrap();
    for damaged in [&whole.bytes[..whole.bytes.len() / 2], b"", b"<html>"] {
        std::fs::write(folder.join(&name), damaged).unwrap();
        let cache = place.cache();
        assert_eq!(cache.rendition(&place.picture, &place.hash, 320).unwrap(), whole);
        assert_eq!(
            (cache.made(), std::fs::read(folder.join(&name)).unwrap()),
            (1, whole.bytes.to_vec())
        );
    }
}

#[test]
fn a_changed_source_is_an_error_and_never_a_wrong_picture() {
    let place = Place::new();
    let original = std::fs::read(&place.picture).unwrap();
    let cache = place.cache();
    std::fs::write(&place.picture, made::file(Format::Jpeg, &made::noise(640, 400))).unwrap();
    let changed = Err(PictureError::Changed {
        path: place.picture.clone(),
    });
    assert_eq!(cache.rendition(&place.picture, &place.hash, 320), changed);
    assert_eq!(names(&place.cache_folder()), BTreeSet::new());

    std::fs::write(&place.picture, &original).unwrap();
    let right = cache.rendition(&place.picture, &place.hash, 320).unwrap();
    // Known by now, and changed afterwards: what is kept is still right, what is not kept is not made.
    std::fs::write(&place.picture, made::file(Format::Jpeg, &made::noise(640, 400))).unwrap();
    assert_eq!(cache.rendition(&place.picture, &place.hash, 320), Ok(right));
    assert_eq!(cache.rendition(&place.picture, &place.hash, 200), changed);
}

#[test]
fn errors_name_the_source() {
    let place = Place::new();
    let page = b"<!DOCTYPE html>";
    std::fs::write(&place.picture, page).unwrap();
    let error = place
        .cache()
        .rendition(&place.picture, &ContentHash::of(page), 320)
        .unwrap_err();
    assert_eq!(
        error,
        PictureError::NotAPicture {
            path: Some(place.picture.clone())
        }
    );
}

#[test]
fn many_requests_for_one_rendition_make_it_once() {
    const VISITORS: usize = 8;
    let place = Place::new();
    let (cache, ready) = (place.cache(), Barrier::new(VISITORS));
    let answers: Vec<_> = std::thread::scope(|scope| {
        let visitors: Vec<_> = (0..VISITORS)
            .map(|_| {
                scope.spawn(|| {
                    ready.wait();
                    cache.rendition(&place.picture, &place.hash, 320)
                })
            })
            .collect();
        visitors.into_iter().map(|visitor| visitor.join().unwrap()).collect()
    });
    assert!(answers.iter().all(|answer| answer.is_ok() && *answer == answers[0]));
    assert_eq!(cache.made(), 1);
}

/// Counts what is said with a warning.
struct Warnings(Arc<AtomicUsize>);

impl tracing::Subscriber for Warnings {
    fn enabled(&self, about: &tracing::Metadata<'_>) -> bool {
        *about.level() == tracing::Level::WARN
    }
    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, _: &tracing::Event<'_>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

#[test]
fn a_folder_that_cannot_be_written_is_said_once_and_memory_serves() {
    let place = Place::new();
    // A file where the folder should be refuses everybody, also an administrator.
    let occupied = place.folder.path().join("occupied");
    std::fs::write(&occupied, "not a folder").unwrap();
    let said = Arc::new(AtomicUsize::new(0));
    tracing::subscriber::with_default(Warnings(Arc::clone(&said)), || {
        let cache = Cache::open(occupied.join("cache"));
        for width in [320, 200, 320, 200] {
            assert!(cache.rendition(&place.picture, &place.hash, width).is_ok());
        }
        assert_eq!(cache.made(), 2);
        assert!(cache.placeholder(&place.hash).is_some());
        assert_eq!(cache.prune(0), lachin_media::Pruned::default());
    });
    assert_eq!(
        (said.load(Ordering::SeqCst), std::fs::read(&occupied).unwrap()),
        (1, b"not a folder".to_vec())
    );
}

#[test]
fn a_folder_that_vanishes_while_running_costs_nothing_on_screen() {
    let place = Place::new();
    let cache = place.cache();
    std::fs::remove_dir_all(place.cache_folder()).unwrap();
    for _ in 0..2 {
        assert!(cache.rendition(&place.picture, &place.hash, 320).is_ok());
    }
    assert_eq!(cache.made(), 1);
}

#[test]
fn pruning_takes_the_oldest_first_and_what_was_asked_for_last() {
    let place = Place::new();
    let first_run = place.cache();
    for width in [100, 200, 320] {
        first_run.rendition(&place.picture, &place.hash, width).unwrap();
    }
    let cache = place.cache();
    let asked_for = cache.rendition(&place.picture, &place.hash, 100).unwrap();
    let pruned = cache.prune(asked_for.bytes.len() as u64 + 100);
    assert_eq!(pruned.files, 2);
    assert!(pruned.kept_bytes >= asked_for.bytes.len() as u64);
    assert_eq!(cache.rendition(&place.picture, &place.hash, 100), Ok(asked_for));
    assert_eq!(cache.made(), 0, "what was asked for is still there");
    cache.rendition(&place.picture, &place.hash, 320).unwrap();
    assert_eq!(cache.made(), 1, "what was not is made again");
    assert_eq!(cache.prune(u64::MAX).files, 0);
}

#[test]
fn pruning_touches_nothing_that_is_not_the_caches_own() {
    let place = Place::new();
    let cache = place.cache();
    cache.rendition(&place.picture, &place.hash, 320).unwrap();
    let folder = place.cache_folder();
    let key = "0".repeat(64);
    let foreign = [
        "notes.txt".to_owned(),
        "picture-of-my-cat.jpg".to_owned(),
        format!("picture-{key}.jpg"),
        format!("picture-{}", &key[1..]),
        format!("Picture-{key}"),
        "writing-my-novel.txt".to_owned(),
        "writing-.part".to_owned(),
    ];
    for name in &foreign {
        std::fs::write(folder.join(name), "mine").unwrap();
    }
    std::fs::create_dir(folder.join(format!("picture-{key}"))).unwrap();
    std::fs::write(folder.join("writing-Ab12cd.part"), "left by a crash").unwrap();

    let pruned = cache.prune(0);
    assert_eq!(
        (pruned.files, pruned.kept_bytes),
        (3, 0),
        "the rendition, its facts, and what the crash left"
    );
    let mut expected: BTreeSet<String> = foreign.into_iter().collect();
    expected.insert(format!("picture-{key}"));
    assert_eq!(names(&folder), expected);
    assert!(place.picture.exists());
}

#[cfg(unix)]
#[test]
fn pruning_follows_no_link() {
    let place = Place::new();
    let cache = place.cache();
    let link = place.cache_folder().join(format!("picture-{}", "1".repeat(64)));
    std::os::unix::fs::symlink(&place.picture, &link).unwrap();
    assert_eq!(cache.prune(0), lachin_media::Pruned::default());
    assert!(place.picture.exists() && link.exists());
}
