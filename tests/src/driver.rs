//! WebKitWebDriver with a session bus and a home of its own.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::display::Display;
use crate::project;
use crate::running::Running;
use crate::trouble::{During, Outcome};

/// How a window is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As visitors have it.
    Moving,
    /// For those whose system asks for less movement: cuts instead of transitions.
    Still,
    /// The same, as quick as it can be for long walks: painted at once instead of in layers, which takes less than half
    /// of the processor where there is no graphics card, and with the renditions that other windows have made.
    Brisk,
}

/// A driver that waits for a session; it and the kiosk it opens end when this is dropped.
pub struct Driver {
    port: u16,
    running: Running,
}

impl Driver {
    /// Starts the driver on a display.
    pub fn start(display: &Display, home: &Home) -> Outcome<Self> {
        let port = free_port()?;
        let mut command = Command::new("dbus-run-session");
        command.args(["--", "WebKitWebDriver"]).arg(format!("--port={port}"));
        home.enter(&mut command, display);
        command
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("TAURI_AUTOMATION", "true");
        Ok(Self {
            port,
            running: Running::start(&mut command)?,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Everything that runs below it: the kiosk and the processes of its page.
    pub fn running(&self) -> &Running {
        &self.running
    }
}

/// A home folder for one window: nothing of the machine's user is read, and what is written can be seen.
pub struct Home {
    folder: TempDir,
    manner: Manner,
}

impl Home {
    /// Makes one.
    pub fn new(manner: Manner) -> Outcome<Self> {
        let folder = TempDir::new().during("making a home folder")?;
        let gtk = folder.path().join("config/gtk-3.0");
        fs::create_dir_all(&gtk).during(gtk.display())?;
        let animations = u8::from(manner == Manner::Moving);
        let settings = gtk.join("settings.ini");
        fs::write(&settings, format!("[Settings]\ngtk-enable-animations={animations}\n")).during(settings.display())?;
        Ok(Self { folder, manner })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The kiosk's cache.
    pub fn cache(&self) -> PathBuf {
        match self.manner {
            Manner::Brisk => project::shared_cache(),
            Manner::Moving | Manner::Still => self.path().join("cache"),
        }
    }

    /// Where its settings lie.
    pub fn settings(&self) -> PathBuf {
        self.path().join("settings.toml")
    }

    /// Writes its settings.
    pub fn settle(&self, settings: &str) -> Outcome<()> {
        let file = self.settings();
        fs::write(&file, settings).during(file.display())
    }

    /// Gives a program this home and a display, and nothing that would make two runs differ.
    pub fn enter(&self, command: &mut Command, display: &Display) {
        let path = self.path();
        if self.manner == Manner::Brisk {
            command.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
        }
        command
            .env("HOME", path)
            .env("XDG_CONFIG_HOME", path.join("config"))
            .env("XDG_CACHE_HOME", path.join("cache"))
            .env("XDG_DATA_HOME", path.join("data"))
            .env("XDG_STATE_HOME", path.join("state"))
            .env("DISPLAY", display.name())
            .env("GDK_BACKEND", "x11")
            .env("GDK_SCALE", "1")
            .env("LANG", "C.UTF-8")
            .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .stderr(log(path));
    }

    /// What the programs said.
    pub fn log(&self) -> String {
        fs::read_to_string(self.path().join("log.txt")).unwrap_or_default()
    }

    /// The end of that, for a failed test to show.
    pub(crate) fn last_words(&self) -> String {
        const LINES: usize = 20;
        let log = self.log();
        let lines: Vec<_> = log.lines().collect();
        lines[lines.len().saturating_sub(LINES)..].join("\n")
    }
}

fn log(home: &Path) -> Stdio {
    fs::File::create(home.join("log.txt")).map_or_else(|_| Stdio::null(), Stdio::from)
}

/// A port that is free now; whoever starts next may take it, so the caller looks whether the driver answers.
fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).during("looking for a free port")?;
    Ok(listener.local_addr().during("looking for a free port")?.port())
}
