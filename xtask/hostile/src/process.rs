//! One process, and what it took.

use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use std::{io, thread};

use wait4::Wait4;

/// After this a program does not work any more but hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// Kibibytes of addresses: a process that wants more fails at that instead of taking the machine's memory.
const ADDRESSES_KIB: u64 = 4 * 1024 * 1024;

/// How a process held itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It took what it was given.
    Taken,
    /// It refused it as it promised to.
    Refused,
    /// It was busy with a picture of many pixels, which takes tiles as long as it is large.
    Large,
    /// It did something else.
    Broken(String),
}

/// How much a process may need.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// The longest that it may keep the processors busy. On the clock it may take longer, because a long run leaves the
    /// machine to others.
    pub(crate) processors: Duration,
    /// Most bytes of its own at once.
    pub(crate) bytes: u64,
}

/// A process that has ended.
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    /// What it wrote.
    pub(crate) said: String,
    /// What it wrote about its faults.
    pub(crate) complained: String,
    /// It had to be ended from outside.
    pub(crate) was_late: bool,
    took: Duration,
    most_bytes: u64,
}

impl Ended {
    /// In which way it went beyond its bounds, if it did.
    pub(crate) fn beyond(&self, bounds: &Bounds) -> Option<String> {
        if self.was_late {
            Some("hung".into())
        } else if self.took > bounds.processors {
            Some(format!("took {:.1?} of processor time", self.took))
        } else if self.most_bytes > bounds.bytes {
            Some(format!("took {} MiB", self.most_bytes >> 20))
        } else {
            None
        }
    }

    /// What it did that nobody promised.
    pub(crate) fn unexpected(&self) -> Verdict {
        Verdict::Broken(format!("{}, it said: {}{}", self.status, self.said, self.complained))
    }
}

/// Runs a program to its end.
pub(crate) fn ended(command: &Command) -> io::Result<Ended> {
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("ulimit -v {ADDRESSES_KIB}; exec \"$@\""), "sh"]);
    shell.arg(command.get_program()).args(command.get_args());
    shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = shell.spawn()?;
    let (said, complained) = (child.stdout.take(), child.stderr.take());
    let id = child.id();
    let (over, end) = mpsc::channel::<()>();
    // What hangs is ended from outside, by its own number.
    let watch = thread::spawn(move || {
        let is_late = end.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout);
        if is_late {
            let _ = Command::new("kill").args(["-KILL", &id.to_string()]).status();
        }
        is_late
    });
    // Whoever writes much in one place must not wait for the other to be read.
    let complaints = thread::spawn(move || complained.map_or(Ok(Vec::new()), read_whole));
    let said = said.map_or(Ok(Vec::new()), read_whole)?;
    let complained = complaints.join().unwrap_or_else(|_| Ok(Vec::new()))?;
    let process = child.wait4()?;
    drop(over);
    Ok(Ended {
        status: process.status,
        said: String::from_utf8_lossy(&said).into_owned(),
        complained: String::from_utf8_lossy(&complained).into_owned(),
        was_late: watch.join().unwrap_or(true),
        took: process.rusage.utime + process.rusage.stime,
        most_bytes: process.rusage.maxrss,
    })
}

fn read_whole(mut stream: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Ok(bytes)
}
