//! What goes from a history in time, and when the disk is full.

use std::collections::{BTreeMap, HashSet};
use std::time::SystemTime;

use crate::blob::Blob;
use crate::error::Result;
use crate::history::History;
use crate::shelf;
use crate::snapshot::Record;
use crate::trash::Gone;

/// For so many days every snapshot is kept.
const DAYS_OF_ALL: u64 = 30;

/// After that, and for so many days, one a week is kept: the last.
const DAYS_OF_WEEKLY: u64 = 365;

/// For so many days what was deleted is kept.
const DAYS_OF_TRASH: u64 = 90;

/// What went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Thinned {
    /// Snapshots.
    pub snapshots: usize,
    /// Times at which something was deleted.
    pub deletions: usize,
    /// Different contents of files.
    pub contents: usize,
}

impl History {
    /// Lets go what is older than the rules want: every snapshot is kept for 30 days, then one a week for a year; what was
    /// deleted for 90 days. The newest snapshot, what is shown, and what the last change can be taken back to always stay.
    /// Days are those on which the history was used, so a clock that is wrong makes nothing go.
    ///
    /// # Errors
    ///
    /// The system's word, or somebody else is at work with the history.
    pub fn thin(&self, now: SystemTime) -> Result<Thinned> {
        let _alone = self.enter()?;
        let today = self.see(now)?;
        let days = self.days_of_snapshots()?;
        let mut thinned = Thinned::default();
        for number in outdated(&days, today) {
            self.snapshots.remove(number)?;
            thinned.snapshots += 1;
        }
        for (number, gone) in self.trash.read::<Gone>()?.notes {
            if today.saturating_sub(gone.day) > DAYS_OF_TRASH {
                self.trash.remove(number)?;
                thinned.deletions += 1;
            }
        }
        thinned.contents = self.give_up_unwanted()?;
        Ok(thinned)
    }

    /// Does what needs room on the disk. As long as there is none, the oldest weekly snapshot goes, is counted in `given_up`,
    /// and it is tried again.
    pub(crate) fn with_room<T>(&self, given_up: &mut usize, mut work: impl FnMut() -> Result<T>) -> Result<T> {
        loop {
            match work() {
                Err(error) if error.is_full() && self.give_up_oldest_weekly()? => *given_up += 1,
                result => return result,
            }
        }
    }

    /// Whether there was one to give up. Nothing is written for it: there is no room.
    fn give_up_oldest_weekly(&self) -> Result<bool> {
        let days = self.days_of_snapshots()?;
        // The newest snapshot is no older than the present day.
        let today = days.values().max().copied().unwrap_or(0);
        let oldest = days.iter().find(|(_, day)| today.saturating_sub(**day) > DAYS_OF_ALL);
        let Some((number, _)) = oldest else {
            return Ok(false);
        };
        self.snapshots.remove(*number)?;
        self.give_up_unwanted()?;
        Ok(true)
    }

    fn days_of_snapshots(&self) -> Result<BTreeMap<u64, u64>> {
        let notes = self.snapshots.read::<Record>()?.notes.into_iter();
        Ok(notes.map(|(number, record)| (number, record.day)).collect())
    }

    /// Gives up the bytes that nothing needs. Where something cannot be read that says what is needed, nothing is given up.
    fn give_up_unwanted(&self) -> Result<usize> {
        let mut roots: Vec<Blob> = Vec::new();
        roots.extend(
            self.snapshots
                .read::<Record>()?
                .notes
                .values()
                .map(|record| record.root),
        );
        roots.extend(self.trash.read::<Gone>()?.notes.values().map(|gone| gone.root));
        roots.extend(self.known_root()?);
        roots.extend(self.shown_root()?);
        let mut wanted: HashSet<Blob> = self.wanted_by_changes()?.into_iter().collect();
        for root in roots {
            shelf::mark(&self.store, &root, &mut wanted)?;
        }
        self.store.keep_only(&wanted)
    }
}

/// The numbers of the snapshots that go, of all with their days.
fn outdated(days: &BTreeMap<u64, u64>, today: u64) -> Vec<u64> {
    let mut last_of_week: BTreeMap<u64, u64> = BTreeMap::new();
    for (number, day) in days {
        if today.saturating_sub(*day) > DAYS_OF_ALL {
            last_of_week.insert(week(*day), *number);
        }
    }
    let newest = days.keys().next_back();
    let goes = |(number, day): &(&u64, &u64)| {
        let age_days = today.saturating_sub(**day);
        let is_last_of_week = last_of_week.get(&week(**day)) == Some(*number);
        age_days > DAYS_OF_ALL && Some(*number) != newest && (age_days > DAYS_OF_WEEKLY || !is_last_of_week)
    };
    days.iter().filter(goes).map(|(number, _)| *number).collect()
}

