//! A program that is killed two hundred times while it keeps, changes and takes back.

use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use lachin_history::{Change, History, Point, Version, Why};

use crate::made::{Folder, Made, on, read};

const KILLS: u64 = 200;

/// What a killed program has ended by.
const SIGKILL: i32 = 9;

/// States between which the program goes.
const STATES: u64 = 7;

/// Where the program that is to be killed finds its folders, and how far its clock has come.
const CONTENT: &str = "LACHIN_KILLED_CONTENT";
const DATA: &str = "LACHIN_KILLED_DATA";
const DAY: &str = "LACHIN_KILLED_DAY";

#[test]
fn after_two_hundred_kills_the_folder_is_always_whole_and_every_snapshot_true() {
    let made = Made::with(&[]);
    for (path, bytes) in state(0) {
        made.write(&path, std::str::from_utf8(&bytes).unwrap());
    }
    made.keep(on(0, 0));
    let mut chance = chance(20_251_122);
    let (mut unfinished, mut snapshots) = (0, 0);
    for kill in 1..=KILLS {
        let mut running = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "kills::works_until_it_is_killed"])
            .env(CONTENT, &made.content)
            .env(DATA, &made.data)
            .env(DAY, kill.to_string())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_micros(chance(150_000)));
        running.kill().unwrap();
        let ended = running.wait().unwrap();
        assert_eq!(
            ended.signal(),
            Some(SIGKILL),
            "kill {kill}: it ended by itself: {ended}"
        );
        unfinished += u32::from(made.history.folder().join("journal.json").exists());

        let history = made.opened_again();
        let now = read(&made.content);
        assert!(states().contains(&now), "kill {kill}: a mixture: {:?}", now.keys());
        snapshots = assert_true(&history, kill);
        let drafts = read(history.folder())
            .into_keys()
            .filter(|path| path.ends_with(".part"));
        assert_eq!(drafts.count(), 0, "kill {kill}");
    }
    assert!(unfinished > 0, "no kill ever fell into a change");
    assert!(snapshots > 20, "only {snapshots} were kept");
}

/// Every snapshot is one of the states, to the byte.
fn assert_true(history: &History, kill: u64) -> usize {
    let (snapshots, damaged) = history.snapshots().unwrap();
    assert_eq!(damaged, [0; 0], "kill {kill}");
    for snapshot in &snapshots {
        let manifest = history.manifest(snapshot).unwrap();
        let files = manifest.files();
        let kept: Folder = files
            .map(|(path, entry)| (path, history.read(&entry.blob).unwrap()))
            .collect();
        assert!(states().contains(&kept), "kill {kill}: snapshot {}", snapshot.number);
    }
    snapshots.len()
}

#[test]
#[ignore = "is started by the test above, which kills it"]
fn works_until_it_is_killed() {
    let variable = |name: &str| std::env::var(name).unwrap();
    let day: u64 = variable(DAY).parse().unwrap();
    let content = variable(CONTENT);
    let history = History::open(Path::new(&content), Path::new(&variable(DATA))).unwrap();
    let mut chance = chance(day);
    for minute in (0..).step_by(6) {
        let now = on(day, minute);
        match chance(6) {
            0 => drop(history.undo(now)),
            1 => drop(history.thin(now).unwrap()),
            2 => {
                let before = history.restoration("", Point::Last, now);
                drop(before.map(|before| history.apply(&before.changes, now, Why::Restored).unwrap()));
            }
            _ => {
                let changes = to_state(&read(Path::new(&content)), &state(chance(STATES)));
                history.apply(&changes, now, Why::Imported).unwrap();
            }
        }
    }
}

/// The changes that lead from one state to another.
fn to_state(from: &Folder, to: &Folder) -> Vec<Change> {
    let mut paths: Vec<_> = from.keys().chain(to.keys()).collect();
    paths.sort();
    paths.dedup();
    let version = |folder: &Folder, path: &String| folder.get(path).cloned().map(Version::Bytes);
    let change = |path: &String| Change {
        path: path.clone(),
        before: version(from, path),
        after: version(to, path),
    };
    paths.into_iter().map(change).collect()
}

fn states() -> Vec<Folder> {
    (0..STATES).map(state).collect()
}

/// A folder of which every file is another than in every other state, and some are there only in some.
fn state(number: u64) -> Folder {
    let mut files = Folder::new();
    for file in 0..6 {
        if !(file + number).is_multiple_of(3) {
            let text = format!("state {number}, file {file}\n").repeat(1 + file as usize * 400);
            files.insert(format!("venues/v{file}/text.az.md"), text.into_bytes());
        }
    }
    files.insert("exhibition.json".into(), format!("{{ \"id\": {number} }}").into_bytes());
    files
}

/// A row of numbers that look like chance, the same each time.
fn chance(seed: u64) -> impl FnMut(u64) -> u64 {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    }
}
