//! The photographs: freely licensed ones of Debian's packages, each in every kind of file.
//!
//! The kinds are derived by tools that are neither ours nor measured, always alike, once.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child;
use crate::fs;
use crate::kind::Kind;
use crate::reference::image_magick;
use crate::trouble::Outcome;

/// The photographs by file name; docs/performance.md names their authors and licences.
const NAMES: [&str; 12] = [
    "Kleiber_by_Lukas_Baubkus.jpg",
    "Infinite-Sea_by_Aury88.jpg",
    "seeding_by_Clements_Engelhardt.jpg",
    "Dragonfly_by_Bolly.jpg",
    "sunset_by_Aitzol_Berasategi.jpg",
    "Bridge_by_Sander_Klootwijk.jpg",
    "Wine_by_Jakkub_Mede.jpg",
    "picosdeeuropa_by_Aitzol_Berasategi.jpg",
    "life_by_Aitzol_Berasategi.jpg",
    "friends_by_Aitzol_Berasategi.jpg",
    "free_by_Peter_Nerlich.jpg",
    "Picture_0B_by_freespace.jpg",
];

/// One photograph in every kind.
#[derive(Debug, Clone)]
pub(crate) struct Photograph {
    /// The name without its ending.
    pub(crate) stem: String,
    folder: PathBuf,
}

impl Photograph {
    /// Where it lies as a kind of file.
    pub(crate) fn file(&self, kind: Kind) -> PathBuf {
        self.folder
            .join(kind.name())
            .join(format!("{}.{}", self.stem, kind.ending()))
    }
}

/// Derives what is not there yet. Metadata go: an orientation or a profile would have some programs do what others leave.
pub(crate) fn derive(unpacked: &Path, folder: &Path) -> Outcome<Vec<Photograph>> {
    let mut photographs = Vec::new();
    for name in NAMES {
        let photograph = Photograph {
            stem: name.trim_end_matches(".jpg").to_owned(),
            folder: fs::folder(folder)?,
        };
        for kind in Kind::ALL {
            let file = photograph.file(kind);
            fs::folder(&folder.join(kind.name()))?;
            if !fs::is_there(&file) {
                eprintln!("deriving {}", file.display());
                let part = file.with_extension("part");
                let source = match kind {
                    Kind::Baseline => fs::find(unpacked, name)?,
                    Kind::Progressive | Kind::Png | Kind::WebP => photograph.file(Kind::Baseline),
                };
                child::run(&mut derivation(kind, &source, fs::picture_size(&source)?, &part))?;
                fs::rename(&part, &file)?;
            }
        }
        photographs.push(photograph);
    }
    Ok(photographs)
}

/// `size` is that of the photograph.
fn derivation(kind: Kind, source: &Path, size: (u32, u32), target: &Path) -> Command {
    match kind {
        Kind::Baseline | Kind::Progressive => {
            let mut jpegtran = Command::new("jpegtran");
            jpegtran.args(["-copy", "none"]);
            jpegtran.arg(if kind == Kind::Baseline {
                "-optimize"
            } else {
                "-progressive"
            });
            jpegtran.arg("-outfile").arg(target).arg(source);
            jpegtran
        }
        Kind::Png => {
            // Opaque in the middle, fading to nothing in the corners, so that every degree of transparency occurs.
            let (width, height) = size;
            let fade = format!("( -size {width}x{height} radial-gradient:white-black )");
            let laid_on = "-alpha off -compose CopyOpacity -composite -depth 8 -strip -define png:compression-level=6";
            let mut convert = image_magick();
            convert.arg(source).args(fade.split(' ')).args(laid_on.split(' '));
            convert.arg(png(target));
            convert
        }
        Kind::WebP => {
            let mut cwebp = Command::new("cwebp");
            cwebp
                .args(["-quiet", "-q", "90", "-metadata", "none"])
                .arg(source)
                .arg("-o")
                .arg(target);
            cwebp
        }
    }
}

/// The path, with the format in front, since the ending does not say it.
fn png(path: &Path) -> std::ffi::OsString {
    let mut named = std::ffi::OsString::from("png32:");
    named.push(path);
    named
}
