//! Where a queue gets its pictures from.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use super::wish::Wish;
use crate::cache::{Cache, CachedRendition};
use crate::error::PictureError;
use crate::hash::ContentHash;

/// Finds and makes renditions; the queue decides when.
pub(super) trait Studio: Send + Sync {
    /// Whether the picture may be asked for.
    fn has(&self, picture: &ContentHash) -> bool;

    /// A rendition that is made already: quick.
    fn find(&self, wish: &Wish) -> Option<CachedRendition>;

    /// Makes a rendition of a picture that may be asked for: slow.
    fn make(&self, wish: &Wish) -> Result<CachedRendition, PictureError>;
}

/// Where the pictures lie that may be asked for; shared with whoever exchanges them.
pub(super) type Files = Arc<RwLock<HashMap<ContentHash, PathBuf>>>;

/// Files, and a cache of what was made of them.
pub(super) struct CachedFiles {
    pub(super) cache: Arc<Cache>,
    pub(super) files: Files,
}

impl CachedFiles {
    fn file(&self, picture: &ContentHash) -> Option<PathBuf> {
        let files = self.files.read().unwrap_or_else(PoisonError::into_inner);
        files.get(picture).cloned()
    }
}

impl Studio for CachedFiles {
    fn has(&self, picture: &ContentHash) -> bool {
        self.file(picture).is_some()
    }

    fn find(&self, wish: &Wish) -> Option<CachedRendition> {
        self.cache.find(&wish.picture, wish.width)
    }

    fn make(&self, wish: &Wish) -> Result<CachedRendition, PictureError> {
        let file = self
            .file(&wish.picture)
            .ok_or_else(|| PictureError::unreadable("no such picture may be asked for"))?;
        self.cache.rendition(&file, &wish.picture, wish.width)
    }
}
