//! How history is told.

use lachin_history::{Difference, HistoryError, Why};

use super::{COULD_NOT_RUN, Ended, NOT_DONE};
use crate::arguments::ReportLanguage;

/// A path as it may be shown: a terminal does things at some letters.
pub(super) fn shown(path: &str) -> String {
    path.replace(char::is_control, "\u{FFFD}")
}

/// At most so many paths with commas between, and how many more there are.
pub(super) fn listed(paths: &[String], most: usize, language: ReportLanguage) -> String {
    let names: Vec<_> = paths.iter().take(most).map(|path| shown(path)).collect();
    let more = paths.len() - names.len();
    let tail = match more {
        0 => String::new(),
        more => language.of(format!(", and {more} more"), format!(", başqaları: {more}")),
    };
    format!("{}{tail}", names.join(", "))
}

/// What happened to files, with the paths that it happened to.
pub(super) fn parts(difference: &Difference, language: ReportLanguage) -> [(&'static str, &Vec<String>); 3] {
    [
        (language.of("added", "əlavə olunub"), &difference.added),
        (language.of("changed", "dəyişib"), &difference.changed),
        (language.of("removed", "silinib"), &difference.removed),
    ]
}

/// What brought a state about.
pub(super) fn why(why: Why, language: ReportLanguage) -> &'static str {
    match why {
        Why::Edited => language.of("edited", "redaktə"),
        Why::Restored => language.of("brought back", "bərpa"),
        Why::Imported => language.of("taken in from a spreadsheet", "cədvəldən köçürmə"),
        Why::Undone => language.of("taken back", "geri alma"),
    }
}

/// Why something was not done, and what to do.
pub(super) fn refusal(error: &HistoryError, language: ReportLanguage) -> Ended {
    let code = match error {
        HistoryError::Folder(_) | HistoryError::File(_) | HistoryError::WithinContent | HistoryError::Busy => {
            COULD_NOT_RUN
        }
        _ => NOT_DONE,
    };
    Ended::Refused(code, reason(error, language))
}

fn reason(error: &HistoryError, language: ReportLanguage) -> String {
    let (english, azerbaijani) = match error {
        HistoryError::Folder(_) => (
            "The content folder cannot be opened. Check that it is there and that this account may read it.".into(),
            "Məzmun qovluğu açılmır. Qovluğun yerində olduğunu və bu hesabın onu oxuya bildiyini yoxlayın.".into(),
        ),
        error if error.is_full() => (
            "The disk is full. The content is as it was. Make room, then try again.".into(),
            "Disk doludur. Məzmun olduğu kimi qalıb. Diskdə yer açın, sonra yenidən cəhd edin.".into(),
        ),
        HistoryError::File(error) => {
            let (path, reason) = (error.path.display(), &error.reason);
            (
                format!(
                    "\"{path}\" cannot be read or written ({reason}). Close other programs that use it, and check that this \
                     account may write there."
                ),
                format!(
                    "\"{path}\" oxunmur və ya yazılmır ({reason}). Onu işlədən başqa proqramları bağlayın və bu hesabın ora \
                     yaza bildiyini yoxlayın."
                ),
            )
        }
        HistoryError::WithinContent => (
            "The folder for the history lies in the content folder. Name another one with --data.".into(),
            "Tarixçə qovluğu məzmun qovluğunun içindədir. --data ilə başqa qovluq göstərin.".into(),
        ),
        HistoryError::Busy => (
            "Another program is at work with the history of this folder. Wait a minute, then try again.".into(),
            "Bu qovluğun tarixçəsi ilə başqa proqram işləyir. Bir dəqiqə gözləyin, sonra yenidən cəhd edin.".into(),
        ),
        HistoryError::ChangedMeanwhile(paths) => {
            let paths = listed(paths, usize::MAX, language);
            (
                format!("Changed since: {paths}. Nothing was written. Look at these files, then begin again."),
                format!("Bundan sonra dəyişib: {paths}. Heç nə yazılmadı. Bu fayllara baxın, sonra yenidən başlayın."),
            )
        }
        HistoryError::PathRefused(path) => {
            let path = shown(path);
            (
                format!(
                    "\"{path}\" leads out of the content folder, or something that is no file stands there. Nothing was \
                     written. Look what is there."
                ),
                format!(
                    "\"{path}\" məzmun qovluğundan kənara aparır və ya yerində fayl olmayan bir şey var. Heç nə yazılmadı. \
                     Orada nə olduğuna baxın."
                ),
            )
        }
        HistoryError::Damaged(what) => {
            let what = shown(what);
            (
                format!("The disk has lost what was kept of \"{what}\". Nothing was written. Try another time with --at."),
                format!("Disk bunun saxlanmış nüsxəsini itirib: \"{what}\". Heç nə yazılmadı. --at ilə başqa vaxt göstərin."),
            )
        }
        HistoryError::NotKept => (
            "Nothing other than what is there now was kept under this name, or not at this time. See lachin history and \
             lachin history --deleted."
                .into(),
            "Bu ad altında indikindən fərqli heç nə və ya bu vaxt üçün heç nə saxlanmayıb. Baxın: lachin history, \
             lachin history --deleted."
                .into(),
        ),
        HistoryError::NothingToUndo => (
            "There is no change to take back.".into(),
            "Geri alınası dəyişiklik yoxdur.".into(),
        ),
    };
    language.of(english, azerbaijani)
}
