//! Scaling in the values as they are stored, 8 bits a channel.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};

use super::super::band::Band;
use super::{Layout, Part, Raster, Size, ToSrgb, empty_raster, pixel_type};
use crate::error::PictureError;

pub(super) fn scaled(layout: &Layout, bytes: &[u8], part: Part, size: Size) -> Result<Raster, PictureError> {
    let to_srgb = ToSrgb::new(layout);
    let mut raster = empty_raster(layout, size);
    if let Some((left, top)) = part.unscaled(size) {
        let columns = left as usize * layout.pixel_bytes()..(left + size.width) as usize * layout.pixel_bytes();
        let rows = bytes.chunks_exact(layout.row_bytes());
        for row in rows.skip(top as usize).take(size.height as usize) {
            to_srgb.append(
                Band::eight_bit(layout.channels, &row[columns.clone()]),
                &mut raster.bytes,
            )?;
        }
        return Ok(raster);
    }
    let kind = pixel_type(layout.channels, false);
    let source = ImageRef::new(layout.size.width, layout.size.height, bytes, kind).map_err(PictureError::unreadable)?;
    let mut scaled = Image::new(size.width, size.height, kind);
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
        .crop(part.left, part.top, part.width, part.height);
    Resizer::new()
        .resize(&source, &mut scaled, &options)
        .map_err(PictureError::unreadable)?;
    to_srgb.append(Band::eight_bit(layout.channels, scaled.into_vec()), &mut raster.bytes)?;
    Ok(raster)
}
