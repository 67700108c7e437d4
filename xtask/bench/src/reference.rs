//! What a thumbnail should look like: the whole picture decoded and scaled with Lanczos by ImageMagick, which shares no
//! code with any program that is measured but the decoders.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child;
use crate::fs;
use crate::trouble::Outcome;

/// The light that the filter works in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Light {
    /// Values proportional to light, as mixing light in the world does. What our engine does.
    Linear,
    /// The values of the file as they are. What `vipsthumbnail` and sharp do unless told otherwise.
    Gamma,
}

impl Light {
    pub(crate) const BOTH: [Self; 2] = [Self::Linear, Self::Gamma];

    /// The part of a row's name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Gamma => "gamma",
        }
    }
}

/// The reference of a picture at a width and height, made once.
pub(crate) fn reference(picture: &Path, size: (u32, u32), light: Light, folder: &Path) -> Outcome<PathBuf> {
    let stem = picture.file_stem().unwrap_or_default().to_string_lossy();
    let kind = picture
        .parent()
        .and_then(Path::file_name)
        .unwrap_or_default()
        .to_string_lossy();
    let (width, height) = size;
    let file = folder.join(format!("{stem}-{kind}-{width}x{height}-{}.png", light.name()));
    if !fs::is_there(&file) {
        let part = folder.join("reference.part.png");
        let mut convert = image_magick();
        convert.arg(picture);
        if light == Light::Linear {
            convert.args(["-colorspace", "RGB"]);
        }
        convert.args(["-filter", "Lanczos", "-resize", &format!("{width}x{height}!")]);
        if light == Light::Linear {
            convert.args(["-colorspace", "sRGB"]);
        }
        convert.args(["-depth", "8", "-strip"]).arg(&part);
        child::run(&mut convert)?;
        fs::rename(&part, &file)?;
    }
    Ok(file)
}

/// ImageMagick by the name that it has here: version 7 has one of its own, version 6 is found under Debian's.
pub(crate) fn image_magick() -> Command {
    let is_there = |name: &str| {
        std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
    };
    let names = ["magick", "convert-im6.q16"];
    Command::new(names.into_iter().find(|name| is_there(name)).unwrap_or("convert"))
}
