//! Some hundreds of broken files for every reader, in this process. How much time and memory each takes is held against
//! its bounds by the long run.

use std::collections::BTreeSet;
use std::path::Path;

use clap::ValueEnum;

use super::reading::{self, Reading};
use super::{Reader, Seeds};
use crate::process::Verdict;

/// A variable with another number of files of each kind, for a long run.
const HOW_MANY: &str = "LACHIN_BROKEN_FILES";

fn with_seeds(act: impl FnOnce(&Path, &Seeds)) {
    let work = tempfile::tempdir().expect("a folder of its own");
    let seeds = reading::seeds(work.path()).expect("a sound folder");
    act(work.path(), &seeds);
}

#[test]
fn the_sound_folder_is_shown_whole_and_its_workbook_changes_nothing() {
    with_seeds(|work, seeds| {
        let folder = work.join(reading::FOLDER);
        assert_eq!(seeds.shelf.changed_in(&folder).expect("a folder"), None);
        let loaded = lachin_content::load(&folder, &reading::today());
        let shown = super::shelf::shown(&loaded.exhibition);
        let items: BTreeSet<String> = seeds
            .shelf
            .files
            .keys()
            .filter_map(|path| super::shelf::item_of(path))
            .collect();
        assert_eq!(shown, items);
        assert!(
            loaded
                .exhibition
                .films
                .iter()
                .any(|film| film.recording.is_some() && film.captions.len() == 4)
        );
        let plan = lachin_sheets::plan(&folder, &seeds.workbook.zipped()).expect("a workbook");
        assert_eq!((plan.changes, plan.faults), (Vec::new(), Vec::new()));
    });
}

#[test]
fn a_number_is_always_the_same_broken_file() {
    with_seeds(|_, seeds| {
        for reader in Reader::value_variants() {
            let mut different = 0;
            for number in 0..20 {
                let broken = reader.numbered(seeds, number);
                assert_eq!(
                    broken.files,
                    reader.numbered(seeds, number).files,
                    "{reader:?} {number}"
                );
                let is_sound = |(path, bytes): &(String, Vec<u8>)| seeds.shelf.files.get(path) == Some(bytes);
                different += usize::from(!broken.files.iter().all(is_sound));
            }
            assert!(different > 15, "{reader:?}: the changes are too tame");
        }
    });
}

#[test]
fn broken_json_costs_one_item_at_most() {
    read_all(Reader::Json, 60);
}

#[test]
fn broken_texts_cost_one_item_at_most() {
    read_all(Reader::Markdown, 60);
}

#[test]
fn broken_sidecars_cost_one_item_at_most() {
    read_all(Reader::Sidecars, 40);
}

#[test]
fn broken_captions_and_recordings_cost_one_film_at_most() {
    read_all(Reader::Captions, 40);
}

#[test]
fn broken_workbooks_are_planned_or_refused_and_change_nothing() {
    read_all(Reader::Spreadsheets, 60);
}

fn read_all(reader: Reader, files: u64) {
    let files = std::env::var(HOW_MANY)
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(files);
    with_seeds(|work, seeds| {
        let mut reading = Reading::new(work, seeds);
        let mut taken = 0;
        for number in 0..files {
            let broken = reader.numbered(seeds, number);
            let verdict = reading.judge(reader, &broken, number).expect("a folder of its own");
            assert!(
                !matches!(verdict, Verdict::Broken(_)),
                "{reader:?} {number}, {}: {verdict:?}",
                broken.name
            );
            taken += u64::from(verdict == Verdict::Taken);
        }
        assert!(
            taken > files / 8,
            "{reader:?}: of {files} only {taken} were taken: the changes are too wild"
        );
        assert_eq!(
            seeds.shelf.changed_in(&work.join(reading::FOLDER)).expect("a folder"),
            None
        );
    });
}
