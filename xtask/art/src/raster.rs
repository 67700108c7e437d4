//! From SVG to pixels and from pixels to files' bytes.

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, RgbImage, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// How hard the lossless encoder tries; no pixel depends on it.
const EFFORT_PERCENT: f32 = 80.0;

/// Renders an SVG drawing `width_px` wide, in its own proportions.
///
/// # Errors
/// When the SVG cannot be read or the picture would be too large to hold.
pub(crate) fn render(svg: &str, width_px: u32) -> Result<RgbaImage, String> {
    let tree = Tree::from_str(svg, &Options::default()).map_err(|error| error.to_string())?;
    let scale = width_px as f32 / tree.size().width();
    let height_px = (tree.size().height() * scale).round() as u32;
    let mut pixels =
        Pixmap::new(width_px, height_px).ok_or(format!("{width_px} x {height_px} pixels cannot be held"))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let straight = pixels.pixels().iter().flat_map(|pixel| {
        let color = pixel.demultiply();
        [color.red(), color.green(), color.blue(), color.alpha()]
    });
    RgbaImage::from_raw(width_px, height_px, straight.collect()).ok_or("the rendered picture is incomplete".to_owned())
}

/// A lossless WebP without transparency.
///
/// # Errors
/// When the encoder refuses the picture.
pub(crate) fn webp(picture: &RgbaImage) -> Result<Vec<u8>, String> {
    let opaque = RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, _] = picture.get_pixel(x, y).0;
        image::Rgb([red, green, blue])
    });
    let encoder = webp::Encoder::from_rgb(&opaque, opaque.width(), opaque.height());
    let bytes = encoder
        .encode_simple(true, EFFORT_PERCENT)
        .map_err(|error| format!("{error:?}"))?;
    Ok(bytes.to_vec())
}

/// A PNG with transparency, as icons need it.
///
/// # Errors
/// When the encoder refuses the picture.
pub(crate) fn png(picture: &RgbaImage) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(picture, picture.width(), picture.height(), ExtendedColorType::Rgba8)
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}
