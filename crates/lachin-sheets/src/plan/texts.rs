//! What the sheet of texts would change.

use std::collections::{BTreeMap, BTreeSet};

use lachin_content::Standing;
use lachin_content::limits::MOST_BYTES_OF_A_TEXT;
use lachin_content::model::Language;

use super::screen_rows::{ScreenRow, rows_by_item};
use super::states::{RowState, StateChange, judge};
use super::table::Table;
use super::{Draft, Entry, NewText};
use crate::check::{Check, Verdict};
use crate::contents::{Contents, ItemScreens, LanguageScreens};
use crate::edit::{Edit, NewValue};
use crate::markdown::{canonical, is_one_screen, line_end, new_file, screens, with_screens};
use crate::sheet::{CHECK, FINGERPRINT, ITEM, ORIGINAL, SCREEN, STATE, TEXT, TEXTS, column};
use crate::tree::way;
use crate::workbook::ReadSheet;
use crate::wrong::Wrong;

/// What a cell of a text says, once it may be taken.
struct Typed {
    screen: usize,
    row: u32,
    words: String,
}

pub(super) fn plan(sheets: &BTreeMap<String, ReadSheet>, contents: &Contents, draft: &mut Draft) {
    let languages = &contents.translations.languages;
    let mut known = vec![CHECK.to_owned(), ORIGINAL.to_owned()];
    for language in languages {
        known.extend([TEXT, STATE].map(|name| column(name, language.tag())));
    }
    let keys = [ITEM, SCREEN, FINGERPRINT];
    let Some(table) = Table::open(sheets, TEXTS, &keys, &known, &mut draft.faults) else {
        return;
    };
    let rows = rows_by_item(&table, contents, &mut draft.faults);
    for item in &contents.texts {
        let Some(rows) = rows.get(item.item.as_str()) else {
            continue;
        };
        for language in languages {
            plan_text(item, language, rows, contents, draft);
        }
    }
}

