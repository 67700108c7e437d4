//! Copies of the good exhibition, and of the bundled one, that may be broken.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use lachin_content::model::{Story, Venue, Work};
use lachin_content::{Diagnostic, Exhibition, LoadOptions, Loaded, load};
use lachin_tests::project;
use serde_json::Value;
use tempfile::TempDir;

/// A content folder of one test.
pub(super) struct Copy {
    /// Removes the folder in the end.
    _folder: TempDir,
    pub(super) path: PathBuf,
    pub(super) now: NaiveDateTime,
    pub(super) is_preview: bool,
}

/// The folder of all fixtures.
pub(super) fn fixtures() -> PathBuf {
    project::root().join("tests/fixtures")
}

impl Copy {
    /// The good exhibition, at noon of 1 June 2026.
    pub(super) fn of_good() -> Self {
        Self::of(&fixtures().join("good"))
    }

    /// The bundled exhibition, at the same time.
    pub(super) fn of_bundled() -> Self {
        Self::of(&project::content())
    }

    fn of(exhibition: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("content");
        overlay(exhibition, &path);
        let noon = NaiveDate::from_ymd_opt(2026, 6, 1).and_then(|day| day.and_hms_opt(12, 0, 0));
        Self {
            _folder: folder,
            path,
            now: noon.expect("a moment"),
            is_preview: false,
        }
    }

    pub(super) fn load(&self) -> Loaded {
        load(&self.path, &self.options())
    }

    pub(super) fn options(&self) -> LoadOptions {
        LoadOptions {
            now: self.now,
            floor: NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day"),
            preview: self.is_preview,
        }
    }

    pub(super) fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path.join(file), bytes).expect("the copy can be written to");
    }

    /// Puts other words into a file in the place of some that are there.
    pub(super) fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} says nothing of {from}");
        self.write(file, text.replacen(from, to, 1));
    }

    /// Makes one value of a JSON file, by its JSON Pointer, another one, or takes its key away.
    pub(super) fn change(&self, file: &str, pointer: &str, value: Option<Value>) {
        let mut written: Value = serde_json::from_str(&self.read(file)).expect("the good exhibition is JSON");
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        match (written.pointer_mut(parent).expect("the parent is there"), value) {
            (Value::Object(group), Some(value)) => drop(group.insert(key.to_owned(), value)),
            (Value::Object(group), None) => drop(group.remove(key).expect("the key is there")),
            (Value::Array(list), Some(value)) => list[key.parse::<usize>().expect("a place")] = value,
            (_, value) => panic!("{parent} cannot take {value:?}"),
        }
        self.write(file, written.to_string());
    }

    pub(super) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path.join(file)).expect("the file is there")
    }

    /// All files, relative to the folder, in order.
    pub(super) fn files(&self) -> Vec<String> {
        files_below(&self.path)
    }
}

/// All files below a folder, relative to it with `/`, in order.
pub(super) fn files_below(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry"))
    {
        let name = entry.file_name().into_string().expect("fixtures have plain names");
        if entry.path().is_dir() {
            files.extend(
                files_below(&entry.path())
                    .into_iter()
                    .map(|below| format!("{name}/{below}")),
            );
        } else {
            files.push(name);
        }
    }
    files.sort();
    files
}

/// Lays all files of one folder over another.
pub(super) fn overlay(from: &Path, to: &Path) {
    for file in files_below(from) {
        let target = to.join(&file);
        fs::create_dir_all(target.parent().expect("a folder above")).expect("the copy can be written to");
        fs::copy(from.join(&file), target).expect("fixtures can be copied");
    }
}

/// The venue of that name, which must be there.
pub(super) fn venue<'a>(exhibition: &'a Exhibition, id: &str) -> &'a Venue {
    let mut venues = exhibition.venues.iter();
    venues.find(|venue| venue.entry.id.0 == id).expect("the venue stays")
}

/// The work of that name, which must be there.
pub(super) fn work<'a>(exhibition: &'a Exhibition, id: &str) -> &'a Work {
    let mut works = exhibition.works.iter();
    works.find(|work| work.entry.id.0 == id).expect("the work stays")
}

/// The story of that name, which must be there.
pub(super) fn story<'a>(exhibition: &'a Exhibition, id: &str) -> &'a Story {
    let mut stories = exhibition.stories.iter();
    stories.find(|story| story.entry.id.0 == id).expect("the story stays")
}

/// Every item with its folder, in words that show any difference.
pub(super) fn items(exhibition: &Exhibition) -> Vec<(String, String)> {
    let mut items = Vec::new();
    items.extend(
        exhibition
            .district
            .iter()
            .map(|district| ("district".to_owned(), format!("{district:#?}"))),
    );
    items.extend(
        exhibition
            .venues
            .iter()
            .map(|venue| (format!("venues/{}", venue.entry.id), format!("{venue:#?}"))),
    );
    items.extend(
        exhibition
            .stories
            .iter()
            .map(|story| (format!("stories/{}", story.entry.id), format!("{story:#?}"))),
    );
    items.extend(
        exhibition
            .works
            .iter()
            .map(|work| (format!("works/{}", work.entry.id), format!("{work:#?}"))),
    );
    items.extend(
        exhibition
            .films
            .iter()
            .map(|film| (format!("films/{}", film.entry.id), format!("{film:#?}"))),
    );
    items.extend(
        exhibition
            .people
            .iter()
            .map(|person| (format!("people/{}", person.entry.id), format!("{person:#?}"))),
    );
    items.extend(
        exhibition
            .moments
            .iter()
            .map(|moment| (format!("timeline.json#{}", moment.id), format!("{moment:#?}"))),
    );
    items
}

/// A diagnostic as `expected.txt` has it: in English, then in Azerbaijani.
pub(super) fn lines(diagnostic: &Diagnostic) -> [String; 2] {
    let Diagnostic {
        code,
        severity,
        file,
        line,
        message,
    } = diagnostic;
    let line = line.map(|line| format!(":{line}")).unwrap_or_default();
    let place = format!("{severity} {code} {file}{line}");
    [
        format!("{place} {} → {}", message.english(), message.help_english()),
        format!("{place} {} → {}", message.azerbaijani(), message.help_azerbaijani()),
    ]
}