/// Weeks stand still, so that thinning twice takes no more than thinning once.
fn week(day: u64) -> u64 {
    day / 7
}

#[cfg(test)]
mod tests {
    use std::io;

    use lachin_content::Extent;

    use super::*;
    use crate::error::HistoryError;
    use crate::fs::FileError;
    use crate::snapshot::Why;

    /// A row of numbers that look like chance, the same each time.
    fn chance(seed: u64) -> impl FnMut(u64) -> u64 {
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        move |below| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % below
        }
    }

    #[test]
    fn thinning_at_any_pace_keeps_what_the_rules_keep() {
        for seed in 0..200 {
            let mut chance = chance(seed);
            let mut all: BTreeMap<u64, u64> = BTreeMap::new();
            let mut left: BTreeMap<u64, u64> = BTreeMap::new();
            let mut today = 0;
            for number in 1..300 {
                today += chance(6) / 2;
                all.insert(number, today);
                left.insert(number, today);
                if chance(3) == 0 {
                    for gone in outdated(&left, today) {
                        left.remove(&gone);
                    }
                    assert_eq!(outdated(&left, today), [0; 0]);
                }
            }
            for gone in outdated(&left, today) {
                left.remove(&gone);
            }
            for (number, day) in &all {
                if today - day <= 30 {
                    assert!(
                        left.contains_key(number),
                        "seed {seed}: {number} is {} days old",
                        today - day
                    );
                }
            }
            for first in (0..=today).step_by(7) {
                let of_week: Vec<_> = all.range(..).filter(|(_, day)| **day / 7 == first / 7).collect();
                let outlived = of_week.iter().all(|(_, day)| today - **day > 30);
                let in_time = of_week.iter().all(|(_, day)| today - **day <= 365);
                if let Some((last, _)) = of_week.last().filter(|_| outlived && in_time) {
                    let kept: Vec<_> = left.iter().filter(|(_, day)| **day / 7 == first / 7).collect();
                    assert_eq!(kept.len(), 1, "seed {seed}, week {first}");
                    assert_eq!(kept[0].0, *last, "seed {seed}, week {first}");
                }
            }
            assert!(left.contains_key(&299));
            assert!(left.values().all(|day| today - day <= 365));
        }
    }

    #[test]
    fn the_oldest_weekly_snapshots_go_while_the_disk_is_full_and_no_others() {
        let folder = tempfile::tempdir().unwrap();
        let content = folder.path().join("content");
        std::fs::create_dir(&content).unwrap();
        let history = History::open(&content, folder.path()).unwrap();
        let day = |day: u64| SystemTime::UNIX_EPOCH + std::time::Duration::from_secs((20_000 + day) * 86_400);
        for number in 0..60 {
            std::fs::write(content.join("text.az.md"), format!("# {number}")).unwrap();
            history.keep(day(number), Why::Edited, &Extent::Everything).unwrap();
        }
        let full = || {
            HistoryError::File(FileError {
                path: content.clone(),
                reason: io::ErrorKind::StorageFull.into(),
            })
        };
        let mut tries = 0;
        let work = || {
            tries += 1;
            if tries <= 3 { Err(full()) } else { Ok(tries) }
        };
        let mut given_up = 0;
        assert_eq!(history.with_room(&mut given_up, work).unwrap(), 4);
        assert_eq!(given_up, 3);
        let numbers = || {
            let (snapshots, _) = history.snapshots().unwrap();
            snapshots
                .iter()
                .rev()
                .map(|snapshot| snapshot.number)
                .collect::<Vec<_>>()
        };
        assert_eq!(numbers(), (4..=60).collect::<Vec<_>>());
        let never = history.with_room(&mut given_up, || Err::<(), _>(full()));
        assert!(never.unwrap_err().is_full());
        assert_eq!(given_up, 3 + 26);
        assert_eq!(numbers(), (30..=60).collect::<Vec<_>>());
        let oldest = history.snapshots().unwrap().0.pop().unwrap();
        let entry = *history.manifest(&oldest).unwrap().file("text.az.md").unwrap();
        assert_eq!(history.read(&entry.blob).unwrap(), b"# 29");
    }
}