/// Plans the text of one item in one language.
fn plan_text(item: &ItemScreens, language: &Language, rows: &[ScreenRow<'_>], contents: &Contents, draft: &mut Draft) {
    let Some(texts) = item.by_language.get(language) else {
        return;
    };
    let (typed, states) = read_rows(item, (language, texts), rows, draft);
    let typed = without_gaps(texts, typed, draft, &column(TEXT, language.tag()));
    let taken: BTreeSet<usize> = typed.iter().map(|typed| typed.screen).collect();
    let fingerprint = rows
        .iter()
        .map(|row| &row.fingerprint)
        .find(|fingerprint| **fingerprint != item.fingerprint)
        .unwrap_or(&item.fingerprint);
    let is_stale = *fingerprint != item.fingerprint;
    if !typed.is_empty() && !plan_words((item, language, texts), &typed, is_stale, contents, draft) {
        return;
    }
    let change = judge(texts.standing, &states, &taken);
    if change.is_reviewed_in_part
        && let Some(state) = states.iter().find(|state| state.is_touched)
    {
        let header = column(STATE, language.tag());
        draft
            .faults
            .add(TEXTS, Some(state.row), Some(&header), Wrong::ReviewedInPart);
    }
    plan_state(item, language, &change, fingerprint, draft);
    // That a new text has a state goes without saying.
    let is_told = |state: &&str| *state != texts.state() && (typed.is_empty() || !texts.state().is_empty());
    let Some(state) = change.state.filter(is_told) else {
        return;
    };
    draft.entries.push(Entry {
        sheet: TEXTS,
        row: states.first().map_or(0, |state| state.row),
        subject: item.item.clone(),
        column: column(STATE, language.tag()),
        file: item.main_file.clone(),
        before: Some(texts.state().to_owned()).filter(|state| !state.is_empty()),
        after: state.to_owned(),
        is_stale,
    });
}

/// The cells of a language that may be taken, and what its rows say of its state.
fn read_rows(
    item: &ItemScreens,
    (language, texts): (&Language, &LanguageScreens),
    rows: &[ScreenRow<'_>],
    draft: &mut Draft,
) -> (Vec<Typed>, Vec<RowState>) {
    let headers = [TEXT, STATE].map(|name| column(name, language.tag()));
    let [text_header, state_header] = &headers;
    let (mut typed, mut states) = (Vec::new(), Vec::new());
    for ScreenRow { row, screen, check, .. } in rows {
        let faults = &mut draft.faults;
        let Some(words) = row.words(text_header, faults).map(canonical) else {
            continue;
        };
        let present = canonical(item.screen(language, *screen));
        if let Some(wrong) = closed(texts.standing) {
            if !words.is_empty() && words != present {
                row.fault(Some(text_header), wrong, faults);
            }
            continue;
        }
        let mut is_taken = false;
        match Check::judge(check.as_ref(), text_header, &words, &present) {
            Verdict::Keep => {}
            Verdict::Conflict => row.fault(Some(text_header), Wrong::ChangedTwice, faults),
            Verdict::Take if !is_one_screen(&words, *screen == 0) => {
                let wrong = Wrong::NotOneScreen { is_first: *screen == 0 };
                row.fault(Some(text_header), wrong, faults);
            }
            Verdict::Take => is_taken = true,
        }
        let word = row
            .words(state_header, faults)
            .map(canonical)
            .unwrap_or_default()
            .to_lowercase();
        let is_touched = match check {
            // An empty cell changes nothing.
            _ if word.is_empty() => false,
            Some(check) => !check.had(state_header, &word),
            None => word != texts.state(),
        };
        let is_known = word.is_empty() || ["reviewed", "machine-draft", "stale"].contains(&word.as_str());
        if !is_known && (is_touched || is_taken) {
            row.fault(Some(state_header), Wrong::StateUnknown { word: &word }, faults);
        }
        let word = match texts.standing {
            Standing::Stale if word.is_empty() && !is_taken => texts.state().to_owned(),
            _ if is_known => word,
            _ => String::new(),
        };
        if is_taken || !present.is_empty() {
            states.push(RowState {
                row: row.number,
                screen: *screen,
                word,
                is_touched: is_touched && is_known,
            });
        }
        if is_taken {
            typed.push(Typed {
                screen: *screen,
                row: row.number,
                words,
            });
        }
    }
    (typed, states)
}

/// Why nothing may be written in a language of an item.
fn closed(standing: Standing) -> Option<Wrong<'static>> {
    match standing {
        Standing::NotNeeded => Some(Wrong::NotNeeded),
        Standing::Original => Some(Wrong::OriginalTyped),
        Standing::Unreadable => Some(Wrong::NoRoom),
        Standing::Done | Standing::Draft | Standing::Stale | Standing::Missing => None,
    }
}

/// Without screens that would come to stand in another's place, because one before them is missing.
fn without_gaps(texts: &LanguageScreens, typed: Vec<Typed>, draft: &mut Draft, header: &str) -> Vec<Typed> {
    let mut screens = texts.screens.len();
    let (kept, lost): (Vec<_>, Vec<_>) = typed.into_iter().partition(|typed| {
        let follows = typed.screen <= screens;
        screens = if follows {
            screens.max(typed.screen + 1)
        } else {
            screens
        };
        follows
    });
    for typed in lost {
        draft
            .faults
            .add(TEXTS, Some(typed.row), Some(header), Wrong::ScreenBefore);
    }
    kept
}

/// Plans the words of a text; whether they can be taken.
fn plan_words(
    (item, language, texts): (&ItemScreens, &Language, &LanguageScreens),
    typed: &[Typed],
    is_stale: bool,
    contents: &Contents,
    draft: &mut Draft,
) -> bool {
    let header = column(TEXT, language.tag());
    let words: BTreeMap<usize, String> = typed.iter().map(|typed| (typed.screen, typed.words.clone())).collect();
    let present = texts.file.as_ref().and_then(|path| contents.files.get(path));
    let original = item
        .by_language
        .get(&item.original)
        .and_then(|texts| texts.file.as_ref());
    let Some(model) = present.or_else(|| contents.files.get(original?)) else {
        return false;
    };
    let text = match present {
        Some(file) => with_screens(&file.saved.text, &words),
        None => {
            let screens: Vec<&str> = words.values().map(String::as_str).collect();
            new_file(&screens, line_end(&model.saved.text))
        }
    };
    let mut wanted: Vec<String> = texts.screens.iter().map(|screen| canonical(screen)).collect();
    for (screen, words) in words {
        wanted.truncate(wanted.len().max(screen));
        match wanted.get_mut(screen) {
            Some(old) => *old = words,
            None => wanted.push(words),
        }
    }
    let found: Vec<String> = screens(&text).iter().map(|screen| canonical(screen)).collect();
    let after = model.saved.bytes_with(&text);
    let wrong = if after.len() as u64 > MOST_BYTES_OF_A_TEXT {
        Some(Wrong::TextTooLarge)
    } else {
        // Two screens that are right alone can still run into one another.
        (found != wanted).then_some(Wrong::NotOneScreen { is_first: false })
    };
    if let Some(wrong) = wrong {
        for typed in typed {
            draft.faults.add(TEXTS, Some(typed.row), Some(&header), wrong);
        }
        return false;
    }
    let path = texts
        .file
        .clone()
        .unwrap_or_else(|| format!("{}text.{language}.md", item.folder));
    for typed in typed {
        let before = texts.screens.get(typed.screen).filter(|before| !before.is_empty());
        draft.entries.push(Entry {
            sheet: TEXTS,
            row: typed.row,
            subject: format!("{} {}", item.item, typed.screen + 1),
            column: header.clone(),
            file: path.clone(),
            before: before.cloned(),
            after: typed.words.clone(),
            is_stale,
        });
    }
    let text = NewText {
        before: present.map(|file| file.bytes.clone()),
        after,
        main_file: item.main_file.clone(),
    };
    draft.texts.insert(path, text);
    true
}

/// Plans what the main file says of a text.
fn plan_state(item: &ItemScreens, language: &Language, change: &StateChange, fingerprint: &str, draft: &mut Draft) {
    let state = change.state.map(|state| ("state", state));
    let of = change.is_up_to_date.then_some(("of", fingerprint));
    for (key, value) in state.into_iter().chain(of) {
        let edit = Edit {
            object: way(&[], &["translations", language.tag()]),
            key: key.to_owned(),
            value: NewValue::Text(value.to_owned()),
        };
        draft.edits.entry(item.main_file.clone()).or_default().push(edit);
    }
}
