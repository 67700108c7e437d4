//! From a picture's bytes to its pixels, as stored.

use image::ImageDecoder;

use super::codec::{channels, open as open_codec, padded, unreadable};
use super::pixels::{Decoded, Layout, Light};
use super::{jpeg, png, webp};
use crate::error::PictureError;
use crate::format::Format;
use crate::limits::Limits;
use crate::plan::Plan;
use crate::size::Size;

/// A picture ready to be scaled.
pub(super) enum Opened<'a> {
    /// All of it, in memory, perhaps smaller than stored.
    Whole(Decoded),
    /// To be read row by row, at the stored size.
    Rows(Box<png::Rows<'a>>),
}

/// Opens the picture that was planned, to be made into renditions of which the largest has `share` times its size.
pub(super) fn open<'a>(bytes: &'a [u8], plan: &Plan, share: f64) -> Result<Opened<'a>, PictureError> {
    match plan.format {
        Format::Jpeg => {
            let header = jpeg::Header::read(bytes)?;
            check_size(header.stored_size, plan)?;
            jpeg::decode(bytes, &header, share).map(Opened::Whole)
        }
        Format::Png => {
            if let Some(rows) = png::Rows::open(bytes, plan.ending_early)? {
                check_size(rows.layout.size, plan)?;
                return Ok(Opened::Rows(Box::new(rows)));
            }
            whole(bytes, plan).map(Opened::Whole)
        }
        Format::WebP => {
            let limits = Limits::default();
            let profile = {
                let padded = padded(plan.format, bytes, &limits);
                let mut codec = open_codec(plan.format, &padded, &limits)?;
                let (width, height) = codec.dimensions();
                check_size(Size { width, height }, plan)?;
                codec.icc_profile().ok().flatten()
            };
            match webp::decode(bytes, share, plan.ending_early, profile)? {
                Some(decoded) => Ok(Opened::Whole(decoded)),
                None => whole(bytes, plan).map(Opened::Whole),
            }
        }
        Format::Gif | Format::Bmp => whole(bytes, plan).map(Opened::Whole),
    }
}

pub(super) fn check_size(stored: Size, plan: &Plan) -> Result<(), PictureError> {
    if plan.orientation.turned(stored) == plan.source {
        Ok(())
    } else {
        Err(PictureError::unreadable("the plan was made for another picture"))
    }
}

/// By the codec that knows no scale and no rows.
fn whole(bytes: &[u8], plan: &Plan) -> Result<Decoded, PictureError> {
    let limits = Limits::default();
    let bytes = padded(plan.format, bytes, &limits);
    let mut codec = open_codec(plan.format, &bytes, &limits)?;
    let (width, height) = codec.dimensions();
    let size = Size { width, height };
    check_size(size, plan)?;
    let (channels, sixteen_bit) = channels(codec.color_type())?;
    let layout = Layout {
        size,
        channels,
        sixteen_bit,
        light: Light::Linear,
        profile: codec.icc_profile().ok().flatten(),
    };
    let length =
        usize::try_from(codec.total_bytes()).map_err(|_| PictureError::unreadable("more pixels than memory"))?;
    let mut pixels = vec![layout.blank(); length];
    if let Err(error) = codec.read_image_boxed(&mut pixels) {
        if !plan.ending_early {
            return Err(unreadable(error));
        }
        // The rows before the break are in place already, but PNG puts 16 bits in order only at the end.
        if sixteen_bit && plan.format == Format::Png && cfg!(target_endian = "little") {
            for channel in pixels.chunks_exact_mut(2) {
                channel.swap(0, 1);
            }
        }
    }
    Ok(Decoded { layout, bytes: pixels })
}
