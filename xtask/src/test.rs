//! `cargo xtask test`: everything that is checked, in order. What comes early is quick or is needed by what follows.

use std::thread;

use crate::failure::Failure;
use crate::program::{build, cargo, program, run};
use crate::steps::{Step, run_all};
use crate::{bindings, files, kiosk, packages, page, project};

const STEPS: [Step; 12] = [
    Step {
        name: "format",
        purpose: "Rust and page are formatted",
        check: format,
    },
    Step {
        name: "page-types",
        purpose: "the page's types, languages and accessibility rules hold",
        check: || page::script("check"),
    },
    Step {
        name: "page-tests",
        purpose: "the page's own tests pass",
        check: || page::script("test"),
    },
    Step {
        name: "page-build",
        purpose: "the page builds and keeps its size budget",
        check: page_build,
    },
    Step {
        name: "lints",
        purpose: "clippy finds nothing in any Rust code",
        check: lints,
    },
    Step {
        name: "rust-tests",
        purpose: "crates, shell, house rules, licences and the bundled exhibition hold",
        check: rust_tests,
    },
    Step {
        name: "documents",
        purpose: "the Rust documentation builds without a warning",
        check: documents,
    },
    Step {
        name: "bindings",
        purpose: "the page's types are those of the wire",
        check: bindings::check,
    },
    Step {
        name: "content",
        purpose: "the bundled exhibition has nothing to report but unread translations",
        check: content,
    },
    Step {
        name: "kiosk-build",
        purpose: "the kiosk builds, as shipped and for tests",
        check: kiosk_build,
    },
    Step {
        name: "windows",
        purpose: "real windows show the whole exhibition and hold their locks",
        check: windows,
    },
    Step {
        name: "fixture-build",
        purpose: "the page also builds for any web server",
        check: || page::script("build:fixture"),
    },
];

/// Installs what is missing and runs the steps named, or all.
pub(crate) fn test(only: &[String]) -> Result<(), Failure> {
    let known: Vec<_> = STEPS.iter().map(|step| step.name).collect();
    if let Some(name) = only.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(Failure::new(format!(
            "there is no step \"{name}\"; the steps are: {}",
            known.join(", ")
        )));
    }
    packages::install(&packages::all())?;
    page::install()?;
    let wanted: Vec<_> = STEPS
        .iter()
        .filter(|step| only.is_empty() || only.iter().any(|name| name == step.name))
        .collect();
    run_all(&wanted)
}

fn format() -> Result<(), Failure> {
    let rust = run(program("cargo").args(["fmt", "--all", "--check"]));
    let page = page::script("format:check");
    rust.and(page)
}

fn page_build() -> Result<(), Failure> {
    page::build()?;
    page::script("size")
}

fn lints() -> Result<(), Failure> {
    // The tests with real windows run only where they are named, and are linted only there.
    run(cargo("clippy").args([
        "--workspace",
        "--all-targets",
        "--test",
        "kiosk",
        "--",
        "--deny",
        "warnings",
    ]))?;
    run(cargo("clippy").args([
        "--package",
        "lachin-kiosk",
        "--all-targets",
        "--features",
        "e2e",
        "--",
        "--deny",
        "warnings",
    ]))
}

/// Everything but the tests with real windows, which run only where they are named.
fn rust_tests() -> Result<(), Failure> {
    run(cargo("test").arg("--workspace"))
}

fn documents() -> Result<(), Failure> {
    run(cargo("doc")
        .args(["--workspace", "--no-deps", "--document-private-items"])
        .env("RUSTDOCFLAGS", "--deny warnings"))
}

/// Machine drafts are the one thing that only a person can put right.
fn content() -> Result<(), Failure> {
    run(&mut build("--bin", "lachin"))?;
    let report = crate::program::output(
        program(project::built("lachin"))
            .args(["check", "--format", "json"])
            .arg(project::content()),
    )?;
    let report: serde_json::Value = serde_json::from_str(&report)
        .map_err(|error| Failure::new(format!("`lachin check --format json` did not write JSON: {error}")))?;
    let unexpected: Vec<String> = report["diagnostics"]
        .as_array()
        .ok_or_else(|| Failure::new("the report of `lachin check` has no diagnostics"))?
        .iter()
        .filter(|diagnostic| diagnostic["severity"] != "note" && diagnostic["code"] != "translation-draft")
        .map(|diagnostic| {
            format!(
                "{} in {}: {}",
                diagnostic["code"], diagnostic["file"], diagnostic["message"]
            )
        })
        .collect();
    if unexpected.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(unexpected.join("\n")))
    }
}

fn kiosk_build() -> Result<(), Failure> {
    kiosk::build_for_tests()
}

/// A window waits as long as it works, so there may be twice as many of them as there are processors.
fn windows() -> Result<(), Failure> {
    // Windows share the renditions of one run, not those of an older program.
    files::make_empty_folder(&project::target().join("window-cache"))?;
    let at_once = thread::available_parallelism().map_or(2, |processors| 2 * processors.get());
    run(cargo("test")
        .args(["--workspace", "--test", "kiosk", "--"])
        .args(["--test-threads", &at_once.to_string()]))
}
