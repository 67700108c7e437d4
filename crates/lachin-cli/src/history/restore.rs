//! `lachin restore`.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use lachin_history::{Point, Restoration, Why};

use super::list::write_parts;
use super::opened::{opened, tell_recoveries};
use super::words::{listed, refusal};
use super::{COULD_NOT_RUN, Ended, told};
use crate::arguments::{ReportLanguage, Restore};
use crate::clock;

/// Says what would change, and does it when asked to.
pub(crate) fn run(arguments: &Restore) -> ExitCode {
    told(|output| {
        let language = arguments.place.language;
        let point = point(arguments.at.as_deref(), language)?;
        let history = opened(&arguments.place, output)?;
        let what = meant(&arguments.what, &arguments.place.folder);
        let refused = |error| refusal(&error, language);
        let restoration = history.restoration(&what, point, clock::present()).map_err(refused)?;
        write_plan(&restoration, language, output)?;
        if restoration.changes.is_empty() {
            let same = language.of("Everything is as it was then.", "Hər şey o vaxtkı kimidir.");
            return Ok(writeln!(output, "{same}")?);
        }
        if !arguments.apply {
            let not_yet = language.of(
                "Nothing has been changed yet. To do it, type the same with --apply.",
                "Hələ heç nə dəyişməyib. Etmək üçün eynisini --apply ilə yazın.",
            );
            return Ok(writeln!(output, "{not_yet}")?);
        }
        let applied = history.apply(&restoration.changes, clock::present(), Why::Restored);
        tell_recoveries(&history, language, output)?;
        let done = applied.map_err(refused)?.paths.len();
        let line = language.of(
            format!("Done, files {done}. To take it back: lachin undo"),
            format!("Hazırdır, fayl sayı {done}. Geri almaq üçün: lachin undo"),
        );
        Ok(writeln!(output, "{line}")?)
    })
}

/// What would change, and what stays as it is because it cannot be known.
fn write_plan(restoration: &Restoration, language: ReportLanguage, output: &mut dyn Write) -> Result<(), Ended> {
    let heading = language.of("As it was at", "Bu vaxtdakı kimi");
    writeln!(output, "{heading}: {}", clock::written(restoration.from))?;
    write_parts(&restoration.difference, usize::MAX, language, output)?;
    let left_out: Vec<_> = restoration.left_out.iter().map(|left| left.path.clone()).collect();
    let stays = [
        (
            &restoration.unknown,
            language.of("lost by the disk, stays as it is", "disk itirib, olduğu kimi qalır"),
        ),
        (
            &left_out,
            language.of("not kept, stays as it is", "saxlanmır, olduğu kimi qalır"),
        ),
    ];
    for (paths, why) in stays.into_iter().filter(|(paths, _)| !paths.is_empty()) {
        writeln!(output, "    {why}: {}", listed(paths, usize::MAX, language))?;
    }
    Ok(())
}

/// The path that somebody means who types it as their system writes paths, or as it lies in the folder; nothing for all.
fn meant(what: &str, folder: &Path) -> String {
    let what = Path::new(what).strip_prefix(folder).unwrap_or(Path::new(what));
    let what = what.to_string_lossy().replace('\\', "/");
    let what = what.trim_start_matches("./").trim_matches('/');
    if what == "all" { String::new() } else { what.to_owned() }
}

fn point(at: Option<&str>, language: ReportLanguage) -> Result<Point, Ended> {
    let Some(at) = at.map(str::trim) else {
        return Ok(Point::Last);
    };
    if let Ok(number) = at.parse() {
        return Ok(Point::Number(number));
    }
    clock::read(at).map(Point::At).ok_or_else(|| {
        let unreadable = language.of(
            format!(
                "\"{at}\" is no time. Write 2026-05-28, \"2026-05-28 09:00\", or a number that lachin history lists."
            ),
            format!(
                "\"{at}\" vaxt deyil. Belə yazın: 2026-05-28, \"2026-05-28 09:00\" və ya lachin history göstərən nömrə."
            ),
        );
        Ended::Refused(COULD_NOT_RUN, unreadable)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_is_understood_however_it_is_typed() {
        let folder = Path::new("content");
        for typed in ["venues/a", "venues\\a", "venues/a/", "./venues/a", "content/venues/a"] {
            assert_eq!(meant(typed, folder), "venues/a", "{typed}");
        }
        assert_eq!(meant("all", folder), "");
    }
}
