//! `PROBLEMS.txt` beside the content, for the curator who saved a file and looks for what became of it.

use std::path::Path;

use chrono::NaiveDateTime;
use lachin_content::{PROBLEMS_FILE, Problems};
use lachin_files::Parts;

/// What a killed program leaves behind begins like this, so that nobody takes it for content.
const PARTS: Parts = Parts {
    prefix: ".problems-",
    suffix: ".part",
    is_flushed: false,
};
/// Larger than fifty entries ever are.
const MOST_BYTES: u64 = 1024 * 1024;

/// Writes the file where its text changes: beside the content, or where that cannot be written to, into the folder of
/// what must not get lost.
pub(crate) fn write(problems: &Problems, folder: &Path, elsewhere: Option<&Path>, now: NaiveDateTime) {
    if !folder.is_dir() {
        // A folder that is gone is not made again, since it may be a stick that was pulled out.
        return write_into(elsewhere, problems, now);
    }
    let is_told = |folder: &Path| {
        lachin_files::read(&folder.join(PROBLEMS_FILE), MOST_BYTES).is_ok_and(|file| problems.is_told_by(&file))
    };
    if is_told(folder) {
        return;
    }
    if let Err(error) = PARTS.write_whole(folder, PROBLEMS_FILE, &problems.file(now)) {
        tracing::info!(folder = %folder.display(), "{PROBLEMS_FILE} cannot be written here: {error}");
        write_into(elsewhere, problems, now);
    }
}

fn write_into(elsewhere: Option<&Path>, problems: &Problems, now: NaiveDateTime) {
    let Some(elsewhere) = elsewhere else { return };
    let written = PARTS
        .prepare_folder(elsewhere)
        .and_then(|()| PARTS.write_whole(elsewhere, PROBLEMS_FILE, &problems.file(now)));
    match written {
        Ok(()) => tracing::info!(folder = %elsewhere.display(), "{PROBLEMS_FILE} is written"),
        Err(error) => tracing::warn!(folder = %elsewhere.display(), "{PROBLEMS_FILE} cannot be written: {error}"),
    }
}
