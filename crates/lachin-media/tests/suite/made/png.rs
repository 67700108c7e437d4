//! PNG, chunk by chunk.

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1A\n";

/// One chunk: length, kind, content, checksum.
fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut chunk = (content.len() as u32).to_be_bytes().to_vec();
    chunk.extend_from_slice(kind);
    chunk.extend_from_slice(content);
    let checksum = crc32(&chunk[4..]);
    chunk.extend(checksum.to_be_bytes());
    chunk
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| {
            sum >> 1 ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 }
        })
    })
}

fn adler32(bytes: &[u8]) -> u32 {
    let (low, high) = bytes.iter().fold((1_u32, 0_u32), |(low, high), &byte| {
        let low = (low + u32::from(byte)) % 65_521;
        (low, (high + low) % 65_521)
    });
    high << 16 | low
}

/// A zlib stream that stores its content, which has to be shorter than one block.
fn stored(content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).expect("one block");
    let mut stream = vec![0x78, 0x01, 1];
    stream.extend(length.to_le_bytes());
    stream.extend((!length).to_le_bytes());
    stream.extend_from_slice(content);
    stream.extend(adler32(content).to_be_bytes());
    stream
}

fn header(width: u32, height: u32, bit_depth: u8, color_type: u8, interlaced: bool) -> Vec<u8> {
    let mut content = width.to_be_bytes().to_vec();
    content.extend(height.to_be_bytes());
    content.extend([bit_depth, color_type, 0, 0, u8::from(interlaced)]);
    chunk(b"IHDR", &content)
}

/// A few bytes that claim to be a picture of this size.
pub(crate) fn claiming(width: u32, height: u32) -> Vec<u8> {
    [
        SIGNATURE,
        &header(width, height, 8, 2, false),
        &chunk(b"IDAT", &stored(&[0; 16])),
        &chunk(b"IEND", &[]),
    ]
    .concat()
}

/// Rows of a color type and depth as they are written, each after its filter byte, which is none.
pub(crate) fn of_rows(
    width: u32,
    bit_depth: u8,
    color_type: u8,
    extra: &[([u8; 4], Vec<u8>)],
    rows: &[Vec<u8>],
) -> Vec<u8> {
    let mut file = [
        SIGNATURE,
        &header(width, rows.len() as u32, bit_depth, color_type, false),
    ]
    .concat();
    for (kind, content) in extra {
        file.extend(chunk(kind, content));
    }
    let content: Vec<u8> = rows
        .iter()
        .flat_map(|row| std::iter::once(0).chain(row.iter().copied()))
        .collect();
    file.extend(chunk(b"IDAT", &stored(&content)));
    file.extend(chunk(b"IEND", &[]));
    file
}

/// A picture in seven passes, as it used to appear on slow lines.
pub(crate) fn interlaced(picture: &image::RgbImage) -> Vec<u8> {
    // First column, first row, and the steps to the next.
    const PASSES: [(usize, usize, usize, usize); 7] = [
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ];
    let (width, height) = picture.dimensions();
    let mut content = Vec::new();
    for (left, top, step_x, step_y) in PASSES {
        let columns: Vec<u32> = (left as u32..width).step_by(step_x).collect();
        if columns.is_empty() {
            continue;
        }
        for y in (top as u32..height).step_by(step_y) {
            content.push(0);
            content.extend(columns.iter().flat_map(|&x| picture.get_pixel(x, y).0));
        }
    }
    [
        SIGNATURE,
        &header(width, height, 8, 2, true),
        &chunk(b"IDAT", &stored(&content)),
        &chunk(b"IEND", &[]),
    ]
    .concat()
}
