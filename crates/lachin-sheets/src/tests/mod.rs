//! Folders, what a translator does with their workbook, and what becomes of it.

mod coverage;
mod desk;
mod exported;
mod faulty;
mod hostile;
mod round_trip;
mod saved;
mod stale;
mod words;

use desk::Desk;
