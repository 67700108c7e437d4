//! Renditions, each made once, found again by content.

mod facts;
mod flights;
mod name;
mod shelf;
mod slots;
mod tiles;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::PictureError;
use crate::format::Format;
use crate::fs;
use crate::hash::ContentHash;
use crate::limits::Limits;
use crate::plan::plan;
use crate::preview::{Placeholder, preview};
use crate::probe::probe;
use crate::render::{Rendition, render};
use crate::request::Request;
use crate::size::Size;

use facts::Facts;
use flights::Flights;
use shelf::Shelf;
use slots::Slots;

/// Pictures that are read, hashed or decoded at the same time; the others wait. Bounds memory, and leaves a small
/// machine's cores to the page.
const DECODES_AT_A_TIME: usize = 2;

/// Renditions on disk, named by the hash of the source's bytes, what was made of it, and the engine that made it. So a
/// copied folder, a changed date or a renamed file costs nothing, and a name never stands for two pictures.
///
/// All methods may be called from many threads; never from the thread that draws, since `rendition` waits for decoding.
/// A folder that cannot be written (read-only, full, missing) is said once through `tracing`; from then on memory
/// keeps the latest renditions.
#[derive(Debug)]
pub struct Cache {
    shelf: Shelf,
    facts: Mutex<HashMap<ContentHash, Facts>>,
    flights: Flights<Result<CachedRendition, PictureError>>,
    cuttings: Flights<Result<(), PictureError>>,
    slots: Slots,
    made: AtomicU64,
}

/// A rendition ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CachedRendition {
    /// The encoded picture.
    pub bytes: Arc<[u8]>,
    /// Its format.
    pub format: Format,
    /// The media type of `format`: what the answer's `Content-Type` has to say.
    pub mime: &'static str,
}

impl CachedRendition {
    fn new(bytes: Vec<u8>, format: Format) -> Self {
        Self {
            bytes: bytes.into(),
            format,
            mime: format.mime(),
        }
    }
}

/// What [`Cache::prepare`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prepared {
    /// Renditions that were missing.
    pub made: usize,
    /// Renditions that were there.
    pub found: usize,
    /// Whether the folder took all that was made; else memory has it, until the program ends.
    pub kept: bool,
}

/// What [`Cache::prune`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pruned {
    /// Files removed.
    pub files: usize,
    /// Their bytes together.
    pub bytes: u64,
    /// Bytes of what stayed.
    pub kept_bytes: u64,
}

impl Cache {
    /// A cache in a folder of its own, which is made where it is missing. Never fails: see the type about folders that
    /// cannot be written.
    pub fn open(folder: PathBuf) -> Self {
        Self {
            shelf: Shelf::open(folder),
            facts: Mutex::default(),
            flights: Flights::default(),
            cuttings: Flights::default(),
            slots: Slots::new(DECODES_AT_A_TIME),
            made: AtomicU64::new(0),
        }
    }

    /// The rendition of the picture `hash` that is `width` pixels wide, or as wide as the picture is; from the cache,
    /// else made from the file `source`. Requests for the same rendition at the same time make it once.
    ///
    /// # Errors
    ///
    /// [`PictureError::Changed`] when `source` does not have the bytes of `hash` any more, else what [`probe()`] and
    /// [`render`] refuse; with the path. A rendition that is in the cache already needs no source.
    pub fn rendition(&self, source: &Path, hash: &ContentHash, width: u32) -> Result<CachedRendition, PictureError> {
        let size = self.own_size(source, hash)?.fitted_to_width(width);
        let name = name::rendition(hash, size);
        if let Some(found) = self.shelf.rendition(&name) {
            return Ok(found);
        }
        self.flights.once(&name, || {
            // An earlier flight may have landed between the look and the start.
            if let Some(found) = self.shelf.rendition(&name) {
                return Ok(found);
            }
            let _slot = self.slots.taken();
            let made = self
                .made_renditions(source, hash, &[width])
                .map_err(|error| error.at(source))?
                .pop()
                .ok_or_else(|| PictureError::unreadable("nothing was rendered").at(source))?;
            self.shelf.keep(&name, &made);
            Ok(made)
        })
    }

