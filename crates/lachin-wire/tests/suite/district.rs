//! What the screen of the district draws: locator, towns, shares and scales.

use lachin_content::model::{Fact, Localized, Peak, Point, Unit, Value, VenueType};
use lachin_wire::District;

use crate::sample::{district, empty, english, id, shown, story, venue, words};

fn point(latitude: f64, longitude: f64) -> Point {
    Point {
        name: words([("az", "Laçın şəhəri"), ("en", "Lachin city")]),
        latitude,
        longitude,
        sources: vec![id("geonames")],
    }
}

fn with_point(latitude: f64, longitude: f64) -> District {
    let mut model = empty();
    let mut land = district();
    land.point = Some(point(latitude, longitude));
    model.district = Some(land);
    shown(&model).district.unwrap()
}

fn with_facts(facts: &[(&str, f64, Unit)]) -> District {
    let mut model = empty();
    let mut land = district();
    land.entry.facts = facts
        .iter()
        .map(|(name, amount, unit)| Fact {
            id: id(name),
            label: english(name),
            value: Value::Number(*amount),
            unit: *unit,
            sources: vec![id("a")],
            contested: false,
            attribution: None,
            as_of: None,
            is_derived: false,
            disputed: Vec::new(),
        })
        .collect();
    model.district = Some(land);
    shown(&model).district.unwrap()
}

#[test]
fn a_place_in_the_country_is_one_dot_within_its_outline() {
    let locator = with_point(39.6374, 46.5498).locator.unwrap();
    assert!((420..480).contains(&locator.width) && (330..380).contains(&locator.height));
    // South-west, as the facts say.
    assert!(locator.x < locator.width / 2 && locator.y > locator.height / 2);
    assert_eq!(locator.credit, "Natural Earth 1:10m");
    assert_eq!(
        locator,
        with_point(39.6374, 46.5498).locator.unwrap(),
        "always the same bytes"
    );
}

#[test]
fn an_outline_is_a_few_closed_lines_within_the_drawing() {
    let locator = with_point(39.6374, 46.5498).locator.unwrap();
    let lines: Vec<_> = locator.outline.split_terminator('z').collect();
    assert!(
        (2..6).contains(&lines.len()),
        "the country, its exclave, perhaps an island: {}",
        lines.len()
    );
    let mut corners = 0;
    for line in lines {
        for point in line.strip_prefix('M').unwrap().split('L') {
            let (x, y) = point.split_once(' ').unwrap();
            assert!(x.parse::<u32>().unwrap() <= locator.width && y.parse::<u32>().unwrap() <= locator.height);
            corners += 1;
        }
    }
    assert!(
        (80..400).contains(&corners),
        "{corners} corners: to be known by, and no authority"
    );
}

#[test]
fn a_place_elsewhere_has_no_locator() {
    // A neighboring country, between the two parts of the outline; the sea; the invented district of the tests.
    for (latitude, longitude) in [(39.5, 46.0), (40.0, 51.9), (10.5, 20.25)] {
        assert_eq!(with_point(latitude, longitude).locator, None);
    }
    let mut model = empty();
    model.district = Some(district());
    assert_eq!(shown(&model).district.unwrap().locator, None);
}

/// Each town as `name: kind/id kind/id`.
fn towns(places: &[(&str, &str)], point: Option<Point>) -> Vec<String> {
    let mut model = empty();
    let mut land = district();
    land.point = point;
    model.district = Some(land);
    for (name, place) in places {
        let place: Localized = words([("az", place)]);
        match name.strip_prefix("story-") {
            Some(_) => {
                let mut told = story(name);
                told.place = place;
                model.stories.push(told);
            }
            None => {
                let mut house = venue(name, VenueType::Gallery);
                house.location.place = Some(place);
                model.venues.push(house);
            }
        }
    }
    let towns = shown(&model).district.unwrap().towns;
    towns
        .iter()
        .map(|town| {
            let items: Vec<_> = town.items.iter().map(|item| item.id.as_str()).collect();
            let at_large = if town.is_district { " at large" } else { "" };
            format!("{}{at_large}: {}", town.name["az"].text, items.join(" "))
        })
        .collect()
}

#[test]
fn items_stand_in_their_towns_the_known_place_first_the_district_last() {
    let places = [
        ("story-returned", "Laçın rayonu"),
        ("story-tour", "Laçın, Azərbaycan"),
        ("story-abroad", "İstanbul"),
        ("yurd", "Laçın şəhəri"),
        ("mill", "Zabux"),
    ];
    assert_eq!(
        towns(&places, Some(point(39.6, 46.5))),
        [
            "Laçın şəhəri: yurd story-tour",
            "Zabux: mill",
            "Laçın rayonu at large: story-returned"
        ]
    );
}

#[test]
fn a_known_place_stands_alone_and_towns_need_none() {
    assert_eq!(towns(&[], Some(point(39.6, 46.5))), ["Laçın şəhəri: "]);
    assert_eq!(towns(&[("mill", "Zabux"), ("inn", "Zabux")], None), ["Zabux: mill inn"]);
    assert_eq!(towns(&[], None), Vec::<String>::new());
}

#[test]
fn parts_of_the_area_have_their_share_in_every_unit_and_language() {
    let land = with_facts(&[
        ("pasture", 72_000.0, Unit::Hectares),
        ("area", 1835.0, Unit::SquareKilometers),
        ("villages", 125.0, Unit::Count),
        ("forest", 34_000.0, Unit::Hectares),
    ])
    .land
    .unwrap();
    assert_eq!(land.whole, "area");
    assert!(land.is_disjoint);
    let parts: Vec<_> = land
        .parts
        .iter()
        .map(|part| (part.fact.as_str(), part.words["en"].as_str()))
        .collect();
    assert_eq!(parts, [("pasture", "39.2%"), ("forest", "18.5%")]);
    assert_eq!(
        (land.parts[0].words["az"].as_str(), land.parts[0].words["tr"].as_str()),
        ("39,2%", "%39,2")
    );
    assert!((land.parts[0].share - 720.0 / 1835.0).abs() < 1e-12);
}

#[test]
fn areas_that_overlap_are_not_drawn_side_by_side() {
    let facts = [
        ("area", 100.0, Unit::SquareKilometers),
        ("pasture", 8000.0, Unit::Hectares),
        ("sanctuary", 5000.0, Unit::Hectares),
    ];
    assert!(!with_facts(&facts).land.unwrap().is_disjoint);
    assert_eq!(with_facts(&facts[..1]).land, None, "a whole without parts");
    assert_eq!(with_facts(&[]).land, None);
}

#[test]
fn a_peak_stands_beside_round_heights() {
    let marks = |height: f64| {
        let mut model = empty();
        let mut land = district();
        land.peak = Some(Peak {
            name: english("Peak"),
            height_meters: height,
            sources: vec![id("a")],
        });
        model.district = Some(land);
        let scale = shown(&model).district.unwrap().peak.unwrap().scale;
        scale
            .iter()
            .map(|mark| mark.words["en"].replace('\u{a0}', " "))
            .collect::<Vec<_>>()
    };
    assert_eq!(marks(3594.0), ["0 m", "1,000 m", "2,000 m", "3,000 m", "4,000 m"]);
    assert_eq!(marks(1000.0), ["0 m", "200 m", "400 m", "600 m", "800 m", "1,000 m"]);
    assert_eq!(marks(0.0), ["0 m"]);
}
