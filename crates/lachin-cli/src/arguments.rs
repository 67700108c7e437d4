//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Nobody looks at less than a pixel, and no picture may be longer than the engine's longest side.
const WIDTHS_PX: std::ops::RangeInclusive<i64> = 1..=16_384;

/// Tools for the content and the settings of a Lachin Kiosk.
#[derive(Debug, Parser)]
#[command(name = "lachin", version, about)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Says what is wrong in a content folder and how to put it right.
    ///
    /// Ends with 0 when there is no error, 1 when there is one, and 2 when the folder cannot be opened.
    Check(Check),
    /// Makes a new item as a draft, with a text file for every language of the exhibition.
    ///
    /// Ends with 0 when it is made, 1 when it could not be, with nothing changed, and 2 when it could not run.
    New(New),
    /// Writes JSON Schemas into a content folder, so that an editor completes keys and underlines what is wrong.
    ///
    /// Settings of the editor that are there already are left as they are. Ends with 0 when they are written, and 2 when
    /// they could not be.
    Schemas(Schemas),
    /// Says what is wrong in a kiosk's settings and how to put it right.
    ///
    /// Ends with 0 when nothing is, 1 when something is, and 2 when the file cannot be read.
    CheckSettings(CheckSettings),
    /// Makes pictures of the wanted widths: `<name>-<width>.<ending>`, upright, in sRGB, never enlarged.
    ///
    /// Ends with 0 when all pictures were done, 1 when some were not, and 2 when it could not run.
    Picture(Picture),
    /// Cuts large pictures into tiles for deep zoom (DZI): `<name>.dzi`, and the tiles in `<name>_files`.
    ///
    /// Ends with 0 when all pictures were done, 1 when some were not, and 2 when it could not run.
    Tiles(Tiles),
    /// Makes everything that a kiosk will need of a content folder's pictures, ahead of time.
    ///
    /// What is there already is left as it is. Ends with 0 when all pictures were done, 1 when some were not, and 2 when
    /// it could not run.
    Prepare(Prepare),
    /// Lists what a content folder held at which times, or what was deleted from it.
    ///
    /// Ends with 0 when it could be listed, and 2 when it could not.
    History(History),
    /// Brings an item, a file or everything back; first says what would change, and does it with --apply.
    ///
    /// Ends with 0 when it could be said or done, 1 when it could not be, with nothing changed, and 2 when it could not run.
    Restore(Restore),
    /// Takes back the last restoration or import; a second time makes it again.
    ///
    /// Ends with 0 when it is taken back, 1 when it could not be, with nothing changed, and 2 when it could not run.
    Undo(Undo),
    /// Shows how far every text of a content folder is in every language.
    ///
    /// Ends with 0, and with 2 when the folder cannot be opened.
    Translations(Translations),
    /// Makes one workbook (.xlsx) of all texts of a content folder, for translators.
    ///
    /// Ends with 0 when everything is in it, 1 when something is not, and 2 when it could not run.
    ExportTexts(ExportTexts),
    /// Shows what a translators' workbook would change in a content folder, and changes it with --apply.
    ///
    /// Ends with 0 when nothing in the workbook is faulty, 1 when something is, and 2 when it could not run.
    ImportTexts(ImportTexts),
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The content folder.
    #[arg(default_value = "content")]
    pub(crate) folder: PathBuf,
    /// For people, or for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    /// What it is: venue, story, work, film, person or district.
    pub(crate) kind: String,
    /// The name of its folder, in small Latin letters, digits and hyphens: yurd-gallery.
    pub(crate) id: String,
    /// The content folder.
    #[arg(default_value = "content")]
    pub(crate) folder: PathBuf,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Args)]
pub(crate) struct Schemas {
    /// The content folder.
    #[arg(default_value = "content")]
    pub(crate) folder: PathBuf,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Args)]
pub(crate) struct CheckSettings {
    /// The settings file; by default the one of the installed kiosk.
    pub(crate) file: Option<PathBuf>,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Args)]
