//! What the files of the cache are called, and so which files are its own.

use lachin_files::Parts;

use crate::engine::ENGINE_VERSION;
use crate::hash::ContentHash;
use crate::size::Size;
use crate::tiles::TilePlace;

const RENDITION: &str = "picture-";
const FACTS: &str = "facts-";
const TILE: &str = "tile-";

/// What is still being written. A machine in a gallery loses power like a lamp.
pub(super) const PARTS: Parts = Parts {
    prefix: "writing-",
    suffix: ".part",
    is_flushed: true,
};

/// The name of the rendition of `size` of a picture. The size is all of the plan that the picture does not decide itself.
pub(super) fn rendition(hash: &ContentHash, size: Size) -> String {
    let mut key = blake3::Hasher::new();
    key.update(b"lachin rendition");
    key.update(&ENGINE_VERSION.to_le_bytes());
    key.update(hash.as_bytes());
    key.update(&size.width.to_le_bytes());
    key.update(&size.height.to_le_bytes());
    format!("{RENDITION}{}", key.finalize().to_hex())
}

/// The name of what is known of a picture.
pub(super) fn facts(hash: &ContentHash) -> String {
    let mut key = blake3::Hasher::new();
    key.update(b"lachin facts");
    key.update(&ENGINE_VERSION.to_le_bytes());
    key.update(hash.as_bytes());
    format!("{FACTS}{}", key.finalize().to_hex())
}

/// The name of a tile of a picture.
pub(super) fn tile(hash: &ContentHash, place: TilePlace) -> String {
    let mut key = blake3::Hasher::new();
    key.update(b"lachin tile");
    key.update(&ENGINE_VERSION.to_le_bytes());
    key.update(hash.as_bytes());
    for number in [place.level, place.column, place.row] {
        key.update(&number.to_le_bytes());
    }
    format!("{TILE}{}", key.finalize().to_hex())
}

/// What the reading of a picture is called that makes its tiles up to a level. No file has this name.
pub(super) fn reading(hash: &ContentHash, level: u32) -> String {
    format!("{hash} {level}")
}

/// Whether a file called so was kept by a cache, this one or that of an older engine.
pub(super) fn is_kept(name: &str) -> bool {
    [RENDITION, FACTS, TILE]
        .iter()
        .any(|prefix| name.strip_prefix(prefix).is_some_and(is_key))
}

/// Whether a file called so was left half written.
pub(super) fn is_part(name: &str) -> bool {
    name.strip_prefix(PARTS.prefix)
        .and_then(|rest| rest.strip_suffix(PARTS.suffix))
        .is_some_and(|random| !random.is_empty() && random.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn is_key(digits: &str) -> bool {
    digits.len() == 64 && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}
