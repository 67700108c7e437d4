//! The short values of every kind, and where each stands in its file.

use std::collections::BTreeSet;

use lachin_content::model::Kind;

use crate::sheet::Sheet;
use crate::tree::{Step, Tree, Way, way};

/// What one row of a sheet is about.
#[derive(Debug)]
pub(crate) struct Thing {
    pub(crate) sheet: Sheet,
    /// The item, moment or source.
    pub(crate) item: String,
    /// Which part of it; empty for the whole.
    pub(crate) part: String,
    /// It is known by its place in a list alone, so another may stand there tomorrow.
    pub(crate) is_by_place: bool,
    /// The fields that it can have, and the way to each.
    pub(crate) fields: Vec<(&'static str, Way)>,
}

impl Thing {
    fn new(sheet: Sheet, item: &str, part: impl Into<String>, fields: Vec<(&'static str, Way)>) -> Self {
        Self {
            sheet,
            item: item.to_owned(),
            part: part.into(),
            is_by_place: false,
            fields,
        }
    }

    fn by_place(self) -> Self {
        Self {
            is_by_place: true,
            ..self
        }
    }
}

/// Everything with short values in the main file of an item.
pub(crate) fn of_item(kind: Option<Kind>, item: &str, tree: &Tree<'_, '_>) -> Vec<Thing> {
    let takeaway = ("takeaway", way(&[], &["takeaway", "label"]));
    let key = |key: &'static str| (key, way(&[], &[key]));
    let mut things = match kind {
        None => exhibition(item, tree),
        Some(Kind::District) => district(item, tree, takeaway),
        Some(Kind::Venue) => {
            let place = ("place", way(&[], &["location", "place"]));
            let address = ("address", way(&[], &["location", "address"]));
            vec![Thing::new(
                Sheet::Venues,
                item,
                "",
                vec![key("name"), place, address, takeaway],
            )]
        }
        Some(Kind::Story) => {
            let story = Thing::new(Sheet::Stories, item, "", vec![key("place"), takeaway]);
            let mut things = vec![story];
            things.extend(named_by_place(Sheet::Stories, item, tree, "people", &["name"]));
            things
        }
        Some(Kind::Work) => {
            let creator = ("creator", way(&[], &["creatorName"]));
            let fields = vec![key("name"), creator, key("technique"), key("owner"), takeaway];
            vec![Thing::new(Sheet::Works, item, "", fields)]
        }
        Some(Kind::Film) => {
            let film = Thing::new(Sheet::Films, item, "", vec![key("name"), takeaway]);
            let mut things = vec![film];
            things.extend(named_by_place(Sheet::Films, item, tree, "directors", &[]));
            things
        }
        Some(Kind::Person) => {
            let fields = vec![key("name"), key("birthplace"), takeaway];
            vec![Thing::new(Sheet::People, item, "", fields)]
        }
        Some(Kind::Moment) => Vec::new(),
    };
    things.extend(facts(item, tree));
    with_room(things, tree)
}

/// The moments of `timeline.json`.
pub(crate) fn of_timeline(tree: &Tree<'_, '_>) -> Vec<Thing> {
    let (mut things, mut ids) = (Vec::new(), BTreeSet::new());
    for (place, moment) in tree.entries(tree.root, "moments").iter().enumerate() {
        let from = [Step::Key("moments".into()), Step::Place(place)];
        let Some(id) = tree.words(moment, "id").filter(|id| ids.insert(*id)) else {
            continue;
        };
        let fields = ["title", "text", "attribution"].map(|key| (key, way(&from, &[key])));
        things.push(Thing::new(Sheet::Moments, id, "", fields.to_vec()));
    }
    with_room(things, tree)
}

/// The sources of `sources.json`.
pub(crate) fn of_sources(tree: &Tree<'_, '_>) -> Vec<Thing> {
    let sources = tree.of_root("sources").and_then(|sources| sources.as_object());
    let (mut things, mut ids) = (Vec::new(), BTreeSet::new());
    for source in sources.iter().flat_map(|sources| &sources.properties) {
        let id = source.name.as_str();
        if ids.insert(id) {
            let author = vec![("author", way(&[], &["sources", id, "author"]))];
            things.push(Thing::new(Sheet::Sources, id, "", author));
        }
    }
    with_room(things, tree)
}

/// What a sidecar says of its picture.
pub(crate) fn of_sidecar(item: &str, picture: &str, tree: &Tree<'_, '_>) -> Vec<Thing> {
    let fields = ["alt", "caption", "longDescription"].map(|key| (key, way(&[], &[key])));
    with_room(vec![Thing::new(Sheet::Pictures, item, picture, fields.to_vec())], tree)
}

fn exhibition(item: &str, tree: &Tree<'_, '_>) -> Vec<Thing> {
    let fields = ["title", "publisher", "staffHelp", "suggestions"].map(|key| (key, way(&[], &[key])));
    let mut things = vec![Thing::new(Sheet::Exhibition, item, "", fields.to_vec())];
    let renamed = tree.of_root("words").and_then(|words| words.as_object());
    for word in renamed.iter().flat_map(|words| &words.properties) {
        let key = word.name.as_str();
        let field = vec![("word", way(&[], &["words", key]))];
        things.push(Thing::new(Sheet::Exhibition, item, format!("words/{key}"), field));
    }
    things
}

fn district(item: &str, tree: &Tree<'_, '_>, takeaway: (&'static str, Way)) -> Vec<Thing> {
    let named = |part: &str, from: &[Step]| {
        let name = vec![("name", way(from, &["name"]))];
        Thing::new(Sheet::District, item, part, name)
    };
    let mut whole = named("", &[]);
    whole.fields.push(takeaway);
    let mut things = vec![whole];
    for (place, river) in tree.entries(tree.root, "rivers").iter().enumerate() {
        if let Some(id) = tree.words(river, "id") {
            let from = [Step::Key("rivers".into()), Step::Place(place)];
            things.push(named(&format!("rivers/{id}"), &from));
        }
    }
    for part in ["peak", "point"] {
        things.push(named(part, &way(&[], &[part])));
    }
    things.extend(named_by_place(Sheet::District, item, tree, "neighbours", &["name"]));
    things
}

/// Names in a list whose entries have no id.
fn named_by_place(
    sheet: Sheet,
    item: &str,
    tree: &Tree<'_, '_>,
    list: &'static str,
    keys: &'static [&'static str],
) -> Vec<Thing> {
    let thing = |place: usize| {
        let from = [Step::Key(list.to_owned()), Step::Place(place)];
        let name = vec![("name", way(&from, keys))];
        Thing::new(sheet, item, format!("{list}/{}", place + 1), name).by_place()
    };
    // Somebody with a page is named there.
    let is_named = |thing: &Thing| {
        let mut ways = thing.fields.iter().map(|(_, way)| way);
        ways.all(|way| tree.at(way).is_some_and(|name| name.as_object().is_some()))
    };
    (0..tree.entries(tree.root, list).len())
        .map(thing)
        .filter(is_named)
        .collect()
}

fn facts(item: &str, tree: &Tree<'_, '_>) -> Vec<Thing> {
    let (mut things, mut ids) = (Vec::new(), BTreeSet::new());
    for (place, fact) in tree.entries(tree.root, "facts").iter().enumerate() {
        let from = [Step::Key("facts".into()), Step::Place(place)];
        let Some(id) = tree.words(fact, "id").filter(|id| ids.insert(*id)) else {
            continue;
        };
        let is_text = tree.words(fact, "unit") == Some("text");
        let mut fields = vec![("label", way(&from, &["label"]))];
        if is_text {
            fields.push(("value", way(&from, &["value"])));
        }
        fields.push(("attribution", way(&from, &["attribution"])));
        things.push(Thing::new(Sheet::Facts, item, id, fields));
        let disputed = if is_text {
            tree.entries(fact, "disputed").len()
        } else {
            0
        };
        for other in 0..disputed {
            let from = [&from[..], &[Step::Key("disputed".into()), Step::Place(other)]].concat();
            let part = format!("{id}/disputed/{}", other + 1);
            let value = vec![("value", way(&from, &["value"]))];
            things.push(Thing::new(Sheet::Facts, item, part, value).by_place());
        }
    }
    things
}

/// Without the fields for which the file has no room: what is written there has no languages, or what it belongs to is
/// not written.
fn with_room(mut things: Vec<Thing>, tree: &Tree<'_, '_>) -> Vec<Thing> {
    for thing in &mut things {
        thing.fields.retain(|(_, way)| match (tree.at(way), way.split_last()) {
            (Some(value), _) => value.as_object().is_some(),
            (None, Some((Step::Key(_), parent))) => tree.at(parent).is_some_and(|parent| parent.as_object().is_some()),
            (None, _) => false,
        });
    }
    // A work with a page for its maker needs no name beside it.
    let has_creator = tree.of_root("creator").is_some();
    for work in things
        .iter_mut()
        .filter(|thing| thing.sheet == Sheet::Works && has_creator)
    {
        work.fields.retain(|(name, _)| *name != "creator");
    }
    things.retain(|thing| !thing.fields.is_empty());
    things
}
