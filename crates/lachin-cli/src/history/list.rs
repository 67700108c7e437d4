//! `lachin history`.

use std::io::{self, Write};
use std::process::ExitCode;

use lachin_history::{Difference, History, HistoryError, Manifest, Snapshot};

use super::opened::opened;
use super::words::{listed, parts, refusal, shown, why};
use super::{Ended, told};
use crate::arguments::{self, ReportLanguage};
use crate::clock;

/// How many of the files are named that changed.
const MOST_NAMES: usize = 3;

/// Lists what was kept, or what was deleted.
pub(crate) fn run(arguments: &arguments::History) -> ExitCode {
    told(|output| {
        let history = opened(&arguments.place, output)?;
        if arguments.deleted {
            list_deleted(&history, arguments, output)
        } else {
            list_snapshots(&history, arguments, output)
        }
    })
}

fn list_snapshots(history: &History, arguments: &arguments::History, output: &mut dyn Write) -> Result<(), Ended> {
    let language = arguments.place.language;
    let (snapshots, damaged) = history.snapshots().map_err(|error| refusal(&error, language))?;
    for (index, snapshot) in snapshots.iter().enumerate().take(arguments.most) {
        let (number, at, why) = (
            snapshot.number,
            clock::written(snapshot.at),
            why(snapshot.why, language),
        );
        writeln!(output, "{number}  {at}  {why}")?;
        write_difference(history, snapshot, snapshots.get(index + 1), language, output)?;
    }
    if !damaged.is_empty() {
        let lost = language.of("Lost by the disk, number", "Diskin itirdiyi nüsxə, nömrə");
        let numbers: Vec<_> = damaged.iter().map(u64::to_string).collect();
        writeln!(output, "{lost}: {}", numbers.join(", "))?;
    }
    let (folder, all) = (arguments.place.folder.display(), snapshots.len());
    let list = all.min(arguments.most);
    let line = language.of(
        format!("{folder}: kept {all}, listed {list}."),
        format!("{folder}: saxlanmış nüsxə {all}, göstərilən {list}."),
    );
    Ok(writeln!(output, "{line}")?)
}

/// What changed since the snapshot before.
fn write_difference(
    history: &History,
    snapshot: &Snapshot,
    before: Option<&Snapshot>,
    language: ReportLanguage,
    output: &mut dyn Write,
) -> Result<(), Ended> {
    let manifest = |snapshot| match history.manifest(snapshot) {
        Err(HistoryError::Damaged(_)) => Ok(None),
        manifest => manifest.map(Some).map_err(|error| refusal(&error, language)),
    };
    let then = before.map_or(Ok(Some(Manifest::default())), manifest)?;
    let (Some(then), Some(now)) = (then, manifest(snapshot)?) else {
        let lost = language.of("the disk has lost what changed", "disk nəyin dəyişdiyini itirib");
        return Ok(writeln!(output, "    {lost}")?);
    };
    if before.is_none() {
        let all = language.of("files", "fayl sayı");
        return Ok(writeln!(output, "    {all} {}", now.files().count())?);
    }
    let difference = Difference::between(&then, &now);
    Ok(write_parts(&difference, MOST_NAMES, language, output)?)
}

/// What was added, changed and removed, a line each.
pub(super) fn write_parts(
    difference: &Difference,
    most: usize,
    language: ReportLanguage,
    output: &mut dyn Write,
) -> io::Result<()> {
    let parts = parts(difference, language).into_iter();
    parts
        .filter(|(_, paths)| !paths.is_empty())
        .try_for_each(|(part, paths)| {
            let names = listed(paths, most, language);
            writeln!(output, "    {part} {}: {names}", paths.len())
        })
}

fn list_deleted(history: &History, arguments: &arguments::History, output: &mut dyn Write) -> Result<(), Ended> {
    let language = arguments.place.language;
    let deleted = history.deleted().map_err(|error| refusal(&error, language))?;
    for item in &deleted {
        let (path, at) = (shown(&item.path), clock::written(item.at));
        let files = language.of("files", "fayl sayı");
        writeln!(output, "{path}  {at}  {files} {}", item.files)?;
    }
    if let Some(first) = deleted.first() {
        let hint = language.of("To bring one back", "Geri qaytarmaq üçün");
        writeln!(output, "→ {hint}: lachin restore {}", shown(&first.path))?;
    }
    let folder = arguments.place.folder.display();
    let word = language.of("deleted", "silinmiş");
    Ok(writeln!(output, "{folder}: {word} {}.", deleted.len())?)
}
