//! Changes that are whole or not at all, and taking them back.

use lachin_history::{Change, Entry, HistoryError, Version, Why};

use crate::made::{Made, change, folder, on};

const BEFORE: [(&str, &str); 3] = [
    ("exhibition.json", "{}"),
    ("venues/a/text.az.md", "# A"),
    ("venues/b/text.az.md", "# B"),
];

fn changes() -> Vec<Change> {
    vec![
        change("exhibition.json", "{}", "{ }"),
        change("venues/a/text.az.md", "# A", ""),
        change("stories/c/text.az.md", "", "# C"),
    ]
}

const AFTER: [(&str, &str); 3] = [
    ("exhibition.json", "{ }"),
    ("stories/c/text.az.md", "# C"),
    ("venues/b/text.az.md", "# B"),
];

#[test]
fn a_change_is_made_taken_back_and_made_again() {
    let made = Made::with(&BEFORE);
    let dated = made.content.join("venues/a/text.az.md");
    std::fs::File::open(&dated).unwrap().set_modified(on(0, 7)).unwrap();
    let applied = made.history.apply(&changes(), on(1, 0), Why::Imported).unwrap();
    assert_eq!(
        applied.paths,
        ["exhibition.json", "venues/a/text.az.md", "stories/c/text.az.md"]
    );
    assert_eq!(made.now(), folder(&AFTER));
    assert!(
        !made.content.join("venues/a").exists(),
        "a folder in which nothing is left goes too"
    );
    made.history.undo(on(1, 1)).unwrap();
    assert_eq!(made.now(), folder(&BEFORE));
    assert_eq!(std::fs::metadata(&dated).unwrap().modified().unwrap(), on(0, 7));
    made.history.undo(on(1, 2)).unwrap();
    assert_eq!(made.now(), folder(&AFTER));
    let whys: Vec<_> = made
        .history
        .snapshots()
        .unwrap()
        .0
        .iter()
        .map(|snapshot| snapshot.why)
        .collect();
    assert_eq!(whys, [Why::Undone, Why::Undone, Why::Imported, Why::Edited]);
    assert_eq!(made.kept(1), folder(&BEFORE));
}

#[test]
fn a_file_changed_meanwhile_stops_everything_before_the_first_write() {
    let made = Made::with(&BEFORE);
    made.write("venues/a/text.az.md", "# mine");
    made.write("stories/c/text.az.md", "# mine, too");
    let now = made.now();
    let refused = made.history.apply(&changes(), on(1, 0), Why::Imported);
    let Err(HistoryError::ChangedMeanwhile(paths)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(paths, ["venues/a/text.az.md", "stories/c/text.az.md"]);
    assert_eq!(made.now(), now);
}

#[test]
fn what_was_edited_since_is_not_taken_back() {
    let made = Made::with(&BEFORE);
    made.history.apply(&changes(), on(1, 0), Why::Imported).unwrap();
    made.write("stories/c/text.az.md", "# mine");
    let now = made.now();
    let refused = made.history.undo(on(1, 1));
    assert!(matches!(refused, Err(HistoryError::ChangedMeanwhile(paths)) if paths == ["stories/c/text.az.md"]));
    assert_eq!(made.now(), now);
}

#[test]
fn nothing_can_be_taken_back_before_the_first_change() {
    let made = Made::with(&BEFORE);
    assert!(matches!(made.history.undo(on(1, 0)), Err(HistoryError::NothingToUndo)));
    let same = [change("exhibition.json", "{}", "{}")];
    assert_eq!(
        made.history.apply(&same, on(1, 0), Why::Imported).unwrap().paths.len(),
        0
    );
    assert!(matches!(made.history.undo(on(1, 0)), Err(HistoryError::NothingToUndo)));
}

#[test]
fn paths_that_lead_out_of_the_folder_are_refused() {
    let made = Made::with(&BEFORE);
    std::fs::write(made.data.join("outside.txt"), "x").unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&made.data, made.content.join("link")).unwrap();
        std::os::unix::fs::symlink(made.data.join("outside.txt"), made.content.join("one.txt")).unwrap();
    }
    let absolute = made.data.join("outside.txt");
    let paths = [
        "../data/outside.txt",
        "venues/../../data/outside.txt",
        absolute.to_str().unwrap(),
        "venues//outside.txt",
        "",
        #[cfg(unix)]
        "link/outside.txt",
        #[cfg(unix)]
        "link/new.txt",
        #[cfg(unix)]
        "one.txt",
    ];
    for path in paths {
        for before in ["", "x"] {
            let changes = [change("exhibition.json", "{}", "{ }"), change(path, before, "y")];
            let refused = made.history.apply(&changes, on(1, 0), Why::Imported);
            assert!(
                matches!(refused, Err(HistoryError::PathRefused(_))),
                "{path}: {refused:?}"
            );
        }
    }
    let twice = [
        change("exhibition.json", "{}", "{ }"),
        change("exhibition.json", "{}", "[]"),
    ];
    let refused = made.history.apply(&twice, on(1, 0), Why::Imported);
    assert!(matches!(refused, Err(HistoryError::PathRefused(_))));
    assert_eq!(std::fs::read(made.content.join("exhibition.json")).unwrap(), b"{}");
    assert_eq!(std::fs::read_dir(&made.data).unwrap().count(), 2);
}

#[test]
fn a_change_whose_bytes_the_history_lacks_is_refused_whole() {
    let made = Made::with(&BEFORE);
    made.keep(on(1, 0));
    let never = Made::with(&[("a", "elsewhere")]);
    let kept = never.keep(on(1, 0));
    let entry: Entry = *kept.manifest.file("a").unwrap();
    let changes = [
        change("exhibition.json", "{}", "{ }"),
        Change {
            path: "a".into(),
            before: None,
            after: Some(Version::Kept(entry)),
        },
    ];
    let refused = made.history.apply(&changes, on(1, 10), Why::Restored);
    assert!(matches!(refused, Err(HistoryError::Damaged(path)) if path == "a"));
    assert_eq!(made.now(), folder(&BEFORE));
}

#[test]
fn a_change_that_fails_half_way_is_taken_back() {
    let made = Made::with(&BEFORE);
    // A folder of the same name stands in the way, and nobody knew: it is empty.
    std::fs::create_dir_all(made.content.join("works/w.txt/kept")).unwrap();
    let mut changes = changes();
    changes.push(change("works/w.txt", "", "w"));
    let refused = made.history.apply(&changes, on(1, 0), Why::Imported);
    assert!(matches!(refused, Err(HistoryError::File(_))), "{refused:?}");
    assert_eq!(made.now(), folder(&BEFORE));
    assert!(matches!(made.history.undo(on(1, 1)), Err(HistoryError::NothingToUndo)));
    assert!(made.opened_again().take_recoveries().is_empty());
}

#[test]
fn a_file_may_take_the_place_of_a_folder_and_give_it_back() {
    let made = Made::with(&[("notes/one.txt", "1"), ("notes/two.txt", "2")]);
    let changes = [
        change("notes", "", "all"),
        change("notes/one.txt", "1", ""),
        change("notes/two.txt", "2", ""),
    ];
    made.history.apply(&changes, on(1, 0), Why::Restored).unwrap();
    assert_eq!(made.now(), folder(&[("notes", "all")]));
    made.history.undo(on(1, 1)).unwrap();
    assert_eq!(made.now(), folder(&[("notes/one.txt", "1"), ("notes/two.txt", "2")]));
}
