//! Draws the bundled pictures, on paper and by night, and the application's icon from code and data.
//!
//! Every drawing is a pure function that returns SVG; what it may draw with is [`canvas`], what colors it may use is [`palette`]. The list of
//! pictures is [`catalog`]. Nothing is read but `assets/`, so the same source gives the same files.

mod canvas;
mod catalog;
mod contour;
mod fs;
mod icon;
mod land;
mod motif;
mod palette;
mod pictures;
mod raster;
mod shape;
#[cfg(test)]
mod tests;

use clap::Parser;
use land::Land;
use palette::Palette;
use std::path::PathBuf;
use std::process::ExitCode;

/// Width of a bundled picture in pixels.
const PICTURE_WIDTH_PX: u32 = 2160;

/// Draws the bundled pictures, on paper and by night, and the application's icon. Paths are relative to the current folder.
#[derive(Parser)]
#[command(name = "lachin-art")]
struct Arguments {
    /// The content folder that receives the pictures.
    #[arg(long, default_value = "content")]
    out: PathBuf,
    /// The folder that receives the application's icon, as SVG and as PNG in three sizes.
    #[arg(long, default_value = "assets/brand")]
    brand: PathBuf,
    /// Draw only pictures whose path contains this.
    #[arg(long)]
    only: Option<String>,
}

#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command tells its caller what it did"
)]
fn main() -> ExitCode {
    match draw_all(&Arguments::parse()) {
        Ok((written, unchanged)) => {
            println!("{written} written, {unchanged} unchanged");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("lachin-art: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Draws everything asked for; the numbers are files written and files that already were right.
fn draw_all(arguments: &Arguments) -> Result<(usize, usize), String> {
    let land = Land::bundled()?;
    let is_wanted = |path: &str| arguments.only.as_ref().is_none_or(|part| path.contains(part.as_str()));
    let (mut written, mut unchanged) = (0, 0);
    let mut keep = |path: PathBuf, bytes: &[u8]| -> Result<(), String> {
        let count = if fs::write_if_changed(&path, bytes)? {
            &mut written
        } else {
            &mut unchanged
        };
        *count += 1;
        Ok(())
    };
    for picture in catalog::PICTURES.iter().filter(|picture| is_wanted(picture.path)) {
        let in_picture = |error: String| format!("{}: {error}", picture.path);
        for (palette, path) in [
            (Palette::Paper, picture.path.to_owned()),
            (Palette::Night, picture.night_path()),
        ] {
            let pixels = raster::render(&picture.draw_in(palette, &land), PICTURE_WIDTH_PX).map_err(in_picture)?;
            keep(arguments.out.join(path), &raster::webp(&pixels).map_err(in_picture)?)?;
        }
    }
    if is_wanted("icon") {
        let svg = icon::draw();
        keep(arguments.brand.join("icon.svg"), svg.as_bytes())?;
        for (name, size_px) in [("icon.png", icon::ICON_PX), ("128x128.png", 128), ("32x32.png", 32)] {
            keep(
                arguments.brand.join(name),
                &raster::png(&raster::render(&svg, size_px)?)?,
            )?;
        }
    }
    Ok((written, unchanged))
}
