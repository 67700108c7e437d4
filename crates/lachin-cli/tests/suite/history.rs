//! The real `lachin history`, `lachin restore` and `lachin undo` on real folders.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::made::said;

/// A content folder, a data folder, and the program on both.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn with(files: &[(&str, &str)]) -> Self {
        let desk = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        for (path, text) in files {
            let path = desk.content().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        desk
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.content().join(path)).unwrap()
    }

    /// Exit code, standard output, standard error.
    fn lachin(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_lachin"))
            .args(arguments)
            .args(["--data", "data"])
            .current_dir(self.folder.path())
            .output()
            .unwrap();
        said(&output)
    }

    /// The lines of the standard output, with all figures of times as zeros.
    fn lines(&self, arguments: &[&str]) -> Vec<String> {
        let (code, output, refusal) = self.lachin(arguments);
        assert_eq!((code, refusal.as_str()), (Some(0), ""), "{output}");
        output.lines().map(without_time).collect()
    }
}

/// `2026-05-28 09:00:00` becomes `TIME`.
fn without_time(line: &str) -> String {
    let Some(colon) = line.find(':').filter(|colon| line[*colon + 1..].get(2..3) == Some(":")) else {
        return line.to_owned();
    };
    format!("{}TIME{}", &line[..colon - 13], &line[colon + 6..])
}

fn desk() -> Desk {
    let desk = Desk::with(&[
        ("exhibition.json", "{}"),
        ("venues/a/text.az.md", "# A\r\n"),
        ("venues/a/images/a.jpg", "picture"),
    ]);
    // Whoever wants something back has the present state kept on the way, as a kiosk does at each change.
    assert_eq!(desk.lachin(&["restore", "all"]).0, Some(1));
    desk
}

#[test]
fn a_deleted_item_is_listed_shown_brought_back_and_taken_back() {
    let desk = desk();
    std::fs::remove_dir_all(desk.content().join("venues/a")).unwrap();
    let dry = desk.lines(&["restore", "venues/a"]);
    let expected = [
        "As it was at: TIME",
        "    added 2: venues/a/images/a.jpg, venues/a/text.az.md",
        "Nothing has been changed yet. To do it, type the same with --apply.",
    ];
    assert_eq!(dry[1..], expected[1..]);
    assert!(!desk.content().join("venues/a").exists());
    let deleted = desk.lines(&["history", "--deleted"]);
    let expected = [
        "venues/a  TIME  files 2",
        "→ To bring one back: lachin restore venues/a",
        "content: deleted 1.",
    ];
    assert_eq!(deleted, expected);
    let done = desk.lines(&["restore", "venues/a", "--apply"]);
    assert_eq!(done.last().unwrap(), "Done, files 2. To take it back: lachin undo");
    assert_eq!(desk.text("venues/a/text.az.md"), "# A\r\n");
    assert_eq!(desk.text("venues/a/images/a.jpg"), "picture");
    assert_eq!(
        desk.lines(&["undo"]),
        ["Taken back, files 2: venues/a/images/a.jpg, venues/a/text.az.md"]
    );
    assert!(!desk.content().join("venues/a").exists());
}

#[test]
fn history_says_when_why_and_what() {
    let desk = desk();
    std::fs::remove_dir_all(desk.content().join("venues/a")).unwrap();
    desk.lines(&["restore", "all", "--at", "1", "--apply"]);
    let listed = desk.lines(&["history"]);
    let expected = [
        "3  TIME  brought back",
        "    added 2: venues/a/images/a.jpg, venues/a/text.az.md",
        "2  TIME  edited",
        "    removed 2: venues/a/images/a.jpg, venues/a/text.az.md",
        "1  TIME  edited",
        "    files 3",
        "content: kept 3, listed 3.",
    ];
    assert_eq!(listed, expected);
    let listed = desk.lines(&["history", "--most", "0", "--language", "az"]);
    assert_eq!(listed, ["content: saxlanmış nüsxə 3, göstərilən 0."]);
}

#[test]
fn what_was_edited_since_is_not_overwritten_and_said_in_both_languages() {
    let desk = desk();
    std::fs::write(desk.content().join("exhibition.json"), "{ }").unwrap();
    std::fs::remove_dir_all(desk.content().join("venues/a")).unwrap();
    desk.lines(&["restore", "venues/a", "--apply"]);
    std::fs::write(desk.content().join("venues/a/text.az.md"), "# mine").unwrap();
    let (code, _, refusal) = desk.lachin(&["undo"]);
    assert_eq!(code, Some(1));
    assert_eq!(
        refusal,
        "Changed since: venues/a/text.az.md. Nothing was written. Look at these files, then begin again.\n"
    );
    let (code, _, refusal) = desk.lachin(&["undo", "--language", "az"]);
    assert_eq!(code, Some(1));
    assert_eq!(
        refusal,
        "Bundan sonra dəyişib: venues/a/text.az.md. Heç nə yazılmadı. Bu fayllara baxın, sonra yenidən başlayın.\n"
    );
    assert_eq!(desk.text("venues/a/text.az.md"), "# mine");
    assert!(desk.content().join("venues/a/images/a.jpg").exists());
}

#[test]
fn what_cannot_be_brought_back_ends_with_one_and_changes_nothing() {
    let desk = desk();
    for arguments in [
        &["restore", "venues/zzz"][..],
        &["restore", "all", "--at", "1999-01-01"],
        &["restore", "all", "--at", "77"],
        &["undo"],
    ] {
        let (code, _, refusal) = desk.lachin(arguments);
        assert_eq!(code, Some(1), "{arguments:?}: {refusal}");
        assert_eq!(refusal.lines().count(), 1, "{refusal}");
    }
}

#[test]
fn what_cannot_be_run_ends_with_two() {
    let desk = desk();
    let missing = "The content folder cannot be opened. Check that it is there and that this account may read it.\n";
    assert_eq!(
        desk.lachin(&["history", "contnet"]),
        (Some(2), String::new(), missing.to_owned())
    );
    let (code, _, refusal) = desk.lachin(&["restore", "all", "--at", "yesterday"]);
    assert_eq!(code, Some(2));
    assert!(refusal.starts_with("\"yesterday\" is no time."), "{refusal}");
    assert_eq!(desk.lachin(&["restore"]).0, Some(2));
    let output = Command::new(env!("CARGO_BIN_EXE_lachin"))
        .args(["history", desk.content().to_str().unwrap()])
        .env_clear()
        .output()
        .unwrap();
    assert_eq!(said(&output).0, Some(2));
}

#[cfg(unix)]
#[test]
fn without_a_data_folder_it_is_the_one_of_the_account() {
    let desk = desk();
    let run = Command::new(env!("CARGO_BIN_EXE_lachin"))
        .args(["restore", "all"])
        .current_dir(desk.folder.path())
        .env("XDG_DATA_HOME", desk.folder.path())
        .output()
        .unwrap();
    assert_eq!(said(&run).0, Some(1));
    assert!(Path::new(&desk.folder.path().join("lachin-kiosk/history")).is_dir());
}
