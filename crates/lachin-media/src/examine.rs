//! A picture file as the exhibition needs to know it before anybody looks at it.

use std::path::Path;

use crate::error::PictureError;
use crate::fs;
use crate::hash::ContentHash;
use crate::limits::Limits;
use crate::probe::{Probe, probe_within};

/// What is known of a picture file without decoding it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    /// What the picture is called from now on.
    pub hash: ContentHash,
    /// What its header says.
    pub probe: Probe,
    /// Bytes of the file.
    pub byte_len: u64,
}

/// Reads a file once, hashes it and probes it, within the default [`Limits`].
///
/// # Errors
///
/// Any [`PictureError`] but `Changed`, with the path in it.
pub fn examine(path: &Path) -> Result<Examined, PictureError> {
    examine_within(path, &Limits::default())
}

/// [`examine`] within limits of one's own.
///
/// # Errors
///
/// Any [`PictureError`] but `Changed`, with the path in it.
pub fn examine_within(path: &Path, limits: &Limits) -> Result<Examined, PictureError> {
    let bytes = fs::read_picture(path, limits.max_bytes_file)?;
    let probe = probe_within(&bytes, limits).map_err(|error| error.at(path))?;
    Ok(Examined {
        hash: ContentHash::of(&bytes),
        probe,
        byte_len: bytes.len() as u64,
    })
}
