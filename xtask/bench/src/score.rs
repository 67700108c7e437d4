//! How like two pictures are to the eye.

use std::path::Path;

use image::{DynamicImage, ImageReader, Rgba};
use ssimulacra2::{ColorPrimaries, Rgb, TransferCharacteristic, compute_frame_ssimulacra2};

use crate::trouble::{During, Outcome};

/// SSIMULACRA2: 100 is the same, 90 cannot be told apart, 70 is high quality, 50 medium.
pub(crate) fn score(reference: &Path, picture: &Path) -> Outcome<f64> {
    let (reference, picture) = (opened(reference)?, opened(picture)?);
    compute_frame_ssimulacra2(pixels(&reference)?, pixels(&picture)?).during("SSIMULACRA2")
}

fn opened(path: &Path) -> Outcome<DynamicImage> {
    let reader = ImageReader::open(path).during(path.display())?;
    let reader = reader.with_guessed_format().during(path.display())?;
    reader.decode().during(path.display())
}

/// What is transparent is laid on white.
fn pixels(picture: &DynamicImage) -> Outcome<Rgb> {
    let rgba = picture.to_rgba8();
    let (width, height) = rgba.dimensions();
    let on_white = rgba.pixels().map(|&Rgba([red, green, blue, alpha])| {
        let cover = f32::from(alpha) / 255.0;
        [red, green, blue].map(|value| (f32::from(value) / 255.0) * cover + 1.0 - cover)
    });
    Rgb::new(
        on_white.collect(),
        width as usize,
        height as usize,
        TransferCharacteristic::SRGB,
        ColorPrimaries::BT709,
    )
    .during("the picture's pixels")
}
