//! What `lachin picture` says, in the two languages of curators.

use std::io;
use std::path::Path;

use lachin_content::PictureFault;
use lachin_files::ReadError;
use lachin_media::PictureError;

use super::job::{Made, Refusal};
use crate::arguments::ReportLanguage;
use crate::report::line_of;

/// What was made of a picture.
pub(crate) fn made(image: &Path, made: &Made, language: ReportLanguage) -> String {
    let names: Vec<_> = made.names.iter().map(|name| name.to_string_lossy()).collect();
    let (image, names) = (image.display(), names.join(", "));
    let Some(width) = made.own_width_px else {
        return format!("{image}: {names}");
    };
    language.of(
        format!("{image}: {names} (it is {width} pixels wide; nothing is enlarged)"),
        format!("{image}: {names} (öz eni {width} pikseldir, heç nə böyüdülmür)"),
    )
}

/// That a picture was done as far as its file goes.
pub(crate) fn cut_short(image: &Path, language: ReportLanguage) -> String {
    line_of(&PictureFault::cut_short(&image.to_string_lossy()).message, language)
}

/// Why a picture was not done, and what to do.
pub(crate) fn refused(image: &Path, refusal: &Refusal<'_>, language: ReportLanguage) -> String {
    let name = image.display();
    match refusal {
        Refusal::Engine(error) => line_of(
            &PictureFault::refused(&image.to_string_lossy(), error).message,
            language,
        ),
        Refusal::SameNamesAs(first) => {
            let first = first.display();
            language.of(
                format!(
                    "\"{name}\" was left out: what is made of \"{first}\" has the same names. \
                     Rename one of them, or use another folder for --out."
                ),
                format!(
                    "\"{name}\" buraxıldı: \"{first}\" faylından alınanların adları eynidir. \
                     Birinin adını dəyişin və ya --out üçün başqa qovluq göstərin."
                ),
            )
        }
        Refusal::OnPictureToRead(output) => {
            let output = output.display();
            language.of(
                format!(
                    "\"{name}\" was left out: \"{output}\" is itself one of the pictures to read. \
                     Use another folder for --out."
                ),
                format!(
                    "\"{name}\" buraxıldı: \"{output}\" oxunacaq şəkillərdən biridir. \
                     --out üçün başqa qovluq göstərin."
                ),
            )
        }
        Refusal::Unwritten(output, error) => {
            let output = output.display();
            language.of(
                format!("\"{output}\" could not be written ({error}). Make room on the disk, then try again."),
                format!("\"{output}\" yazılmadı ({error}). Diskdə yer açın, sonra yenidən cəhd edin."),
            )
        }
        Refusal::Unread(error) => unread(image, error, language),
    }
}

fn unread(image: &Path, error: &ReadError, language: ReportLanguage) -> String {
    let name = image.display();
    match error {
        ReadError::Missing => language.of(
            format!("\"{name}\" is not there. Look at how its name is written."),
            format!("\"{name}\" tapılmadı. Adının düzgün yazıldığını yoxlayın."),
        ),
        ReadError::Folder => language.of(
            format!("\"{name}\" is a folder. Name the pictures in it, for example {name}/*.jpg"),
            format!("\"{name}\" qovluqdur. İçindəki şəkilləri göstərin, məsələn: {name}/*.jpg"),
        ),
        ReadError::TooLarge { most_bytes } => {
            let error = PictureError::FileTooLarge {
                path: None,
                limit_bytes: *most_bytes,
            };
            line_of(
                &PictureFault::refused(&image.to_string_lossy(), &error).message,
                language,
            )
        }
        ReadError::System(error) => language.of(
            format!("\"{name}\" cannot be opened ({error}). Close other programs that use it, or ask to be let in."),
            format!("\"{name}\" açılmır ({error}). Onu işlədən başqa proqramları bağlayın və ya icazə istəyin."),
        ),
    }
}

/// That nothing can be written where the results should go.
pub(crate) fn folder_refuses(folder: &Path, error: &io::Error, language: ReportLanguage) -> String {
    let folder = folder.display();
    language.of(
        format!("Nothing can be written to \"{folder}\" ({error}). Name another folder with --out."),
        format!("\"{folder}\" qovluğuna heç nə yazmaq olmur ({error}). --out ilə başqa qovluq göstərin."),
    )
}

/// How it ended.
pub(crate) fn summary(done: usize, not_done: usize, language: ReportLanguage) -> String {
    language.of(
        format!("Pictures done: {done}, not done: {not_done}."),
        format!("Hazır şəkillər: {done}, alınmayan: {not_done}."),
    )
}
