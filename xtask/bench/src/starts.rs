//! What it costs only to start each program.

use std::process::Command;

use crate::child;
use crate::rounds::cpu_ms;
use crate::statistics::median;
use crate::tools::Tools;
use crate::trouble::Outcome;

/// How often each is started.
const STARTS: usize = 9;

/// CPU of starting and ending, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Starts {
    pub(crate) ours_ms: f64,
    pub(crate) vips_ms: f64,
    pub(crate) sharp_ms: f64,
    pub(crate) djpeg_ms: f64,
}

impl Starts {
    /// Starts each program without work.
    pub(crate) fn measured(tools: &Tools) -> Outcome<Self> {
        let mut djpeg = Command::new("djpeg");
        djpeg.arg("-version").stderr(std::process::Stdio::null());
        Ok(Self {
            ours_ms: start_ms(Command::new(&tools.lachin).arg("--version"))?,
            vips_ms: start_ms(Command::new("vipsthumbnail").arg("--vips-version"))?,
            sharp_ms: start_ms(Command::new("node").arg(tools.sharp.join("thumbnails.js")))?,
            djpeg_ms: start_ms(&mut djpeg)?,
        })
    }
}

fn start_ms(command: &mut Command) -> Outcome<f64> {
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(cpu_ms(&child::run(command)?));
    }
    Ok(median(&starts))
}
