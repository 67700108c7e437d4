//! The first bytes of a file say what it is.

use super::tiff;
use crate::error::PictureError;
use crate::format::Format;

/// The format of a picture that is read, or the refusal with the name of what it is instead.
pub(super) fn recognized(bytes: &[u8]) -> Result<Format, PictureError> {
    if let Some(format) = readable(bytes) {
        return Ok(format);
    }
    match refused(bytes) {
        Some(format) => Err(PictureError::FormatUnsupported { path: None, format }),
        None => Err(PictureError::NotAPicture { path: None }),
    }
}

fn readable(bytes: &[u8]) -> Option<Format> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some(Format::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Format::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Format::WebP),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Format::Gif),
        // Two letters alone are too little: the four reserved bytes of a bitmap are zero.
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Some(Format::Bmp),
        _ => None,
    }
}

fn refused(bytes: &[u8]) -> Option<&'static str> {
    if let Some(format) = iso_media(bytes) {
        return Some(format);
    }
    match bytes {
        [b'I', b'I', 0x2A | 0x2B, 0, ..] | [b'M', b'M', 0, 0x2A | 0x2B, ..] => {
            Some(if tiff::is_camera_raw(bytes) { "RAW" } else { "TIFF" })
        }
        [b'I', b'I', b'R', b'O' | b'S', ..] | [b'M', b'M', b'O', b'R', ..] | [b'I', b'I', b'U', 0, ..] => Some("RAW"),
        [b'F', b'U', b'J', b'I', b'F', b'I', b'L', b'M', b'C', b'C', b'D', ..] => Some("RAW"),
        [b'F', b'O', b'V', b'b', ..] | [0, b'M', b'R', b'M', ..] => Some("RAW"),
        [0xFF, 0x0A, ..] | [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] => Some("JPEG XL"),
        [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] | [0xFF, 0x4F, 0xFF, 0x51, ..] => Some("JPEG 2000"),
        [b'8', b'B', b'P', b'S', ..] => Some("PSD"),
        [b'%', b'!', b'P', b'S', ..] => Some("EPS"),
        [0, 0, 1, 0, 1..=64, 0, ..] => Some("ICO"),
        _ if contains(&bytes[..bytes.len().min(1024)], b"%PDF-") => Some("PDF"),
        _ if is_svg(bytes) => Some("SVG"),
        _ => None,
    }
}

/// HEIC, AVIF and Canon's newer raw files share a container with films; their brands tell them apart.
fn iso_media(bytes: &[u8]) -> Option<&'static str> {
    if bytes.get(4..8)? != b"ftyp" {
        return None;
    }
    let declared = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
    let major = bytes.get(8..12)?;
    let compatible = bytes.get(16..declared.clamp(16, 256).min(bytes.len())).unwrap_or(&[]);
    let brands = || std::iter::once(major).chain(compatible.chunks_exact(4));
    if brands().any(|brand| brand == b"avif" || brand == b"avis") {
        Some("AVIF")
    } else if brands().any(|brand| {
        matches!(
            brand,
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1"
        )
    }) {
        Some("HEIC")
    } else if brands().any(|brand| brand == b"crx ") {
        Some("RAW")
    } else {
        None
    }
}

/// Whether the first element of an XML text is `svg`, possibly with a prefix. HTML with a drawing inside is not SVG.
fn is_svg(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let mut rest = head.trim_start_matches('\u{FEFF}').trim_start();
    loop {
        let end_mark = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<!") {
            // A document type may hold entity declarations in brackets.
            if rest
                .split('>')
                .next()
                .is_some_and(|declaration| declaration.contains('['))
            {
                "]>"
            } else {
                ">"
            }
        } else {
            break;
        };
        let Some(end) = rest.find(end_mark) else { return false };
        rest = rest[end + end_mark.len()..].trim_start();
    }
    let Some(element) = rest.strip_prefix('<') else {
        return false;
    };
    let name = element
        .split(|c: char| c.is_whitespace() || c == '>' || c == '/')
        .next()
        .unwrap_or("");
    name.rsplit(':').next() == Some("svg")
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}
