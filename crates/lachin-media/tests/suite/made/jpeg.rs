//! JPEG, segment by segment, and in the order that our engine reads and does not write.

use image::RgbImage;

/// Progressive, at a quality of 1 to 100, with one color for each 2 × 2 pixels.
pub(crate) fn progressive(picture: &RgbImage, quality: i32) -> Vec<u8> {
    let mut codec = turbojpeg::Compressor::new().expect("an encoder");
    codec.set_progressive(true).expect("an order");
    codec.set_quality(quality).expect("a quality");
    codec.set_subsamp(turbojpeg::Subsamp::Sub2x2).expect("a sampling");
    codec
        .compress_to_vec(turbojpeg::Image {
            pixels: picture.as_raw().as_slice(),
            width: picture.width() as usize,
            pitch: 3 * picture.width() as usize,
            height: picture.height() as usize,
            format: turbojpeg::PixelFormat::RGB,
        })
        .expect("a JPEG")
}

fn segment(mark: u8, content: &[u8]) -> Vec<u8> {
    let length = (content.len() + 2) as u16;
    let mut segment = vec![0xFF, mark];
    segment.extend(length.to_be_bytes());
    segment.extend_from_slice(content);
    segment
}

/// Bits written from the highest, with the zero after each full byte that JPEG asks for.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    pending: u32,
    count: u32,
}

impl Bits {
    fn push(&mut self, value: u32, bits: u32) {
        for bit in (0..bits).rev() {
            self.pending = self.pending << 1 | (value >> bit & 1);
            self.count += 1;
            if self.count == 8 {
                self.bytes.push(self.pending as u8);
                if self.pending == 0xFF {
                    self.bytes.push(0);
                }
                (self.pending, self.count) = (0, 0);
            }
        }
    }

    fn finish(mut self) -> Vec<u8> {
        while self.count != 0 {
            self.push(1, 1);
        }
        self.bytes
    }
}

/// A grey picture of any size, two bits for each block of 8 × 8: no change of the mean, end of the block.
pub(crate) fn flat_grey(width: u16, height: u16) -> Vec<u8> {
    let mut file = vec![0xFF, 0xD8];
    let mut flat = vec![0];
    flat.extend([1; 64]);
    file.extend(segment(0xDB, &flat));
    let ([top, bottom], [left, right]) = (height.to_be_bytes(), width.to_be_bytes());
    file.extend(segment(0xC0, &[8, top, bottom, left, right, 1, 1, 0x11, 0]));
    for kind in [0x00, 0x10] {
        let mut only_code = vec![kind, 1];
        only_code.extend([0; 15]);
        only_code.push(0);
        file.extend(segment(0xC4, &only_code));
    }
    file.extend(segment(0xDA, &[1, 1, 0, 0, 63, 0]));
    let blocks = usize::from(width.div_ceil(8)) * usize::from(height.div_ceil(8));
    file.extend(vec![0; blocks.div_ceil(4)]);
    file.extend([0xFF, 0xD9]);
    file
}

/// One block of 8 × 8 equal pixels in four inks, as printers' programs store them: 255 is no ink.
pub(crate) fn four_inks(stored: [u8; 4]) -> Vec<u8> {
    // Adobe's mark: four channels without a further conversion.
    inks(stored, &segment(0xEE, b"Adobe\0\x64\0\0\0\0\0"))
}

/// The same without Adobe's mark, where 255 is all ink.
pub(crate) fn four_plain_inks(stored: [u8; 4]) -> Vec<u8> {
    inks(stored, &[])
}

fn inks(stored: [u8; 4], mark: &[u8]) -> Vec<u8> {
    let mut file = vec![0xFF, 0xD8];
    file.extend_from_slice(mark);
    let mut flat = vec![0];
    flat.extend([1; 64]);
    file.extend(segment(0xDB, &flat));
    file.extend(segment(
        0xC0,
        &[8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0],
    ));
    // Differences: twelve sizes of four bits each. All else: only the end of a block, one bit.
    let mut sizes = vec![0x00, 0, 0, 0, 12];
    sizes.extend([0; 12]);
    sizes.extend(0..12);
    file.extend(segment(0xC4, &sizes));
    let mut ends = vec![0x10, 1];
    ends.extend([0; 15]);
    ends.push(0);
    file.extend(segment(0xC4, &ends));
    file.extend(segment(0xDA, &[4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]));
    let mut bits = Bits::default();
    for value in stored {
        let difference = (i32::from(value) - 128) * 8;
        let size = 32 - difference.unsigned_abs().leading_zeros();
        bits.push(size, 4);
        // Negative numbers are written one less, in as many bits.
        bits.push((if difference < 0 { difference - 1 } else { difference }) as u32, size);
        bits.push(0, 1);
    }
    file.extend(bits.finish());
    file.extend([0xFF, 0xD9]);
    file
}

/// The same file with `count` more scans that hold nothing.
pub(crate) fn with_empty_scans(file: &[u8], count: usize) -> Vec<u8> {
    let mut long = file[..file.len() - 2].to_vec();
    for _ in 0..count {
        long.extend(segment(0xDA, &[1, 1, 0, 0, 63, 0]));
    }
    long.extend([0xFF, 0xD9]);
    long
}
