//! Every message that the guide quotes is what the program says when a curator does what the guide speaks of.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use chrono::NaiveDate;
use lachin_content::{Message, Problems, part_of};

use super::super::copy::{Copy, fixtures, overlay};
use super::{guides, lines_of};

/// A file, what stands in it, and what somebody writes there.
type Edit = (&'static str, &'static str, &'static str);

/// Each does no harm to the others.
const EDITS: [Edit; 16] = [
    (
        "venues/yurd-gallery/text.az.md",
        "rəssamların əsərləri göstərilən məkan",
        "rəssamların öz əsərlərini göstərdiyi məkan",
    ),
    ("venues/yurd-gallery/venue.json", "\"attribution\"", "\"source\""),
    ("venues/hocazfilm/venue.json", "pavilion.webp", "facade.jpg"),
    ("venues/gilabi-ceramics-center/venue.json", "amphorae", "Amphorae"),
    ("district/text.en.md", "# Lachin", "Lachin"),
    (
        "district/district.json",
        "\"km2\",\n      \"sources\": [\"news-az-2025-12-01\"]",
        "\"km2\"",
    ),
    (
        "stories/lachin-anniversary-2025/story.json",
        "\"published\"",
        "\"published\", \"from\": \"2027-08-20\", \"until\": \"2027-08-31\"",
    ),
    ("stories/city-day-2027/story.json", "\"published\"", "\"draft\""),
    ("stories/cinema-days-istanbul-2025/text.en.md", "05-16", "05-61"),
    ("people/yusif-mirza/text.en.md", "“occupation”", "occupation"),
    ("people/elkhan-jafarov/person.json", "[\"director\"]", "[\"director\",]"),
    ("timeline.json", "\"08-26\"", "\"26 August\""),
    ("timeline.json", "\"2025-11-29\",\n", "\"29.11.2025\",\n"),
    (
        "films/red-garden/film.json",
        "\"order\"",
        "\"file\": \"film.webm\", \"captions\": { \"az\": \"captions.az.vtt\" }, \"order\"",
    ),
    (
        "films/paradise-dream/film.json",
        "\"order\"",
        "\"file\": \"film.mp4\", \"order\"",
    ),
    (
        "exhibition.json",
        "\"timeZone\"",
        "\"words\": { \"home.back\": { \"en\": \"Go\" } }, \"timeZone\"",
    ),
];

/// Letters as Notepad writes them under "ANSI".
const ANSI: &[u8] = b"# Emin\n\n\xDE\xFE.\n";

#[test]
fn every_message_of_the_guide_is_said_in_these_words() {
    let mut said = messages(&much_is_wrong());
    said.extend(messages(&files_are_unreadable()));
    let [english, azerbaijani] = guides();
    let pairs: Vec<_> = lines_of(&english, "message")
        .zip(lines_of(&azerbaijani, "message"))
        .map(|(english, azerbaijani)| [english.join("\n"), azerbaijani.join("\n")])
        .collect();
    assert!(pairs.len() > 20, "only {} messages", pairs.len());
    let invented: Vec<_> = pairs.iter().filter(|pair| !said.contains(*pair)).collect();
    assert!(invented.is_empty(), "{invented:#?} is not among {said:#?}");
}

#[test]
fn the_report_of_the_guide_is_the_one_of_a_lost_comma() {
    let copy = Copy::of_bundled();
    lose_a_comma(&copy);
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|day| day.and_hms_opt(4, 34, 0));
    let at = day.expect("a moment");
    let part = part_of("venues/yurd-gallery/venue.json").expect("a part");
    let problems = Problems::new(&copy.load().diagnostics, &BTreeMap::from([(part, at)]));
    let file = String::from_utf8(problems.file(at)).expect("UTF-8");
    let file: Vec<_> = file.trim_start_matches('\u{feff}').lines().collect();
    for guide in guides() {
        let report = lines_of(&guide, "text").find(|lines| lines.iter().any(|line| line.starts_with("===")));
        let report = report.expect("a report");
        assert!(report.len() > 10);
        assert_eq!(report, &file[..report.len()]);
    }
}

/// What is said of a folder, each in both languages: what is wrong, and what to do.
fn messages(copy: &Copy) -> BTreeSet<[String; 2]> {
    let both = |message: &Message| {
        [
            format!("{}\n{}", message.english(), message.help_english()),
            format!("{}\n{}", message.azerbaijani(), message.help_azerbaijani()),
        ]
    };
    let diagnostics = copy.load().diagnostics;
    diagnostics.iter().map(|found| both(&found.message)).collect()
}

/// A folder in which most of what the guide speaks of has happened.
fn much_is_wrong() -> Copy {
    let copy = Copy::of_bundled();
    let path = |file: &str| copy.path.join(file);
    let rename = |from: &str, to: &str| fs::rename(path(from), path(to)).expect("a new name");
    overlay(&path("stories/lachin-anniversary-2025"), &path("stories/city-day-2027"));
    for (file, from, to) in EDITS {
        edit(&copy, file, from, to);
    }
    copy.write("people/emin-afandiyev/text.az.md", ANSI);
    let text = copy.read("people/mirbala-salimli/text.az.md");
    let utf16 = "\u{feff}".encode_utf16().chain(text.encode_utf16());
    copy.write(
        "people/mirbala-salimli/text.az.md",
        utf16.flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
    );
    let picture = fs::read(path("venues/hocazfilm/images/pavilion.webp")).expect("a picture");
    copy.write("venues/hocazfilm/images/facade.jpg", picture);
    let film = "broken/captions-missing/films/a-day-in-the-garden/film.webm";
    let film = fs::read(fixtures().join(film)).expect("a film");
    copy.write("films/red-garden/film.webm", film);
    copy.write("films/red-garden/captions.az.vtt", "WEBVTT\n");
    copy.write("films/paradise-dream/film.mp4", "ftypisom");
    rename(
        "films/monologue-of-a-lonely-man/film.json",
        "films/monologue-of-a-lonely-man/film.json.txt",
    );
    rename("stories/culture-meetings-2021", "stories/_culture-meetings-2021");
    copy
}

/// A folder in which files cannot be read at all, or are gone.
fn files_are_unreadable() -> Copy {
    let copy = Copy::of_bundled();
    lose_a_comma(&copy);
    edit(&copy, "venues/hocazfilm/venue.json", "\"type\"", "“type”");
    fs::remove_file(copy.path.join("stories/culture-meetings-2021/text.az.md")).expect("a text");
    copy
}

fn lose_a_comma(copy: &Copy) {
    edit(copy, "venues/yurd-gallery/venue.json", "\"gallery\",", "\"gallery\"");
}

fn edit(copy: &Copy, file: &str, from: &str, to: &str) {
    let text = copy.read(file);
    assert!(text.contains(from), "{file} says nothing of {from}");
    copy.write(file, text.replacen(from, to, 1));
}
