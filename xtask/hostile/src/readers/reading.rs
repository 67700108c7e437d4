//! What a reader is held to: the rest of the folder is read, nothing panics, and nothing is written.

use std::ops::Range;
use std::path::Path;
use std::{fs, io};

use chrono::{NaiveDate, NaiveDateTime};
use lachin_content::{Code, LoadOptions, Loaded, load, translations};
use lachin_sheets::{PlanError, export, plan};

use super::shelf::{Shelf, item_of, shown, write};
use super::workbook::Parts;
use super::{Broken, Reader, Seeds};
use crate::process::Verdict;

/// The content folder, in the folder of the run.
pub(super) const FOLDER: &str = "content";
/// The workbook beside it.
pub(super) const WORKBOOK: &str = "workbook.xlsx";

/// Of each so many broken folders, a workbook is made of one: that takes longer than reading it.
const EXPORTED_OF: u64 = 8;

/// Makes the sound folder, and a workbook of it.
pub(super) fn seeds(work: &Path) -> io::Result<Seeds> {
    let shelf = Shelf::sound()?;
    let folder = work.join(FOLDER);
    shelf.write(&folder)?;
    let made = export(&folder, NaiveDateTime::default());
    let made = made.map_err(|error| io::Error::other(format!("no workbook of a sound folder: {error:?}")))?;
    Ok(Seeds {
        shelf,
        workbook: Parts::of(&made.workbook)?,
    })
}

/// Reads the files of some numbers and says a line about each.
pub(crate) fn read(reader: Reader, work: &Path, numbers: Range<u64>) -> io::Result<()> {
    let seeds = seeds(work)?;
    let mut rest = Reading::new(work, &seeds);
    for number in numbers {
        let broken = reader.numbered(&seeds, number);
        let (word, why) = match rest.judge(reader, &broken, number)? {
            Verdict::Taken => (TAKEN, String::new()),
            Verdict::Broken(why) => (BROKEN, why),
            Verdict::Refused | Verdict::Large => (REFUSED, String::new()),
        };
        println!("{number}\t{}\t{word}\t{why}", broken.name);
    }
    Ok(())
}

const TAKEN: &str = "taken";
const REFUSED: &str = "refused";
const BROKEN: &str = "broken";

/// One such line.
pub(super) fn understood(line: &str) -> Option<(u64, String, Verdict)> {
    let mut parts = line.split('\t');
    let number = parts.next()?.parse().ok()?;
    let name = parts.next()?.to_owned();
    let verdict = match parts.next()? {
        TAKEN => Verdict::Taken,
        REFUSED => Verdict::Refused,
        _ => Verdict::Broken(parts.next()?.to_owned()),
    };
    Some((number, name, verdict))
}

/// Does something while files are broken, and puts them back.
pub(super) fn with_broken<T>(
    reader: Reader,
    work: &Path,
    seeds: &Seeds,
    broken: &Broken,
    act: impl FnOnce(&Path) -> T,
) -> io::Result<T> {
    let folder = work.join(FOLDER);
    if reader == Reader::Spreadsheets {
        for (_, bytes) in &broken.files {
            fs::write(work.join(WORKBOOK), bytes)?;
        }
        return Ok(act(&folder));
    }
    for (path, bytes) in &broken.files {
        write(&folder, path, bytes)?;
    }
    let done = act(&folder);
    for (path, _) in &broken.files {
        seeds.shelf.restore(&folder, path)?;
    }
    Ok(done)
}

/// What is the same for every number.
pub(super) struct Reading<'s> {
    work: &'s Path,
    seeds: &'s Seeds,
    /// What is shown of the sound folder.
    whole: Loaded,
}

impl<'s> Reading<'s> {
    pub(super) fn new(work: &'s Path, seeds: &'s Seeds) -> Self {
        Self {
            work,
            seeds,
            whole: load(&work.join(FOLDER), &today()),
        }
    }

    /// Reads broken files, and says whether everything was kept that was promised.
    pub(super) fn judge(&mut self, reader: Reader, broken: &Broken, number: u64) -> io::Result<Verdict> {
        if reader == Reader::Spreadsheets {
            return self.judge_workbook(broken);
        }
        with_broken(reader, self.work, self.seeds, broken, |folder| {
            let verdict = self.loaded(folder, broken);
            let _ = translations(folder);
            if number.is_multiple_of(EXPORTED_OF) {
                let _ = export(folder, NaiveDateTime::default());
            }
            verdict
        })
    }

    fn loaded(&self, folder: &Path, broken: &Broken) -> Verdict {
        let loaded = load(folder, &today());
        let paths = || broken.files.iter().map(|(path, _)| path.as_str());
        if loaded.is_refused {
            let is_about_all = paths().any(|path| path == "exhibition.json");
            return if is_about_all {
                Verdict::Refused
            } else {
                Verdict::Broken("the whole folder is refused".into())
            };
        }
        let items: Vec<String> = paths().filter_map(item_of).collect();
        let shown_now = shown(&loaded.exhibition);
        let expected = shown(&self.whole.exhibition);
        // That is said of an item over which a reader panicked.
        let has_panicked = |code: Code, file: &str| code == Code::FileUnreadable && expected.contains(file);
        if let Some(found) = loaded
            .diagnostics
            .iter()
            .find(|found| has_panicked(found.code, &found.file))
        {
            return Verdict::Broken(format!("something panicked over {}", found.file));
        }
        let mut lost = expected.difference(&shown_now).filter(|item| !items.contains(item));
        match lost.next() {
            Some(item) => Verdict::Broken(format!("{item} is lost")),
            None if items.iter().all(|item| shown_now.contains(item)) => Verdict::Taken,
            None => Verdict::Refused,
        }
    }

    fn judge_workbook(&self, broken: &Broken) -> io::Result<Verdict> {
        let folder = self.work.join(FOLDER);
        let bytes = broken.files.first().map(|(_, bytes)| &bytes[..]);
        let verdict = match plan(&folder, bytes.unwrap_or_default()) {
            Ok(plan) => {
                let is_text = |bytes: &[u8]| lachin_content::SavedText::read(bytes).is_some();
                let damaged = plan.changes.iter().find(|change| !is_text(&change.after));
                damaged.map_or(Verdict::Taken, |change| {
                    Verdict::Broken(format!("{} would be damaged", change.path))
                })
            }
            Err(PlanError::Workbook(_)) => Verdict::Refused,
            Err(PlanError::Folder(_)) => Verdict::Broken("the folder is refused".into()),
        };
        let changed = self.seeds.shelf.changed_in(&folder)?;
        Ok(changed.map_or(verdict, |path| Verdict::Broken(format!("{path} has changed"))))
    }
}

/// A day on which everything of the sound folder is shown.
pub(super) fn today() -> LoadOptions {
    let day = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap_or_default();
    LoadOptions {
        now: day.and_hms_opt(12, 0, 0).unwrap_or_default(),
        floor: day,
        preview: false,
    }
}
