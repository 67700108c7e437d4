//! The kiosk's shell: one window that shows the exhibition and nothing else, and that comes back by itself.
//!
//! Order of a start: environment, options, settings, content snapshot, window, locks. Nothing that is wrong with settings
//! or content keeps the window from opening.

mod app;
mod clock;
mod commands;
pub mod environment;
mod folders;
mod following;
mod keeper;
mod log;
mod media_scheme;
mod navigation;
mod options;
mod pictures;
mod problems;
mod recovery;
mod settings;
mod shell;
#[cfg(feature = "e2e")]
mod touch_injector;
mod visits;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use lachin_policy::recovery::Signal;
use tauri::{RunEvent, WindowEvent};

use crate::app::App;
use crate::environment::Sandbox;
use crate::recovery::Vitals;
use crate::visits::Visits;
use crate::window::Placement;

pub use options::{Options, WindowSize};

/// Shows the exhibition until the window is closed or recovery gives up; says by its exit code which.
#[must_use]
pub fn run(options: &Options, sandbox: &Sandbox) -> ExitCode {
    log::start();
    sandbox.log();
    match show(options) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn show(options: &Options) -> Result<u8, Box<dyn std::error::Error>> {
    shell::open_display()?;
    let settings = settings::read(options);
    let visits = Visits::new(settings.times);
    let app = App::open(options, settings)?;
    let placement = app.placement();
    let pictures = Arc::clone(app.pictures());
    let (vitals, reports) = recovery::vitals();
    let own_vitals = vitals.clone();
    let kiosk = tauri::Builder::default()
        .manage(app)
        .manage(vitals.clone())
        .manage(visits)
        .register_asynchronous_uri_scheme_protocol(media_scheme::SCHEME, move |_, request, responder| {
            media_scheme::answer(&request, pictures.queue(), |response| responder.respond(response));
        })
        .invoke_handler(tauri::generate_handler![
            commands::exhibition::get_exhibition,
            commands::exhibition::follow_exhibition,
            commands::exhibition::get_change,
            commands::exhibition::get_report,
            commands::screen::get_screen,
            commands::pictures::want_pictures,
            commands::beat::beat,
            commands::visit::report_visit,
            #[cfg(feature = "e2e")]
            commands::touch::inject_touch,
            #[cfg(feature = "e2e")]
            commands::visit::pass_time,
        ])
        .setup(move |tauri| {
            let window = window::open(tauri, placement)?;
            shell::lock(&window, vitals)?;
            recovery::watch(window, reports)?;
            following::start(tauri.handle())?;
            Ok(())
        })
        .build(context())?;
    let code = kiosk.run_return(move |_, event| on_event(event, placement, &own_vitals));
    Ok(u8::try_from(code).unwrap_or(1))
}

/// A kiosk ends only when we ask it to; an ordinary window may be closed.
fn on_event(event: RunEvent, placement: Placement, vitals: &Vitals) {
    let is_kiosk = placement == Placement::FullScreen;
    match event {
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { api, .. },
            ..
        } if is_kiosk => api.prevent_close(),
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { .. },
            ..
        } => vitals.tell(Signal::ExitAsked),
        RunEvent::ExitRequested { code: None, api, .. } if is_kiosk => api.prevent_exit(),
        _ => {}
    }
}

#[cfg(not(feature = "e2e"))]
fn context() -> tauri::Context {
    tauri::generate_context!()
}

/// The path is seen from the workspace's folder, where cargo starts the compiler.
#[cfg(feature = "e2e")]
fn context() -> tauri::Context {
    tauri::generate_context!(capabilities = ["src-tauri/capabilities/e2e.json"])
}
