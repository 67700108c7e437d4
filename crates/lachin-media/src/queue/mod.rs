//! Who gets which picture when: what was asked for since the page's last list, the newest first; then what the list has
//! in sight, then what it has one tap away; and when the page waits for nothing, what it may ask for one day.
//!
//! **Bounds.** At most two pictures are made at a time, and of these at most one that nobody looks at yet; a third
//! thread finds what is made already. So memory holds two decodes at most, each within [`Limits`](crate::Limits), and
//! at most 256 answers are owed; beyond that, what would come last is given up.
//!
//! **Giving up.** The page lists what it waits for. What one list has named and a later one does not is given up, before
//! its turn or between looking for it and making it. A picture that is being made is finished and kept.

mod line;
mod studio;
mod wish;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread;

use crate::cache::{Cache, CachedRendition};
use crate::engine::contained;
use crate::hash::ContentHash;

use line::{Line, MAKERS, Step};
use studio::{CachedFiles, Files, Studio};
pub use wish::{Refusal, Wish, WishSyntax};

/// Those who make pictures, and one who finds what is made already.
const THREADS: usize = MAKERS + 1;

/// What became of a wish.
pub type Granted = Result<CachedRendition, Refusal>;

type Answer = Box<dyn FnOnce(Granted) + Send>;

/// Renditions for many who ask at a time. No caller ever waits for a picture: answers come on the queue's own threads,
/// which end when it is dropped.
pub struct Queue {
    work: Arc<Work>,
    files: Files,
}

struct Work {
    studio: Box<dyn Studio>,
    desk: Mutex<Desk>,
    /// There may be something to do.
    called: Condvar,
}

#[derive(Default)]
struct Desk {
    line: Line<Answer>,
    is_closed: bool,
}

impl Queue {
    /// Opens a queue for the pictures in `files`, whose renditions are kept in `cache`.
    ///
    /// # Errors
    ///
    /// When the system gives no further thread.
    pub fn open(cache: Arc<Cache>, files: HashMap<ContentHash, PathBuf>) -> std::io::Result<Self> {
        let files = Files::new(RwLock::new(files));
        let studio = CachedFiles {
            cache,
            files: Arc::clone(&files),
        };
        Self::of(Box::new(studio), files)
    }

    /// Serves other files from now on; what is being made is finished and kept.
    pub fn serve(&self, files: HashMap<ContentHash, PathBuf>) {
        *self.files.write().unwrap_or_else(PoisonError::into_inner) = files;
    }

    fn of(studio: Box<dyn Studio>, files: Files) -> std::io::Result<Self> {
        let queue = Self {
            files,
            work: Arc::new(Work {
                studio,
                desk: Mutex::default(),
                called: Condvar::new(),
            }),
        };
        for number in 0..THREADS {
            let work = Arc::clone(&queue.work);
            thread::Builder::new()
                .name(format!("picture {number}"))
                .spawn(move || work.run())?;
        }
        Ok(queue)
    }

    /// Asks for a rendition. `answer` is called once: on a thread of the queue, or at once where the wish is refused.
    pub fn ask(&self, wish: Wish, answer: impl FnOnce(Granted) + Send + 'static) {
        if !self.work.studio.has(&wish.picture) {
            return answer(Err(Refusal::Unknown));
        }
        let given_up = self.work.desk().line.ask(wish, Box::new(answer));
        self.work.called.notify_all();
        refuse(given_up);
    }

    /// The page's list of all that it waits for: what can be seen now, and what may be seen next; both in the order in
    /// which they are to be made.
    pub fn want(&self, visible: &[Wish], ahead: &[Wish]) {
        let given_up = self.work.desk().line.want(visible, ahead);
        self.work.called.notify_all();
        refuse(given_up);
    }

    /// Renditions to be made whenever the page has said that it waits for nothing, in this order and in place of those
    /// named before: so they neither slow a start down nor come before anything that is seen.
    pub fn prepare(&self, wishes: impl IntoIterator<Item = Wish>) {
        self.work.desk().line.prepare(wishes);
        self.work.called.notify_all();
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.work.desk().is_closed = true;
        self.work.called.notify_all();
    }
}

impl std::fmt::Debug for Queue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Queue").finish_non_exhaustive()
    }
}

impl Work {
    /// The life of a thread.
    fn run(&self) {
        while let Some(step) = self.next() {
            match step {
                Step::Look(wish) => match self.studio.find(&wish) {
                    Some(found) => self.finish(step, &Ok(found)),
                    None => {
                        self.desk().line.missed(wish);
                        self.called.notify_all();
                    }
                },
                Step::Make { wish, .. } => {
                    let made = contained(|| self.studio.make(&wish)).map_err(Refusal::Unshowable);
                    self.finish(step, &made);
                }
                Step::Prepare(wish) => {
                    if let Err(error) = contained(|| self.studio.make(&wish)) {
                        tracing::warn!(%error, "a picture cannot be prepared");
                    }
                    self.finish(step, &Err(Refusal::GivenUp));
                }
            }
        }
    }

    /// Waits for something to do; none when the queue is closed.
    fn next(&self) -> Option<Step> {
        let mut desk = self.desk();
        loop {
            if desk.is_closed {
                return None;
            }
            if let Some(step) = desk.line.next() {
                return Some(step);
            }
            desk = self.called.wait(desk).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn finish(&self, step: Step, result: &Granted) {
        let (answers, is_prepared) = {
            let mut desk = self.desk();
            let answers = desk.line.done(step);
            (answers, matches!(step, Step::Prepare(_)) && desk.line.unasked() == 0)
        };
        self.called.notify_all();
        tell(answers, result);
        if is_prepared {
            tracing::info!("every picture is prepared");
        }
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn refuse(answers: Vec<Answer>) {
    tell(answers, &Err(Refusal::GivenUp));
}

/// Whoever breaks down over an answer takes nobody else along.
fn tell(answers: Vec<Answer>, result: &Granted) {
    for answer in answers {
        let result = result.clone();
        if catch_unwind(AssertUnwindSafe(move || answer(result))).is_err() {
            tracing::error!("somebody broke down over a picture");
        }
    }
}
