//! Content folders made for one test.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::project;
use crate::trouble::{During, Outcome};

/// A content folder that a test may spoil; it goes when this is dropped.
pub struct Folder(TempDir);

impl Folder {
    /// One with nothing in it.
    pub fn empty() -> Outcome<Self> {
        TempDir::new().map(Self).during("making a content folder")
    }

    /// A copy of the bundled exhibition.
    pub fn bundled() -> Outcome<Self> {
        Self::copy_of(&project::content())
    }

    /// A copy of an exhibition.
    pub fn copy_of(exhibition: &Path) -> Outcome<Self> {
        let folder = Self::empty()?;
        copy(exhibition, folder.path())?;
        Ok(folder)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// A place in it where nothing is.
    pub fn nowhere(&self) -> PathBuf {
        self.path().join("nowhere")
    }

    /// Writes a file in place of one that is there.
    pub fn replace(&self, file: &str, bytes: &[u8]) -> Outcome<()> {
        let path = self.path().join(file);
        fs::metadata(&path).during(path.display())?;
        fs::write(&path, bytes).during(path.display())
    }

    /// Writes a file where none has to be.
    pub fn write(&self, file: &str, bytes: &[u8]) -> Outcome<()> {
        let path = self.path().join(file);
        let folder = path.parent().unwrap_or(self.path());
        fs::create_dir_all(folder).during(folder.display())?;
        fs::write(&path, bytes).during(path.display())
    }

    /// Reads a file.
    pub fn read(&self, file: &str) -> Outcome<Vec<u8>> {
        let path = self.path().join(file);
        fs::read(&path).during(path.display())
    }

    /// Takes a file away.
    pub fn remove(&self, file: &str) -> Outcome<()> {
        let path = self.path().join(file);
        fs::remove_file(&path).during(path.display())
    }
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to).during(to.display())?;
    for entry in fs::read_dir(from).during(from.display())? {
        let path = entry.during(from.display())?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).during(path.display())?;
        }
    }
    Ok(())
}
