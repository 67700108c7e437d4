//! Pictures for the tests.

pub(crate) mod encoded;
pub(crate) mod jpeg;
pub(crate) mod png;
pub(crate) mod riff;
pub(crate) mod tool;

use image::codecs::bmp::BmpEncoder;
use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, Frame, ImageEncoder, Rgb, RgbImage, RgbaImage, imageops};
use lachin_media::{Format, Probe, Rendition, Request, plan, probe, render};

/// A picture in which every pixel tells where it is: red grows to the right, green downward.
pub(crate) fn gradient(width: u32, height: u32) -> RgbImage {
    let share = |at: u32, of: u32| (at * 255 / of.max(2).saturating_sub(1)).min(255) as u8;
    RgbImage::from_fn(width, height, |x, y| Rgb([share(x, width), share(y, height), 96]))
}

/// Even noise, the same at every run: what a lossless encoder can do nothing with.
pub(crate) fn noise(width: u32, height: u32) -> RgbImage {
    let mut random = Random::new(7);
    RgbImage::from_fn(width, height, |_, _| Rgb([random.byte(), random.byte(), random.byte()]))
}

/// Soft light with a little grain, as a camera sees a wall.
pub(crate) fn photograph(width: u32, height: u32) -> RgbImage {
    let mut random = Random::new(11);
    RgbImage::from_fn(width, height, |x, y| {
        let light = 128.0 + 60.0 * (f64::from(x) / 40.0).sin() + 40.0 * (f64::from(y) / 55.0).cos();
        Rgb([1.0, 0.9, 0.8].map(|tint| (light * tint) as u8 + random.byte() % 7))
    })
}

/// The picture in a format, without any metadata. JPEG at quality 100.
pub(crate) fn file(format: Format, picture: &RgbImage) -> Vec<u8> {
    with_metadata(format, picture, None, None)
}

/// The picture in a format, with an EXIF segment and a color profile where the format has room for them.
pub(crate) fn with_metadata(
    format: Format,
    picture: &RgbImage,
    exif: Option<Vec<u8>>,
    profile: Option<Vec<u8>>,
) -> Vec<u8> {
    fn write(mut encoder: impl ImageEncoder, picture: &RgbImage, exif: Option<Vec<u8>>, profile: Option<Vec<u8>>) {
        if let Some(exif) = exif {
            encoder.set_exif_metadata(exif).expect("room for EXIF");
        }
        if let Some(profile) = profile {
            encoder.set_icc_profile(profile).expect("room for a profile");
        }
        encoder
            .write_image(picture, picture.width(), picture.height(), ExtendedColorType::Rgb8)
            .expect("a picture that can be written");
    }
    let mut bytes = Vec::new();
    match format {
        Format::Jpeg => write(JpegEncoder::new_with_quality(&mut bytes, 100), picture, exif, profile),
        Format::Png => write(PngEncoder::new(&mut bytes), picture, exif, profile),
        Format::WebP => write(WebPEncoder::new_lossless(&mut bytes), picture, exif, profile),
        Format::Bmp => write(BmpEncoder::new(&mut bytes), picture, exif, profile),
        Format::Gif => {
            let (width, height) = picture.dimensions();
            GifEncoder::new_with_speed(&mut bytes, 1)
                .encode(picture, width, height, ExtendedColorType::Rgb8)
                .expect("a GIF");
        }
    }
    bytes
}

/// A GIF of several frames.
pub(crate) fn animated_gif(frames: &[RgbaImage]) -> Vec<u8> {
    let mut bytes = Vec::new();
    GifEncoder::new_with_speed(&mut bytes, 1)
        .encode_frames(frames.iter().cloned().map(Frame::new))
        .expect("an animated GIF");
    bytes
}

/// The EXIF segment of a camera that knew how it was held, and where it was.
pub(crate) fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
    // Orientation: tag 0x112, kind SHORT, one value.
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    // Maker: tag 0x10F, kind ASCII, four characters.
    tiff.extend([0x0F, 0x01, 2, 0, 4, 0, 0, 0, b'C', b'a', b'm', 0]);
    tiff.extend([0, 0, 0, 0]);
    tiff
}

/// Probed, and rendered `width` wide.
pub(crate) fn rendered(bytes: &[u8], width: u32) -> (Probe, Rendition) {
    let probe = probe(bytes).expect("a picture that is read");
    let rendition = requested(bytes, &[Request::of_width(width)]).remove(0);
    (probe, rendition)
}

/// Rendered as requested, all from one decode.
pub(crate) fn requested(bytes: &[u8], requests: &[Request]) -> Vec<Rendition> {
    let probe = probe(bytes).expect("a picture that is read");
    render(bytes, &plan(&probe, requests)).expect("a picture that is rendered")
}

/// The pixels of a rendition.
pub(crate) fn pixels(rendition: &Rendition) -> RgbaImage {
    let pixels = image::load_from_memory(&rendition.bytes)
        .expect("a rendition that any program opens")
        .to_rgba8();
    assert_eq!(pixels.dimensions(), (rendition.size.width, rendition.size.height));
    pixels
}

/// Fails when any channel of a pixel is further than `tolerance` from what is expected.
#[track_caller]
pub(crate) fn assert_near(found: &[u8], expected: &[u8], tolerance: u8) {
    let near = found
        .iter()
        .zip(expected)
        .all(|(found, expected)| found.abs_diff(*expected) <= tolerance);
    assert!(
        near && found.len() == expected.len(),
        "found {found:?}, expected {expected:?} within {tolerance}"
    );
}

/// The stored pixels that make `upright` appear under an EXIF value: the picture turned the other way.
pub(crate) fn stored_for(exif: u8, upright: &RgbImage) -> RgbImage {
    match exif {
        2 => imageops::flip_horizontal(upright),
        3 => imageops::rotate180(upright),
        4 => imageops::flip_vertical(upright),
        5 => imageops::rotate90(&imageops::flip_vertical(upright)),
        6 => imageops::rotate270(upright),
        7 => imageops::rotate90(&imageops::flip_horizontal(upright)),
        8 => imageops::rotate90(upright),
        _ => upright.clone(),
    }
}

/// Numbers that look random and are the same at every run.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    pub(crate) fn byte(&mut self) -> u8 {
        (self.next() & 0xFF) as u8
    }

    /// A number below `end`, which is not zero.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}
