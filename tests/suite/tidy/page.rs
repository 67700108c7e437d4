//! Who may import whom in the page, and what never stands in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::tree::{Source, sources};

/// What hands letters to the page as markup, or opens a window or dialog of the system.
const NEVER: [&str; 13] = [
    "{@html",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "srcdoc",
    "document.write",
    "<select",
    "type=\"file\"",
    "type=\"color\"",
    "target=\"_blank\"",
    "window.open",
    "alert(",
    "localStorage",
];

#[test]
fn only_one_file_knows_tauri() {
    let knowing: Vec<_> = page()
        .into_iter()
        .filter(|source| source.text.contains("@tauri-apps/"))
        .map(|source| source.path)
        .collect();
    assert_eq!(knowing, ["ui/src/backend/tauri.ts"]);
}

#[test]
fn elements_know_no_domain() {
    for (path, imported) in imports_of(&page()) {
        if let Some(element) = path.strip_prefix("elements/") {
            for target in imported {
                let is_allowed = ["elements/", "gestures/", "styles/"]
                    .iter()
                    .any(|folder| target.starts_with(folder));
                assert!(is_allowed, "elements/{element} imports {target}");
            }
        }
    }
}

#[test]
fn a_part_imports_no_other_part() {
    let part_of = |path: &str| {
        path.strip_prefix("parts/")
            .and_then(|rest| rest.split('/').next())
            .map(str::to_owned)
    };
    for (path, imported) in imports_of(&page()) {
        if let Some(part) = part_of(&path) {
            for target in imported {
                assert!(
                    part_of(&target).is_none_or(|other| other == part),
                    "{path} imports {target}"
                );
                assert!(!target.starts_with("screens/"), "{path} imports {target}");
            }
        }
    }
}

#[test]
fn imports_run_in_no_circle() {
    assert_eq!(circle(&imports_of(&page())), None);
}

#[test]
fn letters_stay_letters_and_no_foreign_window_opens() {
    let mut found = Vec::new();
    for source in page() {
        found.extend(
            NEVER
                .iter()
                .filter(|word| source.text.contains(*word))
                .map(|word| format!("{}: {word}", source.path)),
        );
    }
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_circle_is_found() {
    let source = |path: &str, text: &str| Source {
        path: format!("ui/src/{path}"),
        text: text.into(),
    };
    let faulty = [
        source(
            "state/route.ts",
            "import { Home } from '../screens/Home.svelte';\nimport type { A } from \"./a\";",
        ),
        source(
            "screens/Home.svelte",
            "<script>\nimport {\n  route,\n} from '../state/route';\nimport './home.css';",
        ),
    ];
    let imports = imports_of(&faulty);
    assert_eq!(imports["state/route.ts"], ["screens/Home.svelte", "state/a"]);
    assert_eq!(imports["screens/Home.svelte"], ["screens/home.css", "state/route.ts"]);
    assert_eq!(
        circle(&imports).as_deref(),
        Some("screens/Home.svelte -> state/route.ts -> screens/Home.svelte")
    );
}

/// What ships; the page's own tests may look at several parts at once.
fn page() -> Vec<Source> {
    let all = sources("ui/src", &[".ts", ".svelte"]).into_iter();
    all.filter(|source| !source.path.ends_with(".test.ts") && !source.path.starts_with("ui/src/test/"))
        .collect()
}

/// The modules that each module imports by a path, both from `ui/src`, in order.
fn imports_of(sources: &[Source]) -> BTreeMap<String, Vec<String>> {
    let own = |source: &Source| source.path.trim_start_matches("ui/src/").to_owned();
    let known: BTreeSet<_> = sources.iter().map(own).collect();
    let imports = |source: &Source| {
        let folder = PathBuf::from(own(source))
            .parent()
            .map(Path::to_path_buf)
            .unwrap_or_default();
        let relative = specifiers(&source.text)
            .into_iter()
            .filter(|specifier| specifier.starts_with('.'));
        let mut targets: Vec<_> = relative
            .map(|specifier| completed(&folder.join(specifier), &known))
            .collect();
        // A tree of blocks is drawn by a component that names itself.
        targets.retain(|target| *target != own(source));
        targets.sort();
        targets.dedup();
        targets
    };
    sources.iter().map(|source| (own(source), imports(source))).collect()
}

/// What stands in quotes after `from`, `import` or `import(`.
fn specifiers(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for before in ["from ", "import ", "import("] {
        for after in text.split(before).skip(1) {
            let quote = after.chars().next().filter(|letter| *letter == '\'' || *letter == '"');
            if let Some(quote) = quote {
                found.extend(after[1..].split(quote).next());
            }
        }
    }
    found
}

/// A path without `.` and `..`, with the ending that was left out.
fn completed(path: &Path, known: &BTreeSet<String>) -> String {
    let mut parts: Vec<String> = Vec::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                parts.pop();
            }
            Component::Normal(name) => parts.push(name.to_string_lossy().into_owned()),
            _ => {}
        }
    }
    let path = parts.join("/");
    let stem = path.strip_suffix(".js").unwrap_or(&path);
    let endings = ["", ".ts", "/index.ts"];
    endings
        .iter()
        .map(|ending| format!("{stem}{ending}"))
        .find(|candidate| known.contains(candidate))
        .unwrap_or(path)
}

/// A way that comes back to where it began.
fn circle(imports: &BTreeMap<String, Vec<String>>) -> Option<String> {
    fn walk<'a>(
        module: &'a str,
        imports: &'a BTreeMap<String, Vec<String>>,
        way: &mut Vec<&'a str>,
        done: &mut BTreeSet<&'a str>,
    ) -> Option<String> {
        if let Some(begin) = way.iter().position(|passed| *passed == module) {
            return Some([&way[begin..], &[module]].concat().join(" -> "));
        }
        if done.contains(module) {
            return None;
        }
        way.push(module);
        let found = imports
            .get(module)
            .into_iter()
            .flatten()
            .find_map(|next| walk(next, imports, way, done));
        way.pop();
        done.insert(module);
        found
    }
    let mut done = BTreeSet::new();
    imports
        .keys()
        .find_map(|module| walk(module, imports, &mut Vec::new(), &mut done))
}
