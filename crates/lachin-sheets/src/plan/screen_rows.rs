//! The rows of the sheet of texts, by item and screen.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Row, Table};
use crate::check::Check;
use crate::contents::{Contents, ItemScreens};
use crate::fault::Faults;
use crate::markdown::canonical;
use crate::sheet::{CHECK, FINGERPRINT, ITEM, ORIGINAL, SCREEN};
use crate::wrong::Wrong;

/// A row of the sheet, and which screen it is about.
pub(super) struct ScreenRow<'w> {
    pub(super) row: Row<'w>,
    /// From 0.
    pub(super) screen: usize,
    pub(super) fingerprint: String,
    pub(super) check: Option<Check>,
}

/// The rows of each item in the order of the screens, without those that cannot be read.
pub(super) fn rows_by_item<'w, 'c>(
    table: &'w Table<'w>,
    contents: &'c Contents,
    faults: &mut Faults,
) -> BTreeMap<&'c str, Vec<ScreenRow<'w>>> {
    let items: BTreeMap<&str, &ItemScreens> = contents.texts.iter().map(|item| (item.item.as_str(), item)).collect();
    let mut rows: BTreeMap<&str, Vec<ScreenRow<'w>>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for row in table.rows() {
        let key = row.key(ITEM).zip(row.key(SCREEN));
        let (name, number) = key.unwrap_or_default();
        let item = items.get(name.as_str());
        let screen = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let found = item.zip(screen.filter(|screen| item.is_some_and(|item| *screen < item.rows())));
        let Some((item, screen)) = found else {
            let said = format!("{name} {number}");
            row.fault(None, Wrong::ItemUnknown { item: said.trim() }, faults);
            continue;
        };
        if !seen.insert((&item.item, screen)) {
            row.fault(None, Wrong::RowTwice, faults);
            continue;
        }
        let fingerprint = row.key(FINGERPRINT).unwrap_or_default().to_lowercase();
        if fingerprint.len() != 8 || !fingerprint.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            row.fault(Some(FINGERPRINT), Wrong::FingerprintUnclear, faults);
            continue;
        }
        let check = row
            .key(CHECK)
            .filter(|check| !check.is_empty())
            .map(|check| Check::read(&check));
        report_typed_original(row, item.screen(&item.original, screen), check.as_ref(), faults);
        rows.entry(item.item.as_str()).or_default().push(ScreenRow {
            row,
            screen,
            fingerprint,
            check,
        });
    }
    for rows in rows.values_mut() {
        rows.sort_by_key(|row| row.screen);
    }
    rows
}

fn report_typed_original(row: Row<'_>, present: &str, check: Option<&Check>, faults: &mut Faults) {
    let Some(check) = check else {
        return;
    };
    let typed = row.words(ORIGINAL, faults).map(canonical).unwrap_or_default();
    if !typed.is_empty() && typed != canonical(present) && !check.had(ORIGINAL, &typed) {
        row.fault(Some(ORIGINAL), Wrong::OriginalTyped, faults);
    }
}
