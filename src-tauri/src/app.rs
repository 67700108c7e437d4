//! What the kiosk shows, made ready before the window opens.

use std::env;
use std::path::Path;
use std::sync::{Arc, Once};

use lachin_content::{Code, LoadOptions, Loaded, Severity};
use lachin_media::Cache;
use lachin_policy::settings::ScreenSettings;
use lachin_policy::{Screen, Settings, Use, cache_folder};
use lachin_wire::{CommandError, ErrorCode, Exhibition, Problem};
use tauri::PhysicalSize;

use crate::options::Options;
use crate::pictures::{Pictures, placeholder};
use crate::window::Placement;
use crate::{clock, folders, settings};

/// The snapshot on screen and what belongs to it.
#[derive(Debug)]
pub(crate) struct App {
    /// In JSON, since it is written once and read at each start of the page.
    exhibition: Result<String, CommandError>,
    pictures: Arc<Pictures>,
    placement: Placement,
    screen: ScreenSettings,
    /// The screen is told at each start of the page; what does not fit it is said once.
    screen_told: Once,
}

impl App {
    /// Reads the exhibition. Whatever is wrong with the folder is logged, and the rest is shown.
    ///
    /// # Errors
    ///
    /// When the system gives no further thread.
    pub(crate) fn open(options: &Options, settings: Settings) -> std::io::Result<Self> {
        let told = options.content.clone().or_else(|| settings.content_folder.clone());
        let folder = told.unwrap_or_else(folders::bundled_content);
        let user_cache = || cache_folder(|name| env::var_os(name), &env::temp_dir());
        let cache = Arc::new(Cache::open(options.cache.clone().unwrap_or_else(user_cache)));
        let when = LoadOptions {
            now: clock::now_in_baku(),
            floor: clock::floor(),
            preview: false,
        };
        let loaded = lachin_content::load(&folder, &when);
        log(&folder, &loaded);
        let mut exhibition =
            Exhibition::from_model(&loaded.exhibition, problem(&loaded), |hash| placeholder(&cache, hash));
        begin_in_language(&mut exhibition, &settings);
        Ok(Self {
            exhibition: to_json(&exhibition),
            pictures: Arc::new(Pictures::open(&loaded.exhibition, cache)?),
            placement: options.windowed.map_or(Placement::FullScreen, Placement::Windowed),
            screen: settings.screen,
            screen_told: Once::new(),
        })
    }

    /// The exhibition as `lachin_wire::Exhibition` in JSON.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::ExhibitionUnavailable`].
    pub(crate) fn exhibition(&self) -> Result<String, CommandError> {
        self.exhibition.clone()
    }

    /// Its pictures.
    pub(crate) fn pictures(&self) -> &Arc<Pictures> {
        &self.pictures
    }

    /// Where the window stands.
    pub(crate) fn placement(&self) -> Placement {
        self.placement
    }

    /// The surface behind a window of this size. What does not fit it is logged.
    pub(crate) fn screen(&self, window: PhysicalSize<u32>) -> Screen {
        let PhysicalSize { width, height } = window;
        let usual = match self.placement {
            Placement::Windowed(_) => Use::Desk,
            Placement::FullScreen => Use::Kiosk,
        };
        self.screen_told.call_once(|| {
            let findings = self.screen.findings_on(width, height, usual);
            findings.iter().for_each(settings::log);
        });
        self.screen.surface(width, height, usual)
    }
}

/// Lets visits begin in the language of the settings, where the exhibition has it.
fn begin_in_language(exhibition: &mut Exhibition, settings: &Settings) {
    let shown: Vec<&str> = exhibition.languages.iter().map(|choice| choice.tag.as_str()).collect();
    if let Some(finding) = settings.language_finding(&shown) {
        settings::log(&finding);
    } else if let Some(tag) = &settings.language {
        exhibition.default_language.clone_from(tag);
    }
}

/// What a curator or technician wants to find in the log after a start.
fn log(folder: &Path, loaded: &Loaded) {
    let count = |severity| {
        loaded
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    };
    tracing::info!(
        folder = %folder.display(),
        errors = count(Severity::Error),
        warnings = count(Severity::Warning),
        notes = count(Severity::Note),
        "the exhibition is read"
    );
    for error in loaded
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
    {
        tracing::error!(
            code = error.code.name(),
            file = error.file,
            line = error.line,
            "{}",
            error.message.english()
        );
    }
}

/// Why there is nothing to show, where loading itself says so.
fn problem(loaded: &Loaded) -> Option<Problem> {
    let is_unreadable = loaded
        .diagnostics
        .iter()
        .any(|diagnostic| diagnostic.code == Code::FolderUnreadable);
    is_unreadable.then_some(Problem::FolderUnreadable)
}

fn to_json(exhibition: &Exhibition) -> Result<String, CommandError> {
    serde_json::to_string(exhibition).map_err(|error| {
        let message = error.to_string();
        tracing::error!(message, "the exhibition cannot be handed to the page");
        CommandError {
            code: ErrorCode::ExhibitionUnavailable,
            message,
        }
    })
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use serde_json::Value;

    use lachin_policy::Orientation;

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
}
