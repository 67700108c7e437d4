//! The picture engine: from whatever a camera, a scanner or a phone made to a picture that the kiosk can show.
//!
//! | step | question | where |
//! | --- | --- | --- |
//! | [`probe()`] | what is this file? format, size, orientation, profile, cut short or whole | `probe/` |
//! | [`examine()`] | the same for a file on disk, with its content hash | `examine.rs` |
//! | [`plan()`] | pure arithmetic: which part, size and encoding answers each [`Request`]? | `request.rs`, `plan.rs` |
//! | [`render()`] | decode, scale, convert to sRGB, turn upright, encode | `render.rs` |
//! | [`preview()`] | what is shown until it is there? two dozen bytes | `preview.rs` |
//! | [`tiles()`] | a picture too large for any screen, cut into tiles on many levels | `tiles/` |
//! | [`Cache`] | name by content, render once, keep, prune | `cache/` |
//! | [`Queue`] | what is visible first; what nobody wants any more not at all | `queue/` |
//!
//! Only `engine/` knows the codecs, the resizer and the color management; exchanging them touches nothing else.
//!
//! **Pictures are hostile input.** Sizes are held against [`Limits`] before anything is decoded, a panic in a codec
//! becomes an error for that one picture, and what a rendition carries is pixels only: no place, no camera, no names.
//!
//! **Light.** Scaling averages pixels, and averages are right only where numbers are proportional to light. sRGB values
//! are not: averaged as they are, fine bright detail (a lattice, hairlines, thin letters on a dark ground) comes out
//! too dark. So PNG, GIF, BMP and lossless WebP, which drawings, maps and scans come in, are scaled in linear light, 16
//! bits a channel, color multiplied with its opacity. JPEG and WebP with losses, which photographs come in, are scaled by
//! their decoders first, and those average the stored values: 64 pixels become one before we see any. To go on in other
//! light would make one photograph brighter at 1920 pixels than at 320, so for them the filter works in the stored values
//! too, as cameras, browsers and other picture programs do. The filter is Lanczos3 in both cases.

mod cache;
mod colour;
mod engine;
mod error;
mod examine;
mod format;
mod fs;
mod hash;
mod limits;
mod orientation;
mod plan;
mod preview;
mod probe;
mod queue;
mod region;
mod render;
mod request;
mod size;
mod tiles;

pub use cache::{Cache, CachedRendition, Prepared, Pruned};
pub use colour::Colour;
pub use error::PictureError;
pub use examine::{Examined, examine, examine_within};
pub use format::Format;
pub use hash::{ContentHash, HashSyntax};
pub use limits::Limits;
pub use orientation::Orientation;
pub use plan::{Encoding, Plan, Planned, STANDARD_WIDTHS, plan};
pub use preview::{Placeholder, Preview, preview};
pub use probe::{Probe, probe, probe_within};
pub use queue::{Granted, Queue, Refusal, Wish, WishSyntax};
pub use region::Region;
pub use render::{Rendition, render};
pub use request::{Crop, Focus, Output, Request};
pub use size::Size;
pub use tiles::{MOST_BYTES, MOST_BYTES_WHOLE, OVERLAP_PX, Pyramid, TILE_PX, Tile, TilePlace, tile_format, tiles};
