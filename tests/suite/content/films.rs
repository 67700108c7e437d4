//! Films: the recording, its sound and its captions.

use std::fs;

use lachin_content::Code;
use lachin_content::model::Film;
use serde_json::{Value, json};

use super::copy::Copy;
use super::faults::everything_right;

const FILM: &str = "films/a-day-in-the-garden/film.json";

/// The codes that are reported, and the film.
fn after(copy: &Copy) -> (Vec<Code>, Film) {
    let loaded = copy.load();
    let film = loaded.exhibition.films.into_iter().next().expect("the film is shown");
    (loaded.diagnostics.iter().map(|fault| fault.code).collect(), film)
}

fn with(key: &str, value: Option<Value>) -> (Vec<Code>, Film) {
    let copy = everything_right();
    copy.change(FILM, key, value);
    after(&copy)
}

#[test]
fn only_sound_needs_captions_and_only_in_required_languages() {
    let (codes, film) = with("/captions", None);
    let missing = codes.iter().filter(|code| **code == Code::CaptionsMissing).count();
    assert_eq!(missing, 2, "in az and en: {codes:?}");
    assert!(film.recording.is_some(), "it is shown all the same");
    let silent = everything_right();
    silent.change(FILM, "/captions", None);
    silent.change(FILM, "/sound", Some(json!(false)));
    let (codes, film) = after(&silent);
    assert!(!codes.contains(&Code::CaptionsMissing), "{codes:?}");
    assert!(film.recording.is_some());
}

#[test]
fn captions_that_are_not_there_cost_themselves() {
    let (codes, film) = with("/captions/ru", Some(json!("captions.ru.vtt")));
    assert_eq!(codes, [Code::MediaMissing]);
    assert!(film.recording.is_some());
}

#[test]
fn a_recording_lies_in_the_folder_of_its_film() {
    for (name, code) in [
        ("../film.webm", Code::PathOutsideFolder),
        ("/film.webm", Code::PathOutsideFolder),
        ("C:\\film.webm", Code::PathOutsideFolder),
        ("reel.webm", Code::MediaMissing),
    ] {
        let (codes, film) = with("/file", Some(json!(name)));
        assert!(codes.contains(&code), "{name}: {codes:?}");
        assert!(film.recording.is_none(), "{name}");
    }
    let copy = everything_right();
    let recording = copy.path.join("films/a-day-in-the-garden/film.webm");
    fs::write(recording, "no film").expect("the film can be broken");
    let (codes, film) = after(&copy);
    assert_eq!(codes, [Code::FilmFormatUnsupported]);
    assert!(film.recording.is_none());
}
