//! The TypeScript form of the types.

use std::collections::BTreeMap;
use std::path::Path;

use lachin_wire::{CommandError, Exhibition, Screen};
use ts_rs::{Config, TS};

fn written_to(folder: &Path) -> BTreeMap<String, String> {
    let config = Config::new().with_out_dir(folder);
    Exhibition::export_all(&config).unwrap();
    Screen::export_all(&config).unwrap();
    CommandError::export_all(&config).unwrap();
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                std::fs::read_to_string(&path).unwrap(),
            )
        })
        .collect()
}

#[test]
fn bindings_are_always_the_same() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let files = written_to(first.path());
    assert_eq!(files, written_to(second.path()));
    assert_eq!(
        files,
        written_to(first.path()),
        "writing again over what is there changes nothing"
    );
    assert!(files["Exhibition.ts"].contains("defaultLanguage: string"));
    assert!(files["VenueType.ts"].contains(r#""ceramics-centre""#));
}
