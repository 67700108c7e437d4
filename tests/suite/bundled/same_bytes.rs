//! The same folder always gives the same bytes.

use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::folder::Folder;
use lachin_tests::project;
use lachin_tests::trouble::Outcome;

use super::BUNDLED;

#[test]
fn loading_twice_gives_the_same_bytes() {
    assert_eq!(bytes(&shown(&loaded(&project::content()))), bytes(&shown(&BUNDLED)));
}

#[test]
fn a_copy_of_the_folder_gives_the_same_bytes() -> Outcome<()> {
    let folder = Folder::bundled()?;
    assert_eq!(bytes(&shown(&loaded(folder.path()))), bytes(&shown(&BUNDLED)));
    Ok(())
}

#[test]
fn the_revision_changes_with_one_letter() -> Outcome<()> {
    let folder = Folder::bundled()?;
    folder.replace("text.en.md", "# Lachin\n\nAnother sentence.\n".as_bytes())?;
    assert_ne!(shown(&loaded(folder.path())).revision, shown(&BUNDLED).revision);
    Ok(())
}

fn bytes(exhibition: &lachin_wire::Exhibition) -> String {
    serde_json::to_string(exhibition).expect("plain values can be written")
}
