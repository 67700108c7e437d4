//! The one address that the window may show.

use tauri::Url;

/// The origin of the page; WebView2 knows no custom schemes and sees a host instead.
pub(crate) const ORIGIN: &str = if cfg!(windows) {
    "http://tauri.localhost"
} else {
    "tauri://localhost"
};

/// The address of the page.
///
/// # Errors
///
/// None, as the test below shows; the type is that of whoever asks.
pub(crate) fn home() -> Result<Url, tauri::Error> {
    Url::parse(ORIGIN).map_err(tauri::Error::InvalidUrl)
}

/// Whether the window may go there: the one document, with whatever place in it.
///
/// Other files of the page are parts of it; shown by themselves they would be a dead end.
pub(crate) fn is_allowed(address: &Url) -> bool {
    let mut document = address.clone();
    document.set_query(None);
    document.set_fragment(None);
    let is_home = document
        .as_str()
        .strip_prefix(ORIGIN)
        .is_some_and(|path| matches!(path, "" | "/" | "/index.html"));
    if !is_home {
        tracing::warn!(%address, "refused to leave the exhibition");
    }
    is_home
}

#[cfg(all(test, not(windows)))]
mod tests {
    use super::*;

    fn allowed(address: &str) -> bool {
        is_allowed(&Url::parse(address).expect(address))
    }

    #[test]
    fn home_is_an_address_that_may_be_shown() {
        assert!(is_allowed(&home().expect("an address")));
    }

    #[test]
    fn the_page_may_be_shown_at_any_place_in_it() {
        for address in [
            "tauri://localhost",
            "tauri://localhost/",
            "tauri://localhost/index.html",
            "tauri://localhost/#venue/gilabi",
            "tauri://localhost/?language=az",
        ] {
            assert!(allowed(address), "{address}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for address in [
            "https://example.org/",
            "http://localhost/",
            "http://tauri.localhost/",
            "tauri://example.org/",
            "tauri://localhost.example.org/",
            "tauri://localhost:81/",
            "tauri://someone@localhost/",
            "tauri://localhost/assets/index.js",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "blob:tauri://localhost/0",
            "media://localhost/",
            "javascript:0",
        ] {
            assert!(!allowed(address), "{address}");
        }
    }
}
