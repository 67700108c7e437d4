//! Dyes and medallions.

use std::collections::BTreeSet;

use lachin_content::model::{MomentDate, VenueType};
use lachin_wire::Dye;

use crate::sample::{date, district, empty, film, moment, person, shown, story, venue, work};

#[test]
fn each_kind_has_its_dye() {
    let mut model = empty();
    model.district = Some(district());
    model.stories.push(story("tour"));
    model.people.push(person("artist"));
    model.works.push(work("painting"));
    model.films.push(film("red-garden", Vec::new()));
    model
        .moments
        .push(moment("opening", MomentDate::Once(date("2025")), Vec::new()));
    let exhibition = shown(&model);
    assert_eq!(exhibition.district.unwrap().item.dye, Dye::Sage);
    assert_eq!(exhibition.stories[0].item.dye, Dye::Madder);
    assert_eq!(exhibition.people[0].item.dye, Dye::Madder);
    assert_eq!(exhibition.works[0].item.dye, Dye::Indigo);
    assert_eq!(exhibition.films[0].item.dye, Dye::Walnut);
    assert_eq!(exhibition.moments[0].dye, Dye::Walnut);
}

#[test]
fn a_venue_has_the_dye_of_its_type() {
    let mut model = empty();
    model.venues = vec![
        venue("gilabi", VenueType::CeramicsCentre),
        venue("yurd", VenueType::Gallery),
        venue("hocazfilm", VenueType::FilmStudio),
    ];
    let dyes: Vec<_> = shown(&model).venues.into_iter().map(|venue| venue.item.dye).collect();
    assert_eq!(dyes, [Dye::Madder, Dye::Indigo, Dye::Walnut]);
}

#[test]
fn venues_of_other_types_share_all_dyes_among_them() {
    let mut model = empty();
    model.venues = (0..64)
        .map(|number| venue(&format!("museum-{number}"), VenueType::Museum))
        .collect();
    let dyes: BTreeSet<_> = shown(&model).venues.into_iter().map(|venue| venue.item.dye).collect();
    assert_eq!(dyes.len(), 4);
}

#[test]
fn medallions_are_handed_over_once_each() {
    let mut model = empty();
    model.people = (0..200).map(|number| person(&format!("person-{number}"))).collect();
    let exhibition = shown(&model);
    let medallions = &exhibition.ornaments.medallions;
    assert_eq!(medallions.len(), 16);
    for (place, medallion) in medallions.iter().enumerate() {
        assert!(!medallions[..place].contains(medallion));
        assert!(medallion.layers.iter().all(|layer| layer.path.starts_with('M')));
    }
    for person in &exhibition.people {
        let seed = lachin_ornament::Seed::of(&person.item.key.id);
        let own = lachin_ornament::medallion(seed);
        let handed = &medallions[person.item.medallion as usize];
        let paths = |count: usize| (0..count).map(|layer| (&handed.layers[layer].path, &own.layers[layer].path));
        assert!(
            paths(own.layers.len()).all(|(handed, own)| handed == own),
            "{}",
            person.item.key.id
        );
    }
    assert!(exhibition.ornaments.border_tile.starts_with('M'));
}
