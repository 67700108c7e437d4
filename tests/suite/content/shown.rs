//! What is shown now, what is not, and what is said of either.

use chrono::NaiveDate;
use lachin_content::model::Section;
use lachin_content::{Code, Severity};

use super::copy::Copy;

const WORK: &str = "works/blue-vessel/work.json";
const PUBLISHED: &str = "\"status\": \"published\"";

/// A copy in which a work to which others are linked has this publication.
fn with_work(publication: &str) -> Copy {
    let copy = Copy::of_good();
    copy.edit(WORK, PUBLISHED, publication);
    copy
}

#[test]
fn whoever_looks_for_a_page_reads_why_it_is_not_there() {
    let reasons = [
        ("\"status\": \"draft\"", "draft", "qaralamadır"),
        ("\"status\": \"review\"", "in review", "yoxlamadadır"),
        ("\"status\": \"archived\"", "archived", "arxivdədir"),
        (
            "\"status\": \"published\", \"from\": \"2026-06-02\"",
            "begins on 2026-06-02",
            "2026-06-02 tarixində başlayır",
        ),
        (
            "\"status\": \"published\", \"until\": \"2026-05-31\"",
            "ended on 2026-05-31",
            "2026-05-31 tarixində bitib",
        ),
    ];
    for (publication, english, azerbaijani) in reasons {
        let found = with_work(publication).load().diagnostics;
        let said: Vec<_> = found
            .iter()
            .map(|fault| (fault.code, fault.severity, fault.file.as_str(), fault.message.english()))
            .collect();
        let hidden = "\"works/blue-vessel\" is not shown now, so the link is left out.";
        let reason = format!("Not shown now: {english}.");
        assert_eq!(
            said,
            [
                (
                    Code::ReferenceHidden,
                    Severity::Warning,
                    "people/nigar-example/person.json",
                    hidden
                ),
                (
                    Code::ReferenceHidden,
                    Severity::Warning,
                    "venues/north-gallery/venue.json",
                    hidden
                ),
                (Code::NotShownNow, Severity::Note, WORK, reason.as_str()),
            ]
        );
        assert_eq!(
            found[2].message.azerbaijani(),
            format!("Hazırda göstərilmir: {azerbaijani}.")
        );
    }
}

#[test]
fn a_clock_that_is_wrong_is_the_reason_too() {
    let mut copy = with_work("\"status\": \"published\", \"until\": \"2030-12-31\"");
    copy.now = NaiveDate::from_ymd_opt(1970, 1, 1)
        .and_then(|day| day.and_hms_opt(4, 0, 0))
        .expect("a moment");
    let found = copy.load().diagnostics;
    assert_eq!(found[0].code, Code::ClockDoubtful);
    assert!(
        found
            .iter()
            .any(|fault| fault.message.english() == "Not shown now: the clock is wrong."),
        "{found:?}"
    );
}

#[test]
fn a_clock_that_is_wrong_hides_the_pictures_whose_permission_ends() {
    let sidecar = "venues/north-gallery/images/hall.png.json";
    let licence = "\"licence\": \"CC-BY-NC-ND-4.0\"";
    let pictures = |until: &str, year: i32| {
        let mut copy = Copy::of_good();
        let permission = format!(
            "\"licence\": \"permission\", \"permission\": {{ \"by\": \"A. Writer\", \"from\": \"2024-01-01\"{until} }}"
        );
        copy.edit(sidecar, licence, &permission);
        copy.now = NaiveDate::from_ymd_opt(year, 1, 1)
            .and_then(|day| day.and_hms_opt(4, 0, 0))
            .expect("a moment");
        let loaded = copy.load();
        let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
        (codes, loaded.exhibition.venues[0].entry.gallery.len())
    };
    assert_eq!(pictures("", 1970), (vec![Code::ClockDoubtful], 2));
    assert_eq!(pictures(", \"until\": \"2030-12-31\"", 2026), (vec![], 2));
    assert_eq!(
        pictures(", \"until\": \"2030-12-31\"", 1970),
        (vec![Code::ClockDoubtful], 1)
    );
}

