//! Links between items. A curator writes a link once; it is shown at both ends.

use std::collections::{BTreeMap, HashMap};

use lachin_content::model::{self, Creator, Director, Entry, Kind, Localized, Reference, Who};

use super::place::Home;
use crate::types::{ItemKey, Relation};

/// An item, by kind and id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Node<'a> {
    kind: Kind,
    id: &'a str,
}

impl<'a> Node<'a> {
    /// There is one district, whatever its folder is called.
    pub(super) const DISTRICT: Self = Self {
        kind: Kind::District,
        id: "district",
    };

    pub(super) fn new(kind: Kind, id: &'a str) -> Self {
        match kind {
            Kind::District => Self::DISTRICT,
            _ => Self { kind, id },
        }
    }

    pub(super) fn of(reference: &'a Reference) -> Self {
        Self::new(reference.kind, &reference.id.0)
    }

    pub(super) fn key(self) -> ItemKey {
        ItemKey {
            kind: self.kind.into(),
            id: self.id.to_owned(),
        }
    }

    /// Where a tag stands: where, when, who, what; a venue before its district, a work before a film before a story.
    fn rank(self) -> (Relation, u8) {
        match self.kind {
            Kind::Venue => (Relation::Where, 0),
            Kind::District => (Relation::Where, 1),
            Kind::Moment => (Relation::When, 0),
            Kind::Person => (Relation::Who, 0),
            Kind::Work => (Relation::What, 0),
            Kind::Film => (Relation::What, 1),
            Kind::Story => (Relation::What, 2),
        }
    }
}

impl From<Kind> for crate::types::Kind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::District => Self::District,
            Kind::Venue => Self::Venue,
            Kind::Story => Self::Story,
            Kind::Work => Self::Work,
            Kind::Film => Self::Film,
            Kind::Person => Self::Person,
            Kind::Moment => Self::Moment,
        }
    }
}

/// One end's view of a link.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link<'a> {
    pub(super) target: Node<'a>,
    /// Words of its own, for a place within the district.
    pub(super) title: Option<&'a Localized>,
}

impl Link<'_> {
    pub(super) fn relation(&self) -> Relation {
        self.target.rank().0
    }
}

/// All links, found from both ends.
pub(super) struct Links<'a> {
    places: HashMap<Node<'a>, usize>,
    by_item: HashMap<Node<'a>, Vec<Link<'a>>>,
}

impl<'a> Links<'a> {
    pub(super) fn of(model: &'a model::Exhibition, home: &Home<'a>) -> Self {
        let places: HashMap<Node<'a>, usize> = nodes(model).zip(0..).collect();
        let mut ends: BTreeMap<(Node<'a>, Node<'a>), Option<&'a Localized>> = BTreeMap::new();
        let mut link = |one: Node<'a>, other: Node<'a>, title: Option<&'a Localized>| {
            if one != other && places.contains_key(&one) && places.contains_key(&other) {
                let written = ends.entry((one, other)).or_default();
                *written = written.or(title);
                ends.entry((other, one)).or_default();
            }
        };
        written_links(model, &mut |one, other| link(one, other, None));
        for (node, place) in home.places_within(model) {
            link(node, Node::DISTRICT, Some(place));
        }
        let mut by_item: HashMap<Node<'a>, Vec<Link<'a>>> = HashMap::new();
        for ((from, target), title) in ends {
            by_item.entry(from).or_default().push(Link { target, title });
        }
        for links in by_item.values_mut() {
            links.sort_by_key(|link| (link.target.rank(), places.get(&link.target).copied()));
        }
        Self { places, by_item }
    }

    pub(super) fn of_item<'s>(&'s self, node: Node<'s>) -> &'s [Link<'a>] {
        self.by_item.get(&node).map_or(&[], Vec::as_slice)
    }

    pub(super) fn is_without_items(&self) -> bool {
        self.places.is_empty()
    }
}

/// All items but moments with what they have in common, in the exhibition's order.
pub(super) fn entries(model: &model::Exhibition) -> impl Iterator<Item = (Node<'_>, &Entry)> + Clone {
    let district = model.district.iter().map(|district| (Kind::District, &district.entry));
    let venues = model.venues.iter().map(|venue| (Kind::Venue, &venue.entry));
    let stories = model.stories.iter().map(|story| (Kind::Story, &story.entry));
    let works = model.works.iter().map(|work| (Kind::Work, &work.entry));
    let films = model.films.iter().map(|film| (Kind::Film, &film.entry));
    let people = model.people.iter().map(|person| (Kind::Person, &person.entry));
    let all = district
        .chain(venues)
        .chain(stories)
        .chain(works)
        .chain(films)
        .chain(people);
    all.map(|(kind, entry)| (Node::new(kind, &entry.id.0), entry))
}

fn nodes(model: &model::Exhibition) -> impl Iterator<Item = Node<'_>> {
    let moments = model.moments.iter().map(|moment| Node::new(Kind::Moment, &moment.id.0));
    entries(model).map(|(node, _)| node).chain(moments)
}

/// Every link that a curator wrote, from the end where it is written.
fn written_links<'a>(model: &'a model::Exhibition, link: &mut dyn FnMut(Node<'a>, Node<'a>)) {
    for (node, entry) in entries(model) {
        for related in &entry.related {
            link(node, Node::of(related));
        }
    }
    for moment in &model.moments {
        let node = Node::new(Kind::Moment, &moment.id.0);
        for linked in &moment.links {
            link(node, Node::of(linked));
        }
    }
    for story in &model.stories {
        let node = Node::new(Kind::Story, &story.entry.id.0);
        for venue in &story.venues {
            link(node, Node::new(Kind::Venue, &venue.0));
        }
        for film in &story.films {
            link(node, Node::new(Kind::Film, &film.0));
        }
        for participant in &story.people {
            if let Who::Person(person) = &participant.who {
                link(node, Node::new(Kind::Person, &person.0));
            }
        }
    }
    for film in &model.films {
        for director in &film.directors {
            if let Director::Person(person) = director {
                link(
                    Node::new(Kind::Film, &film.entry.id.0),
                    Node::new(Kind::Person, &person.0),
                );
            }
        }
    }
    for work in &model.works {
        let node = Node::new(Kind::Work, &work.entry.id.0);
        if let Creator::Person(person) = &work.creator {
            link(node, Node::new(Kind::Person, &person.0));
        }
        if let Some(venue) = &work.venue {
            link(node, Node::new(Kind::Venue, &venue.0));
        }
    }
}
