//! Times as they stand in notes: whole nanoseconds since 1970, so that a restored file has its time to the last digit.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Deserializer, Serializer};

/// From 1677 to 2262; what lies beyond is taken for the end.
fn nanoseconds(time: SystemTime) -> i64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_nanos()).unwrap_or(i64::MAX),
        Err(error) => i64::try_from(error.duration().as_nanos()).map_or(i64::MIN, |before| -before),
    }
}

fn time(nanoseconds: i64) -> SystemTime {
    let distance = Duration::from_nanos(nanoseconds.unsigned_abs());
    let time = if nanoseconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    };
    // Some systems count from later on.
    time.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// How far two times lie apart, whichever is earlier.
pub(crate) fn distance(one: SystemTime, other: SystemTime) -> Duration {
    one.duration_since(other).unwrap_or_else(|error| error.duration())
}

/// The number of a day since 1970.
pub(crate) fn day(time: SystemTime) -> i64 {
    const NANOSECONDS_PER_DAY: i64 = 24 * 60 * 60 * 1_000_000_000;
    nanoseconds(time).div_euclid(NANOSECONDS_PER_DAY)
}

pub(crate) fn serialize<S: Serializer>(time: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_i64(nanoseconds(*time))
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SystemTime, D::Error> {
    i64::deserialize(deserializer).map(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_come_back_to_the_nanosecond_before_and_after_1970() {
        for count in [i64::MIN + 1, -1, 0, 1, 1_795_000_000_123_456_789] {
            assert_eq!(nanoseconds(time(count)), count);
        }
        assert_eq!(day(time(-1)), -1);
        assert_eq!(day(time(0)), 0);
    }
}
