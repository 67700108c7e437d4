//! Sound pictures of every format and kind, to be broken.

use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ExtendedColorType, Frame, ImageEncoder, ImageFormat, Rgb, RgbImage, RgbaImage};
use lachin_media::{Output, Request, plan, probe, render};

// The engine's own tests write what no library does; what they write is broken here.
#[expect(dead_code, reason = "not all of the writers are needed")]
#[path = "../../../../crates/lachin-media/tests/suite/made/jpeg.rs"]
mod jpeg;
#[expect(dead_code, reason = "not all of the writers are needed")]
#[path = "../../../../crates/lachin-media/tests/suite/made/png.rs"]
mod png_chunks;
#[expect(dead_code, reason = "not all of the writers are needed")]
#[path = "../../../../crates/lachin-media/tests/suite/made/riff.rs"]
mod riff;

/// Small enough to be quick, large enough for many blocks and more than one row of them.
const SIZE: (u32, u32) = (88, 60);

/// A sound picture.
pub(crate) struct Seed {
    /// What it is.
    pub(crate) name: &'static str,
    /// The ending of its name as a file, without the dot.
    pub(crate) ending: &'static str,
    pub(crate) bytes: Vec<u8>,
}

/// One of each.
pub(crate) fn all() -> Vec<Seed> {
    let picture = photograph();
    let color = DynamicImage::from(picture.clone());
    let alpha = with_alpha(&picture);
    let baseline = jpeg_at(&color, 80);
    let lossy = lossy_webp(&baseline);
    let mut seeds = Vec::new();
    let mut add = |name, ending, bytes| seeds.push(Seed { name, ending, bytes });
    add("jpeg-baseline", "jpg", baseline.clone());
    add("jpeg-progressive", "jpg", jpeg::progressive(&picture, 84));
    add("jpeg-grey", "jpg", jpeg_at(&color.grayscale(), 80));
    add("jpeg-restart", "jpg", with_restart_marks());
    add("jpeg-inks", "jpg", jpeg::four_inks([10, 200, 90, 250]));
    add("jpeg-profile", "jpg", with_metadata(&picture));
    add("png-8", "png", written(&color, ImageFormat::Png));
    add(
        "png-16",
        "png",
        written(&DynamicImage::from(color.to_rgba16()), ImageFormat::Png),
    );
    add(
        "png-grey-alpha",
        "png",
        written(&DynamicImage::from(color.to_luma_alpha8()), ImageFormat::Png),
    );
    add("png-profile", "png", png_with_profile(&picture));
    add("png-interlaced", "png", png_chunks::interlaced(&picture));
    add("png-animated", "png", animated_png(&picture));
    add("webp-lossy", "webp", lossy.clone());
    add("webp-lossless", "webp", written(&color, ImageFormat::WebP));
    add("webp-alpha", "webp", lossy_webp(&written(&alpha, ImageFormat::Png)));
    add("webp-profile", "webp", webp_with_profile(&picture));
    add(
        "webp-animated",
        "webp",
        riff::animation(SIZE.0, SIZE.1, &[lossy.clone(), lossy]),
    );
    add("gif", "gif", written(&color, ImageFormat::Gif));
    add("gif-animated", "gif", animated_gif(&alpha.to_rgba8()));
    add("bmp", "bmp", written(&color, ImageFormat::Bmp));
    add("bmp-alpha", "bmp", written(&alpha, ImageFormat::Bmp));
    seeds
}

fn photograph() -> RgbImage {
    RgbImage::from_fn(SIZE.0, SIZE.1, |x, y| {
        let grain = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) >> 8 & 0x1F;
        Rgb([(x * 2 + grain) as u8, (y * 3 + grain) as u8, (grain * 7) as u8])
    })
}

fn with_alpha(picture: &RgbImage) -> DynamicImage {
    let mut picture = DynamicImage::from(picture.clone()).to_rgba8();
    for (x, _, pixel) in picture.enumerate_pixels_mut() {
        pixel.0[3] = (x * 2) as u8;
    }
    picture.into()
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, format)
        .expect("a picture that can be written");
    bytes.into_inner()
}

fn jpeg_at(picture: &DynamicImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let written = picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, quality));
    written.expect("a JPEG");
    bytes
}

