//! Opening a picture with the codec of its format.

use std::borrow::Cow;
use std::io::Cursor;

use image::codecs::bmp::BmpDecoder;
use image::codecs::gif::GifDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{ColorType, ImageDecoder, ImageError};

use super::jpeg;
use crate::error::PictureError;
use crate::format::Format;
use crate::limits::Limits;
use crate::orientation::Orientation;
use crate::size::Size;

/// What the codec reads from a picture's header.
pub(crate) struct Header {
    pub(crate) stored_size: Size,
    pub(crate) orientation: Orientation,
    pub(crate) has_alpha: bool,
    pub(crate) has_profile: bool,
    /// The least memory, in bytes, that decoding takes for each 64 pixels.
    pub(crate) least_bytes_per_64_pixels: u64,
}

/// Reads the header and no pixel.
pub(crate) fn read_header(format: Format, bytes: &[u8], limits: &Limits) -> Result<Header, PictureError> {
    if format == Format::Jpeg {
        return read_jpeg_header(bytes);
    }
    let bytes = padded(format, bytes, limits);
    let mut codec = open(format, &bytes, limits)?;
    let (width, height) = codec.dimensions();
    let color = codec.color_type();
    Ok(Header {
        stored_size: Size { width, height },
        // A broken EXIF segment or profile does not make the picture unreadable.
        orientation: codec
            .orientation()
            .map_or(Orientation::Upright, |turn| Orientation::from_exif(turn.to_exif())),
        has_alpha: color.has_alpha(),
        has_profile: codec.icc_profile().is_ok_and(|profile| profile.is_some()),
        least_bytes_per_64_pixels: match format {
            Format::Png if is_read_by_rows(&bytes) => 0,
            Format::WebP if is_scaled_while_decoding(&bytes) => 3,
            _ => 64 * u64::from(color.bytes_per_pixel()),
        },
    })
}

fn read_jpeg_header(bytes: &[u8]) -> Result<Header, PictureError> {
    let header = jpeg::Header::read(bytes)?;
    let turn = header
        .exif
        .as_deref()
        .and_then(image::metadata::Orientation::from_exif_chunk);
    Ok(Header {
        stored_size: header.stored_size,
        orientation: turn.map_or(Orientation::Upright, |turn| Orientation::from_exif(turn.to_exif())),
        has_alpha: false,
        has_profile: header.profile.is_some(),
        least_bytes_per_64_pixels: header.least_bytes_per_64_pixels(),
    })
}

/// Whether a PNG is not interlaced, which the last byte of its header says.
fn is_read_by_rows(png: &[u8]) -> bool {
    png.get(28) == Some(&0)
}

/// Whether a WebP is the plain kind: one opaque picture with losses.
fn is_scaled_while_decoding(webp: &[u8]) -> bool {
    webp.get(12..16) == Some(b"VP8 ")
}

/// Opens the codec of a format; only the header is read.
pub(super) fn open<'a>(
    format: Format,
    bytes: &'a [u8],
    limits: &Limits,
) -> Result<Box<dyn ImageDecoder + 'a>, PictureError> {
    let input = Cursor::new(bytes);
    let allocation = allocation_limit(limits);
    let mut codec: Box<dyn ImageDecoder> = match format {
        Format::Jpeg => return Err(PictureError::unreadable("JPEG has a decoder of its own")),
        Format::Png => Box::new(PngDecoder::with_limits(input, allocation.clone()).map_err(unreadable)?),
        Format::WebP => Box::new(WebPDecoder::new(input).map_err(unreadable)?),
        Format::Gif => Box::new(GifDecoder::new(input).map_err(unreadable)?),
        Format::Bmp => Box::new(BmpDecoder::new(input).map_err(unreadable)?),
    };
    codec.set_limits(allocation).map_err(unreadable)?;
    Ok(codec)
}

/// The bound on what a codec may allocate. The number of pixels is not among it: that refusal is ours, with the size in it.
fn allocation_limit(limits: &Limits) -> image::Limits {
    let mut allocation = image::Limits::no_limits();
    allocation.max_alloc = Some(limits.max_alloc_bytes);
    allocation
}

/// The bytes of a picture, as long as its container declares: the WebP codec refuses a shorter file as a whole, while
/// zeros at the end cost only what is missing anyway.
pub(super) fn padded<'a>(format: Format, bytes: &'a [u8], limits: &Limits) -> Cow<'a, [u8]> {
    let Some(declared) = bytes.get(4..8).filter(|_| format == Format::WebP) else {
        return Cow::Borrowed(bytes);
    };
    let declared = declared
        .iter()
        .rev()
        .fold(0_u64, |sum, &byte| sum << 8 | u64::from(byte))
        + 8;
    if declared <= bytes.len() as u64 || declared > limits.max_bytes_file {
        return Cow::Borrowed(bytes);
    }
    let mut whole = bytes.to_vec();
    whole.resize(usize::try_from(declared).unwrap_or(bytes.len()), 0);
    Cow::Owned(whole)
}

pub(super) fn unreadable(error: ImageError) -> PictureError {
    PictureError::unreadable(error)
}

/// Channels of one pixel: 1 grey, 2 grey with alpha, 3 color, 4 color with alpha; and whether they have 16 bits each.
pub(super) fn channels(color: ColorType) -> Result<(usize, bool), PictureError> {
    match color {
        ColorType::L8 | ColorType::La8 | ColorType::Rgb8 | ColorType::Rgba8 => {
            Ok((color.channel_count().into(), false))
        }
        ColorType::L16 | ColorType::La16 | ColorType::Rgb16 | ColorType::Rgba16 => {
            Ok((color.channel_count().into(), true))
        }
        other => Err(PictureError::unreadable(format_args!("pixels of the kind {other:?}"))),
    }
}
