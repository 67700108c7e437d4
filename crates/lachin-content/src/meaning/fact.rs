//! Claims: only those that name a source, and who states them where they are contested.

use std::collections::HashSet;

use super::scope::{Backing, Scope};
use crate::checks::{AttributionMissing, FactDisputed, FactWithoutSource, IdRepeated};
use crate::model::{Fact, Id};
use crate::raw;

/// The facts that can be shown.
pub(super) fn facts(scope: &Scope<'_>, facts: Vec<raw::Fact>) -> Vec<Fact> {
    let mut ids = HashSet::new();
    facts
        .into_iter()
        .filter_map(|written| fact(scope, written, &mut ids))
        .collect()
}

/// What backs a claim. `None` once it has been reported why it cannot be shown.
pub(super) fn backing(scope: &Scope<'_>, claim: &raw::Claim, ids: &mut HashSet<Id>) -> Option<Backing> {
    let id = || claim.id.to_string();
    let backing = scope.backing(&claim.sources);
    if !ids.insert(claim.id.clone()) {
        scope.report(claim.line, IdRepeated { id: id() });
        return None;
    }
    if claim.sources.is_empty() {
        scope.report(claim.line, FactWithoutSource { id: id() });
        return None;
    }
    if claim.contested && claim.attribution.is_none() {
        scope.report(claim.line, AttributionMissing { id: id() });
        return None;
    }
    backing.is_backed.then_some(backing)
}

fn fact(scope: &Scope<'_>, written: raw::Fact, ids: &mut HashSet<Id>) -> Option<Fact> {
    let backing = backing(scope, &written.claim, ids);
    let mut values = vec![written.value.typed];
    let mut disputed = Vec::new();
    for (value, sources) in written.disputed {
        values.push(value.typed);
        disputed.push((value.value, scope.backing(&sources).sources));
    }
    let backing = backing?;
    if values.len() > 1 {
        let fault = FactDisputed {
            id: written.claim.id.to_string(),
            values: values.join(", "),
        };
        scope.report(written.claim.line, fault);
    }
    Some(Fact {
        id: written.claim.id,
        label: written.label,
        value: written.value.value,
        unit: written.unit,
        sources: backing.sources,
        contested: written.claim.contested,
        attribution: written.claim.attribution,
        as_of: written.as_of,
        is_derived: written.is_derived,
        disputed,
    })
}
