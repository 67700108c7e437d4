//! Links, seen from both ends.

use lachin_content::model::{
    Creator, Director, Kind, Localized, MomentDate, Participant, ParticipantRole, VenueType, Who,
};
use lachin_wire::{Exhibition, Relation, Tag};

use crate::sample::{date, district, empty, film, id, moment, person, reference, shown, story, venue, words, work};

/// Tags as `relation kind/id`.
fn tags(tags: &[Tag]) -> Vec<String> {
    let name = |tag: &Tag| format!("{:?} {:?}/{}", tag.relation, tag.target.kind, tag.target.id).to_lowercase();
    tags.iter().map(name).collect()
}

fn whole() -> Exhibition {
    let mut model = empty();
    model.district = Some(district());
    let mut yurd = venue("yurd", VenueType::Gallery);
    yurd.location.place = Some(words([("az", "Laçın"), ("en", "Lachin")]));
    model.venues = vec![venue("studio", VenueType::FilmStudio), yurd];
    model.people = vec![person("artist"), person("director")];
    let mut painting = work("painting");
    painting.creator = Creator::Person(id("artist"));
    painting.venue = Some(id("yurd"));
    model.works = vec![painting];
    model.films = vec![film("red-garden", vec![Director::Person(id("director"))])];
    let mut tour = story("tour");
    tour.venues = vec![id("yurd"), id("studio")];
    tour.films = vec![id("red-garden")];
    tour.people = vec![Participant {
        who: Who::Person(id("artist")),
        role: ParticipantRole::Guest,
    }];
    tour.entry.related = vec![reference(Kind::Venue, "yurd"), reference(Kind::Story, "tour")];
    model.stories = vec![tour];
    let closing = vec![reference(Kind::Story, "tour"), reference(Kind::Venue, "yurd")];
    model.moments = vec![
        moment(
            "opening",
            MomentDate::Once(date("2025-06-03")),
            vec![reference(Kind::Venue, "yurd")],
        ),
        moment("closing", MomentDate::Once(date("2025-11-29")), closing),
    ];
    shown(&model)
}

#[test]
fn whatever_is_said_to_belong_together_is_linked_from_both_ends() {
    let mut model = empty();
    let mut yurd = venue("yurd", VenueType::Gallery);
    yurd.entry.related = vec![reference(Kind::Work, "painting")];
    model.venues = vec![yurd];
    model.works = vec![work("painting")];
    let exhibition = shown(&model);
    assert_eq!(tags(&exhibition.venues[0].item.tags), ["what work/painting"]);
    assert_eq!(tags(&exhibition.works[0].item.tags), ["where venue/yurd"]);
}

#[test]
fn tags_are_where_when_who_what_without_doubles_or_selves() {
    assert_eq!(
        tags(&whole().stories[0].item.tags),
        [
            "where venue/studio",
            "where venue/yurd",
            "when moment/closing",
            "who person/artist",
            "what film/red-garden",
        ]
    );
}

#[test]
fn each_link_is_found_at_both_ends() {
    let exhibition = whole();
    assert_eq!(
        tags(&exhibition.venues[1].item.tags),
        [
            "where district/district",
            "when moment/opening",
            "when moment/closing",
            "what work/painting",
            "what story/tour",
        ]
    );
    assert_eq!(
        tags(&exhibition.works[0].item.tags),
        ["where venue/yurd", "who person/artist"]
    );
    assert_eq!(
        tags(&exhibition.films[0].item.tags),
        ["who person/director", "what story/tour"]
    );
    assert_eq!(
        tags(&exhibition.people[0].item.tags),
        ["what work/painting", "what story/tour"]
    );
    assert_eq!(tags(&exhibition.people[1].item.tags), ["what film/red-garden"]);
    assert_eq!(
        tags(&exhibition.moments[1].tags),
        ["where venue/yurd", "what story/tour"]
    );
    assert_eq!(tags(&exhibition.district.unwrap().item.tags), ["where venue/yurd"]);
}

#[test]
fn a_venue_is_linked_to_the_district_by_the_name_of_its_town() {
    let exhibition = whole();
    let town = exhibition.venues[1]
        .item
        .tags
        .iter()
        .find(|tag| tag.relation == Relation::Where)
        .unwrap();
    assert_eq!(town.title.as_ref().unwrap()["tr"].text, "Laçın");
    let back = &exhibition.district.unwrap().item.tags[0];
    assert_eq!(back.title, None, "at the other end the venue's own name is shown");
}

#[test]
fn a_story_in_the_district_says_where_and_one_elsewhere_is_marked() {
    let mut model = empty();
    model.district = Some(district());
    let mut here = story("here");
    here.place = words([("az", "Laçın"), ("en", "Lachin, Azerbaijan")]);
    model.stories = vec![here, story("istanbul")];
    let stories = shown(&model).stories;
    assert!(!stories[0].is_elsewhere);
    assert_eq!(tags(&stories[0].item.tags), ["where district/district"]);
    assert!(stories[1].is_elsewhere);
    assert!(stories[1].item.tags.is_empty());
}

#[test]
fn part_of_a_name_is_another_place() {
    let mut model = empty();
    model.district = Some(district());
    let mut other = story("other");
    other.place = words([("az", "Laç"), ("en", "Lachin districts")]);
    model.stories = vec![other];
    assert!(shown(&model).stories[0].is_elsewhere);
}

#[test]
fn a_link_to_what_is_not_shown_is_left_out() {
    let mut model = empty();
    let mut yurd = venue("yurd", VenueType::Gallery);
    yurd.entry.related = vec![reference(Kind::Story, "draft"), reference(Kind::District, "district")];
    model.venues.push(yurd);
    assert!(shown(&model).venues[0].item.tags.is_empty());
}

#[test]
fn makers_are_named_whether_they_have_a_page_or_not() {
    let exhibition = whole();
    let director = &exhibition.films[0].directors[0];
    assert_eq!(
        (director.person.as_deref(), director.name["az"].text.as_str()),
        (Some("director"), "director")
    );
    let mut model = empty();
    model.works = vec![work("plate")];
    let creator = shown(&model).works[0].creator.clone().unwrap();
    assert_eq!(
        (creator.person.as_deref(), creator.name["az"].text.as_str()),
        (None, "Unknown hand")
    );
    model.works[0].creator = Creator::Named(Localized::default());
    assert_eq!(shown(&model).works[0].creator, None, "a maker whom nobody can name");
}
