//! Waiting for a change, and then for its end.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use notify::RecommendedWatcher;

use crate::fs::{Identity, Stamps, stamps};
use crate::listener::listen;
use crate::mounts::Way;

/// How a folder is watched.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// How changes are noticed.
    pub way: Way,
    /// Which names concern anybody, of files and of folders.
    pub is_looked_at: fn(&str) -> bool,
    /// How long what has changed has to lie still until it is told.
    pub rest: Duration,
    /// How often the folder is looked through, or looked for.
    pub look: Duration,
}

/// A folder under watch, until this is dropped.
#[derive(Debug)]
pub struct Watch {
    signals: Sender<Signal>,
    thread: Option<JoinHandle<()>>,
}

/// Paths of what was changed.
pub type Touched = BTreeSet<PathBuf>;

/// What the thread of a watch wakes up for.
#[derive(Debug)]
pub(crate) enum Signal {
    /// Something happened to these.
    Touched(Vec<PathBuf>),
    /// Something happened, nobody knows to what.
    Unsure,
    /// It is over.
    Stop,
}

/// What never comes to rest is told all the same after this time: a film of many gigabytes has been copied by then.
const LONGEST: Duration = Duration::from_secs(30 * 60);

impl Watch {
    /// Calls `on_change` each time that something below the folder was changed and has come to rest, or that the folder
    /// came, went, or is another one. A folder that is not there yet is waited for. It is told what was changed, relative to
    /// the folder: files, or folders of which anything may have changed; the folder itself is the empty path.
    ///
    /// # Errors
    ///
    /// When the system gives no further thread.
    pub fn start(folder: &Path, rules: Rules, on_change: impl FnMut(Touched) + Send + 'static) -> io::Result<Self> {
        let (signals, received) = channel();
        let mut watcher = Watcher {
            folder: folder.to_owned(),
            rules,
            signals: signals.clone(),
            received,
            identity: None,
            listener: None,
            seen: Stamps::new(),
        };
        // What changes from now on is told: the listener stands before this returns.
        watcher.settle(BTreeSet::new());
        let thread = thread::Builder::new()
            .name("watch".into())
            .spawn(move || watcher.run(on_change))?;
        Ok(Self {
            signals,
            thread: Some(thread),
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // A thread that has ended needs no message.
        let _ = self.signals.send(Signal::Stop);
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the watch ended before its time");
        }
    }
}

/// What the thread of a watch knows.
struct Watcher {
    folder: PathBuf,
    rules: Rules,
    signals: Sender<Signal>,
    received: Receiver<Signal>,
    /// Of the folder that was there last.
    identity: Option<Identity>,
    /// Where the system tells.
    listener: Option<RecommendedWatcher>,
    /// Where it does not: what the folder was like when it was looked through last.
    seen: Stamps,
}

/// It is over.
struct Over;

impl Watcher {
    fn run(mut self, mut on_change: impl FnMut(Touched)) {
        while let Ok(touched) = self.wait() {
            if !touched.is_empty() {
                on_change(touched);
            }
        }
    }

    /// Waits for the next change to come to rest, or for the next look.
    fn wait(&mut self) -> Result<Touched, Over> {
        let mut touched = BTreeSet::new();
        match self.received.recv_timeout(self.rules.look) {
            Ok(signal) => self.take(signal, &mut touched)?,
            Err(RecvTimeoutError::Timeout) if self.is_as_it_was() => return Ok(touched),
            Err(RecvTimeoutError::Timeout) => {
                touched.insert(self.folder.clone());
            }
            Err(RecvTimeoutError::Disconnected) => return Err(Over),
        }
        self.rest(&mut touched)?;
        Ok(self.settle(touched))
    }

    /// Waits until nothing of what was touched changes any more.
    fn rest(&mut self, touched: &mut BTreeSet<PathBuf>) -> Result<(), Over> {
        let begun = Instant::now();
        let mut before = self.stamps_of(touched);
        while begun.elapsed() < LONGEST {
            match self.received.recv_timeout(self.rules.rest) {
                Ok(signal) => {
                    self.take(signal, touched)?;
                    before = self.stamps_of(touched);
                    continue;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(Over),
            }
            let now = self.stamps_of(touched);
            if now == before {
                return Ok(());
            }
            before = now;
        }
        tracing::warn!(folder = %self.folder.display(), "the folder does not come to rest");
        Ok(())
    }

    fn take(&self, signal: Signal, touched: &mut BTreeSet<PathBuf>) -> Result<(), Over> {
        let mut signals = vec![signal];
        signals.extend(self.received.try_iter());
        for signal in signals {
            match signal {
                Signal::Touched(paths) => touched.extend(paths),
                Signal::Unsure => {
                    touched.insert(self.folder.clone());
                }
                Signal::Stop => return Err(Over),
            }
        }
        Ok(())
    }

    fn stamps_of(&self, touched: &BTreeSet<PathBuf>) -> Stamps {
        let mut all = Stamps::new();
        for path in touched {
            all.extend(stamps(path, self.rules.is_looked_at));
        }
        all
    }

    /// Whether it is the same folder as before, and, where the system does not tell, whether it holds the same.
    fn is_as_it_was(&self) -> bool {
        let is_same = Identity::of(&self.folder) == self.identity;
        is_same && (self.listener.is_some() || self.seen == stamps(&self.folder, self.rules.is_looked_at))
    }

    /// Gets ready for the next change, and says what was touched until now.
    fn settle(&mut self, touched: BTreeSet<PathBuf>) -> Touched {
        let identity = Identity::of(&self.folder);
        let is_another = identity != self.identity;
        if self.rules.way == Way::Events && (is_another || self.listener.is_none()) {
            self.listener = identity.as_ref().and_then(|identity| self.listen(&identity.path));
        }
        let root = identity.as_ref().map_or(&self.folder, |identity| &identity.path);
        let touched = if self.listener.is_some() {
            touched.into_iter().map(|path| within(root, &path)).collect()
        } else {
            let seen = stamps(&self.folder, self.rules.is_looked_at);
            let before = std::mem::replace(&mut self.seen, seen);
            changed(&before, &self.seen)
                .map(|path| within(&self.folder, path))
                .collect()
        };
        self.identity = identity;
        // Whatever was touched in a folder that is another one now: all of it may have changed.
        if is_another {
            Touched::from([PathBuf::new()])
        } else {
            touched
        }
    }

    fn listen(&self, path: &Path) -> Option<RecommendedWatcher> {
        match listen(path, self.rules, self.signals.clone()) {
            Ok(listener) => Some(listener),
            Err(error) => {
                tracing::warn!("the folder is looked through from time to time: {error}");
                None
            }
        }
    }
}

/// A path relative to the folder; that of the folder itself for whatever lies elsewhere.
fn within(folder: &Path, path: &Path) -> PathBuf {
    path.strip_prefix(folder)
        .map_or_else(|_| PathBuf::new(), Path::to_owned)
}

/// The files that came, went or are others.
fn changed<'s>(before: &'s Stamps, after: &'s Stamps) -> impl Iterator<Item = &'s PathBuf> {
    let gone = before.keys().filter(|path| !after.contains_key(*path));
    let new = after.iter().filter(|(path, stamp)| before.get(*path) != Some(*stamp));
    gone.chain(new.map(|(path, _)| path))
}
