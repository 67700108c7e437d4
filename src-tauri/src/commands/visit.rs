//! Whether somebody is still looking.

use std::time::Duration;

use lachin_policy::visit::{Attention, Report};
use tauri::State;

use crate::visits::Visits;

/// What the page has seen since its last report, which it makes once a second: whether somebody was `active`, whether the
/// kiosk is `resting` with its invitation, how many `words` can be read, whether a film is `playing`, and whether text
/// is `enlarged`. Answers with what to show.
#[tauri::command]
pub(crate) fn report_visit(
    visits: State<'_, Visits>,
    active: bool,
    resting: bool,
    words: u32,
    playing: bool,
    enlarged: bool,
) -> lachin_wire::Attention {
    let attention = visits.report(Report {
        active,
        resting,
        words,
        playing,
        enlarged,
    });
    to_wire(attention, visits.question())
}

fn to_wire(attention: Attention, question: Duration) -> lachin_wire::Attention {
    match attention {
        Attention::Undisturbed => lachin_wire::Attention::Undisturbed,
        Attention::Asked { left } => lachin_wire::Attention::Asked {
            seconds_left: seconds(left),
            seconds: seconds(question),
        },
        Attention::Gone => lachin_wire::Attention::Gone,
    }
}

/// Begun seconds: the last one is shown as one and not as none.
fn seconds(time: Duration) -> u32 {
    u32::try_from(time.as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
}

/// Moves the clock of visits forward, for the real-window tests, at most until the question comes; says whether it did.
#[cfg(feature = "e2e")]
#[tauri::command(async)]
pub(crate) fn pass_time(visits: State<'_, Visits>, seconds: u32) -> bool {
    visits.pass(seconds)
}
