//! Broken pictures, each to a process of `lachin` of its own.

mod mutation;
mod pieces;
mod seeds;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, io};

use crate::Run;
use crate::process::{Bounds, Verdict, ended};
use crate::tally::Tally;

/// Every so many pictures also go to `lachin tiles`.
const TILED_OF: u64 = 4;

/// What the program is asked for.
const PICTURE: &[&str] = &["picture", "--width", "40,320"];
/// The same for tiles.
const TILES: &[&str] = &["tiles"];

/// When it makes pictures: the engine decodes within 256 MiB; to that come the file, what is made, and the program.
const BOUNDS: Bounds = Bounds {
    processors: Duration::from_secs(10),
    bytes: 512 * 1024 * 1024,
};

/// When it cuts tiles of a picture that is decoded as a whole, as all broken GIF, BMP and WebP are. How long that takes
/// is for the size to say that the picture claims.
const BOUNDS_OF_TILES: Bounds = Bounds {
    processors: Duration::MAX,
    bytes: lachin_media::MOST_BYTES_WHOLE,
};

/// Feeds the program until the time is over.
pub(crate) fn feed(run: &Run) -> io::Result<Tally> {
    let seeds = seeds::all();
    let found = run.work.join("found");
    let out = run.work.join("made");
    fs::create_dir_all(&found)?;
    fs::create_dir_all(&out)?;
    let until = Instant::now() + run.duration();
    let mut tally = Tally::new(&["picture", "made", "refused", "not waited for"]);
    let mut number = run.from;
    while Instant::now() < until {
        let (seed, bytes) = mutation::numbered(&seeds, number);
        let picture = run.work.join(format!("picture.{}", seed.ending));
        fs::write(&picture, &bytes)?;
        let commands: &[&[&str]] = if number.is_multiple_of(TILED_OF) {
            &[PICTURE, TILES]
        } else {
            &[PICTURE]
        };
        for command in commands {
            let verdict = judged(&run.lachin, command, &picture, &out)?;
            if let Verdict::Broken(why) = &verdict {
                let kept = found.join(format!("{number}-{}.{}", seed.name, seed.ending));
                fs::write(&kept, &bytes)?;
                println!("{}: {}: {why}", command[0], kept.display());
            }
            tally.count(number, seed.name, &verdict);
        }
        number += 1;
    }
    Ok(tally)
}

/// Runs the program on a picture.
fn judged(program: &Path, arguments: &[&str], picture: &Path, out: &Path) -> io::Result<Verdict> {
    let mut command = Command::new(program);
    command.args(arguments).arg(picture).arg("--out").arg(out);
    let ended = ended(&command)?;
    let is_tiling = arguments == TILES;
    if ended.was_late && is_tiling {
        return Ok(Verdict::Large);
    }
    if let Some(why) = ended.beyond(if is_tiling { &BOUNDS_OF_TILES } else { &BOUNDS }) {
        return Ok(Verdict::Broken(why));
    }
    Ok(match (ended.status.code(), ended.complained.lines().count()) {
        // A copy that was broken off is done and said so.
        (Some(0), 0 | 1) if ended.said.lines().count() == 2 => Verdict::Taken,
        (Some(1), 1) => Verdict::Refused,
        _ => ended.unexpected(),
    })
}
