//! What the kiosk shows, made ready before the window opens.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError, RwLock};

use chrono::NaiveDateTime;
use lachin_content::{Code, Diagnostic, Extent, LoadOptions, Memory, Problems, Renewed, Severity, Versions};
use lachin_media::Cache;
use lachin_policy::settings::Watching;
use lachin_policy::{Screen, Settings, Use, cache_folder};
use lachin_watch::Way;
use lachin_wire::{Change, CommandError, ErrorCode, Exhibition, FolderReport, Problem};
use tauri::PhysicalSize;
use tauri::ipc::Channel;

use crate::clock::{self, Clock};
use crate::keeper::Keeper;
use crate::options::Options;
use crate::pictures::{Pictures, placeholder};
use crate::window::Placement;
use crate::{folders, problems, settings};

/// The exhibition on screen and what belongs to it.
pub(crate) struct App {
    folder: PathBuf,
    clock: Clock,
    settings: Settings,
    cache: Arc<Cache>,
    keeper: Keeper,
    pictures: Arc<Pictures>,
    placement: Placement,
    snapshot: RwLock<Arc<Snapshot>>,
    memory: Mutex<Memory>,
    /// Of the page, which is one; where it is loaded anew, the next call takes its place.
    follower: Mutex<Option<Channel<String>>>,
    /// The screen is told at each start of the page; what does not fit it is said once.
    screen_told: Once,
}

/// What was read of the folder at one time: whole, and never changed.
#[derive(Debug)]
struct Snapshot {
    exhibition: Exhibition,
    /// What has become of the snapshot before.
    change: Option<Change>,
    report: FolderReport,
    next_change: Option<NaiveDateTime>,
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
        let clock = Clock::showing(options.date);
        let keeper = Keeper::open(&folder, options.data.clone().or_else(folders::kept));
        let mut memory = Memory::default();
        let read = read(&folder, clock, &keeper.shown(), &Extent::Everything, &mut memory);
        log(&folder, &read.diagnostics);
        Ok(Self {
            pictures: Arc::new(Pictures::open(&read.exhibition, Arc::clone(&cache))?),
            snapshot: RwLock::new(Arc::new(Snapshot::of(&read, &settings, &cache, clock))),
            memory: Mutex::new(memory),
            folder,
            clock,
            settings,
            cache,
            keeper,
            placement: options.windowed.map_or(Placement::FullScreen, Placement::Windowed),
            follower: Mutex::default(),
            screen_told: Once::new(),
        })
    }

    /// Reads the folder again, of which so much may have changed, and shows what has become of it, if anything has.
    pub(crate) fn renew(&self, extent: &Extent) {
        let held = self.keeper.keep(clock::machine_time(), extent);
        // What a load that broke off has taken from the memory is read anew.
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        let read = read(&self.folder, self.clock, &self.keeper.shown(), extent, &mut memory);
        drop(memory);
        self.show(&read);
        self.keeper.record(clock::machine_time(), held, &read);
    }

    fn show(&self, read: &Renewed) {
        let mut snapshot = Snapshot::of(read, &self.settings, &self.cache, self.clock);
        let before = self.snapshot();
        let is_changed = snapshot.exhibition.revision != before.exhibition.revision;
        snapshot.change = if is_changed {
            Some(Change::between(&before.exhibition, &snapshot.exhibition))
        } else {
            before.change.clone()
        };
        let revision = snapshot.exhibition.revision.clone();
        let is_worth_a_word = is_changed || snapshot.report != before.report;
        // A page that asks for pictures of the old snapshot meanwhile is about to show the new one.
        self.pictures.show(&read.exhibition);
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
        if is_changed {
            self.tell(&revision);
        }
        if is_worth_a_word {
            log(&self.folder, &read.diagnostics);
        }
        if self.clock.is_pretended() {
            // Whoever looks at another day wants to know nothing of today's problems, and changes nothing.
            return;
        }
        let problems = Problems::new(&read.diagnostics, &read.held);
        problems::write(&problems, &self.folder, self.keeper.folder(), self.clock.now());
    }

    /// The exhibition as `lachin_wire::Exhibition` in JSON.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::ExhibitionUnavailable`].
    pub(crate) fn exhibition(&self) -> Result<String, CommandError> {
        handed_over(serde_json::to_string(&self.snapshot().exhibition))
    }

    /// What has become of the exhibition since a revision, as `lachin_wire::Change` in JSON; `null` where only the whole
    /// can be told.
    ///
    /// # Errors
    ///
    /// [`ErrorCode::ExhibitionUnavailable`].
    pub(crate) fn change(&self, since: &str) -> Result<String, CommandError> {
        let snapshot = self.snapshot();
        let change = snapshot.change.as_ref().filter(|change| change.since == since);
        handed_over(serde_json::to_string(&change))
    }

    /// Tells the page each revision, beginning with the present one.
    pub(crate) fn follow(&self, revisions: Channel<String>) {
        let revision = self.snapshot().exhibition.revision.clone();
        *self.follower() = Some(revisions);
        self.tell(&revision);
    }

    /// What is wrong with the folder as it is.
    pub(crate) fn report(&self) -> FolderReport {
        self.snapshot().report.clone()
    }

    /// The folder that is shown.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// How changes of the folder are noticed, where the settings say.
    pub(crate) fn way(&self) -> Option<Way> {
        self.settings.watch.map(|watch| match watch {
            Watching::Events => Way::Events,
            Watching::Polling => Way::Polling,
        })
    }

    /// The time in Baku.
    pub(crate) fn now(&self) -> NaiveDateTime {
        self.clock.now()
    }

    /// When a date in the folder takes effect next.
    pub(crate) fn next_change(&self) -> Option<NaiveDateTime> {
        self.snapshot().next_change
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
            let findings = self.settings.screen.findings_on(width, height, usual);
            findings.iter().for_each(settings::log);
        });
        self.settings.screen.surface(width, height, usual)
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn follower(&self) -> MutexGuard<'_, Option<Channel<String>>> {
        self.follower.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, revision: &str) {
        let follower = self.follower();
        if let Some(Err(error)) = follower.as_ref().map(|page| page.send(revision.to_owned())) {
            tracing::warn!("the page cannot be told of a change: {error}");
        }
    }
}

