//! How much memory pictures may take together.

use std::sync::{Condvar, Mutex, PoisonError};

use lachin_media::Probe;

/// Bytes of pictures in work at the same time. A picture that needs more than all of it is worked on alone; the engine's
/// own limits bound what it may need.
pub(crate) const BUDGET_BYTES: u64 = 512 * 1024 * 1024;

/// The most that one pixel of a picture takes while it is decoded: two bytes a channel for the coefficients of a
/// progressive JPEG with three channels, and its three decoded bytes; or four channels of two bytes; and some rows.
const BYTES_PER_PIXEL: u64 = 10;

/// The memory that is left.
#[derive(Debug)]
pub(crate) struct Memory {
    free_bytes: Mutex<u64>,
    freed: Condvar,
}

/// A part of it, given back when dropped.
#[must_use]
pub(crate) struct Share<'m> {
    memory: &'m Memory,
    bytes: u64,
}

impl Memory {
    /// All of [`BUDGET_BYTES`].
    pub(crate) fn new() -> Self {
        Self {
            free_bytes: Mutex::new(BUDGET_BYTES),
            freed: Condvar::new(),
        }
    }

    /// Takes what a picture needs at the most, waiting until so much is free.
    pub(crate) fn taken_for(&self, picture: &Probe) -> Share<'_> {
        self.taken(picture.size.pixels().saturating_mul(BYTES_PER_PIXEL))
    }

    fn taken(&self, bytes: u64) -> Share<'_> {
        let bytes = bytes.min(BUDGET_BYTES);
        let free = self.free_bytes.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = self
            .freed
            .wait_while(free, |free| *free < bytes)
            .unwrap_or_else(PoisonError::into_inner);
        *free -= bytes;
        Share { memory: self, bytes }
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        let mut free = self.memory.free_bytes.lock().unwrap_or_else(PoisonError::into_inner);
        *free += self.bytes;
        self.memory.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    #[test]
    fn pictures_in_work_never_take_more_than_there_is() {
        let memory = Memory::new();
        let (now, most) = (AtomicU64::new(0), AtomicU64::new(0));
        let wanted = BUDGET_BYTES / 3;
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let _share = memory.taken(wanted);
                    most.fetch_max(now.fetch_add(wanted, Ordering::SeqCst) + wanted, Ordering::SeqCst);
                    std::thread::sleep(std::time::Duration::from_millis(10));
                    now.fetch_sub(wanted, Ordering::SeqCst);
                });
            }
        });
        let most = most.into_inner();
        assert!(most >= wanted && most <= BUDGET_BYTES, "{most}");
    }

    #[test]
    fn a_picture_larger_than_all_of_it_is_worked_on_alone() {
        let memory = Memory::new();
        drop(memory.taken(u64::MAX));
        assert_eq!(memory.free_bytes.into_inner().unwrap_or_default(), BUDGET_BYTES);
    }
}
