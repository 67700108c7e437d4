//! Touches as a panel would send them, for the real-window tests: WebDriver can only move a mouse.

use std::num::NonZeroUsize;
use std::thread;
use std::time::{Duration, Instant};

use gtk::gdk;
use gtk::glib::translate::{IntoGlib, ToGlibPtr};
use gtk::prelude::{SeatExt, WidgetExt};
use serde::Deserialize;
use tauri::WebviewWindow;
use webkit2gtk::WebView;

/// One thing that one finger does.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Touch {
    kind: TouchKind,
    /// Which finger; the same from its beginning to its end.
    finger: NonZeroUsize,
    /// From the page's left edge, in CSS pixels.
    x: f64,
    /// From the page's upper edge, in CSS pixels.
    y: f64,
    /// Since the first touch; rises.
    at_ms: u32,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
enum TouchKind {
    Begin,
    Move,
    End,
}

/// Plays the touches in real time; returns after the last.
pub(crate) fn play(window: &WebviewWindow, touches: &[Touch]) {
    let start = Instant::now();
    for &touch in touches {
        let due = Duration::from_millis(u64::from(touch.at_ms));
        thread::sleep(due.saturating_sub(start.elapsed()));
        let sent = window.with_webview(move |platform| inject(&platform.inner(), touch));
        if sent.is_err() {
            tracing::error!("no window to touch");
            return;
        }
    }
}

fn inject(view: &WebView, touch: Touch) {
    let pointer = gdk::Display::default()
        .and_then(|display| display.default_seat())
        .and_then(|seat| seat.pointer());
    let (Some(window), Some(pointer)) = (view.window(), pointer) else {
        tracing::error!("no surface or no pointer to touch with");
        return;
    };
    let kind = match touch.kind {
        TouchKind::Begin => gdk::EventType::TouchBegin,
        TouchKind::Move => gdk::EventType::TouchUpdate,
        TouchKind::End => gdk::EventType::TouchEnd,
    };
    let (_, origin_x, origin_y) = window.origin();
    #[expect(unsafe_code, reason = "GTK offers no safe way to make an event")]
    // SAFETY: an event of a touch type that comes from gdk_event_new has the layout of GdkEventTouch. The event owns the
    // reference to the window and frees it; the sequence is only compared, never followed, and taken out before freeing.
    unsafe {
        let event = gdk::ffi::gdk_event_new(kind.into_glib());
        let fields = &mut *event.cast::<gdk::ffi::GdkEventTouch>();
        fields.window = window.to_glib_full();
        fields.time = time_ms();
        (fields.x, fields.y) = (touch.x, touch.y);
        (fields.x_root, fields.y_root) = (touch.x + f64::from(origin_x), touch.y + f64::from(origin_y));
        fields.sequence = touch.finger.get() as *mut gdk::ffi::GdkEventSequence;
        gdk::ffi::gdk_event_set_device(event, pointer.to_glib_none().0);
        gdk::ffi::gdk_event_set_source_device(event, pointer.to_glib_none().0);
        gtk::ffi::gtk_main_do_event(event);
        fields.sequence = std::ptr::null_mut();
        gdk::ffi::gdk_event_free(event);
    }
}

/// Milliseconds of a clock that never goes back, cut to the width that events have, as the X server does.
fn time_ms() -> u32 {
    (gtk::glib::monotonic_time() / 1000) as u32
}
