//! The programs that are measured.

use std::path::PathBuf;

use crate::child;
use crate::trouble::Outcome;

/// Where they and their results are.
#[derive(Debug)]
pub(crate) struct Tools {
    /// Our program.
    pub(crate) lachin: PathBuf,
    /// The folder of `thumbnails.js`.
    pub(crate) sharp: PathBuf,
    /// What they make.
    pub(crate) out: PathBuf,
}

impl Tools {
    /// Their versions, in one line.
    pub(crate) fn versions(&self) -> Outcome<String> {
        let vips = child::output(std::process::Command::new("vipsthumbnail").arg("--vips-version"))?;
        let script = "const v = (await import('sharp')).default.versions; console.log(`sharp ${v.sharp} with libvips ${v.vips}`)";
        let sharp = child::output(
            std::process::Command::new("node")
                .args(["--input-type=module", "--eval", script])
                .current_dir(&self.sharp),
        )?;
        let node = child::output(std::process::Command::new("node").arg("--version"))?;
        Ok(format!("vipsthumbnail of {vips}; {sharp} on Node {node}"))
    }
}
