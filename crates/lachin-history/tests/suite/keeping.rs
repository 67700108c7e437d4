//! What is kept of a content folder, and when.

use std::time::Duration;

use lachin_content::Extent;
use lachin_history::{History, HistoryError, LeftOut, LeftOutReason, Why};

use crate::made::{Made, change, folder, on};

#[test]
fn a_state_is_kept_to_the_byte_and_nothing_when_nothing_changed() {
    let files = [
        ("exhibition.json", "{}"),
        ("venues/a/text.az.md", "# A\r\n"),
        ("venues/a/images/a.jpg", "picture"),
        ("_old/venues/b/venue.json", "{ }"),
    ];
    let made = Made::with(&files);
    assert_eq!(made.keep(on(1, 0)).snapshot, Some(1));
    assert_eq!(made.keep(on(1, 10)).snapshot, None);
    made.write("venues/a/text.az.md", "# B\r\n");
    assert_eq!(made.keep(on(1, 20)).snapshot, Some(2));
    assert_eq!(made.keep(on(1, 30)).snapshot, None);
    assert_eq!(made.kept(1), folder(&files));
    assert_eq!(made.kept(2), made.now());
}

#[test]
fn a_file_that_is_only_touched_makes_no_snapshot() {
    let made = Made::with(&[("text.az.md", "# A")]);
    made.keep(on(1, 0));
    let file = std::fs::File::options()
        .write(true)
        .open(made.content.join("text.az.md"));
    file.unwrap().set_modified(on(0, 0)).unwrap();
    let kept = made.keep(on(1, 10));
    assert_eq!(kept.snapshot, None);
    assert_eq!(kept.manifest.file("text.az.md").unwrap().modified, on(0, 0));
}

#[test]
fn edits_within_five_minutes_share_a_snapshot_that_holds_the_last() {
    let made = Made::with(&[]);
    for (minute, numbers) in [
        (0, vec![1]),
        (2, vec![2, 1]),
        (4, vec![3, 1]),
        (6, vec![4, 1]),
        (10, vec![5, 4, 1]),
    ] {
        made.write("text.az.md", &format!("# {minute}"));
        made.keep(on(1, minute));
        assert_eq!(made.numbers(), numbers, "minute {minute}");
    }
    assert_eq!(made.kept(4), folder(&[("text.az.md", "# 6")]));
    assert_eq!(
        made.kept(1),
        folder(&[("text.az.md", "# 0")]),
        "what was there before the first edit"
    );
}

#[test]
fn five_minutes_are_five_minutes() {
    let made = Made::with(&[]);
    for (seconds, numbers) in [
        (0, vec![1]),
        (120, vec![2, 1]),
        (419, vec![3, 1]),
        (420, vec![4, 3, 1]),
        (719, vec![5, 3, 1]),
        (721, vec![6, 5, 3, 1]),
    ] {
        made.write("text.az.md", &format!("# {seconds}"));
        made.keep(on(1, 0) + Duration::from_secs(seconds));
        assert_eq!(made.numbers(), numbers, "after {seconds} seconds");
    }
}

#[test]
fn a_clock_that_goes_backwards_takes_no_snapshot_away() {
    let made = Made::with(&[]);
    for (number, at) in [on(1, 0), std::time::SystemTime::UNIX_EPOCH, on(0, 0)]
        .into_iter()
        .enumerate()
    {
        made.write("text.az.md", &format!("# {number}"));
        made.keep(at);
    }
    assert_eq!(made.numbers(), [3, 2, 1]);
}

#[test]
fn leavings_of_programs_are_not_kept() {
    let made = Made::with(&[("text.az.md", "# A"), ("PROBLEMS.txt", "x"), (".git/x", "x")]);
    made.write("venues/a/~$text.az.docx", "x");
    made.write("venues/a/images/Thumbs.db", "x");
    made.keep(on(1, 0));
    assert_eq!(made.kept(1), folder(&[("text.az.md", "# A")]));
}

#[cfg(unix)]
#[test]
fn what_cannot_be_kept_is_said_and_the_rest_is_kept() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    let made = Made::with(&[("venues/a/text.az.md", "# A")]);
    std::fs::write(made.content.join(OsStr::from_bytes(b"k\xFF.jpg")), "x").unwrap();
    symlink(&made.data, made.content.join("outside")).unwrap();
    symlink("..", made.content.join("venues/a/around")).unwrap();
    symlink("/dev/zero", made.content.join("endless")).unwrap();
    symlink("nothing", made.content.join("dangling")).unwrap();
    symlink("venues/a/text.az.md", made.content.join("same.md")).unwrap();
    let left_out = made.keep(on(1, 0)).left_out;
    let of = |path: &str, reason| LeftOut {
        path: path.to_owned(),
        reason,
    };
    let expected = [
        of("dangling", LeftOutReason::NoFile),
        of("endless", LeftOutReason::LeadsOutside),
        of("k\u{FFFD}.jpg", LeftOutReason::NameUnreadable),
        of("outside", LeftOutReason::LeadsOutside),
        of("venues/a/around", LeftOutReason::LinkToFolder),
    ];
    assert_eq!(left_out, expected);
    let expected = [("same.md", "# A"), ("venues/a/text.az.md", "# A")];
    assert_eq!(made.kept(1), folder(&expected));
}

