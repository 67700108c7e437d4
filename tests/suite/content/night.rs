//! Pictures that are drawn for the dark palette, too.

use std::fs;

use lachin_content::model::Picture;
use lachin_content::{Code, Loaded};

use super::copy::{Copy, fixtures, story};

/// A story whose picture is a drawing of 1600 by 1200 pixels.
const IMAGES: &str = "stories/garden-opening/images";

/// The good exhibition with one more file among the pictures of the story.
fn with(name: &str, bytes: &[u8]) -> Loaded {
    let copy = Copy::of_good();
    copy.write(&format!("{IMAGES}/{name}"), bytes);
    copy.load()
}

fn fixture(path: &str) -> Vec<u8> {
    fs::read(fixtures().join(path)).expect("the fixture is there")
}

/// The drawing itself, which may stand for its night file in all but its colors.
fn drawing() -> Vec<u8> {
    fixture(&format!("good/{IMAGES}/garden.png"))
}

fn picture(loaded: &Loaded) -> &Picture {
    let hero = story(&loaded.exhibition, "garden-opening").entry.hero.as_ref();
    hero.expect("the story has a picture")
}

fn codes(loaded: &Loaded) -> Vec<Code> {
    loaded.diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn a_file_for_the_dark_palette_belongs_to_its_picture_and_needs_no_description() {
    let loaded = with("garden.night.png", &drawing());
    assert_eq!(loaded.diagnostics, []);
    let picture = picture(&loaded);
    let night = picture.night.as_ref().expect("the file is found");
    assert_eq!((night.file.as_str(), night.size), ("garden.night.png", picture.size));
    let files: Vec<_> = picture.files().map(|file| file.path.to_owned()).collect();
    assert_eq!(files, [picture.path.clone(), night.path.clone()]);
    let all: Vec<_> = loaded.exhibition.picture_files().map(|file| file.path).collect();
    assert!(all.contains(&night.path.as_path()), "{all:?}");
}

#[test]
fn a_broken_file_for_the_dark_palette_costs_nothing_but_itself() {
    let loaded = with(
        "garden.night.png",
        &fixture("broken/picture-unreadable/venues/north-gallery/images/hall.png"),
    );
    assert_eq!(codes(&loaded), [Code::PictureUnreadable]);
    assert_eq!(loaded.diagnostics[0].file, format!("{IMAGES}/garden.night.png"));
    assert_eq!(picture(&loaded).night, None);
}

#[test]
fn a_small_file_for_the_dark_palette_is_shown_and_reported() {
    let small = fixture("broken/picture-too-small/works/tall-window/images/window.png");
    let loaded = with("garden.night.png", &small);
    assert_eq!(codes(&loaded), [Code::PictureTooSmall]);
    assert_eq!(loaded.diagnostics[0].file, format!("{IMAGES}/garden.night.png"));
    assert_eq!(picture(&loaded).night.as_ref().map(|night| night.size.width), Some(800));
}

#[test]
fn a_description_of_a_file_for_the_dark_palette_is_not_read() {
    let copy = Copy::of_good();
    copy.write(&format!("{IMAGES}/garden.night.png"), drawing());
    copy.write(
        &format!("{IMAGES}/garden.night.png.json"),
        copy.read(&format!("{IMAGES}/garden.png.json")),
    );
    let loaded = copy.load();
    assert_eq!(codes(&loaded), [Code::FileNotUsed]);
    assert!(picture(&loaded).night.is_some());
}

#[test]
fn the_file_for_the_dark_palette_of_a_picture_that_nobody_names_is_reported_once_with_it() {
    let copy = Copy::of_good();
    copy.write(&format!("{IMAGES}/spare.png"), drawing());
    copy.write(&format!("{IMAGES}/spare.night.png"), drawing());
    let loaded = copy.load();
    assert_eq!(codes(&loaded), [Code::FileNotUsed]);
    assert_eq!(loaded.diagnostics[0].file, format!("{IMAGES}/spare.png"));
}

#[test]
fn a_photograph_is_shown_as_it_is() {
    let copy = Copy::of_good();
    let sidecar = format!("{IMAGES}/garden.png.json");
    copy.write(&sidecar, copy.read(&sidecar).replace("\"illustration\"", "\"photo\""));
    copy.write(&format!("{IMAGES}/garden.night.png"), drawing());
    let loaded = copy.load();
    assert_eq!(codes(&loaded), [Code::NightPictureNotAllowed]);
    assert_eq!(picture(&loaded).night, None);
}
