//! From a picture's bytes to its pixels, as stored.

use image::ImageDecoder;

use super::codec::{channels, open, padded, unreadable};
use crate::error::PictureError;
use crate::format::Format;
use crate::limits::Limits;
use crate::plan::Plan;
use crate::region::Region;
use crate::size::Size;

/// Pixels as stored: not turned, in the picture's own colors, 8 or 16 bits a channel.
pub(crate) struct Decoded {
    pub(super) size: Size,
    /// 1 grey, 2 grey with alpha, 3 color, 4 color with alpha.
    pub(super) channels: usize,
    /// Two bytes a channel in the machine's own order, or one.
    pub(super) sixteen_bit: bool,
    /// Rows from the top without gaps.
    pub(super) bytes: Vec<u8>,
    /// The ICC profile that says what the numbers mean.
    pub(super) profile: Option<Vec<u8>>,
}

impl Decoded {
    pub(super) fn has_alpha(&self) -> bool {
        self.channels.is_multiple_of(2)
    }

    /// A copy of some of the pixels.
    pub(super) fn part(&self, part: Region) -> Self {
        let pixel_bytes = self.channels * if self.sixteen_bit { 2 } else { 1 };
        let row_bytes = self.size.width as usize * pixel_bytes;
        let columns = part.left as usize * pixel_bytes..(part.left + part.size.width) as usize * pixel_bytes;
        let bytes = self
            .bytes
            .chunks_exact(row_bytes)
            .skip(part.top as usize)
            .take(part.size.height as usize)
            .flat_map(|row| &row[columns.clone()])
            .copied()
            .collect();
        Self {
            size: part.size,
            channels: self.channels,
            sixteen_bit: self.sixteen_bit,
            bytes,
            profile: self.profile.clone(),
        }
    }
}

/// Decodes the picture that was planned, at its full size.
pub(crate) fn decode(bytes: &[u8], plan: &Plan) -> Result<Decoded, PictureError> {
    let limits = Limits::default();
    let bytes = padded(plan.format, bytes, &limits);
    let mut codec = open(plan.format, &bytes, &limits)?;
    let (width, height) = codec.dimensions();
    let size = Size { width, height };
    if plan.orientation.turned(size) != plan.source {
        return Err(PictureError::unreadable("the plan was made for another picture"));
    }
    let (channels, sixteen_bit) = channels(codec.color_type())?;
    let profile = codec.icc_profile().ok().flatten();
    // What is missing at the end of a broken copy stays transparent, or grey.
    let blank = if channels.is_multiple_of(2) { 0 } else { 0x80 };
    let length =
        usize::try_from(codec.total_bytes()).map_err(|_| PictureError::unreadable("more pixels than memory"))?;
    let mut pixels = vec![blank; length];
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
    Ok(Decoded {
        size,
        channels,
        sixteen_bit,
        bytes: pixels,
        profile,
    })
}
