//! The real `lachin check-settings` on real files.

use std::path::Path;
use std::process::{Command, Output};

fn check(file: &Path, options: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lachin"))
        .arg("check-settings")
        .arg(file)
        .args(options)
        .output()
        .unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn the_packaged_settings_end_with_zero_and_one_line() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packaging/linux/settings.toml");
    let output = check(&file, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert_eq!(text(&output), format!("{}: findings 0.\n", file.display()));
}

#[test]
fn a_finding_ends_with_one_and_tells_line_message_and_help() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.toml");
    std::fs::write(&file, "[screen]\norientation = \"portrait\"\ndiagonal_inches = 4,3\n").unwrap();
    let output = check(&file, &[]);
    assert_eq!(output.status.code(), Some(1));
    let named = file.display();
    let expected = format!(
        "{named}\n  3: [line-unreadable]\n    This line cannot be read and is ignored.\n    \
         → Write the decimal comma as a point: 15.6\n  [figures-assumed]\n    \
         Not entered: diagonal_inches, lower_edge_mm, viewing_distance_mm. Usual figures are assumed, which may be wrong \
         here.\n    → Measure the mounted screen and enter the figures below [screen].\n\n{named}: findings 2.\n"
    );
    assert_eq!(text(&output), expected);
    let output = check(&file, &["--language", "az"]);
    assert!(
        text(&output).contains("Onluq kəsrdə vergül əvəzinə nöqtə yazın: 15.6"),
        "{}",
        text(&output)
    );
    assert!(text(&output).ends_with("settings.toml: qeyd 2.\n"), "{}", text(&output));
}

#[test]
fn a_file_that_cannot_be_read_ends_with_two() {
    let folder = tempfile::tempdir().unwrap();
    for (path, code) in [
        (folder.path().to_owned(), "file-unreadable"),
        (folder.path().join("none"), "file-missing"),
    ] {
        let output = check(&path, &[]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output).contains(&format!("[{code}]")), "{}", text(&output));
    }
}
