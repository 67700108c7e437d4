//! What becomes of the state of a text.

use std::collections::BTreeSet;

use lachin_content::Standing;

/// What one row says of the state of its text.
#[derive(Debug, Clone)]
pub(super) struct RowState {
    /// As the spreadsheet numbers it.
    pub(super) row: u32,
    /// From 0.
    pub(super) screen: usize,
    /// `reviewed`, `machine-draft`, `stale`, or nothing.
    pub(super) word: String,
    /// Somebody has written it since the export.
    pub(super) is_touched: bool,
}

/// What is to be written beside a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StateChange {
    /// None where it stays as it is.
    pub(super) state: Option<&'static str>,
    /// The text follows the original that stood beside it in the workbook.
    pub(super) is_up_to_date: bool,
    /// Somebody has checked a part of it only.
    pub(super) is_reviewed_in_part: bool,
}

/// Judges by what the rows of a text say, and which of its screens have got new words.
///
/// A text with new words is a draft unless all of its rows say that it was checked. Without new words its state changes
/// only where somebody has changed it. A text that was behind the original stays so while any of its rows says so that
/// got no new words.
pub(super) fn judge(standing: Standing, states: &[RowState], taken: &BTreeSet<usize>) -> StateChange {
    let all_are = |word: &str| !states.is_empty() && states.iter().all(|state| state.word == word);
    let is_touched = states.iter().any(|state| state.is_touched);
    let is_behind = |state: &RowState| state.word == "stale" && !taken.contains(&state.screen);
    let is_behind = states.iter().any(is_behind);
    let is_reviewed = all_are("reviewed");
    let state = if !is_touched && taken.is_empty() {
        None
    } else if is_reviewed {
        Some("reviewed")
    } else if is_behind {
        (!taken.is_empty() || all_are("stale") && standing != Standing::Stale).then_some("stale")
    } else if !taken.is_empty() || standing == Standing::Stale {
        Some("machine-draft")
    } else {
        None
    };
    StateChange {
        state,
        is_up_to_date: !is_behind && state.is_some(),
        is_reviewed_in_part: !is_reviewed && states.iter().any(|state| state.is_touched && state.word == "reviewed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(standing: Standing, rows: &[(&str, bool)], taken: &[usize]) -> (Option<&'static str>, bool) {
        let state = |(screen, (word, is_touched)): (usize, &(&str, bool))| RowState {
            row: 0,
            screen,
            word: (*word).into(),
            is_touched: *is_touched,
        };
        let states: Vec<_> = rows.iter().enumerate().map(state).collect();
        let change = judge(standing, &states, &taken.iter().copied().collect());
        (change.state, change.is_up_to_date)
    }

    #[test]
    fn new_words_are_a_draft_unless_every_row_says_reviewed() {
        let draft = ("machine-draft", false);
        assert_eq!(
            judged(Standing::Draft, &[draft, draft], &[1]),
            (Some("machine-draft"), true)
        );
        assert_eq!(
            judged(Standing::Missing, &[("", false)], &[0]),
            (Some("machine-draft"), true)
        );
        let reviewed = ("reviewed", true);
        assert_eq!(
            judged(Standing::Draft, &[reviewed, reviewed], &[1]),
            (Some("reviewed"), true)
        );
        assert_eq!(
            judged(Standing::Draft, &[reviewed, draft], &[0]),
            (Some("machine-draft"), true)
        );
    }

    #[test]
    fn without_new_words_only_a_changed_state_counts() {
        let draft = ("machine-draft", false);
        assert_eq!(judged(Standing::Done, &[draft, draft], &[]), (None, false));
        assert_eq!(
            judged(Standing::Draft, &[("reviewed", true); 2], &[]),
            (Some("reviewed"), true)
        );
        assert_eq!(
            judged(Standing::Draft, &[("reviewed", true), draft], &[]),
            (None, false)
        );
        assert_eq!(judged(Standing::Done, &[("stale", true)], &[]), (Some("stale"), false));
    }

    #[test]
    fn a_text_stays_behind_while_one_of_its_rows_does() {
        let stale = ("stale", false);
        assert_eq!(judged(Standing::Stale, &[stale, stale], &[0]), (Some("stale"), false));
        assert_eq!(judged(Standing::Stale, &[stale, stale], &[]), (None, false));
        assert_eq!(
            judged(Standing::Stale, &[stale, stale], &[0, 1]),
            (Some("machine-draft"), true)
        );
        let said = ("machine-draft", true);
        assert_eq!(
            judged(Standing::Stale, &[said, said], &[]),
            (Some("machine-draft"), true)
        );
    }
}
