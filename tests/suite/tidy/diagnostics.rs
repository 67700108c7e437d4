//! Every diagnostic code has a module, a broken exhibition that raises it, and a paragraph for curators.

use std::collections::BTreeSet;

use super::tree::{names, text};

#[test]
fn every_code_has_a_module_a_broken_exhibition_and_a_paragraph() {
    let modules = modules();
    assert!(modules.len() >= 20, "only {} codes", modules.len());
    let fixtures: BTreeSet<_> = names("tests/fixtures/broken")
        .iter()
        .filter_map(|name| name.strip_suffix('/').map(str::to_owned))
        .collect();
    assert_eq!(
        modules.difference(&fixtures).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "codes without a fixture"
    );
    assert_eq!(
        fixtures.difference(&modules).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "fixtures without a code"
    );
    let document = text("docs/content-format.md");
    let untold: Vec<_> = modules
        .iter()
        .filter(|code| !document.contains(&format!("`{code}`")))
        .collect();
    assert!(untold.is_empty(), "docs/content-format.md does not explain {untold:?}");
}

/// The codes by the names of their modules.
fn modules() -> BTreeSet<String> {
    let files = names("crates/lachin-content/src/checks");
    let modules = files
        .iter()
        .filter_map(|name| name.strip_suffix(".rs"))
        .filter(|name| *name != "mod");
    modules.map(|name| name.replace('_', "-")).collect()
}
