//! Writing so that nobody ever sees half of a file under its name.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// How the names of files begin that are being written, and end. What a killed program left behind is known by it.
#[derive(Debug, Clone, Copy)]
pub struct Parts {
    /// Their beginning.
    pub prefix: &'static str,
    /// Their end.
    pub suffix: &'static str,
    /// The bytes are on the disk before the name is, so that a power cut leaves one or the other version; it takes time.
    pub is_flushed: bool,
}

impl Parts {
    /// Makes a folder with all above it where they are missing, and tries whether a file can be written there.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn prepare_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        self.begin(folder).map(drop)
    }

    /// Writes a file so that readers see the whole of it or what was there before: a temporary file in the same folder,
    /// then renamed.
    ///
    /// # Errors
    ///
    /// What the system says; what was there before is still there.
    pub fn write_whole(&self, folder: &Path, name: impl AsRef<Path>, bytes: &[u8]) -> io::Result<()> {
        let mut part = self.begin(folder)?;
        part.write_all(bytes)?;
        if self.is_flushed {
            part.as_file().sync_all()?;
        }
        part.persist(folder.join(name)).map(drop).map_err(|error| error.error)
    }

    /// A file to write to, gone again unless it is given its name.
    fn begin(&self, folder: &Path) -> io::Result<NamedTempFile> {
        let mut part = tempfile::Builder::new();
        part.prefix(self.prefix).suffix(self.suffix);
        // A temporary file is for its owner alone; this one is for whom the mask of the process says.
        #[cfg(unix)]
        part.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        part.tempfile_in(folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTS: Parts = Parts {
        prefix: ".test-",
        suffix: ".part",
        is_flushed: true,
    };

    #[test]
    fn a_file_is_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        PARTS.prepare_folder(&inner).unwrap();
        for bytes in [&b"first, longer"[..], b"second"] {
            PARTS.write_whole(&inner, "file", bytes).unwrap();
            assert_eq!(fs::read(inner.join("file")).unwrap(), bytes);
        }
        assert_eq!(fs::read_dir(&inner).unwrap().count(), 1);
    }

    #[test]
    fn what_stands_in_the_way_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("taken")).unwrap();
        assert!(PARTS.write_whole(folder.path(), "taken", b"x").is_err());
        assert!(folder.path().join("taken").is_dir());
        fs::write(folder.path().join("file"), "x").unwrap();
        assert!(PARTS.prepare_folder(&folder.path().join("file")).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
