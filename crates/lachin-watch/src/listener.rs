//! What the system tells of a folder, as far as it concerns anybody.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::watch::{Rules, Signal};

/// Lets the system tell all changes below a folder, until it is dropped.
///
/// # Errors
///
/// What the system says, for instance that it has no more room for watches.
pub(crate) fn listen(folder: &Path, rules: Rules, signals: Sender<Signal>) -> notify::Result<RecommendedWatcher> {
    let root = folder.to_owned();
    let mut watcher = notify::recommended_watcher(move |told: notify::Result<Event>| {
        let signal = match told {
            Ok(event) if event.need_rescan() => Signal::Unsure,
            Ok(event) if !is_change(event.kind) => return,
            Ok(event) => match concerning(&root, event.paths, rules) {
                paths if paths.is_empty() => return,
                paths => Signal::Touched(paths),
            },
            Err(error) => {
                tracing::warn!("watching: {error}");
                Signal::Unsure
            }
        };
        // Nobody listens any more: then nobody has to be told.
        let _ = signals.send(signal);
    })?;
    watcher.watch(folder, RecursiveMode::Recursive)?;
    Ok(watcher)
}

/// Reading is no change: the kiosk reads all day.
fn is_change(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write))
}

fn concerning(root: &Path, paths: Vec<PathBuf>, rules: Rules) -> Vec<PathBuf> {
    let is_looked_at = |path: &PathBuf| {
        let below = path.strip_prefix(root).unwrap_or(path);
        below.iter().all(|name| (rules.is_looked_at)(&name.to_string_lossy()))
    };
    paths.into_iter().filter(is_looked_at).collect()
}
