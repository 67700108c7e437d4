//! From the four inks of a printer to color.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// sRGB, three bytes a pixel, from cyan, magenta, yellow and black, four bytes a pixel: 255 is all ink, or none where
/// `inverted`. By the profile if it is one of four inks, else as if the inks were perfect.
pub(super) fn to_color(mut inks: Vec<u8>, inverted: bool, profile: Option<&[u8]>) -> Vec<u8> {
    if inverted {
        for value in &mut inks {
            *value = !*value;
        }
    }
    profile
        .and_then(|profile| by_profile(&inks, profile))
        .unwrap_or_else(|| plainly(&inks))
}

fn by_profile(inks: &[u8], profile: &[u8]) -> Option<Vec<u8>> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    if profile.color_space != DataColorSpace::Cmyk {
        return None;
    }
    let transform = profile
        .create_transform_8bit(
            Layout::Rgba,
            &ColorProfile::new_srgb(),
            Layout::Rgb,
            TransformOptions::default(),
        )
        .ok()?;
    let mut color = vec![0; inks.len() / 4 * 3];
    transform.transform(inks, &mut color).ok()?;
    Some(color)
}

fn plainly(inks: &[u8]) -> Vec<u8> {
    let left = |ink: u8, black: u8| {
        let light = u32::from(255 - ink) * u32::from(255 - black);
        ((light + 127) / 255) as u8
    };
    let (pixels, _) = inks.as_chunks::<4>();
    pixels
        .iter()
        .flat_map(|&[cyan, magenta, yellow, black]| [left(cyan, black), left(magenta, black), left(yellow, black)])
        .collect()
}
