//! Programs that end with the test that started them, also when it panics.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::trouble::{During, Outcome};

/// A started program. It and everything that it started is ended when this is dropped, each by its own number.
///
/// They stay in our process group, so that Ctrl+C in a terminal reaches them too.
pub struct Running {
    child: Child,
}

/// A process as the kernel lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process {
    /// Its number.
    pub id: u32,
    /// Its name, which the kernel cuts to 15 characters: `WebKitWebProces`.
    pub name: String,
}

impl Running {
    /// Starts a program.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command
            .stdin(Stdio::null())
            .spawn()
            .during(format!("starting {name}"))?;
        Ok(Self { child })
    }

    /// The started program.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Everything that it started and that still runs, parents first.
    pub fn descendants(&self) -> Vec<Process> {
        descendants(self.child.id())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        const PATIENCE: Duration = Duration::from_secs(3);
        let mut ids: Vec<u32> = self.descendants().iter().map(|process| process.id).collect();
        ids.insert(0, self.child.id());
        // Leaves first, so that nobody starts a new one in place of an old one.
        ids.reverse();
        signal("TERM", &ids);
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE && ids.iter().any(|id| is_alive(*id)) {
            let _ = self.child.try_wait();
            thread::sleep(Duration::from_millis(20));
        }
        ids.retain(|id| is_alive(*id));
        signal("KILL", &ids);
        let _ = self.child.wait();
    }
}

/// Sends a signal to processes; those that are gone are passed over.
pub fn signal(name: &str, ids: &[u32]) {
    if !ids.is_empty() {
        let _ = Command::new("kill")
            .arg(format!("-{name}"))
            .args(ids.iter().map(u32::to_string))
            .stderr(Stdio::null())
            .status();
    }
}

fn is_alive(id: u32) -> bool {
    // A zombie has ended; its parent only has not asked yet.
    stat(id).is_some_and(|(_, _, state)| state != 'Z')
}

fn descendants(ancestor: u32) -> Vec<Process> {
    let mut children: BTreeMap<u32, Vec<Process>> = BTreeMap::new();
    let ids = fs::read_dir("/proc").into_iter().flatten().flatten();
    for id in ids.filter_map(|entry| entry.file_name().to_str()?.parse().ok()) {
        if let Some((name, parent, _)) = stat(id) {
            children.entry(parent).or_default().push(Process { id, name });
        }
    }
    let mut found: Vec<Process> = children.remove(&ancestor).unwrap_or_default();
    let mut next = 0;
    while next < found.len() {
        found.extend(children.remove(&found[next].id).unwrap_or_default());
        next += 1;
    }
    found
}

/// Name, parent and state of a process.
fn stat(id: u32) -> Option<(String, u32, char)> {
    let text = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name stands in parentheses and may itself hold some.
    let (before, after) = text.rsplit_once(')')?;
    let name = before.split_once('(')?.1.to_owned();
    let mut fields = after.split_whitespace();
    let state = fields.next()?.chars().next()?;
    Some((name, fields.next()?.parse().ok()?, state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_started_ends_with_it() -> Outcome<()> {
        let running = Running::start(Command::new("sh").args(["-c", "sleep 600 & wait"]))?;
        let begun = Instant::now();
        while running.descendants().is_empty() && begun.elapsed() < Duration::from_secs(10) {
            thread::sleep(Duration::from_millis(10));
        }
        let started = running.descendants();
        assert_eq!(
            started.iter().map(|process| process.name.as_str()).collect::<Vec<_>>(),
            ["sleep"]
        );
        drop(running);
        assert!(!is_alive(started[0].id));
        Ok(())
    }
}
