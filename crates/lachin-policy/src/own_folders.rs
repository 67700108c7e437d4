//! Where a kiosk keeps what is its own when nobody says otherwise: its reduced pictures, and its history of the content.
//!
//! The shell and the command line ask the same functions, so what one of them keeps is what the other finds.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The name of the kiosk's own folder among those of other programs.
const OWN_FOLDER: &str = "lachin-kiosk";

/// The folder for reduced pictures: within the user's cache, or, for a user without a home, in `temporary`.
/// `variable` gives the environment's variables.
pub fn cache_folder(variable: impl Fn(&str) -> Option<OsString>, temporary: &Path) -> PathBuf {
    own_folder(variable, "XDG_CACHE_HOME", ".cache").unwrap_or_else(|| temporary.join(OWN_FOLDER))
}

/// The folder for what may not get lost, such as the history: within the user's data. None for a user without a home:
/// what lies in a temporary folder does get lost. `variable` gives the environment's variables.
pub fn data_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    own_folder(variable, "XDG_DATA_HOME", ".local/share")
}

/// Windows has one place for both; elsewhere a variable names it, or it lies below the home.
fn own_folder(variable: impl Fn(&str) -> Option<OsString>, desktop: &str, below_home: &str) -> Option<PathBuf> {
    let absolute = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let all = if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else {
        absolute(desktop).or_else(|| Some(absolute("HOME")?.join(below_home)))
    };
    Some(all?.join(OWN_FOLDER))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn among<'p>(pairs: &'p [(&str, &str)]) -> impl Fn(&str) -> Option<OsString> + 'p {
        |name| {
            let pair = pairs.iter().find(|(key, _)| *key == name);
            pair.map(|(_, value)| OsString::from(value))
        }
    }

    #[test]
    fn the_cache_follows_the_desktop_convention() {
        let of = |pairs: &[(&str, &str)]| cache_folder(among(pairs), Path::new("/t"));
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

    #[test]
    fn what_may_not_get_lost_never_lies_in_a_temporary_folder() {
        let of = |pairs: &[(&str, &str)]| data_folder(among(pairs));
        assert_eq!(
            of(&[("HOME", "/h"), ("XDG_DATA_HOME", "/x")]),
            Some("/x/lachin-kiosk".into())
        );
        assert_eq!(of(&[("HOME", "/h")]), Some("/h/.local/share/lachin-kiosk".into()));
        assert_eq!(of(&[("XDG_DATA_HOME", "relative")]), None);
    }
}
