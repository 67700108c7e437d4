//! What `lachin import-texts` writes: all of it or nothing, and to be taken back.

use std::io::Write;

use lachin_history::{Change, Version, Why};

use super::Ended;
use super::opened::{opened, tell_recoveries};
use super::words::refusal;
use crate::arguments::Place;
use crate::clock;

/// Writes the files of a plan, unless one of them is not any more what the plan was made from; how many there were.
pub(crate) fn import(
    place: &Place,
    changes: Vec<lachin_sheets::Change>,
    output: &mut dyn Write,
) -> Result<usize, Ended> {
    let history = opened(place, output)?;
    let changes: Vec<_> = changes
        .into_iter()
        .map(|change| Change {
            path: change.path,
            before: change.before.map(Version::Bytes),
            after: Some(Version::Bytes(change.after)),
        })
        .collect();
    let applied = history.apply(&changes, clock::present(), Why::Imported);
    tell_recoveries(&history, place.language, output)?;
    Ok(applied.map_err(|error| refusal(&error, place.language))?.paths.len())
}
