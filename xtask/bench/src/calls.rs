//! How each program is asked for the same thing.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::kind::{Kind, Written};
use crate::tools::Tools;

/// The one width that most rows are about, in pixels.
pub(crate) const WIDTH: u32 = 512;
/// The widths of one picture on a page.
pub(crate) const WIDTHS: [u32; 3] = [320, 720, 1920];
/// Quality of what is written, for all programs.
pub(crate) const QUALITY: u32 = 80;

impl Tools {
    /// Our program on some pictures.
    pub(crate) fn ours(&self, pictures: &[PathBuf], widths: &[u32], written: Written) -> Command {
        let widths: Vec<_> = widths.iter().map(u32::to_string).collect();
        let mut command = Command::new(&self.lachin);
        command.arg("picture").args(pictures);
        command.args(["--width", &widths.join(","), "--quality", &QUALITY.to_string()]);
        command
            .args(["--format", written.name(), "--out"])
            .arg(self.out.join("lachin"));
        command
    }

    /// Where our program puts one width of a picture.
    pub(crate) fn made_by_us(&self, picture: &Path, width: u32, written: Written) -> PathBuf {
        self.out
            .join("lachin")
            .join(format!("{}-{width}.{}", stem(picture), written.ending()))
    }

    /// `vipsthumbnail` on some pictures.
    pub(crate) fn vips(&self, pictures: &[PathBuf], width: u32, written: Written) -> Command {
        let name = format!("%s-{width}.{}[Q={QUALITY},strip]", written.ending());
        let mut command = Command::new("vipsthumbnail");
        command.args(pictures).args(["--size", &format!("{width}x")]);
        command.arg("--output").arg(self.out.join("vips").join(name));
        command
    }

    /// Where `vipsthumbnail` puts a width of a picture.
    pub(crate) fn made_by_vips(&self, picture: &Path, width: u32, written: Written) -> PathBuf {
        self.out
            .join("vips")
            .join(format!("{}-{width}.{}", stem(picture), written.ending()))
    }

    /// sharp in one process of Node.
    pub(crate) fn sharp(&self, pictures: &[PathBuf], width: u32, written: Written) -> Command {
        let mut command = Command::new("node");
        command.arg(self.sharp.join("thumbnails.js"));
        command.args([&width.to_string(), &QUALITY.to_string(), written.name()]);
        command.arg(self.out.join("sharp")).args(pictures);
        command
    }

    /// libjpeg-turbo decoding to an eighth: entropy decoding and almost nothing else.
    pub(crate) fn djpeg(&self, picture: &Path) -> Command {
        let mut command = Command::new("djpeg");
        command
            .args(["-scale", "1/8", "-outfile"])
            .arg(self.out.join("djpeg.ppm"))
            .arg(picture);
        command
    }
}

/// The same program held to two processors.
pub(crate) fn on_two_cores(command: &Command) -> Command {
    let mut held = Command::new("taskset");
    held.args(["--cpu-list", "0,1"])
        .arg(command.get_program())
        .args(command.get_args());
    held
}

/// All pictures of a kind.
pub(crate) fn files(photographs: &[crate::photographs::Photograph], kind: Kind) -> Vec<PathBuf> {
    photographs.iter().map(|photograph| photograph.file(kind)).collect()
}

fn stem(picture: &Path) -> String {
    picture.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
