//! Just enough TIFF to tell a camera's raw file from a scan, because the advice differs in the curator's eyes.

const NEW_SUBFILE_TYPE: u16 = 254;
const DNG_VERSION: u16 = 0xC612;
const REDUCED_RESOLUTION: u32 = 1;

/// Whether the first directory belongs to a raw file: Canon's own mark, a DNG version, or a preview where the picture should be.
pub(super) fn is_camera_raw(bytes: &[u8]) -> bool {
    bytes.get(8..10) == Some(b"CR") || first_directory_is_raw(bytes).unwrap_or(false)
}

fn first_directory_is_raw(bytes: &[u8]) -> Option<bool> {
    let little_endian = bytes.first()? == &b'I';
    let u16_at = |at: usize| {
        let pair: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little_endian {
            u16::from_le_bytes(pair)
        } else {
            u16::from_be_bytes(pair)
        })
    };
    let u32_at = |at: usize| {
        let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if little_endian {
            u32::from_le_bytes(four)
        } else {
            u32::from_be_bytes(four)
        })
    };
    let directory = u32_at(4)? as usize;
    let entries = usize::from(u16_at(directory)?);
    for entry in 0..entries {
        let at = directory.checked_add(2 + entry * 12)?;
        match u16_at(at)? {
            DNG_VERSION => return Some(true),
            NEW_SUBFILE_TYPE if u32_at(at + 8)? & REDUCED_RESOLUTION != 0 => return Some(true),
            _ => {}
        }
    }
    Some(false)
}
