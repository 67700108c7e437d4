//! Bringing things back.

use lachin_history::{HistoryError, Point, Why};

use crate::made::{Made, folder, on};

const FILES: [(&str, &str); 4] = [
    ("exhibition.json", "{}"),
    ("venues/a/images/a.jpg", "picture"),
    ("venues/a/text.az.md", "# A"),
    ("venues/ab/text.az.md", "# AB"),
];

#[test]
fn a_deleted_item_comes_back_with_its_pictures_and_times() {
    let made = Made::with(&FILES[..1]);
    made.keep(on(0, 0));
    for (path, text) in &FILES[1..] {
        made.write(path, text);
    }
    let picture = made.content.join("venues/a/images/a.jpg");
    std::fs::File::open(&picture).unwrap().set_modified(on(0, 3)).unwrap();
    made.keep(on(1, 0));
    made.remove("venues/a");
    // So soon that the state before is no snapshot any more.
    made.write("exhibition.json", "{ }");
    made.keep(on(1, 1));
    assert_eq!(made.numbers(), [3, 1]);
    let deleted = made.history.deleted().unwrap();
    assert_eq!(deleted.len(), 1);
    assert_eq!(
        (deleted[0].path.as_str(), deleted[0].files, deleted[0].at),
        ("venues/a", 2, on(1, 1))
    );
    let restoration = made.history.restoration("venues/a", Point::Last, on(1, 2)).unwrap();
    assert_eq!(
        restoration.difference.added,
        ["venues/a/images/a.jpg", "venues/a/text.az.md"]
    );
    assert!(!picture.exists(), "first it is only said");
    made.history
        .apply(&restoration.changes, on(1, 3), Why::Restored)
        .unwrap();
    assert_eq!(std::fs::read(&picture).unwrap(), b"picture");
    assert_eq!(std::fs::metadata(&picture).unwrap().modified().unwrap(), on(0, 3));
    assert_eq!(made.history.deleted().unwrap(), []);
    assert_eq!(made.now()["exhibition.json"], b"{ }");
}

#[test]
fn a_deleted_picture_is_in_the_trash_though_its_item_is_not() {
    let made = Made::with(&FILES);
    made.keep(on(1, 0));
    made.remove("venues/a/images/a.jpg");
    made.keep(on(1, 1));
    let deleted = made.history.deleted().unwrap();
    assert_eq!(deleted[0].path, "venues/a/images/a.jpg");
    let restoration = made
        .history
        .restoration(&deleted[0].path, Point::Last, on(1, 2))
        .unwrap();
    made.history
        .apply(&restoration.changes, on(1, 3), Why::Restored)
        .unwrap();
    assert_eq!(made.now(), folder(&FILES));
}

#[test]
fn a_changed_text_becomes_what_it_was_before() {
    let made = Made::with(&FILES);
    made.keep(on(1, 0));
    made.write("venues/a/text.az.md", "# worse");
    made.keep(on(1, 10));
    made.write("exhibition.json", "{ }");
    made.keep(on(1, 20));
    let restoration = made
        .history
        .restoration("venues/a/text.az.md", Point::Last, on(1, 30))
        .unwrap();
    assert_eq!(restoration.from, on(1, 0));
    assert_eq!(restoration.difference.changed, ["venues/a/text.az.md"]);
    assert_eq!(restoration.changes.len(), 1);
}

#[test]
fn everything_becomes_what_it_was_at_a_time() {
    let made = Made::with(&FILES);
    made.keep(on(1, 0));
    made.write("works/w/work.json", "{}");
    made.remove("venues/a");
    made.write("exhibition.json", "{ }");
    made.keep(on(2, 0));
    made.write("exhibition.json", "[]");
    made.keep(on(3, 0));
    let restoration = made.history.restoration("", Point::At(on(1, 30)), on(4, 0)).unwrap();
    assert_eq!(restoration.difference.removed, ["works/w/work.json"]);
    made.history
        .apply(&restoration.changes, on(4, 0), Why::Restored)
        .unwrap();
    assert_eq!(made.now(), folder(&FILES));
    let too_early = made.history.restoration("", Point::At(on(0, 0)), on(4, 0));
    assert!(matches!(too_early, Err(HistoryError::NotKept)));
    let restoration = made.history.restoration("", Point::Number(2), on(4, 0)).unwrap();
    made.history
        .apply(&restoration.changes, on(4, 0), Why::Restored)
        .unwrap();
    assert_eq!(made.now()["exhibition.json"], b"{ }");
}

#[test]
fn a_state_of_a_minute_ago_is_still_there_for_whoever_wants_it_back() {
    let made = Made::with(&FILES);
    made.keep(on(1, 0));
    made.write("exhibition.json", "{ }");
    let restoration = made.history.restoration("", Point::Number(1), on(1, 1)).unwrap();
    made.history
        .apply(&restoration.changes, on(1, 1), Why::Restored)
        .unwrap();
    assert_eq!(made.now(), folder(&FILES));
    made.history.undo(on(1, 2)).unwrap();
    assert_eq!(made.now()["exhibition.json"], b"{ }");
}

#[test]
fn a_content_folder_that_was_deleted_whole_comes_back() {
    let made = Made::with(&FILES);
    made.keep(on(1, 0));
    std::fs::remove_dir_all(&made.content).unwrap();
    let history = made.opened_again();
    let restoration = history.restoration("", Point::Last, on(1, 10)).unwrap();
    history.apply(&restoration.changes, on(1, 10), Why::Restored).unwrap();
    assert_eq!(made.now(), folder(&FILES));
}

#[test]
fn what_was_never_there_is_said_to_be_never_kept() {
    let made = Made::with(&FILES);
    for what in ["venues/zzz", "exhibition.json"] {
        let none = made.history.restoration(what, Point::Last, on(1, 0));
        assert!(matches!(none, Err(HistoryError::NotKept)), "{what}: {none:?}");
    }
}
