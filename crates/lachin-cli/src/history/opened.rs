//! Opening a history, and telling what was found half done.

use std::env;
use std::io::Write;

use lachin_history::{History, Recovery, RecoveryOutcome};
use lachin_policy::data_folder;

use super::words::{listed, refusal};
use super::{COULD_NOT_RUN, Ended};
use crate::arguments::{Place, ReportLanguage};

/// Opens the history of a content folder.
pub(super) fn opened(place: &Place, output: &mut dyn Write) -> Result<History, Ended> {
    let language = place.language;
    let data = place.data.clone().or_else(|| data_folder(|name| env::var_os(name)));
    let data = data.ok_or_else(|| {
        let homeless = language.of(
            "This account has no folder of its own. Name one for the history with --data.",
            "Bu hesabın öz qovluğu yoxdur. Tarixçə üçün --data ilə qovluq göstərin.",
        );
        Ended::Refused(COULD_NOT_RUN, homeless.to_owned())
    })?;
    let history = History::open(&place.folder, &data).map_err(|error| refusal(&error, language))?;
    tell_recoveries(&history, language, output)?;
    Ok(history)
}

/// Tells what was found of changes that were cut off.
pub(super) fn tell_recoveries(
    history: &History,
    language: ReportLanguage,
    output: &mut dyn Write,
) -> Result<(), Ended> {
    for recovery in history.take_recoveries() {
        writeln!(output, "{}", line(&recovery, language))?;
        if !recovery.left.is_empty() {
            let because = language.of(
                "Left as they are, because somebody has changed them since",
                "Sonradan dəyişdirildiyi üçün olduğu kimi qalan fayllar",
            );
            writeln!(output, "  {because}: {}", listed(&recovery.left, usize::MAX, language))?;
        }
    }
    Ok(())
}

fn line(recovery: &Recovery, language: ReportLanguage) -> String {
    match &recovery.outcome {
        RecoveryOutcome::Finished => language.of(
            "An earlier change had been cut off. It is finished now.".into(),
            "Əvvəlki dəyişiklik yarımçıq kəsilmişdi. İndi tamamlandı.".into(),
        ),
        RecoveryOutcome::TakenBack => language.of(
            "An earlier change had been cut off. It is taken back now.".into(),
            "Əvvəlki dəyişiklik yarımçıq kəsilmişdi. İndi geri alındı.".into(),
        ),
        RecoveryOutcome::NotYet(reason) => language.of(
            format!(
                "An earlier change was cut off and cannot be finished yet ({reason}). It is tried again next time."
            ),
            format!(
                "Əvvəlki dəyişiklik yarımçıq kəsilib və hələ tamamlanmır ({reason}). Növbəti dəfə yenə cəhd ediləcək."
            ),
        ),
        RecoveryOutcome::Lost => language.of(
            "An earlier change was cut off, and its list is damaged. Look whether the content is as you want it."
                .into(),
            "Əvvəlki dəyişiklik yarımçıq kəsilib, siyahısı isə zədələnib. Məzmunun istədiyiniz kimi olduğunu yoxlayın."
                .into(),
        ),
    }
}
