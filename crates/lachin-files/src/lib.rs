//! Files of anybody: read no further than allowed, written whole or not at all.
//!
//! Which folder may not be left, and what is said to whoever has to mend a file, is for those to know who use it.

mod read;
mod write;

pub use read::{ReadError, read, read_beginning};
pub use write::{Part, Parts, flush_names};
