//! Reading and writing files, with the path in every error.

use std::fs;
use std::path::Path;

/// Writes a file and the folders above it. A file that already has these bytes is left alone, so that nothing looks changed that is not.
///
/// # Errors
/// When the folder or the file cannot be written; the message names the path.
pub(crate) fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<bool, String> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(false);
    }
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, bytes).map_err(failed)?;
    Ok(true)
}
