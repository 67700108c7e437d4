//! Writing so that nobody ever sees half of a file under its name.

use std::fs::{self, File};
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
        part.finish(&folder.join(name))
    }

    /// Takes away what was written whole, once it is of no use any more; it may be gone already.
    ///
    /// # Errors
    ///
    /// What the system says; the file is still there.
    pub fn take_away(&self, folder: &Path, name: impl AsRef<Path>) -> io::Result<()> {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Begins a file whose bytes come one after the other.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn begin(&self, folder: &Path) -> io::Result<Part> {
        let mut part = tempfile::Builder::new();
        part.prefix(self.prefix).suffix(self.suffix);
        // A temporary file is for its owner alone; this one is for whom the mask of the process says.
        #[cfg(unix)]
        part.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        Ok(Part {
            file: part.tempfile_in(folder)?,
            is_flushed: self.is_flushed,
        })
    }
}

/// A file that is being written; gone again unless it is given its name.
#[derive(Debug)]
pub struct Part {
    file: NamedTempFile,
    is_flushed: bool,
}

impl Part {
    /// The file itself, for what is not its bytes.
    pub fn as_file(&self) -> &File {
        self.file.as_file()
    }

    /// Gives it its name, in the same folder; what had this name before is replaced.
    ///
    /// # Errors
    ///
    /// What the system says; what was there before is still there.
    pub fn finish(self, path: &Path) -> io::Result<()> {
        if self.is_flushed {
            self.file.as_file().sync_all()?;
        }
        self.file.persist(path).map(drop).map_err(|error| error.error)
    }
}

impl Write for Part {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Waits until the names in a folder are on the disk: those that were given and those that were taken away. Where folders
/// cannot be opened as files, the system sees to it by itself.
///
/// # Errors
///
/// What the system says.
pub fn flush_names(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
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
        for _ in 0..2 {
            PARTS.take_away(&inner, "file").unwrap();
            assert_eq!(fs::read_dir(&inner).unwrap().count(), 0);
        }
    }

    #[test]
    fn a_file_that_is_not_finished_is_gone_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut part = PARTS.begin(folder.path()).unwrap();
        part.write_all(b"half").unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        drop(part);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        flush_names(folder.path()).unwrap();
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
