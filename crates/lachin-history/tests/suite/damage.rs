//! A history whose disk has lost something.

use std::path::PathBuf;

use lachin_history::{HistoryError, Point, RecoveryOutcome, Why};

use crate::made::{Made, change, folder, on};

fn blob(made: &Made, bytes: &[u8]) -> PathBuf {
    let name = lachin_history::Blob::of(bytes).to_string();
    made.history.folder().join("blobs").join(&name[..2]).join(&name[2..])
}

/// The list of the files of an item in the newest snapshot: the only kept bytes that speak of this name.
fn list_of(made: &Made, name: &str) -> PathBuf {
    let files = crate::made::read(&made.history.folder().join("blobs"));
    let speaks = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(&format!("\"{name}\":{{"));
    let (path, _) = files.iter().find(|(_, bytes)| speaks(bytes)).unwrap();
    made.history.folder().join("blobs").join(path)
}

#[test]
fn damaged_bytes_are_said_and_cost_only_their_file() {
    let made = Made::with(&[("a.md", "# a"), ("b.md", "# b")]);
    made.keep(on(1, 0));
    made.write("a.md", "# A");
    made.write("b.md", "# B");
    made.keep(on(1, 10));
    std::fs::write(blob(&made, b"# a"), "# x").unwrap();
    let restore = |what: &str| {
        let restoration = made.history.restoration(what, Point::Number(1), on(1, 20)).unwrap();
        made.history.apply(&restoration.changes, on(1, 20), Why::Restored)
    };
    assert!(matches!(restore(""), Err(HistoryError::Damaged(path)) if path == "a.md"));
    assert_eq!(made.now(), folder(&[("a.md", "# A"), ("b.md", "# B")]));
    restore("b.md").unwrap();
    assert_eq!(made.now(), folder(&[("a.md", "# A"), ("b.md", "# b")]));
}

#[test]
fn a_damaged_list_takes_nothing_of_its_item_away() {
    let made = Made::with(&[("venues/a/only-here.md", "# a"), ("venues/b/text.az.md", "# b")]);
    made.keep(on(1, 0));
    let list = list_of(&made, "only-here.md");
    made.write("venues/a/only-here.md", "# A");
    made.write("venues/b/text.az.md", "# B");
    made.keep(on(1, 10));
    std::fs::write(list, "").unwrap();
    let restoration = made.history.restoration("", Point::Number(1), on(1, 20)).unwrap();
    assert_eq!(restoration.unknown, ["venues/a"]);
    made.history
        .apply(&restoration.changes, on(1, 20), Why::Restored)
        .unwrap();
    let expected = [("venues/a/only-here.md", "# A"), ("venues/b/text.az.md", "# b")];
    assert_eq!(made.now(), folder(&expected));
}

#[test]
fn a_damaged_note_costs_one_snapshot() {
    let made = Made::with(&[]);
    for minute in [0, 10, 20] {
        made.write("a.md", &format!("# {minute}"));
        made.keep(on(1, minute));
    }
    std::fs::write(made.history.folder().join("snapshots/00000002.json"), "{").unwrap();
    let (snapshots, damaged) = made.history.snapshots().unwrap();
    assert_eq!(snapshots.len(), 2);
    assert_eq!(damaged, [2]);
    for note in ["known.json", "days.json"] {
        std::fs::write(made.history.folder().join(note), "{").unwrap();
    }
    made.write("a.md", "# 30");
    assert_eq!(made.keep(on(1, 30)).snapshot, Some(4));
    assert_eq!(made.kept(1), folder(&[("a.md", "# 0")]));
}

#[test]
fn a_lost_journal_leaves_the_folder_as_it_is_and_is_said_once() {
    let made = Made::with(&[("a.md", "# a")]);
    std::fs::write(made.history.folder().join("journal.json"), "{").unwrap();
    let history = made.opened_again();
    let recoveries = history.take_recoveries();
    assert_eq!(recoveries.len(), 1);
    assert_eq!(recoveries[0].outcome, RecoveryOutcome::Lost);
    assert!(made.opened_again().take_recoveries().is_empty());
    history
        .apply(&[change("a.md", "# a", "# b")], on(1, 0), Why::Imported)
        .unwrap();
}

#[test]
fn half_a_change_is_finished_but_for_what_somebody_changed_since() {
    let made = Made::with(&[("a.md", "# a"), ("b.md", "# b"), ("c.md", "# c")]);
    let all = ["a.md", "b.md", "c.md"];
    let changes = all.map(|path| change(path, &format!("# {}", &path[..1]), "# new"));
    made.history.apply(&changes, on(1, 0), Why::Imported).unwrap();
    // As if the power had gone after the first of them: the journal is still there.
    let folder_of_history = made.history.folder();
    std::fs::rename(
        folder_of_history.join("undo.json"),
        folder_of_history.join("journal.json"),
    )
    .unwrap();
    made.write("b.md", "# b");
    made.write("c.md", "# mine");
    made.write(".lachin-history-x1.part", "# ne");
    let history = made.opened_again();
    let recoveries = history.take_recoveries();
    assert_eq!(recoveries[0].outcome, RecoveryOutcome::Finished);
    assert_eq!(recoveries[0].left, ["c.md"]);
    assert_eq!(
        made.now(),
        folder(&[("a.md", "# new"), ("b.md", "# new"), ("c.md", "# mine")])
    );
    history.undo(on(1, 10)).unwrap();
    assert_eq!(
        made.now(),
        folder(&[("a.md", "# a"), ("b.md", "# b"), ("c.md", "# mine")])
    );
}

#[test]
fn half_a_change_whose_bytes_are_lost_is_taken_back() {
    let made = Made::with(&[("a.md", "# a"), ("b.md", "# b")]);
    let changes = [change("a.md", "# a", "# A"), change("b.md", "# b", "# B")];
    made.history.apply(&changes, on(1, 0), Why::Imported).unwrap();
    let folder_of_history = made.history.folder();
    std::fs::rename(
        folder_of_history.join("undo.json"),
        folder_of_history.join("journal.json"),
    )
    .unwrap();
    made.write("b.md", "# b");
    std::fs::remove_file(blob(&made, b"# B")).unwrap();
    let history = made.opened_again();
    assert_eq!(history.take_recoveries()[0].outcome, RecoveryOutcome::TakenBack);
    assert_eq!(made.now(), folder(&[("a.md", "# a"), ("b.md", "# b")]));
}
