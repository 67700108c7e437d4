//! Locks and signals of WebKitGTK.

use std::ffi::CStr;

use gtk::glib;
use gtk::glib::translate::from_glib_none;
use gtk::prelude::{EventControllerExt, ObjectType, WidgetExt};
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
