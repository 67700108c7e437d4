//! Where things lie on this machine when the command line does not say.

use std::env;
use std::path::{Path, PathBuf};

/// The bundled exhibition: beside the installed program, or in the repository that a development build was made from.
pub(crate) fn bundled_content() -> PathBuf {
    let beside_program = env::current_exe().ok().and_then(|program| content_of_package(&program));
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .filter(|_| cfg!(debug_assertions));
    let in_repository = repository.map(|repository| repository.join("content"));
    [beside_program, in_repository]
        .into_iter()
        .flatten()
        .find(|folder| folder.is_dir())
        .unwrap_or_else(|| PathBuf::from("/usr/share/lachin-kiosk/content"))
}

/// `share/lachin-kiosk/content` beside the `bin` that holds the program.
fn content_of_package(program: &Path) -> Option<PathBuf> {
    Some(program.parent()?.parent()?.join("share/lachin-kiosk/content"))
}

/// The folder for reduced pictures: within the user's cache, or, for a user without a home, among what is temporary.
pub(crate) fn user_cache() -> PathBuf {
    let known = cache_from(|name| env::var_os(name).map(PathBuf::from));
    known.unwrap_or_else(|| env::temp_dir().join("lachin-kiosk"))
}

fn cache_from(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    let absolute = |name: &str| variable(name).filter(|path| path.is_absolute());
    let caches = if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else {
        absolute("XDG_CACHE_HOME").or_else(|| Some(absolute("HOME")?.join(".cache")))
    };
    Some(caches?.join("lachin-kiosk"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_exhibition_lies_beside_the_installed_program() {
        let found = content_of_package(Path::new("/usr/bin/lachin-kiosk"));
        assert_eq!(found, Some(PathBuf::from("/usr/share/lachin-kiosk/content")));
    }

    #[cfg(unix)]
    #[test]
    fn the_cache_follows_the_desktop_convention() {
        let of = |pairs: &[(&str, &str)]| {
            cache_from(|name| {
                pairs
                    .iter()
                    .find(|(key, _)| *key == name)
                    .map(|(_, value)| PathBuf::from(value))
            })
        };
        assert_eq!(
            of(&[("HOME", "/h"), ("XDG_CACHE_HOME", "/x")]),
            Some(PathBuf::from("/x/lachin-kiosk"))
        );
        assert_eq!(of(&[("HOME", "/h")]), Some(PathBuf::from("/h/.cache/lachin-kiosk")));
        assert_eq!(
            of(&[("HOME", "/h"), ("XDG_CACHE_HOME", "relative")]),
            of(&[("HOME", "/h")])
        );
        assert_eq!(of(&[]), None);
    }
}
