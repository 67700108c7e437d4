//! What somebody does to a folder, what is said of it, and which items it costs something.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;

use chrono::NaiveDate;
use lachin_content::Code;

use super::super::copy::{Copy, fixtures};
use super::Fault;

const VENUE: &str = "venues/north-gallery/venue.json";
const WORK: &str = "works/red-carpet/work.json";
const STORY: &str = "stories/garden-opening/story.json";
const TEXT: &str = "venues/north-gallery/text.en.md";
const PICTURE: &str = "venues/north-gallery/images/hall.jpg";
const SIDECAR: &str = "venues/north-gallery/images/hall.jpg.json";
const LICENCE: &str = "\"licence\": \"CC-BY-NC-ND-4.0\"";

const ONE_VENUE: &[&str] = &["venues/north-gallery"];
const ONE_WORK: &[&str] = &["works/red-carpet"];
/// Whoever names a work that is gone loses the link.
const WORK_AND_LINK: &[&str] = &["venues/south-museum", "works/red-carpet"];
const NOTHING: &[&str] = &[];

macro_rules! faults {
    ($($number:literal: $makes:expr => [$($code:ident),*], $costs:expr;)+) => {
        &[$(Fault { number: $number, makes: $makes, codes: &[$(Code::$code),*], costs: $costs },)+]
    };
}

pub(super) const FAULTS: &[Fault] = faults! {
    1: |copy| resave(copy, |text| format!("\u{feff}{text}").into_bytes()) => [], NOTHING;
    2: |copy| resave(copy, utf16) => [EncodingUtf16], NOTHING;
    3: |copy| copy.write("works/red-carpet/text.az.md", b"# Q\xFDrm\xFDz\xFD xal\xE7a\n") => [EncodingUnknown], ONE_WORK;
    4: |copy| copy.edit(WORK, "\"tr\": \"Yün\"", "\"tr\": \"Yün\",") => [JsonTrailingComma], NOTHING;
    5: |copy| copy.edit(WORK, "\"textile\"", "\"textile") => [JsonInvalid], WORK_AND_LINK;
    6: |copy| copy.edit(WORK, "\"textile\"", "“textile”") => [JsonCurlyQuotes], WORK_AND_LINK;
    7: |copy| copy.edit(WORK, "\"order\"", "\"ordr\"") => [UnknownKey], ONE_WORK;
    8: |copy| copy.edit(VENUE, "\"type\": \"gallery\"", "\"type\": \"galery\"") => [ValueUnknown], ONE_VENUE;
    9: |copy| copy.edit(STORY, "\"north-gallery\"", "\"yurd\"") => [ReferenceUnknown], &["stories/garden-opening"];
    10: |copy| copy.edit(STORY, "2024-03-02", "2024-02-28") => [DateOrder], &["stories/garden-opening"];
    11: |copy| copy.edit("works/tall-window/work.json", "1991-05", "26.08.2025") => [DateInvalid], &["works/tall-window"];
    12: |copy| copy.edit(WORK, PUBLISHED, &publication("\"from\": \"2026-05-28\", \"until\": \"2026-05-27\""))
        => [PublicationOrder], WORK_AND_LINK;
    13: |copy| remove(copy, PICTURE) => [MediaMissing], ONE_VENUE;
    14: |copy| remove(copy, SIDECAR) => [PictureUndescribed], ONE_VENUE;
    15: |copy| copy.edit(SIDECAR, "\"az\": \"Boş, işıqlı zal.\",", "") => [AltMissing], ONE_VENUE;
    16: |copy| copy.edit(SIDECAR, "\"credit\": \"Lachin Kiosk test pictures\",", "") => [CreditMissing], ONE_VENUE;
    17: |copy| copy.edit(SIDECAR, LICENCE, "\"licence\": \"all-rights-reserved\"") => [LicenceNotAllowed], ONE_VENUE;
    18: |copy| copy.edit(SIDECAR, LICENCE, "\"licence\": \"permission\"") => [PermissionMissing], ONE_VENUE;
    19: |copy| copy.edit(SIDECAR, LICENCE, &format!("{LICENCE}, \"focus\": {{ \"x\": 68, \"y\": 0.4 }}"))
        => [FocusOutside], NOTHING;
    20: |copy| remove(copy, "venues/north-gallery/text.az.md") => [RequiredTranslationMissing], ONE_VENUE;
    21: |copy| copy.edit(TEXT, "[^test-almanac-2020]", "[^test-almanac-2021]") => [SourceUnknown], ONE_VENUE;
    22: |copy| copy.write("works/red-carpet/text.en.md", "# Red carpet\n\nThe carpet of a guest room.\n")
        => [TextWithoutSource], ONE_WORK;
    23: |copy| copy.edit(VENUE, "\"sources\": [\n        \"test-newspaper-2024-03-01\"\n      ]", "\"sources\": []")
        => [FactWithoutSource], ONE_VENUE;
    24: |copy| rename(copy, "venues/north-gallery", "venues/upper-gallery") => [IdDiffersFromFolder, ReferenceUnknown],
        &["venues/north-gallery", "works/blue-vessel", "works/tall-window", "stories/garden-opening", "district",
          "timeline.json#gallery-opens"];
    25: |copy| copy.edit(VENUE, "org/north-gallery", "org/north-gallery?utm_source=x") => [TakeawayNotClean], ONE_VENUE;
    26: |copy| rename(copy, VENUE, "venues/north-gallery/venue.json.txt") => [FileNameDoubleEnding], NOTHING;
    27: |copy| rename(copy, TEXT, "venues/north-gallery/text.eng.md") => [FileNotUsed, RequiredTranslationMissing],
        ONE_VENUE;
    28: |copy| copy.edit(WORK, "\"order\": 2", "\"order\": 7, \"order\": 2") => [KeyRepeated], NOTHING;
    29: |copy| copy.write(VENUE, "") => [JsonInvalid],
        &["venues/north-gallery", "works/blue-vessel", "works/tall-window", "stories/garden-opening", "district",
          "timeline.json#gallery-opens"];
    30: |copy| copy.write("venues/north-gallery/venue (1).json", copy.read(VENUE)) => [ConflictCopy], NOTHING;
    31: |copy| copy.edit("works/red-carpet/text.az.md", "bilinmir", "məlum deyil") => [TranslationStale], ONE_WORK;
    32: |copy| copy.edit(WORK, "\"reviewed\"", "\"original\"") => [OriginalUnclear], ONE_WORK;
    33: |copy| copy.edit("district/district.json", "\"attribution\"", "\"note\"") => [AttributionMissing], &["district"];
    34: |copy| copy.edit(TEXT, "A gallery", "A fabricated gallery") => [WordOutsideQuotation], ONE_VENUE;
    35: |copy| copy.write(PICTURE, fixture("picture-format-unsupported/venues/north-gallery/images/hall.png"))
        => [PictureFormatUnsupported], ONE_VENUE;
    36: |copy| copy.write(PICTURE, fixture("picture-ending-wrong/venues/north-gallery/images/hall.jpg"))
        => [PictureEndingWrong], ONE_VENUE;
    37: |copy| cut_in_half(copy, PICTURE) => [PictureCutShort], ONE_VENUE;
    38: |copy| copy.write(PICTURE, fixture("picture-too-large/venues/north-gallery/images/hall.png"))
        => [PictureTooLarge], ONE_VENUE;
    39: |copy| copy.write(PICTURE, "<!doctype html><title>Not found</title>") => [PictureUnreadable], ONE_VENUE;
    40: |copy| { remove(copy, PICTURE); fs::create_dir(copy.path.join(PICTURE)).expect("a folder") }
        => [PictureUnreadable], ONE_VENUE;
    41: lead_outside => [PathOutsideFolder], ONE_VENUE;
    42: |copy| copy.edit(SIDECAR, LICENCE, PERMISSION_ENDED_YESTERDAY) => [PermissionEnded], ONE_VENUE;
    43: |copy| copy.write("films/a-day-in-the-garden/film.webm",
        fixture("film-format-unsupported/films/a-day-in-the-garden/film.mp4"))
        => [FilmFormatUnsupported], &["films/a-day-in-the-garden"];
    44: |copy| copy.edit(TEXT, "has *three* rooms", "has <b>three</b> [rooms](https://example.org)")
        => [MarkdownNotSupported], ONE_VENUE;
    45: |copy| fs::create_dir(copy.path.join("venues/Yurd Qalereyası")).expect("a folder") => [FolderNameInvalid], NOTHING;
    46: |copy| fs::write(copy.path.join("venues/north-gallery").join(OsStr::from_bytes(b"text.\xFF.md")), "# T\n")
        .expect("a file") => [FileNotUsed], NOTHING;
    47: |copy| copy.now = NaiveDate::from_ymd_opt(1970, 1, 1).and_then(|day| day.and_hms_opt(4, 0, 0)).expect("a time")
        => [ClockDoubtful], NOTHING;
    48: |copy| fs::remove_dir_all(&copy.path).expect("the folder") => [FolderUnreadable], &["everything"];
};

