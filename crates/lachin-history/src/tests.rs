//! A history whose disk is full.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use lachin_content::Extent;

use crate::{Change, FileError, History, HistoryError, Kept, LeftOut, LeftOutReason, Version, Why};

/// A disk that has room for so many bytes; at first for all.
#[derive(Debug, Default)]
pub(crate) struct Disk(Mutex<Option<u64>>);

impl Disk {
    /// From now on it has room for so many bytes.
    pub(crate) fn is_full_at(&self, bytes: u64) {
        *self.0.lock().unwrap() = Some(bytes);
    }

    pub(crate) fn has_room_for(&self, bytes: usize, folder: &Path) -> Result<(), HistoryError> {
        let Some(most) = *self.0.lock().unwrap() else {
            return Ok(());
        };
        if bytes_below(folder) + bytes as u64 <= most {
            return Ok(());
        }
        Err(HistoryError::File(FileError {
            path: folder.to_owned(),
            reason: io::ErrorKind::StorageFull.into(),
        }))
    }
}

/// How many bytes lie in a folder.
fn bytes_below(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let bytes = |path: PathBuf| match path.is_dir() {
        true => bytes_below(&path),
        false => path.metadata().unwrap().len(),
    };
    entries.map(bytes).sum()
}

const FILM: &str = "films/a/film.webm";
/// More than is in memory at once.
const FILM_BYTES: u64 = 300 * 1024;
/// More than the lists take that belong to a film.
const LISTS_BYTES: u64 = 8 * 1024;

/// A content folder with its history, both gone at the end.
struct Made {
    _folder: tempfile::TempDir,
    content: PathBuf,
    history: History,
}

impl Made {
    /// With a text that changed on each of so many days, beside a film that changed on the first two.
    fn on_days(days: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let content = folder.path().join("content");
        std::fs::create_dir_all(content.join("films/a")).unwrap();
        let history = History::open(&content, &folder.path().join("data")).unwrap();
        let made = Self {
            _folder: folder,
            content,
            history,
        };
        for number in 1..=days {
            made.write("text.az.md", number.to_string().as_bytes());
            if number <= 2 {
                made.write(FILM, &film(number));
            }
            assert_eq!(made.keep(day(number)).snapshot, Some(number));
        }
        made
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        std::fs::write(self.content.join(path), bytes).unwrap();
    }

    fn keep(&self, at: SystemTime) -> Kept {
        self.history.keep(at, Why::Edited, &Extent::Everything).unwrap()
    }

    /// From now on the disk has room for so many bytes more.
    fn has_room_for(&self, bytes: u64) {
        let full = bytes_below(&self.history.folder().join("blobs")) + bytes;
        self.history.store.disk.is_full_at(full);
    }

    /// The numbers of the snapshots, oldest first.
    fn numbers(&self) -> Vec<u64> {
        let (snapshots, _) = self.history.snapshots().unwrap();
        snapshots.iter().rev().map(|snapshot| snapshot.number).collect()
    }

    /// What the newest snapshot holds of a file.
    fn kept(&self, path: &str) -> Vec<u8> {
        let newest = self.history.snapshots().unwrap().0.remove(0);
        let manifest = self.history.manifest(&newest).unwrap();
        self.history.read(&manifest.file(path).unwrap().blob).unwrap()
    }
}

fn film(number: u64) -> Vec<u8> {
    vec![u8::try_from(number).unwrap(); usize::try_from(FILM_BYTES).unwrap()]
}

fn day(day: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs((20_000 + day) * 86_400)
}

fn text(bytes: &[u8]) -> Option<Version> {
    Some(Version::Bytes(bytes.to_vec()))
}

#[test]
fn as_many_of_the_oldest_weekly_snapshots_go_as_a_new_film_needs() {
    let made = Made::on_days(40);
    made.has_room_for(FILM_BYTES / 2);
    made.write(FILM, &film(3));
    let kept = made.keep(day(41));
    // The first film is in the first snapshot alone, so that its room is enough.
    assert_eq!((kept.given_up, kept.left_out), (1, vec![]));
    assert_eq!(made.numbers(), (2..=41).collect::<Vec<_>>());
    assert_eq!(made.kept(FILM), film(3));
}

#[test]
fn a_film_without_room_is_left_out_and_the_rest_is_kept() {
    let made = Made::on_days(20);
    made.has_room_for(LISTS_BYTES);
    made.write(FILM, &film(3));
    made.write("text.az.md", b"new");
    let no_room = LeftOut {
        path: FILM.to_owned(),
        reason: LeftOutReason::NoRoom,
    };
    let kept = made.keep(day(21));
    assert_eq!(kept.left_out, [no_room]);
    assert_eq!((kept.snapshot, kept.given_up), (Some(21), 0));
    assert_eq!(made.numbers(), (1..=21).collect::<Vec<_>>());
    assert_eq!(made.kept("text.az.md"), b"new");
    assert_eq!(made.kept(FILM), film(2), "what was known of it stays");
    let half = std::fs::read_dir(made.history.folder().join("blobs/unfinished"));
    assert_eq!(half.unwrap().count(), 0);

    // What visitors see is recorded without it, and it is taken in as soon as there is room.
    made.history.record_shown(&kept.manifest).unwrap();
    made.has_room_for(2 * FILM_BYTES);
    assert_eq!(made.keep(day(22)).left_out, []);
    assert_eq!(made.kept(FILM), film(3));
}

#[test]
fn a_program_changes_nothing_where_the_state_before_finds_no_room() {
    let made = Made::on_days(3);
    made.write(FILM, &film(3));
    made.has_room_for(LISTS_BYTES);
    let change = Change {
        path: "text.az.md".to_owned(),
        before: text(b"3"),
        after: text(b"new"),
    };
    let apply = || made.history.apply(std::slice::from_ref(&change), day(4), Why::Imported);
    let refused = apply();
    assert!(matches!(&refused, Err(error) if error.is_full()), "{refused:?}");
    assert_eq!(std::fs::read(made.content.join("text.az.md")).unwrap(), b"3");
    assert_eq!(made.numbers(), [1, 2, 3]);
    let undone = made.history.undo(day(4));
    assert!(matches!(undone, Err(HistoryError::NothingToUndo)), "{undone:?}");

    made.has_room_for(2 * FILM_BYTES);
    assert_eq!(apply().unwrap().paths, ["text.az.md"]);
    assert_eq!(made.kept("text.az.md"), b"new");
}

#[test]
fn what_visitors_see_stays_recorded_where_its_list_finds_no_room() {
    let made = Made::on_days(3);
    let before = made.keep(day(3)).manifest;
    made.history.record_shown(&before).unwrap();
    let shown = || made.history.shown().unwrap().items;
    let recorded = shown();
    let mut other = before.clone();
    other.set_item("films/a", crate::Files::default());
    made.has_room_for(0);
    let refused = made.history.record_shown(&other);
    assert!(matches!(&refused, Err(error) if error.is_full()), "{refused:?}");
    assert_eq!(shown(), recorded);
}
