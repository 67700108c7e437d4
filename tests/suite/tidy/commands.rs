//! A command exists in four places; they name one set.

use std::collections::BTreeSet;

use super::tree::{sources, text};

type Names = BTreeSet<String>;

#[test]
fn build_script_capability_handler_and_page_name_the_same_commands() {
    let declared = declared("COMMANDS");
    assert!(
        declared.contains("get_exhibition"),
        "no commands were read: {declared:?}"
    );
    assert_eq!(
        granted("main"),
        declared,
        "capabilities/main.json grants what build.rs declares"
    );
    assert_eq!(
        handled(),
        declared_with_tests(),
        "the handler list holds what build.rs declares"
    );
    assert_eq!(
        called(&text("ui/src/backend/backend.ts")),
        declared,
        "the page calls what build.rs declares"
    );
}

#[test]
fn tests_add_commands_of_their_own_and_take_none_away() {
    let added: Names = declared_with_tests()
        .difference(&declared("COMMANDS"))
        .cloned()
        .collect();
    assert!(!added.is_empty());
    assert_eq!(granted("e2e"), added);
    assert!(declared("COMMANDS").is_subset(&declared_with_tests()));
}

#[test]
fn nothing_but_own_commands_is_granted() {
    for capability in ["main", "e2e"] {
        let json: serde_json::Value =
            serde_json::from_str(&text(&format!("src-tauri/capabilities/{capability}.json"))).expect("is JSON");
        for permission in json["permissions"].as_array().expect("permissions are a list") {
            let permission = permission.as_str().expect("a permission is a name");
            assert!(
                permission.starts_with("allow-") && !permission.contains(':'),
                "{capability} grants {permission}"
            );
        }
        assert_eq!(
            json["windows"],
            serde_json::json!(["main"]),
            "{capability} holds for one window"
        );
        assert!(json.get("remote").is_none(), "{capability} holds for our page only");
    }
}

#[test]
fn the_page_gives_commands_in_one_line_only() {
    let calls = text("ui/src/backend/tauri.ts").matches("invoke").count();
    // The import, and the one function whose argument is typed by the list.
    assert_eq!(calls, 2, "a call beside `ask` is not held to the list of backend.ts");
}

fn declared(constant: &str) -> Names {
    let script = text("src-tauri/build.rs");
    let list = script
        .split_once(&format!("const {constant}: &[&str] = &["))
        .and_then(|(_, rest)| rest.split_once("];"))
        .unwrap_or_else(|| panic!("build.rs has no {constant}"))
        .0;
    names(list.split('"').skip(1).step_by(2))
}

fn declared_with_tests() -> Names {
    declared("COMMANDS_OF_TESTS")
}

fn granted(capability: &str) -> Names {
    let json: serde_json::Value =
        serde_json::from_str(&text(&format!("src-tauri/capabilities/{capability}.json"))).expect("is JSON");
    let permissions = json["permissions"].as_array().expect("permissions are a list").iter();
    permissions
        .map(|name| {
            name.as_str()
                .unwrap_or_default()
                .trim_start_matches("allow-")
                .replace('-', "_")
        })
        .collect()
}

/// The last names of the paths in every handler list of the shell.
fn handled() -> Names {
    let mut found = Names::new();
    for source in sources("src-tauri/src", &[".rs"]) {
        for list in source.text.split("generate_handler![").skip(1) {
            let list = list.split("])").next().unwrap_or_default();
            let paths = list
                .lines()
                .filter(|line| !line.trim_start().starts_with(['/', '#']))
                .flat_map(|line| line.split(','));
            found.extend(
                paths
                    .filter_map(|path| path.trim().rsplit("::").next())
                    .filter(|name| is_name(name))
                    .map(str::to_owned),
            );
        }
    }
    found
}

fn called(backend: &str) -> Names {
    let list = backend
        .split_once("COMMANDS = [")
        .and_then(|(_, rest)| rest.split_once(']'))
        .expect("a list of commands")
        .0;
    names(list.split('\'').skip(1).step_by(2))
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
}

fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> Names {
    names.into_iter().map(str::to_owned).collect()
}
