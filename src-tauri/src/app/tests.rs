//! What the kiosk shows of good and bad folders, without a window.

use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::time::Duration;

use serde_json::Value;

use lachin_policy::Orientation;
use lachin_policy::settings::ScreenSettings;

use super::*;
use crate::options::WindowSize;

fn open(content: PathBuf) -> App {
    open_with(Some(content), Settings::default())
}

fn open_with(content: Option<PathBuf>, settings: Settings) -> App {
    let cache = tempfile::tempdir().expect("a folder");
    let options = Options {
        content,
        cache: Some(cache.path().to_owned()),
        data: Some(cache.path().join("data")),
        ..Options::default()
    };
    App::open(&options, settings).expect("threads")
}

fn exhibition(app: &App) -> Value {
    serde_json::from_str(&app.exhibition().expect("is there")).expect("is JSON")
}

#[test]
fn the_bundled_exhibition_is_handed_over_whole() {
    let shown = exhibition(&open(folders::bundled_content()));
    assert_eq!(shown["problem"], Value::Null);
    assert!(!shown["venues"].as_array().expect("a list").is_empty());
}

#[test]
fn every_picture_that_is_shown_may_be_asked_for() {
    let app = open(folders::bundled_content());
    let mut hashes = Vec::new();
    collect_hashes(&exhibition(&app), &mut hashes);
    assert!(!hashes.is_empty());
    for hash in hashes {
        let (sender, receiver) = channel();
        let wish = format!("{hash}/320").parse().expect("a wish");
        app.pictures().queue().ask(wish, move |granted| {
            let _ = sender.send(granted.is_ok());
        });
        assert_eq!(receiver.recv_timeout(Duration::from_secs(60)), Ok(true), "{hash}");
    }
}

#[test]
fn a_missing_or_empty_folder_is_an_exhibition_that_says_why_it_is_empty() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(
        exhibition(&open(folder.path().join("nowhere")))["problem"],
        "folder-unreadable"
    );
    assert_eq!(
        exhibition(&open(folder.path().to_owned()))["problem"],
        "nothing-to-show"
    );
}

#[test]
fn a_fault_made_before_a_power_cut_shows_the_good_version_after_it() {
    let folders = tempfile::tempdir().expect("a folder");
    let content = folders.path().join("content");
    copy(&folders::bundled_content(), &content);
    let options = Options {
        content: Some(content.clone()),
        cache: Some(folders.path().join("cache")),
        data: Some(folders.path().join("data")),
        ..Options::default()
    };
    let venues = |app: &App| exhibition(app)["venues"].clone();
    let app = App::open(&options, Settings::default()).expect("threads");
    app.renew(&Extent::Everything);
    let good = venues(&app);
    drop(app);
    std::fs::write(content.join("venues/yurd-gallery/venue.json"), "{").expect("it can be written");
    let app = App::open(&options, Settings::default()).expect("threads");
    assert_eq!(venues(&app), good);
    let entries = app.report().entries;
    let shown_since = entries.iter().find_map(|entry| entry.shown_since.clone());
    assert!(shown_since.is_some(), "{entries:?}");
    drop(app);
    std::fs::remove_dir_all(&content).expect("it can be removed");
    let app = App::open(&options, Settings::default()).expect("threads");
    assert_eq!(venues(&app), good);
}

#[test]
fn whoever_looks_at_another_day_leaves_the_folder_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("exhibition.json"), "{").expect("it can be written");
    let problems = folder.path().join("PROBLEMS.txt");
    let look = |date: Option<&str>| {
        let options = Options {
            content: Some(folder.path().to_owned()),
            cache: Some(folder.path().with_extension("cache")),
            data: Some(folder.path().with_extension("data")),
            date: date.map(|date| NaiveDateTime::parse_from_str(date, "%F %R").expect("a moment")),
            ..Options::default()
        };
        App::open(&options, Settings::default())
            .expect("threads")
            .renew(&Extent::Everything);
    };
    look(Some("2027-08-26 09:00"));
    assert!(!problems.exists());
    look(None);
    assert!(problems.exists());
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let (from, to) = entry
            .map(|entry| (entry.path(), to.join(entry.file_name())))
            .expect("an entry");
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(&from, &to).expect("a file can be copied");
        }
    }
}

#[test]
fn a_full_screen_is_a_kiosk_and_a_window_is_a_desk() {
    let mut app = open(folders::bundled_content());
    let upright = PhysicalSize::new(1080, 1920);
    assert_eq!(app.screen(upright), Screen::kiosk(Orientation::Portrait));
    app.placement = Placement::Windowed(WindowSize {
        width: 1080,
        height: 1920,
    });
    assert_eq!(app.screen(upright), Screen::desk());
}

#[test]
fn settings_name_the_folder_unless_the_command_line_does() {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = || Settings {
        content_folder: Some(folder.path().to_owned()),
        ..Settings::default()
    };
    let shown = exhibition(&open_with(None, settings()));
    assert_eq!(shown["problem"], "nothing-to-show");
    let shown = exhibition(&open_with(Some(folders::bundled_content()), settings()));
    assert_eq!(shown["problem"], Value::Null);
}

#[test]
fn a_visit_begins_in_the_language_of_the_settings_if_the_exhibition_has_it() {
    let begins_in = |tag: &str| {
        let settings = Settings {
            language: Some(tag.to_owned()),
            ..Settings::default()
        };
        exhibition(&open_with(Some(folders::bundled_content()), settings))["defaultLanguage"].clone()
    };
    assert_eq!(begins_in("ru"), "ru");
    assert_eq!(begins_in("de"), "az");
}

#[test]
fn the_screen_is_as_the_settings_say() {
    let settings = Settings {
        screen: ScreenSettings {
            diagonal_inches: Some(55.0),
            lower_edge_mm: Some(591.0),
            viewing_distance_mm: Some(700.0),
            ..ScreenSettings::default()
        },
        ..Settings::default()
    };
    let app = open_with(Some(folders::bundled_content()), settings);
    let expected = Screen {
        diagonal_inches: 55.0,
        lower_edge_mm: Some(591.0),
        viewing_distance_mm: 700.0,
        usage: Use::Kiosk,
    };
    assert_eq!(app.screen(PhysicalSize::new(1080, 1920)), expected);
}

fn collect_hashes(value: &Value, hashes: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect_hashes(value, hashes)),
        Value::Object(entries) => {
            hashes.extend(entries.get("hash").and_then(Value::as_str).map(str::to_owned));
            entries.values().for_each(|value| collect_hashes(value, hashes));
        }
        _ => {}
    }
}
