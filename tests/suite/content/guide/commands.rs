//! What a curator is told to type and to open is there.

use std::collections::BTreeSet;
use std::fs;

use lachin_tests::project;

use super::{Section, guides, lines_of};

/// Lies in the folder only once somebody has put it there.
const BROUGHT_BY_CURATORS: [&str; 1] = ["films/red-garden/film.webm"];

#[test]
fn every_command_and_option_of_the_guide_exists() {
    let arguments = text("crates/lachin-cli/src/arguments.rs");
    let commands = commands(&arguments);
    let options = text("src-tauri/src/options.rs");
    let mut looked_at = 0;
    for line in guides().iter().flat_map(|guide| typed(guide)) {
        let mut words = line.split_whitespace();
        let declared = match words.next() {
            Some("lachin") => &arguments,
            Some("lachin-kiosk") => &options,
            _ => continue,
        };
        for (index, word) in words.enumerate() {
            if let Some(option) = word.strip_prefix("--") {
                let field = format!(" {}: ", option.replace('-', "_"));
                assert!(declared.contains(&field), "{line}");
            } else if index == 0 && declared == &arguments {
                assert!(commands.contains(word), "{line}: {commands:?}");
            }
        }
        looked_at += 1;
    }
    assert!(looked_at > 20, "{looked_at}");
}

#[test]
fn every_path_of_the_guide_is_in_the_bundled_exhibition() {
    let mut looked_at = 0;
    for path in guides().iter().flatten().flat_map(|section| &section.spans) {
        // Curators write paths like this, and hide a folder by a mark before its name.
        let path = path.replace("\\_", "\\").replace('\\', "/");
        let is_path = path
            .split_once('/')
            .is_some_and(|(folder, _)| !folder.contains([' ', '"', '[']));
        if is_path && !BROUGHT_BY_CURATORS.contains(&path.as_str()) {
            assert!(project::content().join(&path).exists(), "{path}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 10, "{looked_at}");
}

/// The lines to be typed, and what is said in a sentence to be typed.
fn typed(guide: &[Section]) -> Vec<&String> {
    let spans = guide.iter().flat_map(|section| &section.spans);
    lines_of(guide, "console").flatten().chain(spans).collect()
}

/// The commands of `lachin`, as they are typed.
fn commands(arguments: &str) -> BTreeSet<String> {
    let (_, declared) = arguments.split_once("enum Command {").expect("the commands");
    let (declared, _) = declared.split_once("\n}").expect("their end");
    let names = declared
        .lines()
        .filter_map(|line| line.trim().split_once('('))
        .map(|(name, _)| name);
    let names = names.filter(|name| name.chars().all(char::is_alphanumeric));
    names.map(kebab).collect()
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

fn text(path: &str) -> String {
    fs::read_to_string(project::root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
