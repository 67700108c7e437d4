//! Threads that answer requests for pictures, so that decoding never holds up the thread that draws the window.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use tauri::UriSchemeResponder;
use tauri::http::{Request, StatusCode};

use crate::media_scheme::{Pictures, answer, refusal};

/// A picture that is found in the cache need not wait for two that are being decoded.
const THREADS: usize = 4;

/// Far more than any screen shows; a page that asks for more is out of its mind.
const WAITING_REQUESTS: usize = 512;

/// Where requests queue.
#[derive(Debug)]
pub(crate) struct MediaThreads(SyncSender<Waiting>);

struct Waiting {
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
}

impl MediaThreads {
    /// Starts the threads.
    ///
    /// # Errors
    ///
    /// When the system gives no further thread.
    pub(crate) fn start(pictures: &Arc<Pictures>) -> std::io::Result<Self> {
        let (sender, receiver) = sync_channel(WAITING_REQUESTS);
        let receiver = Arc::new(Mutex::new(receiver));
        for number in 0..THREADS {
            let (pictures, receiver) = (Arc::clone(pictures), Arc::clone(&receiver));
            thread::Builder::new().name(format!("media {number}")).spawn(move || {
                while let Some(Waiting { request, responder }) = next(&receiver) {
                    responder.respond(answer(&request, &pictures));
                }
            })?;
        }
        Ok(Self(sender))
    }

    /// Has a request answered soon, or refuses it at once. Never waits.
    pub(crate) fn take(&self, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
        match self.0.try_send(Waiting { request, responder }) {
            Ok(()) => {}
            Err(TrySendError::Full(waiting) | TrySendError::Disconnected(waiting)) => {
                tracing::error!("too many pictures are asked for at once");
                waiting.responder.respond(refusal(StatusCode::SERVICE_UNAVAILABLE));
            }
        }
    }
}

/// The next request; none when the program ends.
fn next(receiver: &Mutex<Receiver<Waiting>>) -> Option<Waiting> {
    receiver.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}
