//! Dates and ranges of dates, as words and as the model gives them.

use lachin_content::model::{Certainty, DateOf, HistoricDate, MomentDate};
use lachin_wire::locale::Locale;
use lachin_wire::{self as wire, DateWords};

use crate::sample::{date, empty, moment, shown, story};

fn long(tag: &str, start: &str, end: Option<&str>) -> String {
    Locale::of(tag)
        .date(date(start), end.map(date))
        .long
        .replace('\u{a0}', " ")
}

#[test]
fn dates_say_as_much_as_is_known() {
    for (tag, written, expected) in [
        ("az", "1992-05-18", "18 may 1992"),
        ("az", "1992-05", "may 1992"),
        ("az", "1992", "1992"),
        ("en", "1992-05-18", "18 May 1992"),
        ("en", "1992-05", "May 1992"),
        ("ru", "1992-05-18", "18 мая 1992 г."),
        ("ru", "1992-05", "май 1992 г."),
        ("ru", "1992", "1992"),
        ("tr", "2020-12-01", "1 Aralık 2020"),
        ("tr", "2025-05", "Mayıs 2025"),
    ] {
        assert_eq!(long(tag, written, None), expected);
    }
}

#[test]
fn ranges_say_once_what_both_ends_share() {
    for (tag, start, end, expected) in [
        ("az", "2025-11-29", "2025-11-30", "29–30 noyabr 2025"),
        ("az", "2026-04-30", "2026-05-02", "30 aprel – 2 may 2026"),
        ("az", "2025-12-29", "2026-01-03", "29 dekabr 2025 – 3 yanvar 2026"),
        ("az", "1992-05", "1992-07", "may–iyul 1992"),
        ("az", "1992", "2020", "1992–2020"),
        ("en", "2025-11-29", "2025-11-30", "29–30 November 2025"),
        ("en", "2026-04-30", "2026-05-02", "30 April – 2 May 2026"),
        ("ru", "2026-04-30", "2026-05-02", "30 апреля – 2 мая 2026 г."),
        (
            "ru",
            "2025-12-29",
            "2026-01-03",
            "29 декабря 2025 г. – 3 января 2026 г.",
        ),
        ("ru", "1992-05", "1992-07", "май–июль 1992 г."),
        ("tr", "2026-04-30", "2026-05-02", "30 Nisan – 2 Mayıs 2026"),
        ("tr", "1992", "1994-05", "1992 – Mayıs 1994"),
        ("en-US", "2026-05-26", "2026-05-28", "May 26–28, 2026"),
        ("de", "2026-04-30", "2026-05-02", "30. April – 2. Mai 2026"),
        ("hu", "2026-04-30", "2026-05-02", "2026. április 30. – május 2."),
        ("zh", "2026-04-30", "2026-05-02", "2026年4月30日 – 5月2日"),
    ] {
        assert_eq!(long(tag, start, Some(end)), expected, "{tag} {start} {end}");
    }
}

#[test]
fn an_end_that_is_no_later_makes_no_range() {
    assert_eq!(long("en", "2025-11-29", Some("2025-11-29")), "29 November 2025");
    assert_eq!(long("en", "2025-11-29", Some("2025-11-01")), "29 November 2025");
}

#[test]
fn parts_for_posters_go_with_the_whole() {
    let parts = |words: DateWords| (words.day_month, words.year);
    let some = |words: &str| Some(words.to_owned());
    let locale = Locale::of("en");
    for (start, end, day_month, year) in [
        ("2025-11-29", None, some("29 November"), some("2025")),
        ("2025-11-29", Some("2025-11-30"), some("29–30 November"), some("2025")),
        (
            "2025-12-29",
            Some("2026-01-03"),
            some("29 December – 3 January"),
            some("2025–2026"),
        ),
        ("2025-11", None, some("November"), some("2025")),
        ("2025", None, None, some("2025")),
        ("2020", Some("2025"), None, some("2020–2025")),
    ] {
        assert_eq!(
            parts(locale.date(date(start), end.map(date))),
            (day_month, year),
            "{start}"
        );
    }
}

#[test]
fn buttons_have_very_short_dates() {
    let short = |tag, written| {
        let short = Locale::of(tag).date(date(written), None).short;
        (short.large, short.small.unwrap_or_default())
    };
    for (written, day, month) in [
        ("1992-05-18", "18", "may"),
        ("2020-09-27", "27", "sen"),
        ("2020-11-10", "10", "noy"),
        ("2020-12-01", "1", "dek"),
        ("2021-10-15", "15", "okt"),
        ("2023-07-31", "31", "iyl"),
        ("2023-08-26", "26", "avq"),
        ("2024-10-08", "8", "okt"),
        ("2025-06-03", "3", "iyn"),
    ] {
        assert_eq!(short("az", written), (day.into(), month.into()));
    }
    assert_eq!(short("ru", "1992-05-18"), ("18".into(), "мая".into()));
    assert_eq!(short("tr", "2025-06"), ("2025".into(), "Haz".into()));
    assert_eq!(short("en", "2021"), ("2021".into(), String::new()));
}

#[test]
fn a_language_that_nobody_knows_has_english_dates() {
    assert_eq!(long("tlh", "2020-12-01", None), "1 December 2020");
    assert_eq!(long("fa", "2020-12-01", None), "۱ دسامبر ۲۰۲۰");
}

#[test]
fn a_day_that_no_calendar_has_is_written_in_digits() {
    assert_eq!(long("az", "2025-02-30", None), "2025-02-30");
}

#[test]
fn a_yearly_moment_has_a_day_without_a_year() {
    let mut model = empty();
    let yearly = MomentDate::Yearly {
        month: 8,
        day: 26,
        since: date("2023-07-31"),
    };
    model.moments.push(moment("lachin-city-day", yearly, Vec::new()));
    let date = &shown(&model).moments[0].date;
    assert!(date.is_yearly);
    assert_eq!(date.year, 2023);
    for (tag, expected) in [
        ("az", "26 avqust"),
        ("en", "26 August"),
        ("ru", "26 августа"),
        ("tr", "26 Ağustos"),
    ] {
        let words = &date.words[tag];
        assert_eq!(
            (words.long.as_str(), words.day_month.as_deref()),
            (expected, Some(expected))
        );
        assert_eq!(words.year, None);
        assert_eq!(words.short.large, "26");
    }
}

#[test]
fn a_date_tells_whether_it_is_that_of_the_report_and_how_sure_it_is() {
    let mut model = empty();
    let mut reported = story("reported");
    reported.date_of = DateOf::Reported;
    let mut about = story("about");
    about.date = HistoricDate {
        certainty: Certainty::About,
        ..date("1926")
    };
    model.stories = vec![reported, about];
    let stories = shown(&model).stories;
    assert!(stories[0].date.is_reported);
    assert_eq!(stories[0].date.certainty, wire::Certainty::Exact);
    assert!(!stories[1].date.is_reported);
    assert_eq!(stories[1].date.certainty, wire::Certainty::About);
}