/// As our own engine writes it: WebP with losses.
fn lossy_webp(bytes: &[u8]) -> Vec<u8> {
    let probe = probe(bytes).expect("a sound picture");
    let request = Request {
        output: Output::WebP,
        ..Request::of_width(SIZE.0)
    };
    let made = render(bytes, &plan(&probe, &[request])).expect("a sound picture");
    made.into_iter()
        .map(|rendition| rendition.bytes)
        .next()
        .expect("a rendition")
}

fn encoded(mut encoder: impl ImageEncoder, picture: &RgbImage, exif: bool) {
    let profile = moxcms::ColorProfile::new_display_p3().encode().expect("a profile");
    encoder.set_icc_profile(profile).expect("room for a profile");
    if exif {
        // One entry: the orientation, a quarter turn.
        let tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        encoder.set_exif_metadata(tiff.to_vec()).expect("room for EXIF");
    }
    encoder
        .write_image(picture, picture.width(), picture.height(), ExtendedColorType::Rgb8)
        .expect("a picture that can be written");
}

fn with_metadata(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    encoded(JpegEncoder::new_with_quality(&mut bytes, 80), picture, true);
    bytes
}

fn png_with_profile(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    encoded(PngEncoder::new(&mut bytes), picture, true);
    bytes
}

fn webp_with_profile(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    encoded(WebPEncoder::new_lossless(&mut bytes), picture, true);
    bytes
}

fn animated_gif(picture: &RgbaImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let frames = [picture, picture].map(|frame| Frame::new(frame.clone()));
    GifEncoder::new_with_speed(&mut bytes, 10)
        .encode_frames(frames)
        .expect("an animated GIF");
    bytes
}

fn animated_png(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_animated(2, 0).expect("two frames");
    let mut writer = encoder.write_header().expect("a header");
    for _ in 0..2 {
        writer.write_image_data(picture).expect("a frame");
    }
    writer.finish().expect("an animated PNG");
    bytes
}

/// Blocks that begin anew after each mark. Each is the compressed data of a picture of one block: the encoder always uses
/// the same tables, and the first block of a file is coded as one after a mark.
fn with_restart_marks() -> Vec<u8> {
    const BLOCK_PX: u32 = 16;
    const BLOCKS: u32 = 20;
    let block = |number: u32| {
        let pixel = |x, y| Rgb([(x * 9 + number * 11) as u8, (y * 12) as u8, (number * 12) as u8]);
        jpeg_at(&RgbImage::from_fn(BLOCK_PX, BLOCK_PX, pixel).into(), 80)
    };
    let first = block(0);
    let segments = super::pieces::pieces(&first);
    let scan = segments
        .iter()
        .find(|piece| first[piece.start + 1] == 0xDA)
        .map_or(0, |piece| piece.start);
    let data = scan + 2 + usize::from(u16::from_be_bytes([first[scan + 2], first[scan + 3]]));
    let mut file = first[..scan].to_vec();
    // The height of the picture, and after how many blocks there is a mark.
    if let Some(frame) = segments.iter().find(|piece| first[piece.start + 1] == 0xC0) {
        let height = (BLOCK_PX * BLOCKS) as u16;
        file[frame.start + 5..frame.start + 7].copy_from_slice(&height.to_be_bytes());
    }
    let interval = blocks_of(&first) as u16;
    file.extend([0xFF, 0xDD, 0, 4]);
    file.extend(interval.to_be_bytes());
    file.extend_from_slice(&first[scan..data]);
    for number in 0..BLOCKS {
        let block = block(number);
        file.extend_from_slice(&block[data..block.len() - 2]);
        file.extend([
            0xFF,
            if number + 1 == BLOCKS {
                0xD9
            } else {
                0xD0 + (number % 8) as u8
            },
        ]);
    }
    file
}

/// How many coded units a picture of 16 × 16 pixels has: one where color is thinned out, else four.
fn blocks_of(jpeg: &[u8]) -> usize {
    let frame = super::pieces::pieces(jpeg)
        .into_iter()
        .find(|piece| jpeg[piece.start + 1] == 0xC0);
    let factors = frame.map_or(0x22, |frame| jpeg[frame.start + 11]);
    if factors == 0x11 { 4 } else { 1 }
}
