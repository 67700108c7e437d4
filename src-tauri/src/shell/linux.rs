//! Locks and signals of WebKitGTK.

use std::ffi::CStr;
use std::ptr::null_mut;

use gtk::glib;
use gtk::glib::translate::{IntoGlib, from_glib_none};
use gtk::prelude::{EventControllerExt, IsA, ObjectType, StaticType, WidgetExt};
use lachin_policy::recovery::Signal;
use tauri::WebviewWindow;
use webkit2gtk::{ColorChooserRequestExt, FileChooserRequestExt, SettingsExt, WebView, WebViewExt};

use crate::recovery::Vitals;

/// Connects to the display.
///
/// # Errors
///
/// A sentence for whoever started the program where no display was meant.
pub(crate) fn open_display() -> Result<(), String> {
    gtk::init().map_err(|_| {
        "no display: neither WAYLAND_DISPLAY nor DISPLAY leads to one; on a machine without a screen use xvfb-run"
            .to_owned()
    })
}

/// Takes every way out of the exhibition that the engine offers by itself, and reports when page or view are gone.
///
/// Runs before the first page starts.
///
/// # Errors
///
/// When the window is already gone.
pub(crate) fn lock(window: &WebviewWindow, vitals: Vitals) -> tauri::Result<()> {
    window.with_webview(move |platform| {
        let view = platform.inner();
        report_ends(&view, vitals);
        refuse_windows_and_dialogs(&view);
        view.drag_dest_unset();
        refuse_resizing(&view);
        // Around the view Tauri begins to listen only when its loop runs.
        view.connect_load_changed(|view, _| {
            if let Some(window) = view.toplevel() {
                refuse_resizing(&window);
            }
        });
        if !switch_off_gesture(&view, c"wk-view-long-press-gesture") {
            tracing::error!("this engine keeps its long-press gesture elsewhere: a long press may open a menu");
        }
        if let Some(settings) = WebViewExt::settings(&view) {
            // An element that leaves its own full screen would take the window with it.
            settings.set_enable_fullscreen(false);
            // What the page complains about belongs into the same log as what we complain about.
            settings.set_enable_write_console_messages_to_stdout(true);
        }
    })
}

/// Ends the process that draws the page; [`Signal::PageDied`] follows.
///
/// # Errors
///
/// When the window is already gone.
pub(crate) fn end_page(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|platform| platform.inner().terminate_web_process())
}

fn report_ends(view: &WebView, vitals: Vitals) {
    let page_vitals = vitals.clone();
    view.connect_web_process_terminated(move |_, reason| {
        tracing::warn!(?reason, "the page's process ended");
        page_vitals.tell(Signal::PageDied);
    });
    view.connect_destroy(move |_| vitals.tell(Signal::ViewDestroyed));
}

/// Answers each request for a further window or dialog ourselves, with nothing.
fn refuse_windows_and_dialogs(view: &WebView) {
    view.connect_context_menu(|_, _, _, _| true);
    view.connect_print(|_, _| true);
    view.connect_script_dialog(|_, _| true);
    view.connect_show_option_menu(|_, _, _, _| true);
    view.connect_show_notification(|_, _| true);
    view.connect_run_file_chooser(|_, request| {
        request.cancel();
        true
    });
    view.connect_run_color_chooser(|_, request| {
        request.cancel();
        true
    });
    // A tooltip is a window of its own.
    view.connect_has_tooltip_notify(|view| view.set_has_tooltip(false));
}

/// Silences what Tauri listens to so that the edges of a window without decorations are handles: a stroke that ends at
/// the edge of the screen would take the window along. That the window is not resizable is no lock, since it only holds
/// once the window system has configured the window.
fn refuse_resizing(widget: &impl IsA<gtk::Widget>) {
    use glib::gobject_ffi::{
        G_SIGNAL_MATCH_ID, G_SIGNAL_MATCH_UNBLOCKED, g_signal_handler_block, g_signal_handler_find, g_signal_lookup,
    };
    let object = widget.as_ref().as_ptr().cast::<glib::gobject_ffi::GObject>();
    for signal in [c"touch-event", c"button-press-event", c"motion-notify-event"] {
        #[expect(
            unsafe_code,
            reason = "handlers of others are only to be had by the signal that they hear"
        )]
        // SAFETY: the widget is alive, every widget has these signals, and a handler that is found is one of its own. Each
        // is blocked once, so the search ends. What the widget does by itself is no handler and goes on.
        unsafe {
            let number = g_signal_lookup(signal.as_ptr(), gtk::Widget::static_type().into_glib());
            let unblocked = G_SIGNAL_MATCH_ID | G_SIGNAL_MATCH_UNBLOCKED;
            loop {
                let handler = g_signal_handler_find(object, unblocked, number, 0, null_mut(), null_mut(), null_mut());
                if handler == 0 {
                    break;
                }
                g_signal_handler_block(object, handler);
            }
        }
    }
}

/// Whether the view had a gesture under this key, which is switched off now.
fn switch_off_gesture(view: &WebView, key: &CStr) -> bool {
    #[expect(unsafe_code, reason = "the engine keeps its gestures as untyped data of the view")]
    // SAFETY: under this key WebKitGTK keeps a GtkGesture, which is a GtkEventController, or nothing.
    // The data stays the view's; we take a reference of our own.
    unsafe {
        let found = glib::gobject_ffi::g_object_get_data(view.as_ptr().cast(), key.as_ptr());
        if found.is_null() {
            return false;
        }
        let gesture: gtk::EventController = from_glib_none(found.cast::<gtk::ffi::GtkEventController>());
        gesture.set_propagation_phase(gtk::PropagationPhase::None);
        true
    }
}
