//! Whoever starts the program cannot open it by its environment, and the page is locked in.

use std::net::TcpListener;

use lachin_tests::project;
use lachin_tests::trouble::{During, Outcome};

use crate::unsteered::Unsteered;

#[test]
fn variables_that_would_open_the_program_open_nothing() -> Outcome<()> {
    // The engine would listen here; that we still may proves that it does not.
    let port = TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .during("looking for a port")?;
    let address = port.to_string();
    let kiosk = Unsteered::open(
        &project::kiosk(),
        &[
            ("WEBKIT_INSPECTOR_SERVER", &address),
            ("WEBKIT_INSPECTOR_HTTP_SERVER", &address),
            ("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1"),
            ("WEBKIT_FORCE_SANDBOX", "0"),
            ("TAURI_WEBVIEW_AUTOMATION", "true"),
            ("TAURI_AUTOMATION", "true"),
        ],
    )?;
    let listener = TcpListener::bind(port);
    assert!(listener.is_ok(), "an inspector listens at {port}");
    page_is_locked_in(&kiosk);
    Ok(())
}

#[test]
fn page_runs_in_a_sandbox() -> Outcome<()> {
    page_is_locked_in(&Unsteered::open(&project::kiosk(), &[])?);
    Ok(())
}

/// Where the machine itself allows no sandbox, the log says so, and there is nothing to look at.
fn page_is_locked_in(kiosk: &Unsteered) {
    if kiosk.times_logged("the page runs without a sandbox reason=\"bwrap does not work here") == 1 {
        return;
    }
    let names: Vec<_> = kiosk
        .running()
        .descendants()
        .into_iter()
        .map(|process| process.name)
        .collect();
    assert!(names.iter().any(|name| name == "bwrap"), "no sandbox among {names:?}");
}
