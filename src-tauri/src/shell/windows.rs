//! Locks and signals of WebView2. Not run on a machine yet.

use lachin_policy::recovery::Signal;
use tauri::WebviewWindow;
use webview2_com::Microsoft::Web::WebView2::Win32::{
    COREWEBVIEW2_PROCESS_FAILED_KIND, COREWEBVIEW2_PROCESS_FAILED_KIND_BROWSER_PROCESS_EXITED,
    COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_EXITED, ICoreWebView2Controller, ICoreWebView2Controller4,
    ICoreWebView2Settings3,
};
use webview2_com::ProcessFailedEventHandler;
use windows_core::Interface;

use crate::navigation;
use crate::recovery::Vitals;

/// There is always a display.
pub(crate) fn open_display() -> Result<(), String> {
    Ok(())
}

/// Switches off what the engine offers by itself, and reports when page or browser are gone.
///
/// # Errors
///
/// When the window is already gone.
pub(crate) fn lock(window: &WebviewWindow, vitals: Vitals) -> tauri::Result<()> {
    window.with_webview(move |platform| {
        if let Err(error) = lock_controller(&platform.controller(), vitals) {
            tracing::error!(%error, "the engine refuses a lock");
        }
    })
}

/// WebView2 has no way to end a page's process: the start address is loaded anew instead, and that counts as its end.
///
/// # Errors
///
/// When the window is already gone.
pub(crate) fn end_page(window: &WebviewWindow) -> tauri::Result<()> {
    navigation::home().and_then(|home| window.navigate(home))
}

fn lock_controller(controller: &ICoreWebView2Controller, vitals: Vitals) -> windows_core::Result<()> {
    #[expect(unsafe_code, reason = "every call into WebView2 is foreign")]
    // SAFETY: the interfaces come from the live controller and are used on its thread.
    unsafe {
        let view = controller.CoreWebView2()?;
        let settings = view.Settings()?;
        settings.SetAreDefaultContextMenusEnabled(false)?;
        settings.SetAreDefaultScriptDialogsEnabled(false)?;
        settings.SetIsStatusBarEnabled(false)?;
        settings
            .cast::<ICoreWebView2Settings3>()?
            .SetAreBrowserAcceleratorKeysEnabled(false)?;
        controller
            .cast::<ICoreWebView2Controller4>()?
            .SetAllowExternalDrop(false)?;
        let handler = ProcessFailedEventHandler::create(Box::new(move |_, failure| {
            let mut kind = COREWEBVIEW2_PROCESS_FAILED_KIND::default();
            if let Some(failure) = failure {
                failure.ProcessFailedKind(&mut kind)?;
            }
            tracing::warn!(kind = kind.0, "a process of the page failed");
            match kind {
                COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_EXITED => vitals.tell(Signal::PageDied),
                COREWEBVIEW2_PROCESS_FAILED_KIND_BROWSER_PROCESS_EXITED => vitals.tell(Signal::ViewDestroyed),
                _ => {}
            }
            Ok(())
        }));
        let mut token = 0;
        view.add_ProcessFailed(&handler, &mut token)
    }
}
