//! Broken files of the content folder, and broken workbooks, for everything that reads them.
//!
//! Reading one takes milliseconds, so a process reads many. It is held to the bounds of one file: only when it breaks
//! them, or ends, is each of its files read again by a process of its own.

mod bytes;
mod captions;
mod json;
mod markdown;
mod reading;
mod shelf;
#[cfg(test)]
mod tests;
mod workbook;
mod xml;

use std::ops::Range;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use clap::ValueEnum;

use crate::Run;
use crate::process::{Bounds, Verdict, ended};
use crate::random::Random;
use crate::tally::Tally;
use shelf::Shelf;

pub(crate) use reading::read;

/// What is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reader {
    /// Main files of items, `exhibition.json`, `sources.json`, `timeline.json`.
    Json,
    /// Texts.
    Markdown,
    /// Descriptions of pictures.
    Sidecars,
    /// Captions, and the recordings to which they belong.
    Captions,
    /// Workbooks that come back from translators.
    Spreadsheets,
}

/// So many files are read by one process.
const AT_ONCE: u64 = 64;

/// Of each so many, one also goes to the program.
const ASKED_OF: u64 = 16;

/// To read the folder with one broken file in it.
const BOUNDS: Bounds = Bounds {
    processors: Duration::from_secs(5),
    bytes: 512 * 1024 * 1024,
};

/// To open a workbook and plan what it would change.
const BOUNDS_OF_WORKBOOKS: Bounds = Bounds {
    processors: Duration::from_secs(10),
    bytes: 1024 * 1024 * 1024,
};

/// One or more files that are not what they were.
pub(crate) struct Broken {
    /// What the sound file is called in the tally.
    name: String,
    /// By their paths in the folder; a workbook has none.
    files: Vec<(String, Vec<u8>)>,
}

/// What sound files there are.
struct Seeds {
    shelf: Shelf,
    workbook: workbook::Parts,
}

impl Reader {
    fn bounds(self) -> &'static Bounds {
        match self {
            Self::Spreadsheets => &BOUNDS_OF_WORKBOOKS,
            _ => &BOUNDS,
        }
    }

    /// The broken files of a number.
    fn numbered(self, seeds: &Seeds, number: u64) -> Broken {
        let mut random = Random::new(number);
        let Seeds { shelf, workbook } = seeds;
        match self {
            Self::Json => json::broken(shelf, &mut random, |path| {
                path.ends_with(".json") && !path.contains("images/")
            }),
            Self::Sidecars => json::broken(shelf, &mut random, |path| {
                path.ends_with(".json") && path.contains("images/")
            }),
            Self::Markdown => markdown::broken(shelf, &mut random),
            Self::Captions => captions::broken(shelf, &mut random),
            Self::Spreadsheets => workbook.broken(&mut random),
        }
    }

    /// What the program is asked for; the workbook lies beside the folder.
    fn asked(self, run: &Run) -> Command {
        let (folder, workbook) = (run.work.join(reading::FOLDER), run.work.join(reading::WORKBOOK));
        let mut command = Command::new(&run.lachin);
        match self {
            Self::Spreadsheets => command.arg("import-texts").arg(workbook).arg(folder),
            _ => command.arg("check").arg(folder),
        };
        command
    }

    fn name(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }
}

/// Feeds the readers until the time is over.
pub(crate) fn feed(reader: Reader, run: &Run) -> io::Result<Tally> {
    let seeds = reading::seeds(&run.work)?;
    let until = Instant::now() + run.duration();
    let mut tally = Tally::new(match reader {
        Reader::Spreadsheets => &["workbook", "planned", "refused"],
        _ => &["file", "shown", "left out"],
    });
    let mut from = run.from;
    while Instant::now() < until {
        let numbers = from..from + AT_ONCE;
        from = numbers.end;
        let read = match read_by_process(reader, run, numbers.clone())? {
            Ok(read) => read,
            Err(_) => each_alone(reader, run, numbers)?,
        };
        for (number, name, verdict) in read {
            note(reader, run, &seeds, number, &verdict)?;
            tally.count(number, &name, &verdict);
        }
        let asked = from - AT_ONCE + from / AT_ONCE % AT_ONCE;
        for number in (asked..from).step_by(usize::try_from(ASKED_OF).unwrap_or(1)) {
            let broken = reader.numbered(&seeds, number);
            let verdict = reading::with_broken(reader, &run.work, &seeds, &broken, |_| ask(reader, run))??;
            if let Verdict::Broken(_) = verdict {
                note(reader, run, &seeds, number, &verdict)?;
                tally.count(number, &broken.name, &verdict);
            }
        }
    }
    Ok(tally)
}

type Read = Vec<(u64, String, Verdict)>;

/// Reads some numbers in one process. The error says what it did wrong.
fn read_by_process(reader: Reader, run: &Run, numbers: Range<u64>) -> io::Result<Result<Read, String>> {
    let mut command = Command::new(env::current_exe()?);
    command.args(["read", &reader.name(), "--work"]).arg(&run.work);
    command.args(["--from", &numbers.start.to_string()]);
    command.args(["--count", &(numbers.end - numbers.start).to_string()]);
    let ended = ended(&command)?;
    if let Some(why) = ended.beyond(reader.bounds()) {
        return Ok(Err(why));
    }
    let read: Read = ended.said.lines().filter_map(reading::understood).collect();
    let is_whole = ended.status.success() && read.iter().map(|(number, ..)| *number).eq(numbers);
    Ok(if is_whole {
        Ok(read)
    } else {
        let complaint = ended
            .complained
            .lines()
            .find(|line| !line.is_empty())
            .unwrap_or_default();
        Err(format!("{}: {complaint}", ended.status))
    })
}

fn each_alone(reader: Reader, run: &Run, numbers: Range<u64>) -> io::Result<Read> {
    let mut read = Vec::new();
    for number in numbers {
        match read_by_process(reader, run, number..number + 1)? {
            Ok(one) => read.extend(one),
            Err(why) => read.push((number, "ended".into(), Verdict::Broken(why))),
        }
    }
    Ok(read)
}

/// Asks the program itself about what lies there.
fn ask(reader: Reader, run: &Run) -> io::Result<Verdict> {
    let ended = ended(&reader.asked(run))?;
    if let Some(why) = ended.beyond(reader.bounds()) {
        return Ok(Verdict::Broken(why));
    }
    // A workbook that cannot be opened is refused in one line. Panics that are contained are told there, too.
    let complaints = ended.complained.lines().count();
    Ok(match (reader, ended.status.code(), complaints) {
        (_, Some(0 | 1), 0) if !ended.said.is_empty() => Verdict::Taken,
        (Reader::Spreadsheets, Some(2), 1) if ended.said.is_empty() => Verdict::Refused,
        _ => ended.unexpected(),
    })
}

/// Keeps what something broke at.
fn note(reader: Reader, run: &Run, seeds: &Seeds, number: u64, verdict: &Verdict) -> io::Result<()> {
    let Verdict::Broken(why) = verdict else { return Ok(()) };
    let found = run.work.join("found");
    fs::create_dir_all(&found)?;
    for (path, bytes) in reader.numbered(seeds, number).files {
        let kept = found.join(format!("{number}-{}", path.replace('/', "-")));
        fs::write(&kept, bytes)?;
        println!("{}: {}: {why}", reader.name(), kept.display());
    }
    Ok(())
}
