//! Rules for every file: how long, what it may touch, what it may be called.

use super::tree::{Source, sources};

/// The longest file that needs no reason, in lines, by ending.
const LONGEST: [(&str, usize); 4] = [(".rs", 400), (".ts", 400), (".js", 400), (".svelte", 250)];

/// Files that are longer, and why that is better than two files.
const LONGER_WITH_REASON: [(&str, &str); 0] = [];

/// Where the clock is read: the shell, the command line, what drives builds and tests, and the measurement of time, and the wait for a folder to rest.
const READS_THE_CLOCK: [&str; 5] = [
    "src-tauri/",
    "crates/lachin-cli/",
    "xtask/",
    "tests/",
    "crates/lachin-watch/",
];

/// Where files are touched besides each crate's own `fs.rs`.
const TOUCHES_FILES: [&str; 4] = ["crates/lachin-files/", "xtask/", "tests/", "src-tauri/build.rs"];

/// The only places that take anything away, each only what it made itself; the history also content whose bytes it has kept.
const REMOVES: [&str; 6] = [
    "crates/lachin-media/",
    "crates/lachin-files/src/write.rs",
    "src-tauri/src/problems.rs",
    "crates/lachin-history/src/fs.rs",
    "xtask/src/files.rs",
    "tests/",
];

/// Endings of names that say nothing.
const EMPTY_NAMES: [&str; 8] = [
    "Manager", "Service", "Helper", "Helpers", "Util", "Utils", "Data", "Info",
];

#[test]
fn no_file_is_longer_than_one_can_keep_in_mind() {
    let mut found = Vec::new();
    for (ending, longest) in LONGEST {
        for folder in ["crates", "src-tauri", "tests", "xtask", "ui"] {
            let files = sources(".", &[ending])
                .into_iter()
                .filter(|source| source.path.starts_with(folder));
            found.extend(
                files
                    .filter(|source| source.text.lines().count() > longest)
                    .map(|source| source.path),
            );
        }
    }
    found.retain(|path| !LONGER_WITH_REASON.iter().any(|(exempt, _)| exempt == path));
    assert!(found.is_empty(), "longer than a reader can hold: {found:?}");
}

#[test]
fn half_of_the_files_are_short() {
    let mut lengths: Vec<_> = sources("crates", &[".rs"])
        .iter()
        .chain(&sources("src-tauri", &[".rs"]))
        .map(|source| source.text.lines().count())
        .collect();
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < 120, "the median file has {median} lines");
}

#[test]
fn only_shell_command_line_and_xtask_read_the_clock() {
    let clocks = ["SystemTime::now", "Instant::now", "Utc::now", "Local::now"];
    assert_only_in(&rust(), &clocks, |path| {
        READS_THE_CLOCK.iter().any(|start| path.starts_with(start))
    });
}

#[test]
fn chance_is_a_parameter() {
    assert_only_in(&rust(), &["rand::", "fastrand", "getrandom", "RandomState"], |_| false);
}

#[test]
fn files_are_touched_in_one_module_of_each_crate() {
    assert_only_in(&rust(), &["std::fs", "tokio::fs"], |path| {
        path.ends_with("/fs.rs") || TOUCHES_FILES.iter().any(|start| path.starts_with(start))
    });
}

#[test]
fn nothing_is_removed_but_what_we_made_or_kept() {
    let removals = ["remove_file", "remove_dir", "take_away("];
    assert_only_in(&rust(), &removals, |path| {
        REMOVES.iter().any(|start| path.starts_with(start))
    });
}

#[test]
fn no_port_is_opened_and_nobody_is_called() {
    let network = ["TcpListener", "TcpStream", "UdpSocket", "reqwest", "ureq::"];
    assert_only_in(&rust(), &network, |path| path.starts_with("tests/"));
}

#[test]
fn nothing_is_left_for_later_in_the_code() {
    // Written apart, so that this file does not find itself.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
    ];
    let mut all = rust();
    all.extend(sources("ui/src", &[".ts", ".svelte", ".css"]));
    let found: Vec<_> = all
        .iter()
        .filter(|source| marks.iter().any(|mark| source.text.contains(mark)))
        .map(|source| &source.path)
        .collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn types_are_called_by_what_they_are() {
    let mut all = rust();
    all.extend(sources("ui/src", &[".ts", ".svelte"]));
    let found: Vec<_> = all.iter().flat_map(empty_names).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn an_empty_name_is_found() {
    let source = Source {
        path: "a.rs".into(),
        text: concat!("pub struct Venue", "Info;\nenum ", "Data {}\nstruct Database;").into(),
    };
    assert_eq!(empty_names(&source), ["a.rs: VenueInfo", "a.rs: Data"]);
}

#[test]
fn every_crate_says_what_it_is_for_and_what_it_is_not() {
    let mut looked_at = 0;
    for source in sources("crates", &["/src/lib.rs", "/src/main.rs"]) {
        let opening = source.text.lines().take_while(|line| line.starts_with("//!")).count();
        assert!(
            opening >= 2,
            "{} opens with fewer than two lines about itself",
            source.path
        );
        looked_at += 1;
    }
    assert!(looked_at >= 6);
}

fn rust() -> Vec<Source> {
    let all = ["crates", "src-tauri", "tests", "xtask"]
        .into_iter()
        .flat_map(|folder| sources(folder, &[".rs"]));
    // An example is a program of its own that people start by hand.
    all.filter(|source| !source.path.contains("/examples/")).collect()
}

fn assert_only_in(sources: &[Source], words: &[&str], is_allowed: impl Fn(&str) -> bool) {
    let hits = |source: &&Source| words.iter().any(|word| source.shipped().contains(word));
    let found: Vec<_> = sources
        .iter()
        .filter(|source| !is_allowed(&source.path))
        .filter(hits)
        .map(|source| &source.path)
        .collect();
    assert!(found.is_empty(), "{words:?} stand in {found:?}");
}

fn empty_names(source: &Source) -> Vec<String> {
    let words: Vec<_> = source
        .text
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| !word.is_empty())
        .collect();
    let declared = words
        .windows(2)
        .filter(|pair| ["struct", "enum", "trait", "class", "interface"].contains(&pair[0]));
    declared
        .filter(|pair| EMPTY_NAMES.iter().any(|ending| pair[1].ends_with(ending)))
        .map(|pair| format!("{}: {}", source.path, pair[1]))
        .collect()
}
