//! How long a page that is busy lets somebody wait: for its next frame, and for an answer of the shell.

use std::fs;

use serde_json::Value;

use crate::kiosk::Kiosk;
use crate::script;
use crate::trouble::{During, Outcome, Trouble};

/// What was measured since [`watch`], in milliseconds.
#[derive(Debug, Clone, PartialEq)]
pub struct Waits {
    /// From one frame to the next.
    pub frames_ms: Vec<f64>,
    /// From a question to its answer by the thread that draws the window.
    pub answers_ms: Vec<f64>,
}

/// Begins to measure, for as long as the page lives.
pub fn watch(kiosk: &Kiosk) -> Outcome<()> {
    kiosk.run(script::WATCH_FRAMES, &[]).map(drop)
}

/// Takes what was measured since the last time.
pub fn take(kiosk: &Kiosk) -> Outcome<Waits> {
    let waits = kiosk.run(script::TAKE_WAITS, &[])?;
    let list = |name: &str| -> Vec<f64> {
        let values = waits[name].as_array().into_iter().flatten();
        values.filter_map(Value::as_f64).collect()
    };
    Ok(Waits {
        frames_ms: list("frames"),
        answers_ms: list("answers"),
    })
}

/// The most memory that the program itself has held at once, in bytes: `VmHWM` of proc(5).
pub fn peak_memory_bytes(kiosk: &Kiosk) -> Outcome<u64> {
    let processes = kiosk.running().descendants();
    let program = processes
        .iter()
        .find(|process| process.name == "lachin-kiosk")
        .ok_or_else(|| Trouble::new("no kiosk runs"))?;
    let path = format!("/proc/{}/status", program.id);
    let status = fs::read_to_string(&path).during(&path)?;
    let kilobytes = status
        .lines()
        .find_map(|line| {
            line.strip_prefix("VmHWM:")?
                .trim()
                .strip_suffix(" kB")?
                .parse::<u64>()
                .ok()
        })
        .ok_or_else(|| Trouble::new(format!("{path} does not tell the peak")))?;
    Ok(kilobytes * 1024)
}

/// How many renditions lie in the kiosk's cache.
pub fn renditions(kiosk: &Kiosk) -> Outcome<usize> {
    let folder = kiosk.home().cache();
    let entries = fs::read_dir(&folder).during(folder.display())?;
    Ok(entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("picture-"))
        .count())
}
