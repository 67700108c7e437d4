//! Where a kiosk keeps its reduced pictures when nobody says otherwise.
//!
//! The shell and the command line ask the same function, so what is prepared is what is found.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The name of the kiosk's own folder among the caches of other programs.
const OWN_FOLDER: &str = "lachin-kiosk";

/// The folder for reduced pictures: within the user's cache, or, for a user without a home, in `temporary`.
/// `variable` gives the environment's variables.
pub fn cache_folder(variable: impl Fn(&str) -> Option<OsString>, temporary: &Path) -> PathBuf {
    let absolute = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let caches = if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else {
        absolute("XDG_CACHE_HOME").or_else(|| Some(absolute("HOME")?.join(".cache")))
    };
    caches.unwrap_or_else(|| temporary.to_owned()).join(OWN_FOLDER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn the_cache_follows_the_desktop_convention() {
        let of = |pairs: &[(&str, &str)]| {
            let variable = |name: &str| {
                pairs
                    .iter()
                    .find(|(key, _)| *key == name)
                    .map(|(_, value)| OsString::from(value))
            };
            cache_folder(variable, Path::new("/t"))
        };
        assert_eq!(
            of(&[("HOME", "/h"), ("XDG_CACHE_HOME", "/x")]),
            Path::new("/x/lachin-kiosk")
        );
        assert_eq!(of(&[("HOME", "/h")]), Path::new("/h/.cache/lachin-kiosk"));
        assert_eq!(
            of(&[("HOME", "/h"), ("XDG_CACHE_HOME", "relative")]),
            of(&[("HOME", "/h")])
        );
        assert_eq!(of(&[]), Path::new("/t/lachin-kiosk"));
    }
}
