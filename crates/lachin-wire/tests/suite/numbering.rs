//! Numbers of sources, and which sources a screen lists.

use std::collections::BTreeMap;

use lachin_content::model::{
    Direction, Fact, Inline, Kind, Localized, MomentDate, Neighbour, NeighbourKind, Peak, River, Unit, Value, VenueType,
};
use lachin_wire as wire;

use crate::sample::{
    date, district, empty, english, id, language, moment, picture, reference, shown, source, text, venue,
};

#[test]
fn a_source_is_numbered_by_its_place() {
    let mut model = empty();
    model.sources = vec![source("c"), source("a"), source("b")];
    let mut yurd = venue("yurd", VenueType::Gallery);
    let mut cited = text("Yurd", &["b", "c"]);
    cited.summary = vec![Inline::Strong(vec![Inline::Source(id("a"))])];
    yurd.entry.texts = BTreeMap::from([(language("en"), cited)]);
    model.venues.push(yurd);
    let exhibition = shown(&model);
    let numbers: Vec<_> = exhibition
        .sources
        .iter()
        .map(|source| (source.id.as_str(), source.number))
        .collect();
    assert_eq!(numbers, [("c", 1), ("a", 2), ("b", 3)]);
    let venue = &exhibition.venues[0].item;
    assert_eq!(venue.sources, ["c", "a", "b"]);
    let wire::Block::Paragraph { inlines } = &venue.text.as_ref().unwrap()["en"].pages[0].blocks[0] else {
        panic!("a paragraph");
    };
    assert_eq!(
        inlines[1],
        wire::Inline::Source {
            id: "b".into(),
            number: 3
        }
    );
}

#[test]
fn a_screen_lists_what_its_texts_in_any_language_its_facts_and_its_pictures_cite() {
    let mut model = empty();
    model.sources = ["text", "fact", "other-value", "picture", "translation", "elsewhere"]
        .map(source)
        .into();
    let mut yurd = venue("yurd", VenueType::Gallery);
    yurd.entry.texts = BTreeMap::from([
        (language("az"), text("Yurd", &["text"])),
        (language("en"), text("Yurd", &["translation", "text"])),
    ]);
    yurd.entry.facts = vec![Fact {
        id: id("halls"),
        label: english("Halls"),
        value: Value::Number(3.0),
        unit: Unit::Count,
        sources: vec![id("fact")],
        contested: false,
        attribution: None,
        as_of: None,
        is_derived: false,
        disputed: vec![(Value::Number(4.0), vec![id("other-value")])],
    }];
    let mut hall = picture("hall");
    hall.source = Some(id("picture"));
    yurd.entry.gallery = vec![hall];
    model.venues.push(yurd);
    assert_eq!(
        shown(&model).venues[0].item.sources,
        ["text", "fact", "other-value", "picture", "translation"]
    );
}

#[test]
fn the_district_lists_the_sources_of_its_land() {
    let mut model = empty();
    model.sources = ["peak", "river", "neighbour"].map(source).into();
    let mut land = district();
    land.neighbours = vec![Neighbour {
        direction: Direction::North,
        name: english("Kalbajar"),
        kind: NeighbourKind::District,
        sources: vec![id("neighbour")],
    }];
    land.rivers = vec![River {
        id: id("hakari"),
        name: english("Hakari"),
        into: None,
        length_kilometers: Some(113.0),
        sources: vec![id("river")],
    }];
    land.peak = Some(Peak {
        name: english("Gyzylbogaz"),
        height_meters: 3594.0,
        sources: vec![id("peak")],
    });
    model.district = Some(land);
    let district = shown(&model).district.unwrap();
    assert_eq!(district.item.sources, ["peak", "river", "neighbour"]);
    assert_eq!(district.peak.unwrap().height["ru"].whole, "3\u{a0}594\u{a0}м");
    assert_eq!(district.rivers[0].length.as_ref().unwrap()["az"].whole, "113\u{a0}km");
}

#[test]
fn a_moment_lists_its_own_sources_and_that_of_its_picture() {
    let mut model = empty();
    model.sources = ["picture", "moment"].map(source).into();
    let mut yurd = venue("yurd", VenueType::Gallery);
    let mut hall = picture("hall");
    hall.source = Some(id("picture"));
    yurd.entry.hero = Some(hall);
    model.venues.push(yurd);
    let mut opening = moment(
        "opening",
        MomentDate::Once(date("2025-06-03")),
        vec![reference(Kind::Venue, "yurd")],
    );
    opening.sources = vec![id("moment")];
    opening.contested = true;
    opening.attribution = Some(english("according to News.az"));
    model.moments.push(opening);
    let moment = &shown(&model).moments[0];
    assert_eq!(moment.sources, ["picture", "moment"]);
    assert_eq!(moment.picture.as_ref().unwrap().hash, picture("hall").hash.to_string());
    assert!(moment.is_contested);
    assert_eq!(moment.attribution.as_ref().unwrap()["az"].text, "according to News.az");
}

#[test]
fn the_mark_of_a_source_that_is_not_there_is_left_out() {
    let mut model = empty();
    let mut yurd = venue("yurd", VenueType::Gallery);
    yurd.entry.texts = BTreeMap::from([(language("en"), text("Yurd", &["nowhere"]))]);
    model.venues.push(yurd);
    let venue = &shown(&model).venues[0].item;
    assert!(venue.sources.is_empty());
    let wire::Block::Paragraph { inlines } = &venue.text.as_ref().unwrap()["en"].pages[0].blocks[0] else {
        panic!("a paragraph");
    };
    assert_eq!(inlines.len(), 1);
}

#[test]
fn attribution_lines_name_publisher_author_and_date() {
    let mut report = source("report-2025-11-29");
    report.date = Some(date("2025-11-29"));
    let mut news = source("news-az-2025-12-01");
    news.publisher = "News.az".into();
    news.date = Some(date("2025-12-01"));
    let mut azernews = source("azernews-2025-05-16");
    azernews.publisher = "Azernews".into();
    azernews.author = Some(Localized(BTreeMap::from([
        (language("az"), "Ləman İsmayılova".to_owned()),
        (language("en"), "Laman Ismayilova".to_owned()),
    ])));
    azernews.date = Some(date("2025-05-16"));
    let mut model = empty();
    model.sources = vec![report, news, azernews, source("undated")];
    let sources = shown(&model).sources;
    let line = |number: usize, tag: &str| sources[number].attribution[tag].replace('\u{a0}', " ");
    assert_eq!(line(0, "en"), "Report, 29 November 2025");
    assert_eq!(line(0, "az"), "“Report”, 29 noyabr 2025");
    assert_eq!(line(0, "ru"), "Report, 29 ноября 2025 г.");
    assert_eq!(line(1, "az"), "News.az, 1 dekabr 2025");
    assert_eq!(line(2, "en"), "Azernews, Laman Ismayilova, 16 May 2025");
    assert_eq!(line(2, "az"), "Azernews, Ləman İsmayılova, 16 may 2025");
    assert_eq!(line(2, "tr"), "Azernews, Ləman İsmayılova, 16 Mayıs 2025");
    assert_eq!(line(3, "en"), "Report");
}
