//! Folders that change, watched in both ways.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use lachin_watch::{Rules, Touched, Watch, Way};
use tempfile::TempDir;

/// Longer than any machine takes: only a fault comes so far.
const AT_LAST: Duration = Duration::from_secs(60);

const WAYS: [Way; 2] = [Way::Events, Way::Polling];

struct Folder {
    _above: TempDir,
    path: PathBuf,
}

impl Folder {
    fn new() -> Self {
        let above = tempfile::tempdir().expect("the test's own folder can be changed");
        let path = above.path().join("content");
        fs::create_dir_all(path.join("venues/a")).expect("the test's own folder can be changed");
        fs::write(path.join("venues/a/venue.json"), "{}").expect("the test's own folder can be changed");
        Self { _above: above, path }
    }

    fn watch(&self, way: Way) -> (Watch, Receiver<Touched>) {
        self.watch_resting(way, Duration::from_millis(50))
    }

    fn watch_resting(&self, way: Way, rest: Duration) -> (Watch, Receiver<Touched>) {
        let rules = Rules {
            way,
            is_looked_at: |name| !name.ends_with(".tmp"),
            rest,
            look: Duration::from_millis(50),
        };
        let (sender, told) = channel();
        let watch = Watch::start(&self.path, rules, move |touched| {
            sender.send(touched).expect("the test's own folder can be changed")
        })
        .expect("the test's own folder can be changed");
        (watch, told)
    }
}

fn is_told(told: &Receiver<Touched>) -> bool {
    told.recv_timeout(AT_LAST).is_ok()
}

/// Lets whatever is still to be told of earlier changes pass.
fn calm(told: &Receiver<Touched>) {
    while told.recv_timeout(Duration::from_secs(1)).is_ok() {}
}

#[test]
fn what_a_curator_does_in_a_folder_is_told() {
    type Change = fn(&Path);
    let changes: [Change; 5] = [
        |folder| fs::write(folder.join("venues/a/venue.json"), "{ }").expect("the test's own folder can be changed"),
        |folder| fs::write(folder.join("venues/a/text.az.md"), "# A").expect("the test's own folder can be changed"),
        |folder| {
            fs::create_dir(folder.join("venues/b")).expect("the test's own folder can be changed");
            fs::write(folder.join("venues/b/venue.json"), "{}").expect("the test's own folder can be changed");
        },
        |folder| {
            fs::rename(folder.join("venues/b"), folder.join("venues/_b")).expect("the test's own folder can be changed")
        },
        |folder| fs::remove_file(folder.join("venues/a/text.az.md")).expect("the test's own folder can be changed"),
    ];
    for way in WAYS {
        let folder = Folder::new();
        let (_watch, told) = folder.watch(way);
        for (number, change) in changes.iter().enumerate() {
            change(&folder.path);
            assert!(is_told(&told), "change {number} in {way:?}");
            calm(&told);
        }
    }
}

#[test]
fn it_is_told_what_was_changed() {
    for way in WAYS {
        let folder = Folder::new();
        let (_watch, told) = folder.watch(way);
        let mut all = Touched::new();
        fs::write(folder.path.join("venues/a/venue.json"), "{ }").expect("the test's own folder can be changed");
        all.extend(told.recv_timeout(AT_LAST).expect("told"));
        while let Ok(more) = told.recv_timeout(Duration::from_secs(1)) {
            all.extend(more);
        }
        assert_eq!(all, Touched::from(["venues/a/venue.json".into()]), "{way:?}");
        let away = folder.path.with_extension("away");
        fs::rename(&folder.path, &away).expect("the test's own folder can be changed");
        let touched = told.recv_timeout(AT_LAST).expect("told");
        assert!(touched.contains(Path::new("")), "gone, in {way:?}: {touched:?}");
    }
}

#[test]
fn what_concerns_nobody_is_not_told() {
    for way in WAYS {
        let folder = Folder::new();
        let (_watch, told) = folder.watch(way);
        fs::write(folder.path.join("a.tmp"), "x").expect("the test's own folder can be changed");
        fs::read(folder.path.join("venues/a/venue.json")).expect("the test's own folder can be changed");
        assert!(told.recv_timeout(Duration::from_secs(1)).is_err(), "{way:?}");
    }
}

#[test]
fn what_is_still_being_copied_is_waited_for() {
    for way in WAYS {
        let folder = Folder::new();
        let (_watch, told) = folder.watch_resting(way, Duration::from_secs(3));
        let file = folder.path.join("venues/a/film.webm");
        let mut written = Vec::new();
        for _ in 0..20 {
            written.extend([b'x'; 1000]);
            fs::write(&file, &written).expect("the test's own folder can be changed");
            thread::sleep(Duration::from_millis(50));
            assert!(told.try_recv().is_err(), "told while it was copied, in {way:?}");
        }
        assert!(is_told(&told));
    }
}

#[test]
fn a_folder_that_is_renamed_unplugged_or_replaced_is_found_again() {
    for way in WAYS {
        let folder = Folder::new();
        let (_watch, told) = folder.watch(way);
        let away = folder.path.with_extension("away");
        fs::rename(&folder.path, &away).expect("the test's own folder can be changed");
        assert!(is_told(&told), "gone, in {way:?}");
        calm(&told);
        fs::create_dir(&folder.path).expect("the test's own folder can be changed");
        assert!(is_told(&told), "another one, in {way:?}");
        calm(&told);
        fs::write(folder.path.join("exhibition.json"), "{}").expect("the test's own folder can be changed");
        assert!(is_told(&told), "changed, in {way:?}");
        calm(&told);
        fs::remove_dir_all(&folder.path).expect("the test's own folder can be changed");
        assert!(is_told(&told), "gone again, in {way:?}");
        calm(&told);
        fs::rename(&away, &folder.path).expect("the test's own folder can be changed");
        assert!(is_told(&told), "back, in {way:?}");
    }
}

#[test]
fn a_watch_ends_when_it_is_let_go() {
    for way in WAYS {
        let folder = Folder::new();
        let (watch, told) = folder.watch(way);
        drop(watch);
        fs::write(folder.path.join("venues/a/venue.json"), "{ }").expect("the test's own folder can be changed");
        assert!(told.recv_timeout(AT_LAST).is_err(), "nobody is left to tell");
    }
}
