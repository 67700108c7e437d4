//! From a picture's bytes and a plan to the bytes that are shown.

use crate::colour::Colour;
use crate::engine;
use crate::error::PictureError;
use crate::format::Format;
use crate::plan::Plan;
use crate::size::Size;

/// A picture made for showing: upright, sRGB, 8 bits a channel, without any metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// The encoded picture.
    pub bytes: Vec<u8>,
    /// JPEG, PNG or WebP.
    pub format: Format,
    /// Its size in pixels.
    pub size: Size,
    /// Its mean color in linear light, what one sees with the eyes half closed; for the frame while it is on its way.
    pub colour: Colour,
}

/// Makes the renditions that `plan` describes, in its order, from the bytes of the picture it was planned for. The
/// picture is decoded once for all of them.
///
/// A picture whose data ends early is rendered as far as it goes; the rest is grey, or transparent.
///
/// # Errors
///
/// [`PictureError::Unreadable`] when the pixels cannot be decoded, when a codec panics, or when the plan is of another picture.
pub fn render(bytes: &[u8], plan: &Plan) -> Result<Vec<Rendition>, PictureError> {
    engine::contained(|| {
        engine::rasters(bytes, plan)?
            .into_iter()
            .zip(&plan.renditions)
            .map(|(raster, planned)| {
                let raster = engine::without_idle_alpha(engine::upright(raster, plan.orientation));
                let colour = engine::mean_colour(&raster);
                let (bytes, format) = engine::encode(&raster, planned.encoding)?;
                Ok(Rendition {
                    bytes,
                    format,
                    size: raster.size,
                    colour,
                })
            })
            .collect()
    })
}
