//! The whole: names of fields, pictures, revision, and why there is nothing to show.

use lachin_content::model::{self, Alternative, PictureKind, VenueType};
use lachin_media::{ContentHash, Size};
use lachin_wire::{Exhibition, NightPicture, PictureMark, Placeholder, Problem};
use serde_json::json;

use crate::sample::{empty, picture, shown, today, venue, work};

#[test]
fn the_revision_changes_with_anything_that_is_shown_and_with_nothing_else() {
    let mut model = empty();
    model.venues = vec![
        venue("yurd", VenueType::Gallery),
        venue("gilabi", VenueType::CeramicsCentre),
    ];
    let before = shown(&model);
    assert_eq!(before.revision.len(), 64);
    assert_eq!(before, shown(&model.clone()));
    model.venues[1].phone = Some("+994".into());
    let after = shown(&model);
    assert_ne!(before.revision, after.revision);
}

#[test]
fn an_exhibition_without_items_says_why() {
    let model = empty();
    let told = Exhibition::from_model(&model, today(), Some(Problem::FolderUnreadable), |_| None);
    assert_eq!(told.problem, Some(Problem::FolderUnreadable));
    assert_eq!(shown(&model).problem, Some(Problem::NothingToShow));
    let mut model = empty();
    model.venues.push(venue("yurd", VenueType::Gallery));
    assert_eq!(shown(&model).problem, None);
}

#[test]
fn the_hero_is_the_first_picture_and_stands_there_once() {
    let mut model = empty();
    let mut yurd = venue("yurd", VenueType::Gallery);
    yurd.entry.hero = Some(picture("hall"));
    let mut photo = picture("door");
    photo.kind = PictureKind::Photo;
    photo.alternative = Alternative::Decorative;
    photo.licence.is_whole_only = true;
    yurd.entry.gallery = vec![photo, picture("hall")];
    model.venues.push(yurd);
    let exhibition = Exhibition::from_model(&model, today(), None, |hash| (*hash == picture("door").hash).then(red));
    let pictures = &exhibition.venues[0].item.pictures;
    assert_eq!(pictures.len(), 2);
    assert_eq!(exhibition.venues[0].item.hero.as_ref(), Some(&pictures[0]));
    assert_eq!(pictures[0].mark, Some(PictureMark::Illustration));
    assert_eq!(pictures[0].alt.as_ref().unwrap()["ru"].language, "en");
    assert_eq!(pictures[0].placeholder, None);
    assert_eq!(
        (pictures[1].mark, pictures[1].alt.as_ref(), pictures[1].is_whole_only),
        (None, None, true)
    );
    assert_eq!(pictures[1].placeholder, Some(red()));
}

fn red() -> Placeholder {
    Placeholder {
        color: "#84201f".to_owned(),
        preview: "d9088e250206fa45fc76aa89378883785777".to_owned(),
    }
}

#[test]
fn a_picture_that_is_drawn_for_the_night_brings_that_file_and_what_stands_for_it() {
    let mut model = empty();
    let mut yurd = venue("yurd", VenueType::Gallery);
    let night = ContentHash::of(b"hall by night");
    let mut hall = picture("hall");
    hall.night = Some(model::NightPicture {
        file: "hall.night.jpg".to_owned(),
        path: "images/hall.night.jpg".into(),
        hash: night,
        size: Size {
            width: 800,
            height: 450,
        },
    });
    yurd.entry.hero = Some(hall);
    yurd.entry.gallery = vec![picture("door")];
    model.venues.push(yurd);
    let exhibition = Exhibition::from_model(&model, today(), None, |hash| (*hash == night).then(red));
    let pictures = &exhibition.venues[0].item.pictures;
    assert_eq!(pictures[0].placeholder, None, "that of the other file is not taken");
    let expected = NightPicture {
        hash: night.to_string(),
        width: 800,
        height: 450,
        placeholder: Some(red()),
    };
    assert_eq!(pictures[0].night.as_ref(), Some(&expected));
    assert_eq!(pictures[1].night, None);
}

#[test]
fn a_work_is_shown_whole_whatever_its_licence() {
    let mut model = empty();
    let mut plate = work("plate");
    plate.entry.hero = Some(picture("front"));
    plate.entry.gallery = vec![picture("back")];
    model.works.push(plate);
    let item = &shown(&model).works[0].item;
    assert!(item.hero.as_ref().is_some_and(|hero| hero.is_whole_only));
    assert!(item.pictures.iter().all(|picture| picture.is_whole_only));
}

#[test]
fn keys_are_camel_case_and_values_kebab_case() {
    let mut model = empty();
    let mut gilabi = venue("gilabi", VenueType::CeramicsCentre);
    gilabi.entry.hero = Some(picture("shelf"));
    model.venues.push(gilabi);
    let wire = serde_json::to_value(shown(&model)).unwrap();
    assert_eq!(wire["defaultLanguage"], json!("az"));
    let venue = &wire["venues"][0];
    assert_eq!(venue["key"], json!({ "kind": "venue", "id": "gilabi" }));
    assert_eq!(venue["venueType"], json!("ceramics-centre"));
    assert_eq!(venue["hero"]["isWholeOnly"], json!(false));
    assert_eq!(venue["isFeatured"], json!(false));
    assert_eq!(wire["ornaments"]["medallions"][0]["layers"][0]["role"], json!("dye-a"));
}
