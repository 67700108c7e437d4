//! The deliberate faults of `docs/content-format.md`, each made in a folder in which everything is right: once before
//! the kiosk starts, and once while it runs.

mod list;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;

use image::ImageFormat;
use lachin_content::{Code, Loaded, Severity};

use super::copy::{Copy, fixtures, items, overlay};
use super::running::Running;
use list::FAULTS;

/// One thing that goes wrong.
struct Fault {
    number: usize,
    makes: fn(&mut Copy),
    /// All that is then reported.
    codes: &'static [Code],
    /// The items of which something is lost at a fresh start; every other one stays as it was.
    costs: &'static [&'static str],
}

/// The good exhibition with a JPEG among its pictures, and a film that can be played.
pub(super) fn everything_right() -> Copy {
    let copy = Copy::of_good();
    let images = copy.path.join("venues/north-gallery/images");
    let drawn = image::open(images.join("hall.png")).expect("the picture can be read");
    let mut jpeg = Cursor::new(Vec::new());
    let written = drawn.to_rgb8().write_to(&mut jpeg, ImageFormat::Jpeg);
    written.expect("the picture can be written");
    fs::remove_file(images.join("hall.png")).expect("the picture is there");
    fs::rename(images.join("hall.png.json"), images.join("hall.jpg.json")).expect("the sidecar is there");
    copy.write("venues/north-gallery/images/hall.jpg", jpeg.into_inner());
    copy.edit("venues/north-gallery/venue.json", "\"hall.png\"", "\"hall.jpg\"");
    overlay(
        &fixtures().join("broken/captions-missing/films"),
        &copy.path.join("films"),
    );
    let film = "films/a-day-in-the-garden/";
    copy.write(&format!("{film}captions.en.vtt"), "WEBVTT\n");
    copy.edit(
        &format!("{film}film.json"),
        "\"az\": \"captions.az.vtt\"",
        "\"az\": \"captions.az.vtt\", \"en\": \"captions.en.vtt\"",
    );
    copy
}

fn by_folder(loaded: &Loaded) -> BTreeMap<String, String> {
    items(&loaded.exhibition).into_iter().collect()
}

/// The codes, each once.
fn codes(loaded: &Loaded) -> BTreeSet<Code> {
    loaded.diagnostics.iter().map(|fault| fault.code).collect()
}

#[test]
fn there_are_forty_eight() {
    assert_eq!(everything_right().load().diagnostics, []);
    let numbers: Vec<usize> = FAULTS.iter().map(|fault| fault.number).collect();
    assert_eq!(numbers, (1..=48).collect::<Vec<_>>());
}

#[test]
fn each_costs_at_a_fresh_start_no_more_than_its_own_item() {
    let mut wrong = Vec::new();
    for fault in FAULTS {
        let number = fault.number;
        let mut copy = everything_right();
        let good = by_folder(&copy.load());
        (fault.makes)(&mut copy);
        let broken = copy.load();
        if codes(&broken) != fault.codes.iter().copied().collect() {
            wrong.push(format!("fault {number} is reported as {:#?}", broken.diagnostics));
        }
        let shown = by_folder(&broken);
        let changed = good.iter().filter(|(folder, item)| shown.get(*folder) != Some(*item));
        let changed: BTreeSet<_> = changed.map(|(folder, _)| folder.as_str()).collect();
        let all: BTreeSet<_> = good.keys().map(String::as_str).collect();
        let expected = if fault.costs == ["everything"] {
            all
        } else {
            fault.costs.iter().copied().collect()
        };
        if changed != expected {
            wrong.push(format!("fault {number} costs {changed:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_leaves_a_running_kiosk_with_what_it_showed_before() {
    let mut wrong = Vec::new();
    for fault in FAULTS {
        let number = fault.number;
        let mut running = Running::on(everything_right());
        let good = running.items(&running.renew());
        (fault.makes)(&mut running.copy);
        let fresh = running.copy.load();
        let renewed = running.renew();
        if renewed.diagnostics != fresh.diagnostics {
            wrong.push(format!("fault {number} is reported as {:#?}", renewed.diagnostics));
        }
        let is_error = fresh.diagnostics.iter().any(|found| found.severity == Severity::Error);
        // A renamed folder is a deletion.
        let holds = is_error && number != 24;
        let expected = if holds { good } else { by_folder(&fresh) };
        let shown = running.items(&renewed);
        let changed = expected
            .iter()
            .filter(|(folder, item)| shown.get(*folder) != Some(*item));
        let changed: Vec<_> = changed.map(|(folder, _)| folder).collect();
        if shown.len() != expected.len() || !changed.is_empty() {
            wrong.push(format!("fault {number} costs a running kiosk {changed:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
