//! Facts, sizes and lengths in words.

use lachin_content::model::{Certainty, Dimensions, Fact, HistoricDate, Unit, Value};
use lachin_wire::{FactValue, Figure, Measure};

use crate::sample::{date, district, empty, english, film, id, shown, work};

fn fact(value: Value, unit: Unit) -> Fact {
    Fact {
        id: id("area"),
        label: english("Area"),
        value,
        unit,
        sources: vec![id("b"), id("a")],
        contested: true,
        attribution: Some(english("as News.az counts")),
        as_of: Some(date("2024")),
        is_derived: true,
        disputed: vec![(Value::Number(1840.0), vec![id("c")])],
    }
}

fn shown_fact(fact: Fact) -> lachin_wire::Fact {
    let mut model = empty();
    let mut land = district();
    land.entry.facts = vec![fact];
    model.district = Some(land);
    shown(&model).district.unwrap().item.facts.remove(0)
}

#[test]
fn figures_are_written_with_their_unit() {
    let whole = |amount: f64, unit: Unit, tag: &str| match shown_fact(fact(Value::Number(amount), unit)).value {
        FactValue::Figure { words, .. } => words[tag].whole.replace('\u{a0}', " "),
        other => panic!("{other:?}"),
    };
    for (amount, unit, az, en, ru, tr) in [
        (
            1835.0,
            Unit::SquareKilometers,
            "1.835 km²",
            "1,835 km²",
            "1 835 км²",
            "1.835 km²",
        ),
        (113.0, Unit::Kilometers, "113 km", "113 km", "113 км", "113 km"),
        (3594.0, Unit::Meters, "3.594 m", "3,594 m", "3 594 м", "3.594 m"),
        (
            20000.0,
            Unit::Hectares,
            "20.000 ha",
            "20,000 ha",
            "20 000 га",
            "20.000 ha",
        ),
        (12.5, Unit::Percent, "12,5%", "12.5%", "12,5 %", "%12,5"),
        (286.0, Unit::Count, "286", "286", "286", "286"),
    ] {
        let written = ["az", "en", "ru", "tr"].map(|tag| whole(amount, unit, tag));
        assert_eq!(written, [az, en, ru, tr]);
    }
}

#[test]
fn a_poster_gets_number_and_unit_apart() {
    let FactValue::Figure { amount, measure, words } = shown_fact(fact(Value::Number(3594.0), Unit::Meters)).value
    else {
        panic!("a figure");
    };
    assert_eq!(amount.to_bits(), 3594.0_f64.to_bits());
    assert_eq!(measure, Measure::Meters);
    assert_eq!(
        words["ru"],
        Figure {
            whole: "3\u{a0}594\u{a0}м".into(),
            number: "3\u{a0}594".into(),
            unit: Some("м".into()),
            unit_in_full: Some("метра".into()),
        }
    );
}

#[test]
fn a_fact_keeps_who_says_it_and_who_says_otherwise() {
    let fact = shown_fact(fact(Value::Number(1835.0), Unit::SquareKilometers));
    assert!(fact.is_contested && fact.is_derived);
    assert_eq!(fact.attribution.unwrap()["tr"].text, "as News.az counts");
    assert_eq!(fact.as_of.unwrap().words["en"].long, "2024");
    assert_eq!(fact.sources, ["b", "a"], "the first is the one whose value is shown");
    let FactValue::Figure { words, .. } = &fact.others[0].value else {
        panic!("a figure")
    };
    assert_eq!(words["en"].whole, "1,840\u{a0}km²");
}

#[test]
fn dates_and_words_are_values_too() {
    let about = HistoricDate {
        certainty: Certainty::About,
        ..date("1926")
    };
    let FactValue::Date { date } = shown_fact(fact(Value::Date(about), Unit::Date)).value else {
        panic!("a date")
    };
    assert_eq!(
        (date.words["ru"].long.as_str(), date.certainty),
        ("1926", lachin_wire::Certainty::About)
    );
    let FactValue::Words { words } = shown_fact(fact(Value::Words(english("South-west")), Unit::Text)).value else {
        panic!("words");
    };
    assert_eq!(words["az"].language, "en");
}

#[test]
fn works_have_their_size_and_films_their_length_in_words() {
    let mut model = empty();
    let mut plate = work("plate");
    plate.dimensions = Some(Dimensions {
        width_millimeters: 400.0,
        height_millimeters: 605.0,
        depth_millimeters: Some(20.0),
    });
    model.works.push(plate);
    let mut garden = film("red-garden", Vec::new());
    garden.minutes = Some(95);
    model.films.push(garden);
    let exhibition = shown(&model);
    let size = &exhibition.works[0].dimensions.as_ref().unwrap().words;
    assert_eq!(
        ["az", "en", "ru"].map(|tag| size[tag].replace('\u{a0}', " ")),
        ["40 × 60,5 × 2 sm", "40 × 60.5 × 2 cm", "40 × 60,5 × 2 см",]
    );
    let length = exhibition.films[0].length.as_ref().unwrap();
    assert_eq!(
        ["az", "en", "ru", "tr"].map(|tag| length[tag].replace('\u{a0}', " ")),
        ["95 dəq", "95 min", "95 мин", "95 dk"]
    );
    assert!(!exhibition.films[0].has_recording);
}
