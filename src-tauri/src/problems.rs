//! `PROBLEMS.txt` beside the content, for the curator who saved a file and looks for what became of it.

use std::path::Path;

use chrono::NaiveDateTime;
use lachin_content::{PROBLEMS_FILE, Problems};
use lachin_files::Parts;

/// What a killed program leaves behind begins like this, so that nobody takes it for content.
const PARTS: Parts = Parts {
    prefix: ".problems-",
    suffix: ".part",
    is_flushed: false,
};
/// Larger than fifty entries ever are.
const MOST_BYTES: u64 = 1024 * 1024;

/// Writes the file where its text changes: beside the content, or where that cannot be written to, into the folder of
/// what must not get lost. There it stays no longer than until it lies beside the content again.
pub(crate) fn write(problems: &Problems, folder: &Path, elsewhere: Option<&Path>, now: NaiveDateTime) {
    let is_content = |elsewhere: &Path| {
        let real = folder.canonicalize().ok();
        real.is_some() && elsewhere.canonicalize().ok() == real
    };
    let elsewhere = elsewhere.filter(|elsewhere| !is_content(elsewhere));
    if is_beside_content(problems, folder, now) {
        if let Some(elsewhere) = elsewhere
            && let Err(error) = PARTS.take_away(elsewhere, PROBLEMS_FILE)
        {
            tracing::warn!(folder = %elsewhere.display(), "an old {PROBLEMS_FILE} cannot be removed: {error}");
        }
    } else if let Some(elsewhere) = elsewhere.filter(|elsewhere| !is_told_in(elsewhere, problems)) {
        write_into(elsewhere, problems, now);
    }
}

fn is_beside_content(problems: &Problems, folder: &Path, now: NaiveDateTime) -> bool {
    // A folder that is gone is not made again, since it may be a stick that was pulled out.
    if !folder.is_dir() {
        return false;
    }
    if is_told_in(folder, problems) {
        return true;
    }
    let written = PARTS.write_whole(folder, PROBLEMS_FILE, &problems.file(now));
    if let Err(error) = &written {
        tracing::info!(folder = %folder.display(), "{PROBLEMS_FILE} cannot be written here: {error}");
    }
    written.is_ok()
}

fn is_told_in(folder: &Path, problems: &Problems) -> bool {
    lachin_files::read(&folder.join(PROBLEMS_FILE), MOST_BYTES).is_ok_and(|file| problems.is_told_by(&file))
}

fn write_into(elsewhere: &Path, problems: &Problems, now: NaiveDateTime) {
    let written = PARTS
        .prepare_folder(elsewhere)
        .and_then(|()| PARTS.write_whole(elsewhere, PROBLEMS_FILE, &problems.file(now)));
    match written {
        Ok(()) => tracing::info!(folder = %elsewhere.display(), "{PROBLEMS_FILE} is written"),
        Err(error) => tracing::warn!(folder = %elsewhere.display(), "{PROBLEMS_FILE} cannot be written: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs::{self, File};
    use std::path::PathBuf;
    use std::time::{Duration, SystemTime};

    use chrono::{Days, NaiveDate};
    use lachin_content::{LoadOptions, load};
    use tempfile::TempDir;

    use super::*;

    /// A content folder and a data folder beside each other; both are gone in the end.
    struct Place {
        home: TempDir,
        /// How often it was written.
        day: u64,
    }

    impl Place {
        fn new() -> Self {
            let home = tempfile::tempdir().expect("a folder");
            fs::create_dir(home.path().join("content")).expect("a folder");
            Self { home, day: 0 }
        }

        fn content(&self) -> PathBuf {
            self.home.path().join("content")
        }

        fn data(&self) -> PathBuf {
            self.home.path().join("data")
        }

        /// Writes what is wrong with the folder, each time on another day.
        fn write(&mut self) {
            self.day += 1;
            let first = NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day");
            let now = (first + Days::new(self.day)).and_time(chrono::NaiveTime::MIN);
            let options = LoadOptions {
                now,
                floor: first,
                preview: false,
            };
            let diagnostics = load(&self.content(), &options).diagnostics;
            let problems = Problems::new(&diagnostics, &BTreeMap::new());
            write(&problems, &self.content(), Some(&self.data()), now);
        }
    }

    /// What the file of a folder says, and when it was written.
    fn told_in(folder: &Path) -> Option<(String, SystemTime)> {
        let file = folder.join(PROBLEMS_FILE);
        let written = file.metadata().and_then(|about| about.modified());
        Some((fs::read_to_string(file).ok()?, written.ok()?))
    }

    /// As if a file had been written long ago, so that it is seen when it is written anew.
    fn let_time_pass(folder: &Path) {
        let file = File::options().write(true).open(folder.join(PROBLEMS_FILE));
        let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        file.and_then(|file| file.set_modified(long_ago)).expect("a file");
    }

    #[test]
    fn beside_the_content_it_is_written_only_when_its_text_changes() {
        let mut place = Place::new();
        place.write();
        let_time_pass(&place.content());
        let first = told_in(&place.content()).expect("it is written");
        place.write();
        assert_eq!(told_in(&place.content()).as_ref(), Some(&first));
        fs::write(place.content().join("exhibition.json"), "{").expect("a file");
        place.write();
        let second = told_in(&place.content()).expect("it is written");
        assert!(second.0.contains("exhibition.json, "), "{}", second.0);
        assert_ne!(second.1, first.1);
        assert_eq!(told_in(&place.data()), None);
    }

    #[test]
    fn in_the_data_folder_it_is_written_only_when_its_text_changes_and_goes_once_it_has_its_place() {
        let mut place = Place::new();
        let in_the_way = place.content().join(PROBLEMS_FILE);
        fs::create_dir(&in_the_way).expect("a folder");
        place.write();
        let_time_pass(&place.data());
        let first = told_in(&place.data()).expect("it is written");
        place.write();
        assert_eq!(told_in(&place.data()).as_ref(), Some(&first));
        fs::write(place.content().join("exhibition.json"), "{").expect("a file");
        place.write();
        let second = told_in(&place.data()).expect("it is written");
        assert!(second.0.contains("exhibition.json, "), "{}", second.0);
        assert!(in_the_way.is_dir());
        fs::remove_dir(&in_the_way).expect("it is empty");
        place.write();
        assert!(told_in(&place.content()).is_some());
        assert_eq!(told_in(&place.data()), None);
        assert_eq!(fs::read_dir(place.data()).expect("a folder").count(), 0);
    }

    #[test]
    fn a_folder_that_is_gone_is_told_of_elsewhere_and_not_made_again() {
        let mut place = Place::new();
        fs::remove_dir(place.content()).expect("it is empty");
        place.write();
        let (said, _) = told_in(&place.data()).expect("it is written");
        assert!(said.contains("  AZ  Məzmun qovluğu açılmır.\r\n"), "{said}");
        assert!(
            said.contains("  EN  The content folder cannot be opened.\r\n"),
            "{said}"
        );
        assert!(!place.content().exists());
    }

    #[test]
    fn a_data_folder_that_is_the_content_folder_keeps_the_file() {
        let place = Place::new();
        let problems = Problems::new(&[], &BTreeMap::new());
        let write = || {
            write(
                &problems,
                &place.content(),
                Some(&place.content()),
                NaiveDateTime::default(),
            )
        };
        write();
        write();
        assert!(told_in(&place.content()).is_some());
    }
}
