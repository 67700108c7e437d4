//! The district's figures, exactly.

use lachin_content::model::{Unit, Value};
use lachin_tests::exhibition::shown;
use lachin_wire::FactValue;

use super::BUNDLED;

const FIGURES: [(&str, f64, Unit); 8] = [
    ("area", 1835.0, Unit::SquareKilometers),
    ("pasture", 72_000.0, Unit::Hectares),
    ("forest", 34_000.0, Unit::Hectares),
    ("distance-baku", 450.0, Unit::Kilometers),
    ("distance-railway", 60.0, Unit::Kilometers),
    ("city-count", 1.0, Unit::Count),
    ("settlement-count", 1.0, Unit::Count),
    ("village-count", 125.0, Unit::Count),
];

#[test]
fn every_figure_of_the_district_is_exact() {
    let district = BUNDLED.exhibition.district.as_ref().expect("the district is shown");
    for (id, amount, unit) in FIGURES {
        let fact = district
            .entry
            .facts
            .iter()
            .find(|fact| fact.id.0 == id)
            .unwrap_or_else(|| panic!("no {id}"));
        assert_eq!((&fact.value, fact.unit), (&Value::Number(amount), unit), "{id}");
        assert!(!fact.is_derived, "{id} is read, not worked out");
    }
    assert_eq!(district.peak.as_ref().map(|peak| peak.height_meters), Some(3594.0));
    let hakari = district.rivers.iter().find(|river| river.id.0 == "hakari");
    assert_eq!(hakari.and_then(|river| river.length_kilometers), Some(113.0));
}

#[test]
fn shares_are_marked_as_worked_out_and_are_worked_out_rightly() {
    let district = BUNDLED.exhibition.district.as_ref().expect("the district is shown");
    let number = |id: &str| {
        let fact = district
            .entry
            .facts
            .iter()
            .find(|fact| fact.id.0 == id)
            .unwrap_or_else(|| panic!("no {id}"));
        match fact.value {
            Value::Number(amount) => (amount, fact.is_derived),
            _ => panic!("{id} is no number"),
        }
    };
    const HECTARES_PER_SQUARE_KILOMETER: f64 = 100.0;
    let (area, _) = number("area");
    for land in ["pasture", "forest"] {
        let (share, is_derived) = number(&format!("{land}-share"));
        let exact = number(land).0 / HECTARES_PER_SQUARE_KILOMETER / area * 100.0;
        assert!(
            is_derived && (share - exact).abs() < 0.05,
            "{land}: {share} for {exact}"
        );
    }
}

#[test]
fn every_figure_keeps_its_digits_in_every_language() {
    let exhibition = shown(&BUNDLED);
    let district = exhibition.district.as_ref().expect("the district is shown");
    for (id, amount, _) in FIGURES {
        let fact = district
            .item
            .facts
            .iter()
            .find(|fact| fact.id == id)
            .unwrap_or_else(|| panic!("no {id}"));
        let FactValue::Figure { words, .. } = &fact.value else {
            panic!("{id} is no figure")
        };
        for choice in &exhibition.languages {
            let digits: String = words[&choice.tag].number.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(digits, amount.to_string(), "{id} in {}", choice.tag);
        }
    }
}
