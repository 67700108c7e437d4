//! The one window, with the locks that Tauri itself offers.

use tauri::utils::config::Color;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{App, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::navigation;
use crate::options::WindowSize;

/// The name that capabilities grant commands to.
const LABEL: &str = "main";

/// The ground of the day theme (`--ground` in `ui/src/styles/tokens/`): what is seen until the page has painted itself.
const BACKGROUND: Color = Color(0xf5, 0xef, 0xe3, 0xff);

/// Runs before any script of any page: functions that would close, print or open are fixed to do nothing.
const FIRST_SCRIPT: &str = "for (const name of ['close', 'print', 'open']) {
  Object.defineProperty(window, name, { value() {}, writable: false, configurable: false });
}";

type Builder<'a> = WebviewWindowBuilder<'a, tauri::Wry, App>;

/// Where the window stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Placement {
    /// All of the screen; cannot be closed.
    FullScreen,
    /// An ordinary window.
    Windowed(WindowSize),
}

/// Opens the window on the page.
///
/// # Errors
///
/// When the system refuses a window.
pub(crate) fn open(app: &App, placement: Placement) -> tauri::Result<WebviewWindow> {
    let builder = begun(WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default()))
        .title("Laçın")
        .background_color(BACKGROUND)
        .focused(true)
        .devtools(false)
        .zoom_hotkeys_enabled(false)
        .general_autofill_enabled(false)
        .disable_drag_drop_handler()
        .initialization_script_for_all_frames(FIRST_SCRIPT)
        .on_navigation(navigation::is_allowed)
        .on_new_window(|address, _| {
            tracing::warn!(%address, "refused a second window");
            NewWindowResponse::Deny
        })
        .on_download(|_, _| {
            tracing::warn!("refused a download");
            false
        })
        .on_permission_request(|_, permission| {
            tracing::warn!(?permission, "refused a permission");
            PermissionResponse::Deny
        });
    let window = placed(builder, app, placement)?.build()?;
    if placement == Placement::FullScreen {
        window.set_cursor_visible(false)?;
    }
    Ok(window)
}

fn placed<'a>(builder: Builder<'a>, app: &App, placement: Placement) -> tauri::Result<Builder<'a>> {
    Ok(match placement {
        Placement::Windowed(size) => builder
            .inner_size(f64::from(size.width), f64::from(size.height))
            .resizable(true),
        Placement::FullScreen => {
            let builder = builder.decorations(false).resizable(false).fullscreen(true);
            // Where no window manager makes it full screen, the size does.
            match app.primary_monitor()? {
                Some(monitor) => {
                    let size = monitor.size().to_logical(monitor.scale_factor());
                    builder.position(0.0, 0.0).inner_size(size.width, size.height)
                }
                None => builder,
            }
        }
    })
}

/// Nothing of a visit is written to disk.
#[cfg(not(feature = "e2e"))]
fn begun(builder: Builder<'_>) -> Builder<'_> {
    builder.incognito(true)
}

/// WebDriver cannot steer a view that keeps nothing, so this one writes into the home folder that its test gave it. And a
/// script may go before all others, for what has to be tried without WebDriver: the engine shows a robot no dialogs.
#[cfg(feature = "e2e")]
fn begun(builder: Builder<'_>) -> Builder<'_> {
    builder.initialization_script(std::env::var("LACHIN_E2E_SCRIPT").unwrap_or_default())
}