#[test]
fn a_folder_that_is_gone_is_not_taken_for_an_empty_one() {
    let made = Made::with(&[("text.az.md", "# A")]);
    made.keep(on(1, 0));
    std::fs::remove_dir_all(&made.content).unwrap();
    let kept = made.history.keep(on(1, 10), Why::Edited, &Extent::Everything);
    assert!(matches!(kept, Err(HistoryError::Folder(_))), "{kept:?}");
    assert_eq!(made.numbers(), [1]);
    let history = made.opened_again();
    assert_eq!(history.folder(), made.history.folder());
}

#[test]
fn a_folder_that_never_was_gets_no_history() {
    let made = Made::with(&[]);
    let never = History::open(&made.data.join("contnet"), &made.data);
    assert!(matches!(never, Err(HistoryError::Folder(_))));
    assert_eq!(std::fs::read_dir(made.data.join("history")).unwrap().count(), 1);
}

#[test]
fn a_history_within_the_content_is_refused() {
    let made = Made::with(&[]);
    let opened = History::open(&made.content, &made.content.join("history"));
    assert!(matches!(opened, Err(HistoryError::WithinContent)));
}

#[test]
fn every_folder_has_a_history_of_its_own_that_names_it() {
    let made = Made::with(&[]);
    let other = made.data.join("other");
    std::fs::create_dir(&other).unwrap();
    let other = History::open(&other, &made.data).unwrap();
    assert_ne!(other.folder(), made.history.folder());
    let named = std::fs::read_to_string(made.history.folder().join("folder.txt")).unwrap();
    assert!(named.contains(made.content.to_str().unwrap()), "{named}");
}

#[test]
fn what_a_killed_program_had_not_finished_is_gone_after_the_next_opening() {
    let made = Made::with(&[("text.az.md", "# A")]);
    made.keep(on(1, 0));
    for folder in ["", "blobs/unfinished", "snapshots", "trash"] {
        let left = made.history.folder().join(folder).join(".lachin-history-x1.part");
        std::fs::write(&left, "half").unwrap();
        made.opened_again();
        assert!(!left.exists(), "{folder}");
    }
}

#[test]
fn several_programs_use_one_history_at_the_same_time() {
    let made = Made::with(&[("text.az.md", "# A")]);
    std::thread::scope(|scope| {
        for program in 0..4_u64 {
            let history = made.opened_again();
            scope.spawn(move || {
                let path = format!("venues/v{program}/text.az.md");
                for minute in 0..10 {
                    let [before, after] = [minute, minute + 1].map(|minute| format!("# {minute}"));
                    let before = if minute == 0 { "" } else { &before };
                    let changes = [change(&path, before, &after)];
                    history.apply(&changes, on(program, minute), Why::Imported).unwrap();
                }
            });
        }
    });
    let text = "# 10".as_bytes().to_vec();
    assert_eq!(made.now().values().filter(|bytes| **bytes == text).count(), 4);
    assert_eq!(made.numbers().len(), 41);
    assert_eq!(made.kept(41), made.now());
}

#[test]
fn only_what_may_have_changed_is_looked_at() {
    let made = Made::with(&[
        ("exhibition.json", "{}"),
        ("venues/a/text.az.md", "# A"),
        ("venues/b/text.az.md", "# B"),
        ("venues/list.txt", "a, b"),
    ]);
    made.keep(on(1, 0));
    for (path, text) in [("venues/a/text.az.md", "# AA"), ("venues/b/text.az.md", "# BB")] {
        made.write(path, text);
    }
    made.write("venues/c/text.az.md", "# C");
    made.keep_items(on(2, 0), &["venues/a", "venues/c"]);
    let mut expected = made.now();
    expected.insert("venues/b/text.az.md".to_owned(), b"# B".to_vec());
    assert_eq!(made.kept(2), expected);

    made.remove("venues/a");
    made.keep_items(on(3, 0), &["venues/a"]);
    expected.remove("venues/a/text.az.md");
    assert_eq!(made.kept(3), expected);

    // No item: nobody knows what else there is.
    made.write("venues/list.txt", "b, c");
    made.keep_items(on(4, 0), &["venues/list.txt"]);
    assert_eq!(made.kept(4), made.now());
    made.remove("venues/list.txt");
    made.keep_items(on(5, 0), &["venues/list.txt"]);
    assert_eq!(made.kept(5), made.now());
}

#[cfg(unix)]
#[test]
fn a_folder_with_links_is_always_looked_at_whole() {
    let made = Made::with(&[("venues/a/text.az.md", "# A"), ("venues/b/venue.json", "{}")]);
    let link = made.content.join("venues/b/text.az.md");
    std::os::unix::fs::symlink(made.content.join("venues/a/text.az.md"), link).unwrap();
    made.keep(on(1, 0));
    made.write("venues/a/text.az.md", "# AA");
    made.keep_items(on(2, 0), &["venues/a"]);
    assert_eq!(made.kept(2)["venues/b/text.az.md"], b"# AA");
}