#[test]
fn a_permission_holds_through_its_last_day_and_is_spoken_of_a_month_before() {
    let codes = |now: (i32, u32, u32, u32)| {
        let mut copy = Copy::of_good();
        copy.edit(
            "venues/north-gallery/images/hall.png.json",
            "\"licence\": \"CC-BY-NC-ND-4.0\"",
            "\"licence\": \"permission\",
             \"permission\": { \"by\": \"A. Writer\", \"from\": \"2024-01-01\", \"until\": \"2026-06-30\" }",
        );
        let (year, month, day, hour) = now;
        copy.now = NaiveDate::from_ymd_opt(year, month, day)
            .and_then(|day| day.and_hms_opt(hour, 59, 0))
            .expect("a moment");
        let loaded = copy.load();
        let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
        (codes, loaded.exhibition.venues[0].entry.gallery.len())
    };
    assert_eq!(codes((2026, 5, 30, 23)), (vec![], 2));
    assert_eq!(codes((2026, 5, 31, 0)), (vec![Code::PermissionEndsSoon], 2));
    assert_eq!(codes((2026, 6, 30, 23)), (vec![Code::PermissionEndsSoon], 2));
    assert_eq!(codes((2026, 7, 1, 0)), (vec![Code::PermissionEnded], 1));
}

#[test]
fn only_drafts_and_what_is_archived_are_judged_mildly() {
    let severity = |status: &str| {
        let copy = with_work(&format!("\"status\": \"{status}\""));
        copy.edit(WORK, "\"ceramics\"", "\"cermics\"");
        let found = copy.load().diagnostics;
        let fault = found.iter().find(|fault| fault.code == Code::ValueUnknown);
        fault.map(|fault| fault.severity)
    };
    assert_eq!(severity("draft"), Some(Severity::Warning));
    assert_eq!(severity("archived"), Some(Severity::Warning));
    assert_eq!(severity("review"), Some(Severity::Error));
    assert_eq!(severity("published"), Some(Severity::Error));
}

#[test]
fn a_preview_shows_what_is_in_review_and_not_what_is_archived() {
    let works = |status: &str| {
        let mut copy = with_work(&format!("\"status\": \"{status}\""));
        copy.is_preview = true;
        copy.load().exhibition.works.len()
    };
    assert_eq!(works("draft"), 3);
    assert_eq!(works("review"), 3);
    assert_eq!(works("archived"), 2);
    assert_eq!(works("published\", \"from\": \"2026-07-01"), 3, "what is still to come");
    assert_eq!(works("published\", \"until\": \"2026-05-01"), 3, "what is over");
}

#[test]
fn a_section_in_which_nothing_is_left_is_not_offered() {
    let copy = Copy::of_good();
    copy.edit(
        "films/a-day-in-the-garden/film.json",
        PUBLISHED,
        "\"status\": \"archived\"",
    );
    copy.write("timeline.json", "{ \"moments\": [] }");
    use Section::{District, People, Stories, Venues, Works};
    let sections = copy.load().exhibition.sections;
    assert_eq!(sections, [Venues, District, Stories, Works, People]);
}

#[test]
fn a_work_whose_picture_may_not_be_shown_is_not_shown_either() {
    let copy = Copy::of_good();
    let sidecar = "works/blue-vessel/images/vessel.png.json";
    let licence = copy.read(sidecar);
    let licence = licence.lines().find(|line| line.contains("\"licence\""));
    copy.edit(
        sidecar,
        licence.expect("a licence").trim().trim_end_matches(','),
        "\"licence\": \"unknown\"",
    );
    let loaded = copy.load();
    let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, [Code::LicenceNotAllowed]);
    assert!(
        loaded
            .exhibition
            .works
            .iter()
            .all(|work| work.entry.id.0 != "blue-vessel")
    );
    // A work that names no picture is shown in words.
    let copy = Copy::of_good();
    copy.edit(WORK, "\"hero\": \"vessel.png\",", "");
    let works = copy.load().exhibition.works;
    assert!(
        works
            .iter()
            .any(|work| work.entry.id.0 == "blue-vessel" && work.entry.hero.is_none())
    );
}
