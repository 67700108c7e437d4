//! How much a workbook may hold: a small file can say much, and say it again and again.

use super::WorkbookFault;

/// How much may come out of it once unpacked.
pub(super) const MOST_BYTES_UNPACKED: u64 = 256 * 1024 * 1024;
/// How many parts it may have, and sheets among them.
pub(super) const MOST_PARTS: usize = 10_000;
/// How many cells with something in them it may have, and texts that they share.
pub(super) const MOST_CELLS: usize = 1_000_000;
/// How long the text of a cell may be. Spreadsheets keep 32,767 letters, some of them in as many as seven bytes each.
pub(super) const MOST_BYTES_OF_A_CELL: usize = 256 * 1024;
/// How many merged cells are remembered: nobody is told of more.
pub(super) const MOST_JOINED: usize = 1_000;

/// What there is still room for in the cells.
#[derive(Debug)]
pub(super) struct Room {
    cells: usize,
    /// Of their texts, however many cells share one.
    bytes: u64,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            cells: MOST_CELLS,
            bytes: MOST_BYTES_UNPACKED,
        }
    }
}

impl Room {
    /// Makes room for a cell of so many bytes.
    pub(super) fn take(&mut self, bytes: usize) -> Result<(), WorkbookFault> {
        let cells = self.cells.checked_sub(1);
        let bytes = self.bytes.checked_sub(bytes as u64);
        let (cells, bytes) = cells.zip(bytes).ok_or(WorkbookFault::TooLarge)?;
        *self = Self { cells, bytes };
        Ok(())
    }
}
