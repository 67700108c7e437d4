//! What the kiosk shows, made ready before the window opens.

use std::env;
use std::path::Path;
use std::sync::Arc;

use lachin_content::{Code, LoadOptions, Loaded, Severity};
use lachin_media::Cache;
use lachin_policy::{Orientation, Screen, cache_folder};
use lachin_wire::{CommandError, ErrorCode, Exhibition, Problem};
use tauri::PhysicalSize;

use crate::options::Options;
use crate::pictures::{Pictures, placeholder};
use crate::window::Placement;
use crate::{clock, folders};

/// The snapshot on screen and what belongs to it.
#[derive(Debug)]
pub(crate) struct App {
    /// In JSON, since it is written once and read at each start of the page.
    exhibition: Result<String, CommandError>,
    pictures: Arc<Pictures>,
    placement: Placement,
}

impl App {
    /// Reads the exhibition. Whatever is wrong with the folder is logged, and the rest is shown.
    ///
    /// # Errors
    ///
    /// When the system gives no further thread.
    pub(crate) fn open(options: &Options) -> std::io::Result<Self> {
        let folder = options.content.clone().unwrap_or_else(folders::bundled_content);
        let user_cache = || cache_folder(|name| env::var_os(name), &env::temp_dir());
        let cache = Arc::new(Cache::open(options.cache.clone().unwrap_or_else(user_cache)));
        let when = LoadOptions {
            now: clock::now_in_baku(),
            floor: clock::floor(),
            preview: false,
        };
        let loaded = lachin_content::load(&folder, &when);
        log(&folder, &loaded);
        let exhibition = Exhibition::from_model(&loaded.exhibition, problem(&loaded), |hash| placeholder(&cache, hash));
        Ok(Self {
            exhibition: to_json(&exhibition),
            pictures: Arc::new(Pictures::open(&loaded.exhibition, cache)?),
            placement: options.windowed.map_or(Placement::FullScreen, Placement::Windowed),
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

    /// The surface behind a window of this size.
    pub(crate) fn screen(&self, window: PhysicalSize<u32>) -> Screen {
        match self.placement {
            Placement::Windowed(_) => Screen::desk(),
            Placement::FullScreen => Screen::kiosk(Orientation::of(window.width, window.height)),
        }
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

    use super::*;
    use crate::options::WindowSize;

    fn open(content: PathBuf) -> App {
        let cache = tempfile::tempdir().expect("a folder");
        let options = Options {
            content: Some(content),
            cache: Some(cache.path().to_owned()),
            windowed: None,
        };
        App::open(&options).expect("threads")
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
