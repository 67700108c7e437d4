//! `PROBLEMS.txt`, as a curator opens it.

use std::collections::BTreeMap;
use std::fs;

use chrono::{NaiveDate, NaiveDateTime};
use lachin_content::{Problems, Severity};

use super::copy::Copy;

fn moment() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 5, 28);
    day.and_then(|day| day.and_hms_opt(9, 30, 0)).expect("a moment")
}

fn text(problems: &Problems) -> String {
    String::from_utf8(problems.file(moment())).expect("it is UTF-8")
}

#[test]
fn it_says_first_in_azerbaijani_what_is_wrong_and_what_visitors_still_see() {
    let copy = Copy::of_good();
    let file = "venues/north-gallery/venue.json";
    copy.write(file, copy.read(file).replace("\"hall.png\"", "\"hal.png\""));
    let held = BTreeMap::from([("venues/north-gallery".to_owned(), moment())]);
    let said = text(&Problems::new(&copy.load().diagnostics, &held));
    let expected = "\u{feff}2026-05-28 09:30
Səhvlər: 1, xəbərdarlıqlar: 0, qeydlər: 1
Errors: 1, warnings: 0, notes: 1

=== Səhvlər · Errors ===

venues\\north-gallery\\venue.json, sətir: 59 · line 59
  AZ  \"hal.png\" bu qovluqda yoxdur.
      Ən yaxın ad: \"hall.png\"; böyük və kiçik hərf fərqlidir.
      Ziyarətçilər bu tarixli nüsxəni görür: 2026-05-28 09:30
  EN  \"hal.png\" is not in this folder.
      The nearest there is \"hall.png\"; capital letters count.
      Visitors still see the version of 2026-05-28 09:30.
";
    let beginning: String = said
        .replace("\r\n", "\n")
        .chars()
        .take(expected.chars().count())
        .collect();
    assert_eq!(beginning, expected);
    assert!(
        !said.replace("\r\n", "").contains('\n'),
        "every line ends as Windows ends them"
    );
}

#[test]
fn it_says_that_everything_is_in_order() {
    let said = text(&Problems::new(&Copy::of_good().load().diagnostics, &BTreeMap::new()));
    assert!(said.contains("Hər şey qaydasındadır."), "{said}");
    assert!(said.contains("Everything is in order."), "{said}");
}

#[test]
fn more_than_fifty_are_counted() {
    let copy = Copy::of_good();
    for number in 0..70 {
        copy.write(&format!("stray-{number}.txt"), "x");
    }
    let said = text(&Problems::new(&copy.load().diagnostics, &BTreeMap::new()));
    assert_eq!(said.matches("  EN  ").count(), 50);
    assert!(said.contains("Not listed here: 20"), "{said}");
}

#[test]
fn errors_come_first_and_the_fifty_are_counted_over_all() {
    let copy = Copy::of_good();
    // A note each, an error each, and a warning each, in files that come in another order.
    for number in 0..30 {
        copy.write(&format!("aa-{number}.txt"), "x");
        fs::create_dir(copy.path.join(format!("works/No Name {number}"))).expect("a folder");
    }
    let file = "venues/north-gallery/venue.json";
    let unknown: String = (0..10).map(|number| format!("\"zzzzz-{number}\": 1, ")).collect();
    copy.write(file, copy.read(file).replacen("\"id\"", &format!("{unknown}\"id\""), 1));
    let diagnostics = copy.load().diagnostics;
    let count = |level| diagnostics.iter().filter(|found| found.severity == level).count();
    let [errors, warnings, notes] = [Severity::Error, Severity::Warning, Severity::Note].map(count);
    assert_eq!((errors, warnings), (30, 10));
    assert!(notes > 20, "{notes}");
    let said = text(&Problems::new(&diagnostics, &BTreeMap::new()));
    let mut levels = said.split("=== ").skip(1);
    for (heading, count) in [
        ("Səhvlər · Errors ===", 30),
        ("Xəbərdarlıqlar · Warnings ===", 10),
        ("Qeydlər · Notes ===", 10),
    ] {
        let level = levels.next().expect("a level");
        assert!(level.starts_with(heading), "{level}");
        assert_eq!(level.matches("  EN  ").count(), count, "{heading}");
    }
    assert_eq!(levels.next(), None);
    assert!(said.starts_with(&format!(
        "\u{feff}2026-05-28 09:30\r\nSəhvlər: 30, xəbərdarlıqlar: 10, qeydlər: {notes}\r\n\
         Errors: 30, warnings: 10, notes: {notes}\r\n"
    )));
    let untold = notes - 10;
    assert!(said.ends_with(&format!(
        "\r\nBurada göstərilməyənlərin sayı: {untold}\r\nNot listed here: {untold}\r\n"
    )));
}

#[test]
fn the_same_problems_are_not_written_again_at_another_time() {
    let broken = Copy::of_good();
    broken.write("stray.txt", "x");
    let some = Problems::new(&broken.load().diagnostics, &BTreeMap::new());
    let none = Problems::new(&Copy::of_good().load().diagnostics, &BTreeMap::new());
    let later = moment() + chrono::TimeDelta::hours(1);
    assert!(some.is_told_by(&some.file(later)));
    assert!(!some.is_told_by(&none.file(later)));
    assert!(!some.is_told_by(b"anything"));
    assert!(!some.is_told_by(b""));
}
