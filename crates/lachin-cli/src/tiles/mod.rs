//! `lachin tiles`.

mod cutting;

use std::process::ExitCode;

use crate::arguments::{ReportLanguage, Tiles};
use crate::fs;
use crate::outcome::Outcome;
use crate::picture::job::Place;
use crate::picture::{jobs, words};
use crate::progress::Progress;

use cutting::{Cut, cut};

/// Cuts every picture into tiles and says what became of each. One after the other: a large picture alone may take what
/// the engine's bound allows, and its tiles are written on all processors.
pub(crate) fn run(arguments: &Tiles) -> ExitCode {
    let language = arguments.language;
    let progress = Progress::begun(0);
    let folder = match fs::prepare_folder(&arguments.out) {
        Ok(folder) => folder,
        Err(error) => {
            // Where even that cannot be said, the exit code says it.
            let _ = progress.refuse(&words::folder_refuses(&arguments.out, &error, language));
            return Outcome::CouldNotRun.into();
        }
    };
    let place = Place::new(folder, &arguments.images);
    let jobs = jobs(&arguments.images);
    let mut not_done = 0;
    let told = jobs.iter().try_for_each(|job| match cut(job, &place, &progress) {
        Ok(cut) => {
            if cut.was_cut_short {
                progress.refuse(&words::cut_short(job.image, language))?;
            }
            progress.say(&format!("{}: {}", job.image.display(), made(&cut, language)))
        }
        Err(refusal) => {
            not_done += 1;
            progress.refuse(&words::refused(job.image, &refusal, language))
        }
    });
    let said = told.and_then(|()| progress.end(&words::summary(jobs.len() - not_done, not_done, language)));
    Outcome::of(not_done, said).into()
}

fn made(cut: &Cut, language: ReportLanguage) -> String {
    let Cut { levels, tiles, .. } = cut;
    let name = cut.name.to_string_lossy();
    language.of(
        format!("{name} (levels: {levels}, tiles: {tiles})"),
        format!("{name} (səviyyələr: {levels}, hissələr: {tiles})"),
    )
}
