//! What a picture is called: the BLAKE3 hash of its file's bytes.

use std::fmt;
use std::str::FromStr;

/// BLAKE3 of a picture file's bytes. Two files with the same hash hold the same picture, whatever their names and dates.
///
/// Written as 64 lower-case hexadecimal digits, in addresses and in file names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentHash([u8; 32]);

impl ContentHash {
    /// The hash of a whole file's `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The 32 bytes of the hash.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

/// The text was not 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashSyntax;

impl fmt::Display for HashSyntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a content hash is 64 lower-case hexadecimal digits")
    }
}

impl std::error::Error for HashSyntax {}

impl FromStr for ContentHash {
    type Err = HashSyntax;

    /// Reads what `Display` writes, and nothing else: one picture has one address.
    fn from_str(text: &str) -> Result<Self, HashSyntax> {
        if text.bytes().any(|digit| digit.is_ascii_uppercase()) {
            return Err(HashSyntax);
        }
        let hash = blake3::Hash::from_hex(text).map_err(|_| HashSyntax)?;
        Ok(Self(*hash.as_bytes()))
    }
}
