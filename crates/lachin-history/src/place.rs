//! Where in the content folder a path leads, and that it leads nowhere else.

use std::path::{Path, PathBuf};

use crate::error::{HistoryError, Result};
use crate::fs::{self, Kind};

/// The place of a file within a folder, by its path with `/`.
///
/// # Errors
///
/// [`HistoryError::PathRefused`] for a path that leads out of the folder, by its letters or by a link, and for one under which
/// neither a file can be nor a folder.
pub(crate) fn place(folder: &Path, path: &str) -> Result<PathBuf> {
    let refused = || HistoryError::PathRefused(path.to_owned());
    let is_name = |part: &str| {
        let means_more = |letter| letter == '\0' || (cfg!(windows) && matches!(letter, '\\' | ':'));
        !matches!(part, "" | "." | "..") && !part.contains(means_more)
    };
    if !path.split('/').all(is_name) {
        return Err(refused());
    }
    let place = path.split('/').fold(folder.to_owned(), |place, part| place.join(part));
    let is_link = match fs::kind(&place)? {
        Some(Kind::Other) => return Err(refused()),
        kind => kind == Some(Kind::Link),
    };
    let above = place.ancestors().skip(1).take_while(|above| above.starts_with(folder));
    for nearest in is_link.then_some(place.as_path()).into_iter().chain(above) {
        if fs::kind(nearest)?.is_some() {
            let real = fs::real_path(nearest).map_err(|_| refused())?;
            let leads_within = real.starts_with(folder) && (!is_link || fs::kind_behind_links(&real)? == Kind::File);
            return if leads_within { Ok(place) } else { Err(refused()) };
        }
    }
    Ok(place)
}
