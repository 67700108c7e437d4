//! Pictures in copyright: shown as long as somebody has allowed it.

use chrono::{Days, NaiveTime};

use super::sidecar::{PERMISSION, Place};
use crate::checks::{PermissionEnded, PermissionEndsSoon, PermissionMissing, PermissionNotYet};
use crate::json::At;
use crate::raw::Permission;

/// How many days before its end a permission is spoken of.
const DAYS_AHEAD: Days = Days::new(30);

/// Whether a picture may be shown as far as permission goes; reports why not.
pub(super) fn is_permitted(place: &Place<'_>, licence: Option<&At<String>>, permission: Option<&Permission>) -> bool {
    let Some(licence) = licence.filter(|licence| licence.value == PERMISSION) else {
        return true;
    };
    let name = place.picture.to_owned();
    let report = place.scope.report;
    let Some(permission) = permission else {
        report.add(place.file, licence.line, PermissionMissing { name });
        return false;
    };
    let Permission { line, from, until } = *permission;
    let clock = &place.scope.surroundings.clock;
    if clock.is_doubtful() {
        // Whether it holds still, or already, cannot be known otherwise.
        return until.is_none() && from <= clock.floor;
    }
    let agenda = &place.scope.surroundings.agenda;
    let today = clock.now.date();
    if today < from {
        agenda.note(from.and_time(NaiveTime::MIN));
        report.add(place.file, line, PermissionNotYet { name, date: from });
        return false;
    }
    let Some(until) = until else {
        return true;
    };
    if let Some(ended) = until.checked_add_days(Days::new(1)) {
        agenda.note(ended.and_time(NaiveTime::MIN));
    }
    if until < today {
        report.add(place.file, line, PermissionEnded { name, date: until });
        return false;
    }
    if today.checked_add_days(DAYS_AHEAD).is_some_and(|soon| until <= soon) {
        report.add(place.file, line, PermissionEndsSoon { name, date: until });
    }
    true
}