    /// Makes what is missing of the renditions of a picture that are `widths` pixels wide, all from one decode.
    ///
    /// # Errors
    ///
    /// As [`rendition`](Self::rendition).
    pub fn prepare(&self, source: &Path, hash: &ContentHash, widths: &[u32]) -> Result<Prepared, PictureError> {
        let own_size = self.own_size(source, hash)?;
        // Widths beyond the picture's own are one rendition.
        let names: BTreeMap<String, u32> = widths
            .iter()
            .map(|&width| (name::rendition(hash, own_size.fitted_to_width(width)), width))
            .collect();
        let missing: Vec<(&String, u32)> = names
            .iter()
            .filter(|(name, _)| self.shelf.rendition(name).is_none())
            .map(|(name, &width)| (name, width))
            .collect();
        let mut prepared = Prepared {
            made: missing.len(),
            found: names.len() - missing.len(),
            kept: true,
        };
        if missing.is_empty() {
            return Ok(prepared);
        }
        let _slot = self.slots.taken();
        let widths: Vec<u32> = missing.iter().map(|(_, width)| *width).collect();
        let made = self
            .made_renditions(source, hash, &widths)
            .map_err(|error| error.at(source))?;
        for ((name, _), rendition) in missing.iter().zip(&made) {
            prepared.kept &= self.shelf.keep(name, rendition);
        }
        Ok(prepared)
    }

    /// The rendition, if it was made before. Quick: nothing is decoded.
    pub fn find(&self, hash: &ContentHash, width: u32) -> Option<CachedRendition> {
        let size = self.facts_of(hash)?.size.fitted_to_width(width);
        self.shelf.rendition(&name::rendition(hash, size))
    }

    /// What stands for a picture until it is there, once any rendition of it has been made, now or in an earlier run.
    pub fn placeholder(&self, hash: &ContentHash) -> Option<Placeholder> {
        self.facts_of(hash)?.placeholder
    }

    /// How many renditions and tiles were made since opening, that is, not found.
    pub fn made(&self) -> u64 {
        self.made.load(Ordering::Relaxed)
    }

    /// Removes renditions until at most `max_bytes` are left: those not asked for since opening first, of these the
    /// oldest first. What a crash left half written goes too. Only files that this cache names are touched; whatever else lies in the folder stays.
    pub fn prune(&self, max_bytes: u64) -> Pruned {
        self.shelf.prune(max_bytes)
    }

    /// The size of the picture itself, upright, from memory, the folder, or the file.
    fn own_size(&self, source: &Path, hash: &ContentHash) -> Result<Size, PictureError> {
        if let Some(facts) = self.facts_of(hash) {
            return Ok(facts.size);
        }
        let _slot = self.slots.taken();
        let bytes = self.verified_bytes(source, hash)?;
        let size = probe(&bytes).map_err(|error| error.at(source))?.size;
        self.facts().entry(*hash).or_insert(Facts {
            size,
            placeholder: None,
        });
        Ok(size)
    }

    fn made_renditions(
        &self,
        source: &Path,
        hash: &ContentHash,
        widths: &[u32],
    ) -> Result<Vec<CachedRendition>, PictureError> {
        let bytes = self.verified_bytes(source, hash)?;
        let probe = probe(&bytes)?;
        let requests: Vec<Request> = widths.iter().copied().map(Request::of_width).collect();
        let renditions = render(&bytes, &plan(&probe, &requests))?;
        self.made.fetch_add(renditions.len() as u64, Ordering::Relaxed);
        let smallest = renditions.iter().min_by_key(|rendition| rendition.size.pixels());
        if let Some(rendition) = smallest.filter(|_| self.placeholder(hash).is_none()) {
            let placeholder = Placeholder {
                color: rendition.colour,
                preview: preview(rendition)?,
            };
            let facts = Facts {
                size: probe.size,
                placeholder: Some(placeholder),
            };
            self.shelf.keep_facts(&name::facts(hash), &facts);
            self.facts().insert(*hash, facts);
        }
        let cached = |rendition: Rendition| CachedRendition::new(rendition.bytes, rendition.format);
        Ok(renditions.into_iter().map(cached).collect())
    }

    /// The bytes of the file, if they are still those of `hash`: else a wrong picture would be kept under its name.
    fn verified_bytes(&self, source: &Path, hash: &ContentHash) -> Result<Vec<u8>, PictureError> {
        let bytes = fs::read_picture(source, Limits::default().max_bytes_file)?;
        if ContentHash::of(&bytes) == *hash {
            Ok(bytes)
        } else {
            Err(PictureError::Changed {
                path: source.to_owned(),
            })
        }
    }

    fn facts_of(&self, hash: &ContentHash) -> Option<Facts> {
        if let Some(known) = self.facts().get(hash) {
            return Some(known.clone());
        }
        let found = self.shelf.facts(&name::facts(hash))?;
        self.facts().insert(*hash, found.clone());
        Some(found)
    }

    fn facts(&self) -> MutexGuard<'_, HashMap<ContentHash, Facts>> {
        self.facts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
