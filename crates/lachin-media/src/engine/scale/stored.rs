//! Scaling in the values as they are stored, 8 bits a channel.

use fast_image_resize::Resizer;
use fast_image_resize::images::{Image, ImageRef};

use super::super::band::Band;
use super::{FILTER_REACH, Layout, Part, Raster, Size, ToSrgb, empty_raster, pixel_type, resize};
use crate::error::PictureError;

/// Bytes between the two directions of the filter, which decide how many rows of the result are made at a time: enough
/// that the filter is computed a few times only.
const BETWEEN_BYTES: f64 = 8.0 * 1024.0 * 1024.0;

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
    let scale = part.height / f64::from(size.height);
    let bytes_between = f64::from(size.width) * layout.channels as f64 * scale;
    let band_rows = ((BETWEEN_BYTES / bytes_between) as u32).max(64);
    let mut resizer = Resizer::new();
    let mut made = 0;
    while made < size.height {
        let rows = band_rows.min(size.height - made);
        let top = part.top + f64::from(made) * scale;
        let bottom = (top + f64::from(rows) * scale).min(f64::from(layout.size.height));
        let around = FILTER_REACH * scale.max(1.0) + 1.0;
        let first = (top - around).floor().max(0.0) as u32;
        let end = ((bottom + around).ceil() as u32).min(layout.size.height);
        let stored = &bytes[first as usize * layout.row_bytes()..end as usize * layout.row_bytes()];
        let source = ImageRef::new(layout.size.width, end - first, stored, kind).map_err(PictureError::unreadable)?;
        let mut scaled = Image::new(size.width, rows, kind);
        let crop = (part.left, top - f64::from(first), part.width, bottom - top);
        resize(&mut resizer, &source, crop, &mut scaled)?;
        to_srgb.append(Band::eight_bit(layout.channels, scaled.into_vec()), &mut raster.bytes)?;
        made += rows;
    }
    Ok(raster)
}
