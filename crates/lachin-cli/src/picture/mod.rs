//! `lachin picture`.

pub(crate) mod job;
pub(crate) mod words;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use lachin_media::{Output, Request};

use crate::arguments::{Picture, PictureFormat};
use crate::memory::Memory;
use crate::outcome::Outcome;
use crate::progress::Progress;
use crate::{fs, work};

use job::{Job, Place};

/// Makes every width of every picture and says what became of each.
pub(crate) fn run(arguments: &Picture) -> ExitCode {
    let folder = match fs::prepare_folder(&arguments.out) {
        Ok(folder) => folder,
        Err(error) => {
            let line = words::folder_refuses(&arguments.out, &error, arguments.language);
            // Where even that cannot be said, the exit code says it.
            let _ = Progress::begun(0).refuse(&line);
            return Outcome::CouldNotRun.into();
        }
    };
    let place = Place::new(folder, &arguments.images);
    let requests = requests(arguments);
    let jobs = jobs(&arguments.images);
    let (memory, progress) = (Memory::new(), Progress::begun(jobs.len()));
    let mut not_done = 0;
    let told = work::each(
        &jobs,
        |job| job.done(&requests, &place, &memory),
        |job, result| {
            progress.advance();
            match result {
                Ok(made) => {
                    if made.was_cut_short {
                        progress.refuse(&words::cut_short(job.image, arguments.language))?;
                    }
                    progress.say(&words::made(job.image, &made, arguments.language))
                }
                Err(refusal) => {
                    not_done += 1;
                    progress.refuse(&words::refused(job.image, &refusal, arguments.language))
                }
            }
        },
    );
    let said: io::Result<()> =
        told.and_then(|()| progress.end(&words::summary(jobs.len() - not_done, not_done, arguments.language)));
    Outcome::of(not_done, said).into()
}

/// One request for each width, smallest first.
fn requests(arguments: &Picture) -> Vec<Request> {
    let output = match arguments.format {
        None => Output::Automatic,
        Some(PictureFormat::Jpeg) => Output::Jpeg,
        Some(PictureFormat::WebP) => Output::WebP,
    };
    let mut widths = arguments.width.clone();
    widths.sort_unstable();
    widths.dedup();
    let request = |width| Request {
        output,
        quality: arguments.quality,
        ..Request::of_width(width)
    };
    widths.into_iter().map(request).collect()
}

/// One job for each picture. Where two would be given the same names, also on a disk that does not tell small letters
/// from capitals, only the first is done.
pub(crate) fn jobs<'a>(images: &'a [impl AsRef<Path>]) -> Vec<Job<'a>> {
    let mut first_of_name = HashMap::new();
    images
        .iter()
        .map(|image| {
            let image = image.as_ref();
            let stem = image.file_stem().unwrap_or_default();
            let same_names_as = match first_of_name.entry(stem.to_string_lossy().to_lowercase()) {
                Entry::Occupied(first) => Some(*first.get()),
                Entry::Vacant(free) => {
                    free.insert(image);
                    None
                }
            };
            Job {
                image,
                stem,
                same_names_as,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_pictures_with_the_same_names_only_the_first_is_done() {
        let images = [
            "a/Photo.jpg",
            "b/photo.png",
            "photo.webp",
            "c/photo-2.jpg",
            "a/Photo.jpg",
        ];
        let refused: Vec<_> = jobs(&images).iter().map(|job| job.same_names_as).collect();
        let first = Some(Path::new("a/Photo.jpg"));
        assert_eq!(refused, [None, first, first, None, first]);
    }
}
