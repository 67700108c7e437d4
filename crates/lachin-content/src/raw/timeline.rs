//! `timeline.json`.

use super::date::DayOfYear;
use super::fact::Claim;
use super::localized::read_up_to;
use super::short::Name;
use crate::json::schema::texts_up_to;
use crate::json::{At, Value, Written};
use crate::limits::MOST_CHARACTERS_OF_A_MOMENT;
use crate::model::{DateOf, HistoricDate, Localized, MomentDate};
use crate::wording::Shape;

/// A moment as written.
#[derive(Debug)]
pub(crate) struct Moment {
    pub(crate) claim: Claim,
    pub(crate) title: Localized,
    pub(crate) date: MomentDate,
    pub(crate) date_of: DateOf,
    pub(crate) end: Option<At<HistoricDate>>,
    pub(crate) text: Option<Localized>,
    pub(crate) links: Vec<At<String>>,
}

/// Reads the moments in the order of the file.
pub(crate) fn read_timeline(root: Value<'_>) -> Vec<Moment> {
    root.object(|object| object.required("moments"))
        .flatten()
        .unwrap_or_default()
}

impl Written for Moment {
    const SHAPE: Shape = Shape::Group;

    fn read_from(value: Value<'_>) -> Option<Self> {
        value.object(|object| {
            let claim = Claim::read(object, value.line());
            let title = object.required("title").map(Name::shown);
            let once = object.value("date", HistoricDate::schema);
            let yearly = object.value("yearly", DayOfYear::schema);
            let since = object.value("since", HistoricDate::schema);
            let date = match (once, yearly) {
                (Some(once), _) => HistoricDate::read_from(once).map(MomentDate::Once),
                (None, Some(yearly)) => {
                    if since.is_none() {
                        object.report_missing("since", HistoricDate::SHAPE.example());
                    }
                    let day = DayOfYear::read_from(yearly);
                    let since = since.and_then(HistoricDate::read_from);
                    day.zip(since)
                        .map(|(DayOfYear { month, day }, since)| MomentDate::Yearly { month, day, since })
                }
                (None, None) => {
                    object.report_one_missing(&["date", "yearly"], HistoricDate::SHAPE.example());
                    None
                }
            };
            let date_of = object.required("dateOf");
            let end = object.optional("end");
            let text = object
                .value("text", || texts_up_to(MOST_CHARACTERS_OF_A_MOMENT))
                .and_then(|text| read_up_to(text, MOST_CHARACTERS_OF_A_MOMENT));
            let links = object.optional("links").unwrap_or_default();
            Some(Self {
                claim: claim?,
                title: title?,
                date: date?,
                date_of: date_of?,
                end,
                text,
                links,
            })
        })?
    }
}
