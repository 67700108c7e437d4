//! `lachin prepare`.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, io};

use lachin_content::model::Picture;
use lachin_content::{Code, LoadOptions, Loaded, PictureFault, load};
use lachin_media::{Cache, ContentHash, PictureError, STANDARD_WIDTHS};
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
        .pictures()
        .filter(|picture| seen.insert(picture.hash))
        .collect();
    let progress = Progress::begun(pictures.len());
    let refused = said_of(loaded, &REFUSALS, language);
    let mut not_done = refused.len();
    let mut found = 0;
    let said = refused
        .iter()
        .try_for_each(|line| progress.refuse(line))
        .and_then(|()| {
            work::each(
                &pictures,
                |picture| renditions(cache, picture),
                |picture, result| {
                    progress.advance();
                    match result {
                        Ok(renditions) => {
                            found += renditions;
                            Ok(())
                        }
                        Err(error) => {
                            not_done += 1;
                            let name = picture.path.strip_prefix(&content).unwrap_or(&picture.path);
                            let fault = PictureFault::refused(&name.to_string_lossy(), &error);
                            progress.refuse(&line_of(&fault.message, language))
                        }
                    }
                },
            )
        });
    let summary = Summary {
        folder: folder.to_owned(),
        done: seen.len() + refused.len() - not_done,
        not_done,
        made: cache.made(),
        renditions: found,
    };
    let said = said.and_then(|()| progress.end(&summary.line(language)));
    (not_done, said)
}

/// How it ended.
struct Summary {
    folder: PathBuf,
    done: usize,
    not_done: usize,
    /// Renditions that were made now.
    made: u64,
    /// Renditions that are there.
    renditions: u64,
}

impl Summary {
    fn line(&self, language: ReportLanguage) -> String {
        let (folder, done, not_done, made) = (self.folder.display(), self.done, self.not_done, self.made);
        let there = self.renditions - made;
        language.of(
            format!("{folder}: pictures done {done}, not done {not_done}; sizes made {made}, there already {there}."),
            format!("{folder}: hazır şəkil {done}, alınmayan {not_done}; yeni ölçü {made}, əvvəlcədən olan {there}."),
        )
    }
}

/// Makes what is missing of a picture; how many renditions there are of it.
fn renditions(cache: &Cache, picture: &Picture) -> Result<u64, PictureError> {
    let mut renditions = 0;
    for width in widths(picture.size.width) {
        cache.rendition(&picture.path, &picture.hash, width)?;
        renditions += 1;
    }
    Ok(renditions)
}

/// The widths that a page can ask for and that differ: beyond the picture's own width all are the same.
fn widths(own_width_px: u32) -> impl Iterator<Item = u32> {
    let narrower = STANDARD_WIDTHS.into_iter().filter(move |width| *width < own_width_px);
    let whole = STANDARD_WIDTHS.into_iter().find(|width| *width >= own_width_px);
    narrower.chain(whole)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_widths_beyond_the_own_one_are_the_same() {
        assert_eq!(widths(100).collect::<Vec<_>>(), [320]);
        assert_eq!(widths(320).collect::<Vec<_>>(), [320]);
        assert_eq!(widths(1000).collect::<Vec<_>>(), [320, 720, 1080]);
        assert_eq!(widths(3840).collect::<Vec<_>>(), STANDARD_WIDTHS);
        assert_eq!(widths(9000).collect::<Vec<_>>(), STANDARD_WIDTHS);
    }
}
