//! The district.

use std::collections::HashSet;

use super::entry::{EntryRules, TextRule, entry};
use super::picture::HeroRule;
use super::scope::Scope;
use crate::checks::{FactWithoutSource, IdRepeated, ReferenceUnknown};
use crate::json::At;
use crate::model::{District, Id, Neighbour, Peak, Point, Reference, River};
use crate::nearest::{Names, Suggestion};
use crate::raw;

pub(super) fn district(scope: &Scope<'_>, written: raw::District, reference: &Reference) -> Option<District> {
    let rules = EntryRules {
        reference,
        name: written.name.as_ref(),
        hero: HeroRule::Any,
        text: TextRule::Needed,
    };
    let neighbours = written.neighbours.into_iter().filter_map(|neighbour| {
        let sources = sources(scope, &neighbour.sources, neighbour.line, "neighbours")?;
        Some(Neighbour {
            direction: neighbour.direction,
            name: neighbour.name,
            kind: neighbour.kind,
            sources,
        })
    });
    let neighbours = neighbours.collect();
    let rivers = rivers(scope, written.rivers);
    let peak = written.peak.and_then(|peak| {
        let sources = sources(scope, &peak.sources, peak.line, "peak")?;
        Some(Peak {
            name: peak.name,
            height_meters: peak.height_meters,
            sources,
        })
    });
    let point = written.point.and_then(|point| {
        let sources = sources(scope, &point.sources, point.line, "point")?;
        Some(Point {
            name: point.name,
            latitude: point.latitude,
            longitude: point.longitude,
            sources,
        })
    });
    let entry = entry(scope, written.entry, &rules);
    Some(District {
        entry: entry?,
        name: written.name?,
        neighbours,
        rivers,
        peak,
        point,
    })
}

fn rivers(scope: &Scope<'_>, written: Vec<raw::River>) -> Vec<River> {
    let mut all = Names::default();
    for river in &written {
        all.insert(river.id.to_string());
    }
    let mut ids = HashSet::new();
    let mut rivers = Vec::new();
    for river in written {
        let id = river.id.to_string();
        let sources = sources(scope, &river.sources, river.line, &id);
        if !ids.insert(id.clone()) {
            scope.report(river.line, IdRepeated { id });
            continue;
        }
        let into = river.into.filter(|into| is_river(scope, into, &all));
        rivers.extend(sources.map(|sources| River {
            id: river.id,
            name: river.name,
            into: into.map(|into| Id(into.value)),
            length_kilometers: river.length_kilometers,
            sources,
        }));
    }
    // A river that was left out takes the way into it with it.
    let shown: HashSet<Id> = rivers.iter().map(|river| river.id.clone()).collect();
    for river in &mut rivers {
        river.into = river.into.take().filter(|into| shown.contains(into));
    }
    rivers
}

fn is_river(scope: &Scope<'_>, into: &At<String>, all: &Names) -> bool {
    let is_river = all.has(&into.value);
    if !is_river {
        let suggestion = Suggestion::among(&into.value, all.around(&into.value));
        scope.report(
            into.line,
            ReferenceUnknown {
                id: into.value.clone(),
                suggestion,
            },
        );
    }
    is_river
}

/// The sources of a claim without an id of its own. `None` once it has been reported that there are none.
fn sources(scope: &Scope<'_>, written: &[At<String>], line: u32, id: &str) -> Option<Vec<Id>> {
    let backing = scope.backing(written);
    if written.is_empty() {
        scope.report(line, FactWithoutSource { id: id.to_owned() });
    }
    backing.is_backed.then_some(backing.sources)
}
