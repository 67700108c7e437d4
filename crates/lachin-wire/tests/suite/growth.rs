//! Ten times the items take about ten times as long.

use std::time::{Duration, Instant};

use lachin_content::model::{Exhibition, Kind, MomentDate, Participant, ParticipantRole, VenueType, Who};

use crate::sample::{
    date, district, empty, id, language, moment, person, reference, shown, source, story, text, venue, words,
};

/// A quarter each of venues in one town, stories, people and moments, all linked.
fn exhibition(items: usize) -> Exhibition {
    let mut model = empty();
    model.district = Some(district());
    model.sources = (0..items / 100)
        .map(|number| source(&format!("source-{number}")))
        .collect();
    for number in 0..items / 4 {
        let mut place = venue(&format!("venue-{number}"), VenueType::Museum);
        place.location.place = Some(words([("en", &format!("Town {}", number % 400))]));
        model.venues.push(place);
        model.people.push(person(&format!("person-{number}")));
        let mut tour = story(&format!("story-{number}"));
        tour.venues = vec![id(&format!("venue-{number}"))];
        let who = Who::Person(id(&format!("person-{}", number * 7 % (items / 4))));
        tour.people = vec![Participant {
            who,
            role: ParticipantRole::Guest,
        }];
        let cited = format!("source-{}", number % (items / 100));
        tour.entry.texts = ["az", "en", "ru", "tr"]
            .map(|tag| (language(tag), text(&format!("Tour {number}"), &[&cited])))
            .into();
        model.stories.push(tour);
        let links = vec![reference(Kind::Story, &format!("story-{number}"))];
        model.moments.push(moment(
            &format!("moment-{number}"),
            MomentDate::Once(date("2025-06-03")),
            links,
        ));
    }
    model
}

fn quickest(model: &Exhibition) -> Duration {
    let time = || {
        let start = Instant::now();
        let wire = shown(model);
        assert_eq!(wire.venues.len(), model.venues.len());
        start.elapsed()
    };
    (0..3).map(|_| time()).min().unwrap()
}

#[test]
fn ten_thousand_items_take_no_more_than_their_share() {
    let (small, large) = (exhibition(1_000), exhibition(10_000));
    let (short, long) = (quickest(&small), quickest(&large));
    // Ten would be linear; the rest is for sorting and for a busy machine. Comparing all with all would be a hundred.
    assert!(long < short * 30, "{short:?} for 1,000 items, {long:?} for 10,000");
}
