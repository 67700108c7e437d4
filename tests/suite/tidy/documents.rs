//! The map in `ARCHITECTURE.md` is the tree.

use std::collections::BTreeSet;

use super::tree::{names, sources, text};

#[test]
fn the_map_shows_every_folder_of_two_levels_and_nothing_that_is_not_there() {
    let map = map(&text("ARCHITECTURE.md"));
    let tree = tree();
    let forgotten: Vec<_> = tree.difference(&map).filter(|path| must_be_shown(path)).collect();
    assert!(forgotten.is_empty(), "ARCHITECTURE.md does not show {forgotten:?}");
    let gone: Vec<_> = map.difference(&tree).collect();
    assert!(gone.is_empty(), "ARCHITECTURE.md shows what is not there: {gone:?}");
}

#[test]
fn a_map_is_read_by_its_indentation() {
    let text = "# House\n\n```\na/            the first\n  b/ c.rs     two of its own\nREADME.md\n```\n";
    let expected = ["a/", "a/b/", "a/c.rs", "README.md"].map(String::from);
    assert_eq!(map(text), BTreeSet::from(expected));
}

#[test]
fn every_dependency_has_its_reason() {
    let reasons: String = sources("docs/decisions", &[".md"])
        .into_iter()
        .map(|source| source.text)
        .collect();
    let manifest = text("Cargo.toml");
    let dependencies = manifest
        .split_once("[workspace.dependencies]\n")
        .and_then(|(_, rest)| rest.split("\n[").next())
        .expect("the workspace names its dependencies");
    let names: Vec<_> = dependencies
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .collect();
    assert!(names.len() > 20, "{names:?}");
    let foreign = names.iter().filter(|name| !name.starts_with("lachin-"));
    let unexplained: Vec<_> = foreign.filter(|name| !reasons.contains(&format!("`{name}`"))).collect();
    assert!(
        unexplained.is_empty(),
        "docs/decisions does not say why there is {unexplained:?}"
    );
}

/// All folders, and the files that stand at the top.
fn must_be_shown(path: &str) -> bool {
    path.ends_with('/') || !path.contains('/')
}

fn tree() -> BTreeSet<String> {
    let mut tree = BTreeSet::new();
    for name in names(".") {
        if name.ends_with('/') {
            tree.extend(names(&name).iter().map(|below| format!("{name}{below}")));
        }
        tree.insert(name);
    }
    tree
}

/// The first fenced block: a line names what stands at the top, an indented one what lies in the folder above it.
/// After two spaces comes what the line has to say.
fn map(document: &str) -> BTreeSet<String> {
    let block = document.split("```").nth(1).expect("ARCHITECTURE.md holds a map");
    let mut folder = String::new();
    let mut paths = BTreeSet::new();
    for line in block.lines().skip(1).filter(|line| !line.trim().is_empty()) {
        let is_below = line.starts_with("  ");
        let named = line.trim_start().split("  ").next().unwrap_or_default();
        for name in named.split_whitespace() {
            if is_below {
                paths.insert(format!("{folder}{name}"));
            } else {
                folder = name.to_owned();
                paths.insert(folder.clone());
            }
        }
    }
    paths
}
