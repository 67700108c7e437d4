//! Every venue, story and film and the district has a picture, described in every language, marked for what it is.

use lachin_tests::exhibition::{items, shown};
use lachin_wire::{Kind, PictureMark};

use super::BUNDLED;

#[test]
fn district_venues_stories_and_films_have_a_picture() {
    let exhibition = shown(&BUNDLED);
    for item in items(&exhibition) {
        if [Kind::District, Kind::Venue, Kind::Story, Kind::Film].contains(&item.key.kind) {
            assert!(!item.pictures.is_empty(), "{} has no picture", item.target());
        }
    }
    assert!(exhibition.hero.is_some(), "the exhibition has no picture");
}

#[test]
fn every_picture_is_described_in_every_language_and_marked_as_an_illustration() {
    let exhibition = shown(&BUNDLED);
    let mut looked_at = 0;
    for item in items(&exhibition) {
        for picture in &item.pictures {
            looked_at += 1;
            assert_eq!(picture.mark, Some(PictureMark::Illustration), "{}", item.target());
            assert!(!picture.credit.is_empty(), "{}", item.target());
            assert!(
                picture.width.max(picture.height) >= 1600,
                "{}: {} x {}",
                item.target(),
                picture.width,
                picture.height
            );
            let alt = picture
                .alt
                .as_ref()
                .unwrap_or_else(|| panic!("{} is not described", item.target()));
            for choice in &exhibition.languages {
                assert_eq!(
                    alt[&choice.tag].language,
                    choice.tag,
                    "{} is described in another language",
                    item.target()
                );
            }
        }
    }
    assert!(looked_at > 10, "only {looked_at} pictures");
}

#[test]
fn every_picture_is_drawn_for_the_dark_palette_too_in_the_same_size() {
    let exhibition = shown(&BUNDLED);
    let pictures = items(&exhibition).into_iter().flat_map(|item| item.pictures);
    for picture in pictures.chain(exhibition.hero.clone()) {
        let night = picture.night.as_ref();
        let night = night.unwrap_or_else(|| panic!("{:?} has no file for the night", picture.alt));
        assert_eq!(
            (night.width, night.height),
            (picture.width, picture.height),
            "{:?}",
            picture.alt
        );
        assert_ne!(night.hash, picture.hash, "{:?}", picture.alt);
    }
}

#[test]
fn nothing_falls_back_to_another_language() {
    let exhibition = shown(&BUNDLED);
    for item in items(&exhibition) {
        for choice in &exhibition.languages {
            assert_eq!(
                item.name[&choice.tag].language,
                choice.tag,
                "the name of {}",
                item.target()
            );
            if let Some(text) = &item.text {
                assert!(
                    !text[&choice.tag].is_fallback,
                    "the text of {} in {}",
                    item.target(),
                    choice.tag
                );
            }
        }
    }
}
