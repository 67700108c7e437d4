//! WebP, chunk by chunk.

fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut chunk = kind.to_vec();
    chunk.extend((content.len() as u32).to_le_bytes());
    chunk.extend_from_slice(content);
    if content.len() % 2 == 1 {
        chunk.push(0);
    }
    chunk
}

fn container(chunks: &[u8]) -> Vec<u8> {
    let mut file = b"RIFF".to_vec();
    file.extend((chunks.len() as u32 + 4).to_le_bytes());
    file.extend_from_slice(b"WEBP");
    file.extend_from_slice(chunks);
    file
}

fn three_bytes(value: u32) -> [u8; 3] {
    let [low, middle, high, _] = value.to_le_bytes();
    [low, middle, high]
}

fn extended_header(flags: u8, width: u32, height: u32) -> Vec<u8> {
    chunk(
        b"VP8X",
        &[&[flags, 0, 0, 0][..], &three_bytes(width - 1), &three_bytes(height - 1)].concat(),
    )
}

/// An animation of whole frames, each the content of a still WebP file of this size.
pub(crate) fn animation(width: u32, height: u32, stills: &[Vec<u8>]) -> Vec<u8> {
    const ANIMATED: u8 = 2;
    let mut chunks = extended_header(ANIMATED, width, height);
    chunks.extend(chunk(b"ANIM", &[0; 6]));
    for still in stills {
        let head = [
            &[0; 6][..],
            &three_bytes(width - 1),
            &three_bytes(height - 1),
            &three_bytes(100),
            &[0],
        ]
        .concat();
        chunks.extend(chunk(b"ANMF", &[&head[..], &still[12..]].concat()));
    }
    container(&chunks)
}

/// The content of a still file in a container that claims another size.
pub(crate) fn claiming(width: u32, height: u32, still: &[u8]) -> Vec<u8> {
    container(&[&extended_header(0, width, height)[..], &still[12..]].concat())
}
