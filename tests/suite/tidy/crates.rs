//! Who may know whom.

use std::collections::{BTreeMap, BTreeSet};

use cargo_metadata::{Metadata, MetadataCommand, PackageId};
use lachin_tests::project;

/// What each crate may use of the others, directly.
const MAY_USE: [(&str, &[&str]); 16] = [
    ("lachin-files", &[]),
    ("lachin-media", &["lachin-files"]),
    ("lachin-ornament", &[]),
    ("lachin-policy", &["lachin-files"]),
    ("lachin-content", &["lachin-files", "lachin-media"]),
    ("lachin-watch", &[]),
    ("lachin-history", &["lachin-content", "lachin-files"]),
    ("lachin-sheets", &["lachin-content", "lachin-files"]),
    (
        "lachin-wire",
        &["lachin-content", "lachin-media", "lachin-ornament", "lachin-policy"],
    ),
    (
        "lachin-cli",
        &[
            "lachin-content",
            "lachin-files",
            "lachin-history",
            "lachin-media",
            "lachin-policy",
            "lachin-sheets",
        ],
    ),
    (
        "lachin-kiosk",
        &[
            "lachin-content",
            "lachin-files",
            "lachin-history",
            "lachin-media",
            "lachin-policy",
            "lachin-watch",
            "lachin-wire",
        ],
    ),
    (
        "lachin-tests",
        &["lachin-content", "lachin-media", "lachin-policy", "lachin-wire"],
    ),
    ("lachin-art", &["lachin-media", "lachin-ornament"]),
    ("lachin-bench", &[]),
    ("lachin-hostile", &["lachin-content", "lachin-media", "lachin-sheets"]),
    ("xtask", &[]),
];

/// Crates that open windows.
const OF_THE_SHELL: [&str; 5] = ["tauri", "wry", "tao", "gtk", "webkit2gtk"];

pub(crate) fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(project::root().join("Cargo.toml"))
        .other_options(["--locked".into(), "--offline".into()])
        .exec()
        .expect("cargo knows the workspace")
}

#[test]
fn no_crate_under_crates_reaches_the_shell() {
    let metadata = metadata();
    let graph = graph(&metadata);
    let mut looked_at = 0;
    for package in metadata.workspace_packages() {
        if !package
            .manifest_path
            .starts_with(metadata.workspace_root.join("crates"))
        {
            continue;
        }
        looked_at += 1;
        let reached = reached(&graph, &package.id);
        let found: Vec<_> = metadata
            .packages
            .iter()
            .filter(|other| reached.contains(&other.id) && OF_THE_SHELL.contains(&other.name.as_str()))
            .map(|other| other.name.as_str())
            .collect();
        assert!(found.is_empty(), "{} depends on {found:?}", package.name);
    }
    assert!(looked_at >= 6, "the crates were not found");
}

#[test]
fn the_shell_itself_is_seen_to_reach_tauri() {
    let metadata = metadata();
    let kiosk = metadata
        .packages
        .iter()
        .find(|package| package.name == "lachin-kiosk")
        .expect("the shell is there");
    let reached = reached(&graph(&metadata), &kiosk.id);
    assert!(
        metadata
            .packages
            .iter()
            .any(|other| other.name == "tauri" && reached.contains(&other.id))
    );
}

#[test]
fn crates_use_only_those_below_them() {
    let metadata = metadata();
    let allowed: BTreeMap<_, _> = MAY_USE.into_iter().collect();
    let own: BTreeSet<_> = metadata
        .workspace_packages()
        .iter()
        .map(|package| package.name.to_string())
        .collect();
    for package in metadata.workspace_packages() {
        let name = package.name.as_str();
        let may_use = allowed
            .get(name)
            .unwrap_or_else(|| panic!("{name} has no row in MAY_USE"));
        for dependency in package
            .dependencies
            .iter()
            .filter(|dependency| own.contains(&dependency.name))
        {
            assert!(
                may_use.contains(&dependency.name.as_str()),
                "{name} uses {}",
                dependency.name
            );
        }
    }
}

type Graph<'a> = BTreeMap<&'a PackageId, Vec<&'a PackageId>>;

fn graph(metadata: &Metadata) -> Graph<'_> {
    let resolve = metadata.resolve.as_ref().expect("cargo resolves the workspace");
    resolve
        .nodes
        .iter()
        .map(|node| (&node.id, node.dependencies.iter().collect()))
        .collect()
}

fn reached<'a>(graph: &Graph<'a>, from: &'a PackageId) -> BTreeSet<&'a PackageId> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from];
    while let Some(package) = next.pop() {
        if reached.insert(package) {
            next.extend(graph.get(package).into_iter().flatten());
        }
    }
    reached
}
