//! Claims: whose word they are, and what becomes of those that are nobody's.

use lachin_content::Code;
use lachin_content::model::Exhibition;

use super::copy::Copy;

const DISTRICT: &str = "district/district.json";
const TEXT: &str = "venues/north-gallery/text.en.md";

fn after(file: &str, from: &str, to: &str) -> (Vec<Code>, Exhibition) {
    let copy = Copy::of_good();
    copy.edit(file, from, to);
    let loaded = copy.load();
    (
        loaded.diagnostics.iter().map(|fault| fault.code).collect(),
        loaded.exhibition,
    )
}

fn facts(exhibition: &Exhibition) -> Vec<&str> {
    let district = exhibition.district.as_ref().expect("a district");
    district.entry.facts.iter().map(|fact| fact.id.0.as_str()).collect()
}

fn moments(exhibition: &Exhibition) -> Vec<&str> {
    exhibition.moments.iter().map(|moment| moment.id.0.as_str()).collect()
}

#[test]
fn a_contested_claim_of_nobody_is_left_out() {
    let (codes, exhibition) = after(DISTRICT, "\"attribution\"", "\"note\"");
    assert_eq!(codes, [Code::AttributionMissing]);
    assert_eq!(facts(&exhibition), ["area", "villages", "founded"]);
    let (codes, exhibition) = after("timeline.json", "\"attribution\"", "\"note\"");
    assert_eq!(codes, [Code::AttributionMissing]);
    assert_eq!(moments(&exhibition), ["founding", "gallery-opens", "garden-opening"]);
}

#[test]
fn what_names_no_source_is_left_out_wherever_it_stands() {
    let empty = "\"sources\": []";
    let archive = "\"sources\": [\n        \"test-archive-1950\"\n      ]";
    let almanac = "\"sources\": [\n        \"test-almanac-2020\"\n      ]";
    let (codes, exhibition) = after(DISTRICT, archive, empty);
    assert_eq!(codes, [Code::FactWithoutSource]);
    assert_eq!(facts(&exhibition), ["area", "villages", "fame"]);
    let (codes, exhibition) = after("timeline.json", archive, empty);
    assert_eq!(codes, [Code::FactWithoutSource]);
    assert_eq!(moments(&exhibition), ["gallery-opens", "garden-opening", "garden-day"]);
    // The land itself: a neighbor, a river, the peak and the point.
    for (beginning, left) in [
        ("\"kind\": \"district\",", (1, 2, true, true)),
        ("\"lengthKm\": 80,", (2, 1, true, true)),
        ("\"heightMetres\": 3210,", (2, 2, false, true)),
        ("\"lon\": 20.25,", (2, 2, true, false)),
    ] {
        let copy = Copy::of_good();
        let written = copy.read(DISTRICT);
        let (before, rest) = written.split_once(beginning).expect("it is there");
        let (_, rest) = rest.split_once(']').expect("the end of its sources");
        copy.write(DISTRICT, format!("{before}{beginning} {empty}{rest}"));
        let loaded = copy.load();
        let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
        assert!(codes.contains(&Code::FactWithoutSource), "{beginning}: {codes:?}");
        let district = loaded.exhibition.district.expect("the district stays");
        let found = (
            district.neighbours.len(),
            district.rivers.len(),
            district.peak.is_some(),
            district.point.is_some(),
        );
        assert_eq!(found, left, "{beginning} {almanac}");
    }
}

#[test]
fn of_sources_that_differ_the_first_is_shown_and_the_others_are_kept() {
    let disputed = "\"disputed\": [{ \"value\": 1300, \"sources\": [\"test-archive-1950\"] }], \"asOf\"";
    let (codes, exhibition) = after(DISTRICT, "\"asOf\"", disputed);
    assert_eq!(codes, [Code::FactDisputed]);
    let district = exhibition.district.expect("a district");
    let area = &district.entry.facts[0];
    assert_eq!(format!("{:?}", area.value), "Number(1234.0)");
    assert_eq!(area.disputed.len(), 1);
}

#[test]
fn a_text_is_shown_without_its_sources_and_that_is_an_error() {
    // Every paragraph without a mark, and with it the quotation.
    let copy = Copy::of_good();
    let text = copy.read(TEXT);
    let bare: String = text
        .split("[^")
        .enumerate()
        .fold(String::new(), |mut bare, (at, part)| {
            let kept = if at == 0 {
                part
            } else {
                part.split_once(']').expect("the end of a mark").1
            };
            bare.push_str(kept);
            bare
        });
    copy.write(TEXT, bare);
    let loaded = copy.load();
    let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(codes.len(), 2, "{codes:?}");
    assert!(codes.contains(&Code::QuotationWithoutSource) && codes.contains(&Code::TextWithoutSource));
    assert_eq!(loaded.exhibition.venues[0].entry.texts.len(), 4);
    // The exhibition's own page needs no mark: it has none.
    assert!(!copy.read("text.en.md").contains("[^"));
}

#[test]
fn a_mark_of_an_unknown_source_is_left_out_and_its_sentence_stays() {
    let (codes, exhibition) = after(TEXT, "[^test-almanac-2020]", "[^test-almanac]");
    assert_eq!(codes, [Code::SourceUnknown]);
    let texts = format!("{:?}", exhibition.venues[0].entry.texts);
    assert!(texts.contains("The tall window") && !texts.contains("\"test-almanac\""));
}

#[test]
fn watch_words_stand_in_quotations_only_in_short_texts_too() {
    let work = "works/tall-window/work.json";
    assert_eq!(
        after(work, "Tall window", "Fabricated window").0,
        [Code::WordOutsideQuotation]
    );
    assert_eq!(after(work, "Tall window", "“Fabricated” window").0, []);
    assert_eq!(after(TEXT, "> The light", "> Fabricated light").0, []);
    assert_eq!(
        after(TEXT, "The gallery has", "The fabrication has").0,
        [Code::WordOutsideQuotation]
    );
    assert_eq!(after(TEXT, "The gallery has", "The “fabrication” has").0, []);
}