pub(crate) struct Picture {
    /// The pictures to read: JPEG, PNG, WebP, GIF or BMP.
    #[arg(required = true, value_name = "IMAGE")]
    pub(crate) images: Vec<PathBuf>,
    /// The widths to make, in pixels, with commas between.
    #[arg(long, required = true, value_delimiter = ',', value_name = "PIXELS", value_parser = clap::value_parser!(u32).range(WIDTHS_PX))]
    pub(crate) width: Vec<u32>,
    /// The folder that receives them; it is made where it is missing.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// How they are written; by default photographs as JPEG, drawings and transparency as PNG or WebP.
    #[arg(long, value_enum)]
    pub(crate) format: Option<PictureFormat>,
    /// How true they are, 1 to 100; by default what suits the size.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) quality: Option<u8>,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Args)]
pub(crate) struct Tiles {
    /// The pictures to read: JPEG, PNG, WebP, GIF or BMP.
    #[arg(required = true, value_name = "IMAGE")]
    pub(crate) images: Vec<PathBuf>,
    /// The folder that receives them; it is made where it is missing.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Args)]
pub(crate) struct Prepare {
    /// The content folder.
    #[arg(default_value = "content")]
    pub(crate) folder: PathBuf,
    /// The kiosk's folder for reduced pictures; by default the one that a kiosk of the same user takes.
    #[arg(long, value_name = "DIR")]
    pub(crate) cache: Option<PathBuf>,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

/// Of which folder, and where its history lies.
#[derive(Debug, Args)]
pub(crate) struct Place {
    /// The content folder.
    #[arg(default_value = "content")]
    pub(crate) folder: PathBuf,
    /// The program's data folder; by default the one that a kiosk of the same user takes.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Args)]
pub(crate) struct History {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Lists what was deleted in the last ninety days and is not there again.
    #[arg(long)]
    pub(crate) deleted: bool,
    /// How many lines of history to list, the newest first.
    #[arg(long, default_value_t = 20, value_name = "NUMBER")]
    pub(crate) most: usize,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// What to bring back: an item such as venues/yurd-gallery, a file, or all.
    pub(crate) what: String,
    #[command(flatten)]
    pub(crate) place: Place,
    /// As of when: 2026-05-28, "2026-05-28 09:00", or a number that `lachin history` lists; by default as it was last.
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
    /// Does it.
    #[arg(long)]
    pub(crate) apply: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Undo {
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Args)]
pub(crate) struct Translations {
    /// The content folder.
    #[arg(default_value = "content")]
    pub(crate) folder: PathBuf,
    /// For people, or for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Args)]
pub(crate) struct ExportTexts {
    /// The content folder.
    #[arg(default_value = "content")]
    pub(crate) folder: PathBuf,
    /// The workbook to write; a file that is there already is left alone.
    #[arg(long, value_name = "FILE.xlsx")]
    pub(crate) out: PathBuf,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t = ReportLanguage::English)]
    pub(crate) language: ReportLanguage,
}

#[derive(Debug, Args)]
pub(crate) struct ImportTexts {
    /// The workbook that came back.
    #[arg(value_name = "FILE.xlsx")]
    pub(crate) workbook: PathBuf,
    #[command(flatten)]
    pub(crate) place: Place,
    /// Writes the changes into the folder; without it they are only shown.
    #[arg(long)]
    pub(crate) apply: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PictureFormat {
    /// For photographs; what is transparent becomes white.
    Jpeg,
    /// For photographs, also with transparency.
    #[value(name = "webp")]
    WebP,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// By file, with line, message and help.
    Text,
    /// One JSON object.
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportLanguage {
    #[value(name = "en")]
    English,
    #[value(name = "az")]
    Azerbaijani,
}

impl ReportLanguage {
    /// The one of two texts that is in this language.
    pub(crate) fn of<T>(self, english: T, azerbaijani: T) -> T {
        match self {
            Self::English => english,
            Self::Azerbaijani => azerbaijani,
        }
    }
}
