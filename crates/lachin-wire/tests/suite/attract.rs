//! What the attract loop shows.

use chrono::NaiveDate;
use lachin_content::model::{Exhibition, MomentDate, VenueType};

use crate::sample::{district, empty, film, moment, shown, shown_on, story, venue};

fn loop_of(model: &Exhibition) -> Vec<String> {
    shown(model).attract.into_iter().map(|key| key.id).collect()
}

#[test]
fn without_featured_items_district_venues_and_stories_are_shown() {
    let mut model = empty();
    model.district = Some(district());
    model.venues = vec![venue("yurd", VenueType::Gallery)];
    model.stories = (0..12).map(|number| story(&format!("story-{number}"))).collect();
    let shown = loop_of(&model);
    assert_eq!(shown[..3], ["district", "yurd", "story-0"]);
    assert_eq!(shown.len(), 10);
}

#[test]
fn featured_items_come_first_and_the_loop_is_filled_up_to_six() {
    let mut model = empty();
    model.district = Some(district());
    model.films = vec![film("red-garden", Vec::new())];
    model.films[0].entry.featured = true;
    model.stories = (0..12).map(|number| story(&format!("story-{number}"))).collect();
    assert_eq!(
        loop_of(&model),
        ["red-garden", "district", "story-0", "story-1", "story-2", "story-3"]
    );
}

#[test]
fn not_more_than_ten_are_shown() {
    let mut model = empty();
    model.stories = (0..14).map(|number| story(&format!("story-{number}"))).collect();
    model
        .stories
        .iter_mut()
        .skip(2)
        .for_each(|story| story.entry.featured = true);
    let shown = loop_of(&model);
    assert_eq!((shown.len(), shown[0].as_str()), (10, "story-2"));
}

#[test]
fn what_belongs_to_this_day_leads() {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    let mut model = empty();
    model.stories = (0..12).map(|number| story(&format!("story-{number}"))).collect();
    let yearly = MomentDate::Yearly {
        month: 8,
        day: 26,
        since: model.stories[0].date,
    };
    model.moments = vec![
        moment("city-day", yearly, Vec::new()),
        moment("contested-day", yearly, Vec::new()),
    ];
    model.moments[1].contested = true;
    let leads = |model: &Exhibition, on| {
        let loop_of = shown_on(model, on).attract;
        assert_eq!(loop_of.len(), 10);
        loop_of[0].id.clone()
    };
    assert_eq!(leads(&model, day(2026, 8, 26)), "city-day");
    assert_eq!(leads(&model, day(2027, 8, 26)), "city-day");
    assert_eq!(leads(&model, day(2026, 8, 27)), "story-0");
    let story = &mut model.stories[7];
    (story.date.year, story.date.month, story.date.day) = (2026, Some(8), Some(25));
    let mut end = story.date;
    end.day = Some(28);
    story.end = Some(end);
    assert_eq!(leads(&model, day(2026, 8, 27)), "story-7");
    assert_eq!(leads(&model, day(2026, 8, 29)), "story-0");
}
