//! `lachin prepare`.

use std::collections::HashSet;
use std::path::Path;
use std::process::ExitCode;
use std::{env, io};

use lachin_content::{Code, LoadOptions, Loaded, PictureFault, load};
use lachin_media::{Cache, ContentHash, Prepared, STANDARD_WIDTHS};
use lachin_policy::cache_folder;

use crate::arguments::{Prepare, ReportLanguage};
use crate::outcome::Outcome;
use crate::progress::Progress;
use crate::report::line_of;
use crate::{clock, fs, work};

/// What a content folder's pictures are left out for.
const REFUSALS: [Code; 4] = [
    Code::PictureUnreadable,
    Code::PictureFormatUnsupported,
    Code::PictureTooLarge,
    Code::FileUnreadable,
];

/// Makes every rendition that a kiosk may ask for and says what became of each picture.
pub(crate) fn run(arguments: &Prepare) -> ExitCode {
    let language = arguments.language;
    let could_not_run = |line: &str| {
        // Where even that cannot be said, the exit code says it.
        let _ = Progress::begun(0).refuse(line);
        Outcome::CouldNotRun.into()
    };
    let options = LoadOptions {
        now: clock::now(),
        floor: clock::floor(),
        // What is a draft today, or begins next week, may be on screen before anybody prepares again.
        preview: true,
    };
    let loaded = load(&arguments.folder, &options);
    if let Some(unreadable) = said_of(&loaded, &[Code::FolderUnreadable], language).first() {
        return could_not_run(unreadable);
    }
    let folder = arguments
        .cache
        .clone()
        .unwrap_or_else(|| cache_folder(|name| env::var_os(name), &env::temp_dir()));
    if let Err(error) = fs::prepare_folder(&folder) {
        return could_not_run(&folder_refuses(&folder, &error, language));
    }
    let (not_done, said) = prepare(&loaded, &Cache::open(folder.clone()), &folder, arguments);
    Outcome::of(not_done, said).into()
}

/// Does the work; how many pictures were not done, and whether that could be said.
fn prepare(loaded: &Loaded, cache: &Cache, folder: &Path, arguments: &Prepare) -> (usize, io::Result<()>) {
    let language = arguments.language;
    let content = fs::real_path(&arguments.folder).unwrap_or_default();
    let mut seen: HashSet<ContentHash> = HashSet::new();
    let pictures: Vec<_> = loaded
        .exhibition
        .picture_files()
        .filter(|file| seen.insert(file.hash))
        .collect();
    let progress = Progress::begun(pictures.len());
    let mut tally = Tally::default();
    let refuse = |tally: &mut Tally, line: &str| {
        tally.not_done += 1;
        progress.refuse(line)
    };
    let mut said = said_of(loaded, &REFUSALS, language)
        .iter()
        .try_for_each(|line| refuse(&mut tally, line));
    if said.is_ok() {
        said = work::each(
            &pictures,
            |file| cache.prepare(file.path, &file.hash, &STANDARD_WIDTHS),
            |file, result| {
                progress.advance();
                let name = file.path.strip_prefix(&content).unwrap_or(file.path);
                match result {
                    Ok(prepared) if prepared.kept => {
                        tally.add(&prepared);
                        Ok(())
                    }
                    Ok(_) => refuse(&mut tally, &folder_is_full(folder, name, language)),
                    Err(error) => {
                        let fault = PictureFault::refused(&name.to_string_lossy(), &error);
                        refuse(&mut tally, &line_of(&fault.message, language))
                    }
                }
            },
        );
    }
    let said = said.and_then(|()| progress.end(&tally.line(folder, language)));
    (tally.not_done, said)
}

/// How it ended.
#[derive(Debug, Default)]
struct Tally {
    done: usize,
    not_done: usize,
    /// Renditions that were made now.
    made: usize,
    /// Renditions that were there already.
    there: usize,
}

impl Tally {
    fn add(&mut self, prepared: &Prepared) {
        self.done += 1;
        self.made += prepared.made;
        self.there += prepared.found;
    }

    fn line(&self, folder: &Path, language: ReportLanguage) -> String {
        let folder = folder.display();
        let Self {
            done,
            not_done,
            made,
            there,
        } = self;
        language.of(
            format!("{folder}: pictures done {done}, not done {not_done}; sizes made {made}, there already {there}."),
            format!("{folder}: hazır şəkil {done}, alınmayan {not_done}; yeni ölçü {made}, əvvəlcədən olan {there}."),
        )
    }
}

/// What loading said under some of the codes, a line each.
fn said_of(loaded: &Loaded, codes: &[Code], language: ReportLanguage) -> Vec<String> {
    loaded
        .diagnostics
        .iter()
        .filter(|diagnostic| codes.contains(&diagnostic.code))
        .map(|diagnostic| format!("{}: {}", diagnostic.file, line_of(&diagnostic.message, language)))
        .collect()
}

fn folder_refuses(folder: &Path, error: &io::Error, language: ReportLanguage) -> String {
    let folder = folder.display();
    language.of(
        format!("Nothing can be written to \"{folder}\" ({error}). Name another folder with --cache."),
        format!("\"{folder}\" qovluğuna heç nə yazmaq olmur ({error}). --cache ilə başqa qovluq göstərin."),
    )
}

fn folder_is_full(folder: &Path, name: &Path, language: ReportLanguage) -> String {
    let (folder, name) = (folder.display(), name.display());
    language.of(
        format!("What was made of \"{name}\" could not be kept in \"{folder}\". Make room on the disk, then try again."),
        format!(
            "\"{name}\" şəklindən alınanlar \"{folder}\" qovluğunda saxlanmadı. Diskdə yer açın, sonra yenidən cəhd edin."
        ),
    )
}