impl Snapshot {
    fn of(read: &Renewed, settings: &Settings, cache: &Cache, clock: Clock) -> Self {
        let today = clock.now().date();
        let mut exhibition =
            Exhibition::from_model(&read.exhibition, today, problem(read), |hash| placeholder(cache, hash));
        begin_in_language(&mut exhibition, settings);
        Self {
            exhibition,
            change: None,
            report: FolderReport::new(&read.diagnostics, &read.held),
            next_change: read.next_change,
        }
    }
}

fn read(folder: &Path, clock: Clock, shown: &Versions, extent: &Extent, memory: &mut Memory) -> Renewed {
    let when = LoadOptions {
        now: clock.now(),
        floor: clock.floor(),
        preview: false,
    };
    lachin_content::renew(folder, &when, shown, extent, memory)
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
fn log(folder: &Path, diagnostics: &[Diagnostic]) {
    let count = |severity| {
        diagnostics
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
    for error in diagnostics
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
fn problem(read: &Renewed) -> Option<Problem> {
    let is_unreadable = read
        .diagnostics
        .iter()
        .any(|diagnostic| diagnostic.code == Code::FolderUnreadable);
    (is_unreadable && read.held.is_empty()).then_some(Problem::FolderUnreadable)
}

fn handed_over(json: serde_json::Result<String>) -> Result<String, CommandError> {
    json.map_err(|error| {
        let message = error.to_string();
        tracing::error!(message, "the exhibition cannot be handed to the page");
        CommandError {
            code: ErrorCode::ExhibitionUnavailable,
            message,
        }
    })
}

#[cfg(test)]
mod tests;
