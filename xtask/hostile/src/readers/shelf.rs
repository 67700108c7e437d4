//! A sound content folder, to be broken one file at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use lachin_content::Exhibition;
use lachin_content::model::Entry;

/// The files of a sound folder by their paths with `/`.
pub(super) struct Shelf {
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

/// Where the film's recording and captions lie.
pub(super) const FILM: &str = "films/a-day-in-the-garden/";

/// The beginning of captions that hide nothing.
const CAPTIONS: &str = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000 line:90%\n– Salam!\n\nNOTE a note\n\n\
                        00:00:05.000 --> 00:00:07.500\n<v Nigar>Bağ.\n";

impl Shelf {
    /// The exhibition that tests share, with a recording and captions.
    pub(super) fn sound() -> io::Result<Self> {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
        let mut files = BTreeMap::new();
        gather(&fixtures.join("good"), "", &mut files)?;
        let recording = fixtures.join("broken/captions-missing").join(FILM).join("film.webm");
        files.insert(format!("{FILM}film.webm"), fs::read(recording)?);
        let mut captions = Vec::new();
        for language in ["az", "en", "ru", "tr"] {
            let name = format!("captions.{language}.vtt");
            captions.push(format!("\"{language}\": \"{name}\""));
            files.insert(format!("{FILM}{name}"), CAPTIONS.into());
        }
        let film = files.entry(format!("{FILM}film.json")).or_default();
        let more = format!(
            "{{ \"file\": \"film.webm\", \"captions\": {{ {} }},",
            captions.join(", ")
        );
        film.splice(..1, more.into_bytes());
        Ok(Self { files })
    }

    /// Makes the folder.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        for (path, bytes) in &self.files {
            write(folder, path, bytes)?;
        }
        Ok(())
    }

    /// Puts back what was broken.
    pub(super) fn restore(&self, folder: &Path, path: &str) -> io::Result<()> {
        write(folder, path, &self.files[path])
    }

    /// The first file that is not what it was.
    pub(super) fn changed_in(&self, folder: &Path) -> io::Result<Option<String>> {
        let mut present = BTreeMap::new();
        gather(folder, "", &mut present)?;
        let differs = |path: &&String| self.files.get(*path) != present.get(*path);
        Ok(self.files.keys().chain(present.keys()).find(differs).cloned())
    }

    /// The paths that end so.
    pub(super) fn paths(&self, is_meant: impl Fn(&str) -> bool) -> Vec<&str> {
        let paths = self.files.keys().map(String::as_str);
        paths.filter(|path| is_meant(path)).collect()
    }

    pub(super) fn text(&self, path: &str) -> String {
        String::from_utf8_lossy(&self.files[path]).into_owned()
    }
}

/// Writes a file of the folder.
pub(super) fn write(folder: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap_or(folder))?;
    fs::write(path, bytes)
}

/// The folder of the item to which a file belongs; none where it is not one item's.
pub(super) fn item_of(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        ["district", ..] => Some("district".into()),
        ["images", ..] => None,
        [kind, id, _, ..] => Some(format!("{kind}/{id}")),
        _ => None,
    }
}

/// The items that visitors can see, by their folders.
pub(super) fn shown(exhibition: &Exhibition) -> BTreeSet<String> {
    let Exhibition {
        district,
        venues,
        stories,
        works,
        films,
        people,
        ..
    } = exhibition;
    let in_folder = |folder: &'static str| move |entry: &Entry| format!("{folder}/{}", entry.id);
    let venues = venues.iter().map(|venue| &venue.entry).map(in_folder("venues"));
    let stories = stories.iter().map(|story| &story.entry).map(in_folder("stories"));
    let works = works.iter().map(|work| &work.entry).map(in_folder("works"));
    let films = films.iter().map(|film| &film.entry).map(in_folder("films"));
    let people = people.iter().map(|person| &person.entry).map(in_folder("people"));
    let district = district.iter().map(|_| "district".to_owned());
    let all = district.chain(venues).chain(stories).chain(works);
    all.chain(films).chain(people).collect()
}

fn gather(folder: &Path, below: &str, files: &mut BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path: PathBuf = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let inner = if below.is_empty() {
            name.into_owned()
        } else {
            format!("{below}/{name}")
        };
        if path.is_dir() {
            gather(&path, &inner, files)?;
        } else {
            files.insert(inner, fs::read(&path)?);
        }
    }
    Ok(())
}
