//! The bundled exhibition says what its sources say, where it should, and the same every time.

mod coverage;
mod figures;
mod moments;
mod passage;
mod pictures;
mod reading_load;
mod same_bytes;
mod start_here;

use std::sync::LazyLock;

use lachin_content::Loaded;
use lachin_tests::exhibition::loaded;
use lachin_tests::project;

/// Loaded once for all tests of this folder.
static BUNDLED: LazyLock<Loaded> = LazyLock::new(|| loaded(&project::content()));
