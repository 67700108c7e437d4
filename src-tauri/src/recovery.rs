//! Carries out what the recovery policy decides: its signals come in here, its actions go out to the window.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use lachin_policy::recovery::{Action, Beat, Recovery, Signal, step};
use tauri::{Manager, WebviewWindow};

use crate::{navigation, shell};

/// How often the policy looks at the time.
const TICK: Duration = Duration::from_secs(1);

/// The sending end: whoever notices something about page or view tells it here.
#[derive(Debug, Clone)]
pub(crate) struct Vitals(Sender<Report>);

/// The receiving end, for [`watch`].
#[derive(Debug)]
pub(crate) struct Reports(Receiver<Report>);

#[derive(Debug)]
struct Report {
    signal: Signal,
    /// The screen's name, where the page told it; for the log only.
    screen: Option<String>,
}

/// Both ends.
pub(crate) fn vitals() -> (Vitals, Reports) {
    let (sender, receiver) = channel();
    (Vitals(sender), Reports(receiver))
}

impl Vitals {
    /// Passes a signal on.
    pub(crate) fn tell(&self, signal: Signal) {
        self.send(Report { signal, screen: None });
    }

    /// Passes a beat of the page on, with the name of the screen that it shows.
    pub(crate) fn beat(&self, beat: Beat, screen: String) {
        self.send(Report {
            signal: Signal::Beat(beat),
            screen: Some(screen),
        });
    }

    fn send(&self, report: Report) {
        // Nobody listens any more only when the program ends.
        let _ = self.0.send(report);
    }
}

/// Begins to watch over the page in `window`, on a thread of its own, so that no hang of ours or the page's stops it.
///
/// # Errors
///
/// When the system gives no further thread.
pub(crate) fn watch(window: WebviewWindow, reports: Reports) -> std::io::Result<()> {
    let start = Instant::now();
    thread::Builder::new().name("recovery".to_owned()).spawn(move || {
        let mut state = Recovery::new(start.elapsed());
        let mut screen = String::from("none yet");
        loop {
            let mut signals = vec![Signal::Tick];
            match reports.0.recv_timeout(TICK) {
                Ok(report) => {
                    screen = report.screen.unwrap_or(screen);
                    signals.insert(0, report.signal);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            for signal in signals {
                let (next, actions) = step(state, signal, start.elapsed());
                state = next;
                for action in actions {
                    tracing::warn!(?signal, ?action, troubles = state.troubles(), screen, "recovery");
                    carry_out(&window, action);
                }
            }
        }
    })?;
    Ok(())
}

fn carry_out(window: &WebviewWindow, action: Action) {
    let done = match action {
        Action::LoadHome => navigation::home().and_then(|home| window.navigate(home)),
        Action::EndPage => shell::end_page(window),
        Action::Exit(reason) => {
            window.app_handle().exit(i32::from(reason.code()));
            Ok(())
        }
    };
    if let Err(error) = done {
        tracing::error!(?action, %error, "recovery could not act");
    }
}
