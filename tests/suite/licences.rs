//! Under which licences, and from where, everything comes that we did not write.

use cargo_metadata::PackageName;
use serde_json::Value;

use crate::tidy::crates::metadata;

/// Licences that allow what a museum does with the kiosk. `deny.toml` holds the same list for cargo-deny.
const ALLOWED: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Packages whose own words for their licence are not an expression, with what was read in their licence file.
const READ_BY_HAND: [(&str, &str); 0] = [];

#[test]
fn every_crate_has_an_allowed_licence() {
    let refused: Vec<_> = foreign_crates()
        .into_iter()
        .filter(|(name, licence, _)| !is_allowed(&by_hand(name).unwrap_or_else(|| licence.clone())))
        .map(|(name, licence, _)| format!("{name}: {licence}"))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn every_crate_comes_from_the_common_registry() {
    let elsewhere: Vec<_> = foreign_crates()
        .into_iter()
        .filter(|(_, _, is_common)| !is_common)
        .map(|(name, _, _)| name)
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
}

#[test]
fn every_package_of_the_page_has_an_allowed_licence() {
    let refused: Vec<_> = page_packages()
        .into_iter()
        .filter(|(_, package)| !package["license"].as_str().is_some_and(is_allowed))
        .map(|(name, package)| format!("{name}: {}", package["license"]))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn every_package_of_the_page_comes_from_the_registry_with_its_checksum() {
    for (name, package) in page_packages() {
        // npm leaves the address out where it is the registry's own.
        let address = package["resolved"].as_str();
        assert!(
            address.is_none_or(|address| address.starts_with("https://registry.")),
            "{name} comes from {address:?}"
        );
        let checksum = package["integrity"].as_str().unwrap_or_default();
        assert!(checksum.starts_with("sha512-"), "{name} has no checksum");
    }
}

#[test]
fn what_runs_in_the_page_is_few_and_known() {
    let lock = lock();
    let mut named: Vec<_> = lock["packages"][""]["dependencies"]
        .as_object()
        .expect("the page has dependencies")
        .keys()
        .collect();
    named.sort();
    let expected = [
        "@fontsource-variable/inter",
        "@fontsource-variable/noto-serif-display",
        "@tauri-apps/api",
        "lucide-static",
    ];
    assert_eq!(
        named, expected,
        "a package that ships needs a line in THIRD-PARTY.md and a reason in docs/decisions"
    );
}

#[test]
fn expressions_are_read_with_and_or_and_brackets() {
    for allowed in [
        "MIT",
        "MIT OR GPL-3.0",
        "MIT/GPL-2.0",
        "(MIT OR GPL-3.0) AND ISC",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
    ] {
        assert!(is_allowed(allowed), "{allowed}");
    }
    for refused in [
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(MIT OR ISC) AND AGPL-3.0",
        "",
        "SEE LICENSE IN LICENSE",
    ] {
        assert!(!is_allowed(refused), "{refused}");
    }
}

/// Name, licence, and whether it comes from the registry that everybody uses.
fn foreign_crates() -> Vec<(String, String, bool)> {
    let metadata = metadata();
    let own: Vec<&PackageName> = metadata
        .workspace_packages()
        .iter()
        .map(|package| &package.name)
        .collect();
    let foreign: Vec<_> = metadata
        .packages
        .iter()
        .filter(|package| !own.contains(&&package.name))
        .map(|package| {
            let is_common = package
                .source
                .as_ref()
                .is_some_and(cargo_metadata::Source::is_crates_io);
            (
                package.name.to_string(),
                package.license.clone().unwrap_or_default(),
                is_common,
            )
        })
        .collect();
    assert!(foreign.len() > 50, "cargo named no dependencies");
    foreign
}

fn lock() -> Value {
    let path = lachin_tests::project::root().join("ui/package-lock.json");
    serde_json::from_slice(&std::fs::read(path).expect("the page has a lock file")).expect("is JSON")
}

fn page_packages() -> Vec<(String, Value)> {
    let lock = lock();
    let packages = lock["packages"].as_object().expect("the lock file names packages");
    let foreign: Vec<_> = packages
        .iter()
        .filter(|(path, _)| !path.is_empty())
        .map(|(path, package)| (path.clone(), package.clone()))
        .collect();
    assert!(foreign.len() > 10, "npm named no packages");
    foreign
}

fn by_hand(name: &str) -> Option<String> {
    READ_BY_HAND
        .iter()
        .find(|(package, _)| *package == name)
        .map(|(_, licence)| (*licence).to_owned())
}

/// Whether an SPDX expression can be satisfied with allowed licences alone; `/` is the old way to write OR.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = expression.split_whitespace().peekable();
    let is_allowed = any_of(&mut words);
    is_allowed && words.peek().is_none()
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn any_of(words: &mut Words<'_>) -> bool {
    let mut is_allowed = all_of(words);
    while words.next_if_eq(&"OR").is_some() {
        is_allowed |= all_of(words);
    }
    is_allowed
}

fn all_of(words: &mut Words<'_>) -> bool {
    let mut is_allowed = one(words);
    while words.next_if_eq(&"AND").is_some() {
        is_allowed &= one(words);
    }
    is_allowed
}

fn one(words: &mut Words<'_>) -> bool {
    match words.next() {
        Some("(") => {
            let is_allowed = any_of(words);
            words.next() == Some(")") && is_allowed
        }
        Some(licence) => {
            let licence = match words.next_if_eq(&"WITH") {
                Some(_) => format!("{licence} WITH {}", words.next().unwrap_or_default()),
                None => licence.to_owned(),
            };
            ALLOWED.contains(&licence.as_str())
        }
        None => false,
    }
}
