//! Whether an item is shown now.

use chrono::{Days, NaiveDateTime, NaiveTime};

use crate::checks::{NotShownNow, PublicationOrder};
use crate::index::Standing;
use crate::raw::{Publication, Status, When};
use crate::report::Report;
use crate::surroundings::{Clock, Surroundings};
use crate::wording::HiddenBecause;

/// Judges a publication at the present, and reports why an item is not shown.
pub(crate) fn standing(
    publication: Option<&Publication>,
    surroundings: &Surroundings,
    file: &str,
    report: &Report,
) -> Standing {
    // Its absence has been reported.
    let Some(publication) = publication else {
        return Standing::Faulty;
    };
    if let (Some(from), Some(until)) = (publication.from, publication.until)
        && end(until) <= start(from)
    {
        let fault = PublicationOrder {
            from: from.to_string(),
            until: until.to_string(),
        };
        report.add(file, publication.line, fault);
        return Standing::Faulty;
    }
    for moment in [publication.from.map(start), publication.until.map(end)] {
        moment.into_iter().for_each(|moment| surroundings.agenda.note(moment));
    }
    match reason_to_hide(publication, surroundings) {
        Some(reason) => {
            report.add(file, publication.line, NotShownNow { reason: reason.words() });
            Standing::Hidden
        }
        None => Standing::Shown,
    }
}

fn reason_to_hide(publication: &Publication, surroundings: &Surroundings) -> Option<HiddenBecause> {
    match publication.status {
        Status::Archived => Some(HiddenBecause::Archived),
        // A preview shows what is being written and what is ready, whenever it is due.
        _ if surroundings.is_preview => None,
        Status::Draft => Some(HiddenBecause::Draft),
        Status::Review => Some(HiddenBecause::InReview),
        Status::Published => reason_of_time(publication, &surroundings.clock),
    }
}

fn reason_of_time(publication: &Publication, clock: &Clock) -> Option<HiddenBecause> {
    if clock.is_doubtful() {
        let is_certainly_due = publication.until.is_none()
            && publication
                .from
                .is_none_or(|from| start(from) <= clock.floor.and_time(NaiveTime::MIN));
        return (!is_certainly_due).then_some(HiddenBecause::ClockDoubtful);
    }
    match (publication.from, publication.until) {
        (Some(from), _) if clock.now < start(from) => Some(HiddenBecause::BeginsOn(from.day)),
        (_, Some(until)) if clock.now >= end(until) => Some(HiddenBecause::EndedOn(until.day)),
        _ => None,
    }
}

/// Without a time, a day begins at midnight.
fn start(when: When) -> NaiveDateTime {
    when.day.and_time(when.time.unwrap_or(NaiveTime::MIN))
}

/// Without a time, a day lasts until the next one begins.
fn end(when: When) -> NaiveDateTime {
    match when.time {
        Some(time) => when.day.and_time(time),
        None => when
            .day
            .checked_add_days(Days::new(1))
            .map_or(NaiveDateTime::MAX, |day| day.and_time(NaiveTime::MIN)),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn when(text: &str) -> When {
        let (date, time) = text
            .split_once(' ')
            .map_or((text, None), |(date, time)| (date, Some(time)));
        When {
            day: day(date),
            time: time.map(|time| format!("{time}:00").parse().unwrap()),
        }
    }

    fn reason(now: &str, floor: &str, from: Option<&str>, until: Option<&str>) -> Option<HiddenBecause> {
        let publication = Publication {
            line: 1,
            status: Status::Published,
            from: from.map(when),
            until: until.map(when),
        };
        let now = when(now);
        reason_of_time(
            &publication,
            &Clock {
                now: start(now),
                floor: day(floor),
            },
        )
    }

    #[test]
    fn an_item_comes_at_its_minute_and_stays_through_its_last_day() {
        let floor = "2026-01-01";
        let begins = Some(HiddenBecause::BeginsOn(day("2026-05-28")));
        assert_eq!(
            reason("2026-05-28 08:59", floor, Some("2026-05-28 09:00"), None),
            begins
        );
        assert_eq!(reason("2026-05-28 09:00", floor, Some("2026-05-28 09:00"), None), None);
        assert_eq!(reason("2026-05-28", floor, Some("2026-05-28"), None), None);
        assert_eq!(reason("2026-05-28 23:59", floor, None, Some("2026-05-28")), None);
        let ended = Some(HiddenBecause::EndedOn(day("2026-05-28")));
        assert_eq!(reason("2026-05-29", floor, None, Some("2026-05-28")), ended);
        assert_eq!(reason("2026-05-28 18:00", floor, None, Some("2026-05-28 18:00")), ended);
    }

    #[test]
    fn a_doubtful_clock_shows_what_is_certainly_due() {
        let (now, floor) = ("1970-01-01 04:00", "2026-05-28");
        assert_eq!(reason(now, floor, None, None), None);
        assert_eq!(reason(now, floor, Some("2026-05-28"), None), None);
        assert_eq!(
            reason(now, floor, Some("2026-05-28 00:01"), None),
            Some(HiddenBecause::ClockDoubtful)
        );
        assert_eq!(
            reason(now, floor, None, Some("2030-01-01")),
            Some(HiddenBecause::ClockDoubtful)
        );
    }
}
