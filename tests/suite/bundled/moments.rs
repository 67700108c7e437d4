//! The thirteen moments, in the order of time.

use super::BUNDLED;

const MOMENTS: [&str; 13] = [
    "control-1992",
    "war-2020",
    "statement-2020",
    "return-2020",
    "film-agreement-2021",
    "culture-meetings-2021",
    "city-day-decree-2023",
    "lachin-city-day",
    "cis-designation-2024",
    "cinema-days-2025",
    "cis-opening-2025",
    "cis-closing-2025",
    "anniversary-2025",
];

#[test]
fn the_moments_stand_in_the_order_of_time() {
    let shown: Vec<_> = BUNDLED
        .exhibition
        .moments
        .iter()
        .map(|moment| moment.id.0.as_str())
        .collect();
    assert_eq!(shown, MOMENTS);
}

#[test]
fn contested_moments_say_who_states_them() {
    let contested: Vec<_> = BUNDLED
        .exhibition
        .moments
        .iter()
        .filter(|moment| moment.contested)
        .collect();
    let ids: Vec<_> = contested.iter().map(|moment| moment.id.0.as_str()).collect();
    assert_eq!(ids, ["control-1992", "war-2020", "anniversary-2025"]);
    for moment in contested {
        for language in &BUNDLED.exhibition.languages {
            let attribution = moment.attribution.as_ref().and_then(|words| words.get(language));
            assert!(
                attribution.is_some_and(|words| !words.is_empty()),
                "{} in {language}",
                moment.id
            );
        }
    }
}
