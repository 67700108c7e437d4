//! Where things lie on this machine when the command line does not say.

use std::env;
use std::path::{Path, PathBuf};

use lachin_policy::data_folder;

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

/// The folder for what may not get lost; none for a user without a home.
pub(crate) fn kept() -> Option<PathBuf> {
    data_folder(|name| env::var_os(name))
}

/// `share/lachin-kiosk/content` beside the `bin` that holds the program.
fn content_of_package(program: &Path) -> Option<PathBuf> {
    Some(program.parent()?.parent()?.join("share/lachin-kiosk/content"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_exhibition_lies_beside_the_installed_program() {
        let found = content_of_package(Path::new("/usr/bin/lachin-kiosk"));
        assert_eq!(found, Some(PathBuf::from("/usr/share/lachin-kiosk/content")));
    }
}
