//! What a sheet of short values would change.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Row, Table};
use super::{Draft, Entry};
use crate::check::{Check, Verdict};
use crate::contents::{Contents, ValueCell, ValueRow, by_key, short};
use crate::edit::{Edit, NewValue};
use crate::sheet::{CHECK, Form, ITEM, PART, Sheet, column};
use crate::workbook::ReadSheet;
use crate::wrong::Wrong;

pub(super) fn plan(sheets: &BTreeMap<String, ReadSheet>, contents: &Contents, sheet: Sheet, draft: &mut Draft) {
    let languages = &contents.translations.languages;
    let headers: Vec<String> = sheet
        .fields()
        .iter()
        .flat_map(|field| languages.iter().map(|language| column(field.name, language.tag())))
        .collect();
    let known: Vec<String> = headers.iter().cloned().chain([CHECK.to_owned()]).collect();
    let Some(table) = Table::open(sheets, sheet.name(), &[ITEM, PART], &known, &mut draft.faults) else {
        return;
    };
    let rows = by_key(&contents.rows, sheet);
    let mut seen = BTreeSet::new();
    for row in table.rows() {
        let key = row.key(ITEM).zip(row.key(PART));
        let found = key
            .as_ref()
            .and_then(|(item, part)| rows.get(&(item.as_str(), part.as_str())));
        let Some(found) = found else {
            let (item, part) = key.unwrap_or_default();
            let item = format!("{item} {part}");
            row.fault(None, Wrong::ItemUnknown { item: item.trim() }, &mut draft.faults);
            continue;
        };
        if !seen.insert((&found.item, &found.part)) {
            row.fault(None, Wrong::RowTwice, &mut draft.faults);
            continue;
        }
        plan_row(row, found, &headers, draft);
    }
}

fn plan_row(row: Row<'_>, found: &ValueRow, headers: &[String], draft: &mut Draft) {
    let check = row
        .key(CHECK)
        .filter(|check| !check.is_empty())
        .map(|check| Check::read(&check));
    let mut taken: Vec<(&String, &ValueCell, String)> = Vec::new();
    for header in headers {
        let Some(words) = row.words(header, &mut draft.faults) else {
            continue;
        };
        let typed = short(words);
        let Some(cell) = found.cells.get(header) else {
            if !typed.is_empty() {
                row.fault(Some(header), Wrong::NoRoom, &mut draft.faults);
            }
            continue;
        };
        match Check::judge(check.as_ref(), header, &typed, &cell.present) {
            Verdict::Keep => {}
            Verdict::Conflict => row.fault(Some(header), Wrong::ChangedTwice, &mut draft.faults),
            Verdict::Take if longest(&typed, cell.field.form) > cell.field.most_characters => {
                let limit = cell.field.most_characters;
                row.fault(Some(header), Wrong::TooLong { limit }, &mut draft.faults);
            }
            Verdict::Take => taken.push((header, cell, typed)),
        }
    }
    if taken.is_empty() {
        return;
    }
    if found.is_by_place {
        let mut present = found
            .cells
            .iter()
            .map(|(header, cell)| (header.as_str(), cell.present.as_str()));
        if !check.is_some_and(|check| check.knows_any(&mut present)) {
            row.fault(None, Wrong::ListChanged, &mut draft.faults);
            return;
        }
    }
    for (header, cell, typed) in taken {
        let value = match cell.field.form {
            Form::Text => NewValue::Text(typed.clone()),
            Form::Lines => NewValue::Lines(typed.lines().map(short).filter(|line| !line.is_empty()).collect()),
        };
        let edit = Edit {
            object: cell.object.clone(),
            key: cell.language.clone(),
            value,
        };
        draft.edits.entry(found.file.clone()).or_default().push(edit);
        draft.entries.push(Entry {
            sheet: row.table.name,
            row: row.number,
            subject: format!("{} {}", found.item, found.part).trim().to_owned(),
            column: header.clone(),
            file: found.file.clone(),
            before: Some(cell.present.clone()).filter(|present| !present.is_empty()),
            after: typed,
            is_stale: false,
        });
    }
}

/// Characters of the whole, or of the longest line where each is a text of its own.
fn longest(text: &str, form: Form) -> usize {
    match form {
        Form::Text => text.chars().count(),
        Form::Lines => text.lines().map(|line| line.chars().count()).max().unwrap_or_default(),
    }
}
