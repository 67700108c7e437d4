//! The process environment: what could open the kiosk is taken out, the sandbox is switched on.
//!
//! The only place that changes the environment; called first in `main`, while there is one thread.

use std::process::{Command, Stdio};

/// Variables by which whoever starts the program could look into the page, free it, or load code into it.
const OPENING: &[&str] = &[
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
    "WEBKIT_ENABLE_DEBUG_PERMISSIONS_IN_SANDBOX",
    "WEBKIT_INJECTED_BUNDLE_PATH",
];

/// Variables by which WebDriver comes in, or somebody with an inspector; the real-window tests need them.
const AUTOMATION: &[&str] = &[
    "WEBKIT_INSPECTOR_SERVER",
    "TAURI_WEBVIEW_AUTOMATION",
    "TAURI_AUTOMATION",
];

/// Whether the page's processes are locked in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sandbox {
    /// By bubblewrap.
    On,
    /// By the engine itself, without our doing.
    OfTheEngine,
    /// Not at all, and why.
    Off(String),
}

impl Sandbox {
    /// Says how it is, once the log is open.
    pub(crate) fn log(&self) {
        match self {
            Self::On => tracing::info!("the page runs in a sandbox"),
            Self::OfTheEngine => tracing::info!("the page runs in the engine's own sandbox"),
            Self::Off(reason) => tracing::warn!(reason, "the page runs without a sandbox"),
        }
    }
}

/// Brings the environment into order. To be called first, before any thread is started.
#[must_use]
pub fn prepare() -> Sandbox {
    for name in OPENING {
        remove(name);
    }
    if !cfg!(feature = "e2e") {
        for name in AUTOMATION {
            remove(name);
        }
    }
    if !cfg!(target_os = "linux") {
        return Sandbox::OfTheEngine;
    }
    match probe_sandbox() {
        Ok(()) => {
            set("WEBKIT_FORCE_SANDBOX", "1");
            Sandbox::On
        }
        // Set to 1 with a bubblewrap that does not work, the engine would end the whole program at the first page.
        Err(reason) => {
            remove("WEBKIT_FORCE_SANDBOX");
            Sandbox::Off(reason)
        }
    }
}

/// Tries what the engine is going to do: new namespaces, devices and processes of their own, a proxy for the bus.
fn probe_sandbox() -> Result<(), String> {
    let bubblewrap = [
        "bwrap",
        "--die-with-parent",
        "--unshare-pid",
        "--unshare-uts",
        "--unshare-ipc",
        "--unshare-net",
        "--ro-bind",
        "/",
        "/",
        "--proc",
        "/proc",
        "--dev",
        "/dev",
        "true",
    ];
    succeed(&bubblewrap)?;
    succeed(&["xdg-dbus-proxy", "--version"])
}

fn succeed(command: &[&str]) -> Result<(), String> {
    let name = command[0];
    let output = Command::new(name)
        .args(&command[1..])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{name} does not start: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(format!("{name} does not work here: {}", complaint.trim()))
}

fn remove(name: &str) {
    #[expect(
        unsafe_code,
        reason = "the standard library has no safe way to change the environment"
    )]
    // SAFETY: `prepare` is the first call of `main`; no other thread exists that could read the environment.
    unsafe {
        std::env::remove_var(name);
    }
}

fn set(name: &str, value: &str) {
    #[expect(
        unsafe_code,
        reason = "the standard library has no safe way to change the environment"
    )]
    // SAFETY: as in `remove`.
    unsafe {
        std::env::set_var(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_missing_or_fails_is_named_with_its_reason() {
        assert_eq!(succeed(&["true"]), Ok(()));
        let missing = succeed(&["no-such-program-here"]).expect_err("is not there");
        assert!(
            missing.starts_with("no-such-program-here does not start: "),
            "{missing}"
        );
        let failing = succeed(&["sh", "-c", "echo no room >&2; exit 1"]).expect_err("ends with 1");
        assert_eq!(failing, "sh does not work here: no room");
    }
}
