//! One picture, one process.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use std::{io, thread};

use wait4::Wait4;

/// The longest that a picture may keep the processors busy. On the clock it may take longer, because this run leaves the
/// machine to others.
const LONGEST: Duration = Duration::from_secs(10);

/// After this the program does not work any more but hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// Most bytes of a process's own at once when it makes pictures. The engine decodes within 256 MiB; to that come the file,
/// what is made, and the program.
const MOST_BYTES: u64 = 512 * 1024 * 1024;

/// The same when it cuts tiles of a picture that is decoded as a whole, as all broken GIF, BMP and WebP are.
const MOST_BYTES_TILES: u64 = lachin_media::MOST_BYTES_WHOLE;

/// Kibibytes of addresses: a process that wants more fails at that instead of taking the machine's memory.
const ADDRESSES_KIB: u64 = 4 * 1024 * 1024;

/// What the program is asked for.
pub(crate) const PICTURE: &[&str] = &["picture", "--width", "40,320"];
/// The same for tiles.
pub(crate) const TILES: &[&str] = &["tiles"];

/// How a process held itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It made a picture.
    Made,
    /// It refused it in one sentence.
    Refused,
    /// It was busy with a picture of many pixels, which takes tiles as long as it is large.
    Large,
    /// It did something else.
    Broken(String),
}

/// Runs the program on a picture.
pub(crate) fn judged(program: &Path, command: &[&str], picture: &Path, out: &Path) -> io::Result<Verdict> {
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("ulimit -v {ADDRESSES_KIB}; exec \"$@\""), "sh"]);
    shell.arg(program).args(command).arg(picture).arg("--out").arg(out);
    shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = shell.spawn()?;
    let (said, refused) = (child.stdout.take(), child.stderr.take());
    let id = child.id();
    let (ended, end) = mpsc::channel::<()>();
    // What hangs is ended from outside, by its own number.
    let watch = thread::spawn(move || {
        let is_late = end.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout);
        if is_late {
            let _ = Command::new("kill").args(["-KILL", &id.to_string()]).status();
        }
        is_late
    });
    let text = said.map_or(Ok(String::new()), io::read_to_string)?;
    let lines = refused.map_or(Ok(String::new()), io::read_to_string)?;
    let process = child.wait4()?;
    drop(ended);
    let was_late = watch.join().unwrap_or(true);
    let took = process.rusage.utime + process.rusage.stime;
    let is_tiling = command == TILES;
    let most_bytes = if is_tiling { MOST_BYTES_TILES } else { MOST_BYTES };
    Ok(if was_late && is_tiling {
        Verdict::Large
    } else if was_late {
        Verdict::Broken("hung".into())
    } else if took > LONGEST && !is_tiling {
        Verdict::Broken(format!("took {took:.1?} of processor time"))
    } else if process.rusage.maxrss > most_bytes {
        Verdict::Broken(format!("took {} MiB", process.rusage.maxrss >> 20))
    } else {
        match (process.status.code(), lines.lines().count()) {
            // A copy that was broken off is done and said so.
            (Some(0), 0 | 1) if text.lines().count() == 2 => Verdict::Made,
            (Some(1), 1) => Verdict::Refused,
            _ => Verdict::Broken(format!("{}, it said: {text}{lines}", process.status)),
        }
    })
}