const PUBLISHED: &str = "\"status\": \"published\"";
const PERMISSION_ENDED_YESTERDAY: &str = "\"licence\": \"permission\",
  \"permission\": { \"by\": \"A. Writer\", \"from\": \"2024-01-01\", \"until\": \"2026-05-31\" }";

fn publication(more: &str) -> String {
    format!("{PUBLISHED}, {more}")
}

fn fixture(file: &str) -> Vec<u8> {
    fs::read(fixtures().join("broken").join(file)).expect("the fixture is there")
}

/// Saves the files of one item as another program would.
fn resave(copy: &Copy, saved: impl Fn(&str) -> Vec<u8>) {
    let files = copy.files();
    let files = files.iter().filter(|file| file.starts_with("works/red-carpet/"));
    for file in files.filter(|file| !file.ends_with(".png")) {
        copy.write(file, saved(&copy.read(file)));
    }
}

fn utf16(text: &str) -> Vec<u8> {
    let marked = std::iter::once(0xFEFF).chain(text.encode_utf16());
    marked.flat_map(u16::to_le_bytes).collect()
}

fn remove(copy: &Copy, file: &str) {
    fs::remove_file(copy.path.join(file)).expect("the file is there");
}

fn rename(copy: &Copy, from: &str, to: &str) {
    fs::rename(copy.path.join(from), copy.path.join(to)).expect("a new name");
}

fn cut_in_half(copy: &Copy, file: &str) {
    let mut bytes = fs::read(copy.path.join(file)).expect("the file is there");
    bytes.truncate(bytes.len() / 2);
    copy.write(file, bytes);
}

fn lead_outside(copy: &mut Copy) {
    let outside = copy.path.with_file_name("outside.jpg");
    fs::rename(copy.path.join(PICTURE), &outside).expect("both are in one temporary folder");
    symlink(&outside, copy.path.join(PICTURE)).expect("links can be made");
}
