//! What every item has.

use super::fact::facts;
use super::link::references;
use super::picture::{HeroRule, Pictures};
use super::scope::Scope;
use super::text::{SourceMarks, texts};
use crate::checks::{IdDiffersFromFolder, TakeawayNotClean, TextMissing, ValueUnknown};
use crate::model::{Entry, Kind, Localized, Reference, Takeaway};
use crate::nearest::Suggestion;
use crate::raw;

/// What an item's common part is understood with.
pub(super) struct EntryRules<'n> {
    pub(super) reference: &'n Reference,
    /// Stands in for a missing title.
    pub(super) name: Option<&'n Localized>,
    pub(super) hero: HeroRule,
    pub(super) text: TextRule,
}

/// Whether an item can be shown by its name alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextRule {
    Needed,
    Voluntary,
}

/// Understands the common part. `None` once it has been reported why the item cannot be shown.
pub(super) fn entry(scope: &Scope<'_>, written: raw::Entry, rules: &EntryRules<'_>) -> Option<Entry> {
    check_id_and_kind(scope, &written, rules.reference);
    let mut pictures = Pictures::open(scope);
    let hero = written.hero.as_ref().and_then(|name| pictures.hero(name, rules.hero));
    let gallery = written
        .gallery
        .iter()
        .filter_map(|name| pictures.picture(name))
        .collect();
    pictures.report_unused();
    let texts = texts(
        scope,
        written.translations.as_ref(),
        rules.name,
        &rules.reference.id,
        SourceMarks::Needed,
    );
    if texts.as_ref().is_some_and(|texts| texts.is_missing) {
        scope.report(
            None,
            TextMissing {
                original: scope.surroundings.languages.original.clone(),
            },
        );
    }
    let facts = facts(scope, written.facts);
    let related = references(scope, &written.related, Some(rules.reference));
    let takeaway = written.takeaway.and_then(|written| takeaway(scope, written));
    let texts = texts?.texts;
    let is_shown = !texts.is_empty() || rules.text == TextRule::Voluntary;
    is_shown.then_some(Entry {
        id: rules.reference.id.clone(),
        order: written.order,
        featured: written.featured,
        texts,
        hero,
        gallery,
        facts,
        related,
        search_words: written.search_words,
        takeaway,
    })
}

fn check_id_and_kind(scope: &Scope<'_>, written: &raw::Entry, reference: &Reference) {
    if let Some(id) = written.id.as_ref().filter(|id| id.value != reference.id.0) {
        let fault = IdDiffersFromFolder {
            id: id.value.clone(),
            folder: reference.id.to_string(),
        };
        scope.report(id.line, fault);
    }
    let kind = kind_name(reference.kind);
    if let Some(other) = written.kind.as_ref().filter(|written| written.value != kind) {
        let suggestion = Suggestion::among(&other.value, [kind]);
        scope.report(
            other.line,
            ValueUnknown {
                key: "kind".into(),
                value: other.value.clone(),
                suggestion,
            },
        );
    }
}

/// What a kind is called in files.
pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::District => "district",
        Kind::Venue => "venue",
        Kind::Story => "story",
        Kind::Work => "work",
        Kind::Film => "film",
        Kind::Person => "person",
        Kind::Moment => "moment",
    }
}

fn takeaway(scope: &Scope<'_>, written: raw::Takeaway) -> Option<Takeaway> {
    if TakeawayNotClean::applies_to(&written.url.value) {
        scope.report(written.url.line, TakeawayNotClean);
        return None;
    }
    Some(Takeaway {
        url: written.url.value,
        label: written.label,
    })
}
