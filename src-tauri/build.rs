//! Names the commands that exist, so that each needs a capability, and sees that the page is built.

use std::env;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// Every command of the product, in the order of `src/lib.rs`; `capabilities/main.json` grants each by name.
const COMMANDS: &[&str] = &[
    "get_exhibition",
    "follow_exhibition",
    "get_change",
    "get_report",
    "get_screen",
    "want_pictures",
    "beat",
    "report_visit",
];

/// The same with the commands that only the real-window tests have; `capabilities/e2e.json` grants those.
const COMMANDS_OF_TESTS: &[&str] = &[
    "get_exhibition",
    "follow_exhibition",
    "get_change",
    "get_report",
    "get_screen",
    "want_pictures",
    "beat",
    "report_visit",
    "inject_touch",
    "pass_time",
];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=../ui/dist");
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    println!("cargo::rustc-env=LACHIN_BUILD_DAY={}", build_day());
    if !Path::new("../ui/dist/index.html").is_file() {
        println!(
            "cargo::error=the page is not built: ui/dist/index.html is missing. \
             `cargo xtask run` builds page and kiosk; the page alone: `npm ci && npm run build` in ui/"
        );
        return ExitCode::FAILURE;
    }
    let is_for_tests = env::var_os("CARGO_FEATURE_E2E").is_some();
    let commands = if is_for_tests { COMMANDS_OF_TESTS } else { COMMANDS };
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands));
    match tauri_build::try_build(attributes) {
        Ok(()) => {
            if is_for_tests {
                keep_commands_of_tests();
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            println!("cargo::error={}", format!("{error:#}").replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

/// Where commands that no capability grants are left out (`removeUnusedCommands`), the list of those to keep knows only
/// the product's capability. An empty file counts as no list, and without one nothing of ours is left out.
fn keep_commands_of_tests() {
    let list = env::var_os("OUT_DIR").map(|folder| Path::new(&folder).join("allowed-commands.json"));
    if let Some(Err(error)) = list.map(|list| fs::write(list, "")) {
        println!("cargo::warning=the tests may miss commands of their own: {error}");
    }
}

/// Days since 1970; from `SOURCE_DATE_EPOCH` where somebody wants the same bytes again.
fn build_day() -> u64 {
    const SECONDS_PER_DAY: u64 = 24 * 60 * 60;
    let wanted = env::var("SOURCE_DATE_EPOCH")
        .ok()
        .and_then(|seconds| seconds.parse().ok());
    let now = || {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| since.as_secs())
    };
    wanted.unwrap_or_else(now) / SECONDS_PER_DAY
}
